/** Domains' permissions in the simulated xenstored, as in the real one. */

import { expect, test } from "bun:test";
import {
  XenStoreNoSuchNodeError,
  XenPermissionError,
  XenStoreConnectionError,
  XenStorePermissionError,
  XenStoreQuotaError,
  XenStoreUnavailableError,
} from "../../../../src/index.ts";
import { SimulatedXenStore } from "../../../../src/simulated/xenstore/index.ts";
import { take } from "./events.ts";
import { rejection } from "./scripted.ts";

test("a simulated domain can access its own xenstore nodes only", async () => {
  const simulated = new SimulatedXenStore();
  simulated.addDomain(5, { name: "web" });
  simulated.addDomain(6);
  using guest = simulated.open(5);
  expect([await guest.read("name"), await guest.read("domid")]).toEqual(["web", "5"]);
  await guest.write("data/ready", "1");
  expect<unknown>(await guest.permissions("data/ready")).toEqual({ owner: 5, others: "none", domains: [] });
  for (const refused of [
    guest.write("name", "mine"),
    guest.write("/tool/x", ""),
    guest.read("/local/domain/6/name"),
    guest.read("/local/domain/6/none"),
    guest.list("/local/domain"),
    guest.remove("/local/domain/6"),
    guest.create("/local/domain/6/data/x"),
    guest.setPermissions("name", { owner: 5 }),
    guest.introduce(7, 1, 1),
    guest.release(6),
    guest.control("help"),
  ]) {
    const error = await rejection(refused);
    expect(error).toBeInstanceOf(XenStorePermissionError);
    expect(error).toBeInstanceOf(XenPermissionError);
    expect(error).toMatchObject({ code: "EACCES" });
  }
  // it may permit others to access the node, but not change the owner
  await guest.setPermissions("data", { owner: 5, domains: [{ domid: 6, access: "read" }] });
  expect(await rejection(guest.setPermissions("data", { owner: 6 }))).toMatchObject({ code: "EPERM" });
  using neighbour = simulated.open(6);
  expect(await neighbour.read("/local/domain/5/data")).toBe("");
  expect(await rejection(neighbour.write("/local/domain/5/data", ""))).toBeInstanceOf(XenPermissionError);
  expect(await rejection(guest.read("none"))).toBeInstanceOf(XenStoreNoSuchNodeError);
});

test("a simulated device model's domain has its guest's xenstore permissions", async () => {
  const simulated = new SimulatedXenStore();
  simulated.addDomain(5);
  simulated.addDomain(6);
  using dom0 = simulated.open();
  using model = simulated.open(6);
  expect(await rejection(model.write("/local/domain/5/data/x", ""))).toBeInstanceOf(XenPermissionError);
  await dom0.setTarget(6, 5);
  await model.write("/local/domain/5/data/x", "1");
});

test("the simulated xenstored reports domains that come and go, and removes their nodes", async () => {
  const simulated = new SimulatedXenStore();
  using dom0 = simulated.open();
  using came = dom0.watch("@introduceDomain");
  using went = dom0.watch("@releaseDomain");
  await Promise.all([take(came, 1), take(went, 1)]);
  simulated.addDomain(5);
  expect(await take(came, 1)).toEqual(["changed @introduceDomain"]);
  expect(await dom0.isIntroduced(5)).toBe(true);
  using guest = simulated.open(5);
  await guest.write("data/x", "");
  using unprivileged = guest.watch("@releaseDomain");
  expect(await take(unprivileged, 1)).toEqual(["initial @releaseDomain"]);
  simulated.removeDomain(5);
  expect(await take(went, 1)).toEqual(["changed @releaseDomain"]);
  expect([await dom0.isIntroduced(5), await dom0.exists("/local/domain/5")]).toEqual([false, false]);
  await dom0.introduce(7, 0xfeffc, 1);
  expect(await take(came, 1)).toEqual(["changed @introduceDomain"]);
  await dom0.resume(7);
  await dom0.release(7);
  expect(await take(went, 1)).toEqual(["changed @releaseDomain"]);
});

test("a simulated xenstore watch reports only nodes that its domain may read", async () => {
  const simulated = new SimulatedXenStore();
  simulated.addDomain(5);
  using dom0 = simulated.open();
  using guest = simulated.open(5);
  using watch = guest.watch("/tool");
  await take(watch, 1);
  await dom0.write("/tool/secret", "1");
  await dom0.write("/tool/open", "1");
  await dom0.setPermissions("/tool/open", { owner: 0, others: "read" });
  expect(await take(watch, 1)).toEqual(["changed /tool/open"]);
  await dom0.setPermissions("/tool/open", { owner: 0 });
  expect(await take(watch, 1)).toEqual(["changed /tool/open"]);
});

