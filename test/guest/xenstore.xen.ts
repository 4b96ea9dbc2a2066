/** xenstore in an ordinary guest, which only reaches it through Linux's device. */

import { describe, expect, test } from "bun:test";
import { Xen, XenStore, XenStoreQuotaError } from "../../src/index.ts";
import { take } from "../runtime/interdomain/xenstore/events.ts";
import { guestContract } from "../runtime/interdomain/xenstore/guest-contract.ts";
import { rejection } from "../runtime/interdomain/xenstore/scripted.ts";
import { loadPrivcmd } from "./privcmd.ts";

guestContract("an unprivileged guest", () => XenStore.open());

test("an ordinary guest reads the name that dom0 gave it, also through a Xen object", async () => {
  using store = await XenStore.open();
  expect(await store.read("name")).toBe("lab");
  loadPrivcmd([]);
  using xen = Xen.open();
  expect(await xen.store.read("name")).toBe("lab");
});

test("an ordinary guest cannot reset the kernel's watches", async () => {
  using store = await XenStore.open();
  expect(await rejection(store.resetWatches())).toMatchObject({ name: "XenUnsupportedOperationError" });
});

describe("a guest's quota", () => {
  test("for watches refuses one more watch, and neither existing watches nor other requests", async () => {
    using store = await XenStore.open();
    using first = store.watch("data");
    await take(first, 1);
    const more = Array.from({ length: 140 }, (_, index) => store.watch(`data/${index}`));
    const [value, ...outcomes] = await Promise.all([
      store.read("name"),
      ...more.map((watch) =>
        watch.next().then(
          () => "made",
          (error: unknown) => error,
        ),
      ),
    ]);
    const refused = outcomes.filter((outcome) => outcome !== "made");
    expect(refused.length).toBeGreaterThan(5);
    expect(refused.length).toBeLessThan(140);
    for (const error of refused) {
      expect(error).toBeInstanceOf(XenStoreQuotaError);
      expect(error).toMatchObject({ code: "E2BIG" });
    }
    expect(value).toBe("lab");
    await store.write("data/xen-ts", "1");
    expect(await take(first, 1)).toEqual(["changed data/xen-ts"]);
    more[0]?.close();
    using again = store.watch("data/again");
    expect(await take(again, 1)).toEqual(["initial data/again"]);
    await store.remove("data/xen-ts");
  });

  test("for the length of watched paths refuses one watch, over the device", async () => {
    using store = await XenStore.open();
    const path = `/${"a".repeat(3071)}`;
    const [error, value] = await Promise.all([rejection(store.watch(path).next()), store.read("name")]);
    expect(error).toMatchObject({ name: "XenStoreError", code: "EINVAL", path });
    expect([value, await store.read("name")]).toEqual(["lab", "lab"]);
  });

  test("for the size or the number of nodes refuses one request", async () => {
    using store = await XenStore.open();
    expect(await rejection(store.write("data/large", "x".repeat(3000)))).toMatchObject({ code: "ENOSPC" });
    // Each part of the path is a node.
    const error = await rejection(store.create(`data${"/a".repeat(1010)}`));
    expect(error).toBeInstanceOf(XenStoreQuotaError);
    expect(error).toMatchObject({ code: "ENOSPC" });
    expect(await store.list("data")).toEqual([]);
    await store.write("data/small", "x");
    await store.remove("data/small");
  });

  test("for transactions delays 20 simultaneous ones, and fails none", async () => {
    using store = await XenStore.open();
    await store.write("data/sum", "0");
    const add = () => store.transaction(async (t) => t.write("data/sum", String(Number(await t.read("data/sum")) + 1)));
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await store.read("data/sum")).toBe("20");
    await store.remove("data/sum");
  });
});
