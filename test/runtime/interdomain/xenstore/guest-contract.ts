/**
 * The contract of an ordinary domain: its nodes, and refusals. It holds for the simulated xenstored and the real one.
 */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import {
  XenStoreNoSuchNodeError,
  XenPermissionError,
  type XenStore,
  XenStorePermissionError,
} from "../../../../src/index.ts";
import { take } from "./events.ts";
import { rejection } from "./scripted.ts";

export function guestContract(name: string, connect: () => Promise<XenStore>): void {
  describe(name, () => {
    let store: XenStore;
    let domid: number;
    beforeAll(async () => {
      store = await connect();
      domid = Number(await store.read("domid"));
    });
    afterAll(() => store[Symbol.dispose]());

    test("an ordinary domain reads its own number, name and uuid", async () => {
      expect(domid).toBeGreaterThan(0);
      expect(await store.read("name")).not.toBe("");
      const vm = await store.read("vm");
      expect(vm).toMatch(/^\/vm\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(await store.read(`${vm}/uuid`)).toBe(vm.slice(4));
      expect(await store.domainPath(domid)).toBe(`/local/domain/${domid}`);
      expect(await store.read(`/local/domain/${domid}/name`)).toBe(await store.read("name"));
    });

    test("an ordinary domain creates nodes where it has permission", async () => {
      await store.write("data/xen-ts/a", "1");
      expect<unknown>(await store.permissions("data/xen-ts")).toEqual({ owner: domid, others: "none", domains: [] });
      await store.setPermissions("data/xen-ts", { owner: domid, domains: [{ domid: 0, access: "read" }] });
      expect((await store.tree("data/xen-ts")).child("a")?.value).toBe("1");
      await store.remove("data/xen-ts");
      expect(await store.exists("data/xen-ts")).toBe(false);
    });

    test("an ordinary domain's access to others' nodes throws a permission error with the path", async () => {
      const refusals: [path: string, promise: Promise<unknown>][] = [
        ["name", store.write("name", "mine")],
        ["name", store.remove("name")],
        ["name", store.setPermissions("name", { owner: domid })],
        ["/local/domain/0/name", store.read("/local/domain/0/name")],
        ["/local/domain/0/none", store.tryRead("/local/domain/0/none")],
        ["/local/domain", store.list("/local/domain")],
        ["/tool/xen-ts", store.create("/tool/xen-ts")],
        [String(domid), store.release(domid)],
        ["1", store.introduce(1, 1, 1)],
      ];
      for (const [path, promise] of refusals) {
        const error = await rejection(promise);
        expect(error).toBeInstanceOf(XenStorePermissionError);
        expect(error).toBeInstanceOf(XenPermissionError);
        expect(error).toMatchObject({ code: "EACCES", path });
      }
      expect(await rejection(store.read("data/none"))).toBeInstanceOf(XenStoreNoSuchNodeError);
      expect(await rejection(store.setPermissions("data", { owner: 0 }))).toBeInstanceOf(XenPermissionError);
    });

    test("an ordinary domain watches its own nodes by relative paths, and waits for values", async () => {
      using watch = store.watch("data");
      expect(await take(watch, 1)).toEqual(["initial data"]);
      const there = store.waitFor("data/xen-ts/b", { until: (value) => value === "2" });
      await store.transaction(async (t) => {
        await t.write("data/xen-ts/a", "1");
        await t.write("data/xen-ts/b", "2");
      });
      expect(await there).toBe("2");
      expect(await take(watch, 2)).toEqual(["changed data/xen-ts/a", "changed data/xen-ts/b"]);
      await store.remove("data/xen-ts");
      expect(await take(watch, 1)).toEqual(["changed data/xen-ts"]);
    });
  });
}