test("the simulated xenstored's quotas can be set, and limit every domain but dom0", async () => {
  const simulated = new SimulatedXenStore({ quotas: { nodes: 9, nodeBytes: 100, watches: 2, transactions: 1 } });
  simulated.addDomain(5);
  using guest = simulated.open(5);
  await guest.write("data/a", "x".repeat(80));
  await guest.write("data/b", "");
  await guest.write("data/c", "");
  expect(await rejection(guest.write("data/d", ""))).toMatchObject({ code: "ENOSPC", name: "XenStoreQuotaError" });
  expect(await guest.list("data")).toEqual(["a", "b", "c"]);
  expect(await rejection(guest.write("data/a", "x".repeat(100)))).toBeInstanceOf(XenStoreQuotaError);
  const watches = [guest.watch("data"), guest.watch("name"), guest.watch("domid")];
  expect(await rejection(watches[2]?.next() ?? Promise.resolve())).toMatchObject({ code: "E2BIG" });
  watches[0]?.[Symbol.dispose]();
  using again = guest.watch("domid");
  expect(await take(again, 1)).toEqual(["initial domid"]);
  await guest.transaction(async () => {
    expect(await rejection(guest.transaction(() => 1, { attempts: 2 }))).toMatchObject({ code: "ENOSPC" });
  });
  using dom0 = simulated.open();
  expect(await dom0.quotaNames()).toEqual(["nodes", "node-size", "watches", "transactions"]);
  expect([await dom0.quota("nodes"), await dom0.quota("nodes", { domid: 5 })]).toEqual([9, 9]);
  await dom0.setQuota("nodes", 10, { domid: 5 });
  await guest.write("data/d", "");
  expect([await dom0.quota("nodes"), await dom0.quota("nodes", { domid: 5 })]).toEqual([9, 10]);
  await dom0.setFeatures(5, ["error"]);
  expect([await dom0.features(), await dom0.features({ domid: 5 })]).toEqual([
    ["reconnection", "error", "watchdepth", "domid_any"],
    ["error"],
  ]);
  expect(() => new SimulatedXenStore({ quotas: { node: 1 } as object })).toThrow('did you mean "nodes"');
  expect(() => new SimulatedXenStore({ quotas: { nodes: -1 } })).toThrow(RangeError);
});

test("watches are restored after a restart of the simulated xenstored, with an event that says so", async () => {
  const simulated = new SimulatedXenStore();
  using dom0 = simulated.open();
  await dom0.write("/tool/a", "old");
  using watch = dom0.watch("/tool");
  using second = dom0.watch("/tool/a");
  const four = dom0.waitFor("/tool/a", { until: (value) => value === "4" });
  await take(watch, 1);
  const waiting = rejection(dom0.read("/tool/a"));
  simulated.end();
  expect(await waiting).toBeInstanceOf(XenStoreConnectionError);
  expect(await rejection(dom0.read("/tool/a"))).toBeInstanceOf(XenStoreUnavailableError);
  await Bun.sleep(60);
  simulated.restart();
  expect(await take(watch, 1)).toEqual(["restored /tool"]);
  expect(await take(second, 1)).toEqual(["restored /tool/a"]);
  expect(await dom0.exists("/tool/a")).toBe(false);
  await dom0.write("/tool/a", "4");
  expect(await take(watch, 1)).toEqual(["changed /tool/a"]);
  expect(await four).toBe("4");
});

test("a xenstore client without watches reconnects only at its next request", async () => {
  const simulated = new SimulatedXenStore();
  using dom0 = simulated.open();
  await dom0.read("name");
  simulated.restart();
  // until the end has been reported
  await Bun.sleep(1);
  expect(await dom0.read("name")).toBe("Domain-0");
});

test("a simulated xenstored that is closed ends its connections, and throws a ReferenceError if it is used", async () => {
  using simulated = new SimulatedXenStore();
  using store = simulated.open();
  await store.write("/tool/a", "1");
  expect(simulated.isClosed).toBe(false);
  simulated.close();
  simulated.close();
  expect(simulated.isClosed).toBe(true);
  await expect(store.read("/tool/a")).rejects.toThrow(/has ended/);
  for (const use of [
    () => simulated.open(),
    () => simulated.restart(),
    () => simulated.put("/tool/a", "2"),
    () => simulated.addDomain(5),
  ]) {
    expect(use).toThrow(/^the simulated xenstored is closed: make a new SimulatedXenStore$/);
    expect(use).toThrow(ReferenceError);
  }
});

test("any domain that exists can own nodes, whether or not it has been introduced, until it ends", async () => {
  const simulated = new SimulatedXenStore();
  using dom0 = simulated.open();
  const owners = async (owner: number): Promise<string> => {
    await dom0.write("/tool/owned", "");
    return dom0.setPermissions("/tool/owned", { owner }).then(
      () => "owned",
      (error: Error & { code?: string }) => error.code ?? error.message,
    );
  };
  expect(await owners(5)).toBe("ENOENT");
  simulated.domainMade(5);
  expect([await owners(5), await dom0.isIntroduced(5)]).toEqual(["owned", false]);
  simulated.domainEnded(5);
  expect([await dom0.exists("/tool/owned"), await owners(5)]).toEqual([false, "ENOENT"]);

  simulated.addDomain(6);
  expect(await owners(6)).toBe("owned");
  // The toolstack lets go of it, and Xen still has it.
  await dom0.release(6);
  expect([await dom0.exists("/tool/owned"), await owners(6), await dom0.isIntroduced(6)]).toEqual([
    false,
    "owned",
    false,
  ]);
  simulated.restart();
  await Bun.sleep(1);
  expect(await owners(6)).toBe("owned");
  simulated.removeDomain(6);
  expect(await owners(6)).toBe("ENOENT");
});
