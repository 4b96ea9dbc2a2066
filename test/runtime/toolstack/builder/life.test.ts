/** The life of a guest on the simulation: requests that it takes or not, its ends, and its rebirth. */

import { describe, expect, test } from "bun:test";
import { type Guest, type GuestEnd, type GuestOptions, type Xen, XenError } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { options } from "./simulated-guests.ts";

async function withGuest(
  work: (xen: Xen, guest: Guest, simulated: SimulatedXen) => Promise<void>,
  more: Partial<GuestOptions> = {},
): Promise<void> {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  await using guest = await xen.domains.create({ ...options, ...more });
  guest.unpause();
  await work(xen, guest, simulated);
}

/** A guest's driver: takes one request, and shuts down for the reason. */
async function driver(
  xen: Xen,
  simulated: SimulatedXen,
  guest: Guest,
  reason: "crash" | "poweroff" | "reboot" | "suspend",
): Promise<string | null> {
  const path = `/local/domain/${guest.domid}/control/shutdown`;
  const request = await xen.store.waitFor(path, { until: (value) => value !== null && value !== "" });
  await xen.store.write(path, "");
  simulated.domain(guest.domid).shutdown(reason);
  return request;
}

describe("a request to a guest", () => {
  test.each([
    ["poweroff", "powerOff"],
    ["suspend", "suspend"],
  ] as const)("to %s is written for it, and its end is the answer", (reason, method) =>
    withGuest(async (xen, guest, simulated) => {
      const taken = driver(xen, simulated, guest, reason);
      expect(await guest[method]()).toEqual({ kind: "shutdown", reason });
      expect(await taken).toBe(reason);
    }),
  );

  test("that ends otherwise tells how", () =>
    withGuest(async (xen, guest, simulated) => {
      void driver(xen, simulated, guest, "crash");
      expect(await guest.powerOff()).toEqual({ kind: "shutdown", reason: "crash" });
    }));

  test("is taken back if the signal aborts, and the guest goes on", () =>
    withGuest(async (xen, guest) => {
      const controller = new AbortController();
      const asked = guest.powerOff({ signal: controller.signal });
      const path = `/local/domain/${guest.domid}/control/shutdown`;
      await xen.store.waitFor(path, { until: (value) => value === "poweroff" });
      controller.abort(new Error("enough"));
      expect(await asked.catch((error: Error) => error.message)).toBe("enough");
      expect(await xen.store.read(path)).toBe("");
      expect(xen.domains.get(guest.domid).info().state).toBe("running");
    }));

  test("with a system request key waits until the guest has taken it", () =>
    withGuest(async (xen, guest) => {
      const path = `/local/domain/${guest.domid}/control/sysrq`;
      const sent = guest.sysrq("s");
      expect(await xen.store.waitFor(path, { until: (value) => value === "s" })).toBe("s");
      await xen.store.write(path, "");
      await sent;
      expect(await guest.sysrq("ss").catch((error: Error) => error.message)).toContain("one of 0-9 and a-z");
    }));

  test("for memory or vcpus stands in xenstore, within what it was built with", () =>
    withGuest(
      async (xen, guest) => {
        const home = `/local/domain/${guest.domid}`;
        const availability = (): Promise<string[]> =>
          Promise.all([0, 1, 2].map((vcpu) => xen.store.read(`${home}/cpu/${vcpu}/availability`)));
        expect(await availability()).toEqual(["online", "offline", "offline"]);
        await guest.setOnlineVcpus(2);
        expect(await availability()).toEqual(["online", "online", "offline"]);
        await guest.setMemoryTargetMiB(24);
        expect(await xen.store.read(`${home}/memory/target`)).toBe("24576");
        expect(await guest.setOnlineVcpus(4).catch((error: Error) => error.message)).toContain("from 1 to 3");
        expect(await guest.setMemoryTargetMiB(33).catch((error: Error) => error.message)).toContain("from 1 to 32");
      },
      { vcpus: 1, maximumVcpus: 3 },
    ));
});

test("a guest is shown with its name and its domain's number", () =>
  withGuest(async (_, guest) => expect(Bun.inspect(guest)).toBe(`Guest web (domain ${guest.domid})`)));

describe("a guest's reboot", () => {
  test("builds it again, paused, with the same name, UUID and options", () =>
    withGuest(async (xen, guest, simulated) => {
      void driver(xen, simulated, guest, "reboot");
      await using again = await guest.reboot();
      expect(again.domid).not.toBe(guest.domid);
      expect([again.name, again.uuid]).toEqual([guest.name, guest.uuid]);
      expect(xen.domains.get(again.domid).info()).toMatchObject({ state: "paused", uuid: guest.uuid, highestVcpu: 1 });
      expect(xen.domains.list().length).toBe(2);
      expect(await xen.store.read(`/local/domain/${again.domid}/name`)).toBe("web");
    }));

  test("builds it again while its console is still open, which keeps the old domain dying", () =>
    withGuest(async (xen, guest, simulated) => {
      using _ = await guest.console();
      void driver(xen, simulated, guest, "reboot");
      await using again = await guest.reboot();
      expect(again.uuid).toBe(guest.uuid);
      expect(xen.domains.get(guest.domid).info()).toMatchObject({ state: "dying", uuid: guest.uuid });
    }));

  test("is an error if it powers off instead, and leaves it as it is", () =>
    withGuest(async (xen, guest, simulated) => {
      void driver(xen, simulated, guest, "poweroff");
      const error: unknown = await guest.reboot().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(XenError);
      expect((error as Error).message).toContain("it shut down for the reason poweroff");
      expect(xen.domains.get(guest.domid).info().state).toBe("shutdown");
    }));
});

describe("the ends of a guest", () => {
  test("come in order, a shutdown before the iteration too, and stop after the destruction", () =>
    withGuest(async (_, guest, simulated) => {
      simulated.domain(guest.domid).shutdown("crash");
      const seen: GuestEnd[] = [];
      for await (const end of guest.ends()) {
        seen.push(end);
        if (end.kind === "shutdown") simulated.domain(guest.domid).destroy();
      }
      expect(seen).toEqual([{ kind: "shutdown", reason: "crash" }, { kind: "destroyed" }]);
      using late = guest.ends();
      expect(await late.next()).toEqual({ done: false, value: { kind: "destroyed" } });
      expect((await late.next()).done).toBe(true);
    }));

  test("are those of this guest, not of one that has its number by now", () =>
    withGuest(async (_, guest, simulated) => {
      using ends = guest.ends();
      const first = ends.next();
      simulated.domain(guest.domid).destroy();
      simulated.createDomain({ domid: guest.domid, name: "other" });
      expect((await first).value).toEqual({ kind: "destroyed" });
    }));

  test("end with the signal's reason", () =>
    withGuest(async (_, guest) => {
      const controller = new AbortController();
      using ends = guest.ends({ signal: controller.signal });
      const next = ends.next();
      controller.abort(new Error("enough"));
      expect(await next.catch((error: Error) => error.message)).toBe("enough");
    }));

  test("are no longer waited for once the iterator is closed", () =>
    withGuest(async (_, guest) => {
      const ends = guest.ends();
      const next = ends.next();
      ends.close();
      ends.close();
      expect(await next).toEqual({ done: true, value: undefined });
      expect(await ends.next()).toEqual({ done: true, value: undefined });
    }));
});
