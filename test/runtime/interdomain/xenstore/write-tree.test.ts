import { describe, expect, test } from "bun:test";
import { XenStorePermissionError } from "../../../../src/runtime/interdomain/xenstore/index.ts";
import type { XenStoreTreeInput } from "../../../../src/xenstore.ts";
import { SimulatedXenStore } from "../../../../src/simulated/xenstore/index.ts";

describe("writeTree", () => {
  test("writes every node, and nodes below the topmost inherit its permissions", async () => {
    using xenstored = new SimulatedXenStore();
    xenstored.addDomain(5);
    using store = xenstored.open();
    const permissions = { owner: 5, others: "none", domains: [{ domid: 0, access: "read" }] } as const;
    const tree = { state: "1", "queue-0": { "ring-ref": "8", raw: Uint8Array.of(0, 255) }, empty: {} };
    await store.writeTree("/local/domain/5/device/x/0", tree, { permissions });
    const written = await store.tree("/local/domain/5/device/x/0");
    expect(written.children.map(({ name }) => name).toSorted()).toEqual(["empty", "queue-0", "state"]);
    expect(written.child("queue-0")?.child("ring-ref")?.value).toBe("8");
    expect([...(written.child("queue-0")?.child("raw")?.bytes ?? [])]).toEqual([0, 255]);
    expect(await store.permissions("/local/domain/5/device/x/0/queue-0/ring-ref")).toEqual(permissions);
  });

  test("in a transaction all nodes appear together, or none", async () => {
    using xenstored = new SimulatedXenStore();
    using store = xenstored.open();
    const failed = store.transaction(async (transaction) => {
      await transaction.writeTree("/tool/app", { a: "1", b: { c: "2" } });
      expect(await store.exists("/tool/app")).toBe(false);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await store.exists("/tool/app")).toBe(false);
  });

  test("rejects with the first refusal once every request has been answered", async () => {
    using xenstored = new SimulatedXenStore();
    xenstored.addDomain(5);
    using store = xenstored.open(5);
    await expect(store.writeTree("/tool/app", { a: "1" })).rejects.toThrow(XenStorePermissionError);
    await store.writeTree("data/app", { a: "1" });
    expect(await store.read("data/app/a")).toBe("1");
  });

  const circle: { [name: string]: XenStoreTreeInput } = {};
  circle["again"] = circle;
  test.each<[string, unknown, RegExp]>([
    ["a list", ["x"], /expected the nodes of \/tool\/app to be an object, received an object of Array/],
    ["null", null, /to be an object, received null/],
    ["a number as a value", { a: 1 }, /expected the nodes of \/tool\/app\/a to be an object, received a number/],
    ["a name with a slash", { "a/b": "1" }, /expected the name of a node below \/tool\/app, received "a\/b"/],
    ["an empty name", { "": "1" }, /expected the name of a node/],
    ["a circle", circle, /expected the nodes of \/tool\/app\/again\S* to be a tree, received a circle/],
  ])("refuses %s before any request", async (_, tree, message) => {
    using xenstored = new SimulatedXenStore();
    using store = xenstored.open();
    await expect(store.writeTree("/tool/app", tree as XenStoreTreeInput)).rejects.toThrow(message);
    expect(await store.exists("/tool/app")).toBe(false);
  });
});
