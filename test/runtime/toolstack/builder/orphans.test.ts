/** Guests whose program has died, and domains by their names, on the simulation. */

import { describe, expect, test } from "bun:test";
import { hasEnded, ownMark } from "../../../../src/runtime/base/owner-mark.ts";
import { Pci } from "../../../../src/devices.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { expectNothingLeft, options, pvOptions, stateOf } from "./simulated-guests.ts";

/** The mark of a process that has ended: a real one, of a child. */
async function deadMark(): Promise<string> {
  const child = Bun.spawn(["sleep", "60"]);
  const [, , of = ""] = ownMark().split(" ");
  const stat = await Bun.file(`/proc/${child.pid}/stat`).text();
  const mark = `${child.pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]} ${of}`;
  expect(hasEnded(mark)).toBe(false);
  child.kill("SIGKILL");
  await child.exited;
  return mark;
}

describe("a guest whose program has died", () => {
  test("is found by its mark, and taken away with the back ends of its devices", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen);
    const guest = await xen.domains.create(options);
    await using other = await xen.domains.create({ ...options, name: "other" });
    expect(await xen.domains.orphans()).toEqual([]);
    const { domid, uuid } = guest;
    await xen.store.write(`/libxl/${domid}/xen-ts-owner`, await deadMark());
    await xen.store.write(`/local/domain/0/backend/vbd/${domid}/51712/state`, "4");
    expect(await xen.domains.orphans()).toEqual([{ domid, uuid, name: "web" }]);
    expect(await xen.domains.removeOrphans()).toEqual([{ domid, uuid, name: "web" }]);
    expect(xen.domains.list().map((each) => each.domid)).toEqual([0, other.domid]);
    expect(await xen.store.list("/local/domain/0/backend/vbd")).toEqual([]);
    await other.destroy();
    await xen.store.remove("/local/domain/0/backend/vbd");
    await expectNothingLeft(xen, before);
  });

  test("loses its PCI functions, which other guests can have then", async () => {
    const hostCapabilities = ["hvm", "pv", "hap", "directio"] as const;
    const pciDevices = [{ address: "0000:00:03.0" }];
    using simulated = new SimulatedXen({ architecture: "x86_64", hostCapabilities, pciDevices });
    using xen = simulated.open();
    const devices = [Pci.assign("00:03.0")];
    const { domid } = await xen.domains.create({ ...pvOptions, devices });
    await xen.store.write(`/libxl/${domid}/xen-ts-owner`, await deadMark());
    expect(await xen.domains.removeOrphans()).toMatchObject([{ domid }]);
    expect(await xen.host.pci.list()).toMatchObject([{ isAssignable: true, assignedTo: null }]);
    expect(await xen.store.exists("/libxl/pci")).toBe(false);
    await using other = await xen.domains.create({ ...pvOptions, devices });
    expect(await xen.host.pci.list()).toMatchObject([{ assignedTo: other.domid }]);
  });

  test("is not an orphan once it was detached, nor by the mark of an earlier domain with its number", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const guest = await xen.domains.create(options);
    await guest.detach();
    expect(await xen.store.exists(`/libxl/${guest.domid}/xen-ts-owner`)).toBe(false);
    simulated.createDomain({ domid: 9, name: "later" });
    await xen.store.write("/libxl/9/xen-ts-owner", await deadMark());
    await xen.store.write("/local/domain/9/vm", "/vm/00000000-0000-4000-8000-000000000001");
    expect(await xen.domains.orphans()).toEqual([]);
  });

  test("is not found by a program for which processes have other numbers, or by an invalid mark", () => {
    expect(hasEnded("1 1 other-boot/pid:[1]")).toBe(false);
    expect(hasEnded("nonsense")).toBe(false);
    expect(hasEnded(ownMark())).toBe(false);
    expect(hasEnded(ownMark().replace(/ \d+ /, " 1 "))).toBe(true);
  });
});

describe("a domain by its name", () => {
  test("is one that Xen has: nodes of others are stale", async () => {
    using simulated = new SimulatedXen({ domains: [{ domid: 3, name: "web" }] });
    using xen = simulated.open();
    await xen.store.write("/local/domain/8/name", "gone");
    expect((await xen.domains.named("web"))?.domid).toBe(3);
    expect(await xen.domains.named("gone")).toBe(null);
    await xen.store.write("/local/domain/8/name", "web");
    expect((await xen.domains.named("web"))?.domid).toBe(3);
    simulated.createDomain({ domid: 4, name: "web" });
    await xen.store.write("/local/domain/4/name", "web");
    const error: unknown = await xen.domains.named("web").catch((reason: unknown) => reason);
    expect((error as Error).message).toContain("received 3, 4");
  });
});
