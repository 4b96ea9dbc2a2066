/** xenstored's knowledge of domains. */

import { expect, test } from "bun:test";
import { XenStoreError } from "../../../../../src/index.ts";
import { take } from "../events.ts";
import type { Clients } from "./clients.ts";

export function domainsContract(clients: Clients): void {
  test("xenstored has a path for each domain, and dom0 is introduced", async () => {
    const { store } = clients;
    expect(await store.domainPath(7)).toBe("/local/domain/7");
    expect([await store.isIntroduced(0), await store.isIntroduced(31_000)]).toEqual([true, false]);
    await expect(store.release(31_000)).rejects.toBeInstanceOf(XenStoreError);
    await expect(store.resume(31_000)).rejects.toBeInstanceOf(XenStoreError);
    await expect(store.setTarget(31_000, 0)).rejects.toBeInstanceOf(XenStoreError);
  });

  test("a xenstore path without a leading slash is below the domain's own node", async () => {
    const { store } = clients;
    expect(await store.read("name")).toBe(await store.read("/local/domain/0/name"));
    await store.write("data/xen-ts", "1");
    expect(await store.read("/local/domain/0/data/xen-ts")).toBe("1");
    using watch = store.watch("data");
    await take(watch, 1);
    await store.remove("data/xen-ts");
    expect(await take(watch, 1)).toEqual(["changed data/xen-ts"]);
  });
}
