/**
 * xl's commands on guests that the library has built: what xl wants to know of a guest stands where it looks.
 * Emulated guests take minutes to boot, so it is run by hand:
 * `npm run lab -- --timeout 1800 4.17-x86_64 bun test --timeout 400000 ./test/xen/built-for-xl.by-hand.ts`.
 */

import { readdirSync } from "node:fs";
import { afterAll, expect, test } from "bun:test";
import { toolsDescribe } from "./c-tools.ts";
import { guestKinds } from "./guests/index.ts";
import { kernelPath } from "./guests/kinds.ts";
import { ownXen } from "./own-xen.ts";

const xen = ownXen();
afterAll(() => xen.close());

interface Run {
  readonly status: number;
  readonly output: string;
}

async function xl(...words: readonly string[]): Promise<Run> {
  const { exitCode, stdout, stderr } = await Bun.$`xl ${words}`.nothrow().quiet();
  return { status: exitCode, output: `${stdout.toString()}${stderr.toString()}` };
}

/** The files that libxl keeps of a guest. */
function kept(uuid: string): string[] {
  return readdirSync("/var/lib/xen").filter((name) => name.includes(uuid));
}

toolsDescribe.each(guestKinds)("xl, with a guest of kind %s that the library has built", (kind) => {
  test("lists it, sets its memory, pauses it, shuts it down, and destroys it", async () => {
    await using guest = await xen.domains.create({
      name: "for-xl",
      kind: kind === "pv" ? "pv" : "pvh",
      memoryMiB: 24,
      vcpus: 1,
      maximumVcpus: 2,
      kernel: kernelPath(kind),
      consoleServer: "xenconsoled",
    });
    guest.unpause();
    const { domid, uuid } = guest;
    expect(kept(uuid)).toEqual([`userdata-d.${domid}.${uuid}.libxl-json`]);

    const listed = await xl("list", "-l", "for-xl");
    expect(listed.status).toBe(0);
    const [described] = JSON.parse(listed.output);
    expect(described).toMatchObject({
      domid,
      config: { c_info: { name: "for-xl", uuid, type: kind === "pv" ? "pv" : "pvh" }, b_info: { max_vcpus: 2 } },
    });

    expect(await xl("mem-set", "for-xl", "20")).toEqual({ status: 0, output: "" });
    expect(await xen.store.read(`/local/domain/${domid}/memory/target`)).toBe(String(20 * 1024));
    expect((await xl("uptime", "for-xl")).output).toMatch(/for-xl\s+\d+\s+0:00:/);
    expect((await xl("vcpu-set", "for-xl", "2")).status).toBe(0);
    expect(await xen.store.read(`/local/domain/${domid}/cpu/1/availability`)).toBe("online");
    expect((await xl("pause", "for-xl")).status).toBe(0);
    expect(xen.domains.get(domid).info().flags).toContain("paused");
    expect((await xl("unpause", "for-xl")).status).toBe(0);
    expect((await xl("shutdown", "for-xl")).status).toBe(0);
    expect(await xen.store.read(`/local/domain/${domid}/control/shutdown`)).toBe("poweroff");
    expect(await xl("destroy", "for-xl")).toEqual({ status: 0, output: "" });
    expect(kept(uuid)).toEqual([]);
    expect(await Bun.$`xenstore-ls -f`.text()).not.toContain(uuid);
  });

  test("leaves nothing of it if the library destroys it", async () => {
    const guest = await xen.domains.create({
      name: "for-us",
      kind: kind === "pv" ? "pv" : "pvh",
      memoryMiB: 16,
      kernel: kernelPath(kind),
    });
    expect(kept(guest.uuid).length).toBe(1);
    await guest.destroy();
    expect(kept(guest.uuid)).toEqual([]);
  });
});
