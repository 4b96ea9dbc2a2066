/** Nodes, their values and their permissions, with single and simultaneous requests. */

import { expect, test } from "bun:test";
import { XenStoreNoSuchNodeError, XenStoreError } from "../../../../../src/index.ts";
import type { Clients } from "./clients.ts";

export function valuesContract(clients: Clients): void {
  test("a node returns the text or the bytes that were written", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    for (const text of ["", "1", "with spaces\n", "Grüße, 世界 🌍", "\uFEFFmark"]) {
      await store.write(path, text);
      expect(await other.read(path)).toBe(text);
    }
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await store.write(path, bytes);
    expect(await other.readBytes(path)).toEqual(bytes);
    const read: unknown = await store.read(path).catch((error: unknown) => error);
    expect(read).toBeInstanceOf(TypeError);
    expect(String(read)).toContain("to be text in UTF-8");
  });

  test("a node accepts a value of the largest size, and one more byte is refused before sending", async () => {
    const { store, fresh, maximumPayloadBytes } = clients;
    const path = fresh();
    const room = maximumPayloadBytes - path.length - 1;
    await store.write(path, "x".repeat(room));
    expect(await store.read(path)).toHaveLength(room);
    for (const value of ["x".repeat(room + 1), "é".repeat(room), new Uint8Array(room + 1), "x".repeat(1e6)]) {
      const error: unknown = await store.write(path, value).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(RangeError);
      expect(String(error)).toContain(`expected a request of ${maximumPayloadBytes} bytes at most`);
    }
    expect(await store.read(path)).toHaveLength(room);
  });

  test("writing a node creates missing parents with empty values", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    await store.write(`${path}/a/b`, "value");
    expect([await store.read(`${path}/a`), await store.read(`${path}/a/b`)]).toEqual(["", "value"]);
    await store.create(`${path}/c/d`);
    expect(await store.list(path)).toEqual(["a", "c"]);
    expect(await store.list(`${path}/c/d`)).toEqual([]);
  });

  test("create() leaves an existing node alone", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    await store.write(path, "kept");
    await store.create(path);
    expect(await store.read(path)).toBe("kept");
  });

  test("remove() removes a node with all nodes below it, and accepts a missing one", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    await store.write(`${path}/a/b/c`, "");
    await store.remove(`${path}/a`);
    expect(await store.exists(`${path}/a/b/c`)).toBe(false);
    expect(await store.list(path)).toEqual([]);
    await store.remove(`${path}/a`);
    await expect(store.remove(`${path}/no/parent`)).rejects.toBeInstanceOf(XenStoreNoSuchNodeError);
    await expect(store.remove("/")).rejects.toMatchObject({ code: "EINVAL" });
  });

  test("a missing node causes an error with path and operation, null or false", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    for (const [operation, promise] of [
      ["read", store.read(path)],
      ["list", store.list(path)],
      ["get permissions of", store.permissions(path)],
      ["set permissions of", store.setPermissions(path, { owner: 0 })],
      ["read", store.tree(path)],
    ] as const) {
      const error: unknown = await promise.catch((error: unknown) => error);
      expect(error).toBeInstanceOf(XenStoreNoSuchNodeError);
      expect(error).toBeInstanceOf(XenStoreError);
      expect(error).toMatchObject({ code: "ENOENT", errno: 2, path, operation: `${operation} ${path}` });
    }
    expect(await store.tryRead(path)).toBeNull();
    expect(await store.exists(path)).toBe(false);
    await store.create(path);
    expect([await store.tryRead(path), await store.exists(path)]).toEqual(["", true]);
  });

  test("a node has the permissions that were set, and a new node those of its parent", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    const permissions = {
      owner: 0,
      others: "read",
      domains: [
        { domid: 7, access: "read-write" },
        { domid: 5, access: "write" },
        { domid: 6, access: "none" },
      ],
    } as const;
    await store.create(path);
    await store.setPermissions(path, permissions);
    expect<unknown>(await other.permissions(path)).toEqual(permissions);
    await store.write(`${path}/below`, "");
    expect<unknown>(await store.permissions(`${path}/below`)).toEqual(permissions);
    // no domain can own a missing node
    await expect(store.setPermissions(path, { owner: 31_000 })).rejects.toBeInstanceOf(XenStoreNoSuchNodeError);
    await store.setPermissions(path, { owner: 0 });
    expect<unknown>(await store.permissions(path)).toEqual({ owner: 0, others: "none", domains: [] });
  });

  test("a list of nodes that exceeds one message is complete and in order", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    const names = Array.from({ length: 250 }, (_, index) => `${index}-${"name".repeat(10)}`);
    await Promise.all(names.map((name) => store.write(`${path}/${name}`, "")));
    expect(await store.list(path)).toEqual(names);
    expect(await store.transaction((t) => t.list(path))).toEqual(names);
  });

  test("a list of nodes that exceeds one message is complete while others add and remove nodes", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    const names = Array.from({ length: 250 }, (_, index) => `${index}-${"name".repeat(10)}`);
    await Promise.all(names.map((name) => store.write(`${path}/${name}`, "")));
    const enough = new AbortController();
    const churn = async (): Promise<void> => {
      for (let round = 0; !enough.signal.aborted; round++) {
        await other.write(`${path}/churn-${round % 3}`, "");
        await other.remove(`${path}/churn-${(round + 1) % 3}`);
      }
    };
    const done = churn();
    try {
      for (let round = 0; round < 10; round++) {
        const listed = await store.list(path);
        expect(listed.filter((name) => !name.startsWith("churn-"))).toEqual(names);
      }
    } finally {
      enough.abort();
    }
    await done;
  });

  test("tree() returns all nodes with their values, and walk() visits them one by one", async () => {
    const { store, fresh, root } = clients;
    const path = fresh();
    await Promise.all([
      store.write(path, "root"),
      store.write(`${path}/a/1`, "one"),
      store.write(`${path}/a/2`, "two"),
      store.write(`${path}/b`, "bee"),
    ]);
    const tree = await store.tree(path);
    expect([tree.value, tree.name, tree.children.map(({ name }) => name)]).toEqual([
      "root",
      path.slice(root.length + 1),
      ["a", "b"],
    ]);
    expect([tree.child("a")?.child("2")?.value, tree.child("c")]).toEqual(["two", null]);
    const visited: string[] = [];
    for await (const { path: at, value } of store.walk(path)) visited.push(`${at.slice(path.length)}=${value}`);
    expect(visited).toEqual(["=root", "/a=", "/a/1=one", "/a/2=two", "/b=bee"]);
    for await (const { path: at } of store.walk(path)) if (at.endsWith("/a")) break;
  });

  test("simultaneous xenstore requests each get their own answer", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    const indexes = Array.from({ length: 200 }, (_, index) => index);
    const values = await Promise.all(
      indexes.flatMap((index) => [
        store.write(`${path}/${index}`, `value ${index}`),
        store.read(`${path}/${index}`),
        store.exists(`${path}/not-${index}`),
      ]),
    );
    expect<unknown[]>(values).toEqual(indexes.flatMap((index) => [undefined, `value ${index}`, false]));
  });
}
