/** The lab's own guests: the properties on which every test that starts one depends. */

import { describe, expect, test } from "bun:test";
import { type Domid, Xen } from "../../src/index.ts";
import { openedSince, openFiles } from "../runtime/process-state.ts";
import { toolsTest } from "./c-tools.ts";
import { untilSettled } from "../runtime/collected.ts";
import { freePages } from "./free-pages.ts";
import { EventPort } from "./guests/event-port.ts";
import { ForeignPages } from "./guests/foreign-pages.ts";
import { createGuest, type Guest, guestKinds, type Kind, startGuest } from "./guests/index.ts";

const starters = [
  ["hypercalls alone", test, (kind: Kind): Promise<Guest> => startGuest({ kind })],
  ["xl", toolsTest, (kind: Kind): Promise<Guest> => createGuest({ kind, name: `echo-${kind}` })],
] as const;

async function reason(xen: Xen, domid: Domid): Promise<string> {
  for (;;) {
    const { shutdownReason } = xen.domains.get(domid).info();
    if (shutdownReason !== null) return String(shutdownReason);
    await Bun.sleep(2);
  }
}

describe.each(guestKinds)("a %s guest of the lab", (kind) => {
  for (const [how, testOf, start] of starters) {
    testOf(`made by ${how} says who it is, echoes, and powers off`, async () => {
      using xen = Xen.open();
      using guest = await start(kind);
      const hello = await guest.hello();
      expect(hello.kind).toBe(kind);
      expect(`${hello.xen >>> 16}.${hello.xen & 0xffff}`).toBe(xen.version.release);
      guest.type("ping ~~\n");
      await guest.said(/ping ~\r?\n/);
      guest.type("~m");
      await guest.said("XEN-TS-MARKER");
      expect(xen.domains.get(guest.domid).info()).toMatchObject({ shutdownReason: null, onlineVcpus: 1 });
      guest.type("!");
      expect(await reason(xen, guest.domid)).toBe("poweroff");
    });
  }

  test("shuts down for the typed reason, and continues when it is resumed", async () => {
    using xen = Xen.open();
    using guest = await startGuest({ kind, xen });
    await guest.hello();
    for (const [typed, name] of [
      ["~2", "suspend"],
      ["~1", "reboot"],
      ["~4", "watchdog"],
      ["@", "crash"],
    ] as const) {
      guest.type(typed);
      expect(await reason(xen, guest.domid)).toBe(name);
      xen.domctl("resumedomain", guest.domid);
      await guest.said("resumed");
      expect(xen.domains.get(guest.domid).info().shutdownReason).toBeNull();
    }
  });

  test("has a page that dom0 can read and write", async () => {
    using guest = await startGuest({ kind });
    const { marker } = await guest.hello();
    const first = guest.kernel.firstFrame;
    using page = new ForeignPages(guest.domid, [guest.frames[marker - first] ?? 0n]);
    expect(Buffer.from(page.bytes.subarray(0, 14)).toString()).toBe("XEN-TS-MARKER\0");
    page.bytes.set(Buffer.from("xen-ts was here\0"));
    guest.type("~m");
    await guest.said("xen-ts was here\n");
  });

  test("answers each event", async () => {
    using guest = await startGuest({ kind });
    const { port } = await guest.hello();
    using channel = new EventPort(guest.domid, port);
    for (let count = 1; count <= 3; count++) {
      channel.notify();
      guest.type("~e");
      await guest.said(`events=${count}\n`);
    }
  });

  test("starts its other vcpus, sleeping or busy", async () => {
    using xen = Xen.open();
    using guest = await startGuest({ kind, vcpus: 3, xen });
    await guest.hello();
    const online = (): number => xen.domains.get(guest.domid).info().onlineVcpus;
    expect(online()).toBe(1);
    guest.type("~v");
    await guest.said("vcpus=3\n");
    expect(online()).toBe(3);
    const spent = async (): Promise<bigint> => {
      const before = xen.domains.get(guest.domid).info().cpuTimeNs;
      await Bun.sleep(100);
      return xen.domains.get(guest.domid).info().cpuTimeNs - before;
    };
    const quiet = await spent();
    guest.type("~b");
    const busy = await spent();
    guest.type("~b");
    expect(busy).toBeGreaterThan(quiet + 10_000_000n);
    expect(await spent()).toBeLessThan(busy);
  });

  test("leaves no trace once it has been destroyed", async () => {
    using xen = Xen.open();
    const free = await freePages(xen);
    const files = openFiles();
    {
      const guest = await startGuest({ kind, xen });
      await guest.hello();
      await guest.destroy();
      expect(xen.domains.list().map(({ domid }) => domid)).not.toContain(guest.domid);
    }
    let paused: Domid;
    {
      using guest = await startGuest({ kind, xen, paused: true });
      paused = guest.domid;
      expect(xen.domains.get(paused).info().state).toBe("paused");
    }
    while (xen.domains.list().some(({ domid }) => domid === paused)) await Bun.sleep(2);
    expect(openedSince(files)).toEqual([]);
    // Xen frees them when it has time.
    await untilSettled(() => free - xen.host.info().freePages < 64);
    expect(free - (await freePages(xen))).toBeLessThan(64);
  });
});

toolsTest("a guest of xl's is what xl list -l says", async () => {
  using xen = Xen.open();
  using guest = await createGuest({ name: "told", vcpus: 2, memoryMiB: 6 });
  const [told] = (await Bun.$`xl list -l told`.json()) as {
    domid: number;
    config: {
      c_info: { type: string; name: string; uuid: string };
      b_info: { max_vcpus: number; max_memkb: number };
    };
  }[];
  const { c_info, b_info } = told?.config ?? { c_info: { name: "", type: "" }, b_info: {} };
  expect([told?.domid, c_info.name]).toEqual([guest.domid, "told"]);
  const info = xen.domains.get(guest.domid).info();
  expect(info).toMatchObject({ uuid: told?.config.c_info.uuid, highestVcpu: (b_info.max_vcpus ?? 0) - 1 });
  expect(info.flags.includes("hvm_guest")).toBe(c_info.type !== "pv");
  // libxl adds a mebibyte for the toolstack's needs
  const kibibytes = (info.maximumPages * xen.version.pageBytes) / 1024;
  expect(kibibytes).toBeGreaterThanOrEqual(b_info.max_memkb ?? Infinity);
  expect(kibibytes).toBeLessThanOrEqual((b_info.max_memkb ?? 0) + 2048);
});
