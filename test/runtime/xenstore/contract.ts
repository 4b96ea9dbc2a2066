/** What every xenstored does, and the client with it: the simulated one and the real one, through each transport. */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { NoSuchNodeError, TransactionConflictError, type XenStore, XenStoreError } from "../../../src/index.ts";
import { take } from "./events.ts";

export interface Setting {
  /** A client of dom0's, connected anew. */
  connect(): Promise<XenStore>;
  /** The most that a request's payload may have, in bytes. */
  readonly maxPayload: number;
  /** Whether the connection is the client's own. */
  readonly shared: boolean;
}

const ROOT = "/tool/xen-ts-contract";

export function storeContract(name: string, { connect, maxPayload, shared }: Setting): void {
  describe(name, () => {
    let store: XenStore;
    let other: XenStore;
    let next = 0;
    /** A path that no other test uses. */
    const fresh = (): string => `${ROOT}/${next++}`;

    beforeAll(async () => {
      store = await connect();
      other = await connect();
      await store.rm(ROOT);
      await store.mkdir(ROOT);
    });
    afterAll(async () => {
      await store.rm(ROOT);
      store[Symbol.dispose]();
      other[Symbol.dispose]();
    });

    test("text comes back as it was written, and so do bytes of any kind", async () => {
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
      expect(String(read)).toContain("not text in UTF-8");
    });

    test("a value of all the bytes that fit is taken, and one byte more is refused before it is sent", async () => {
      const path = fresh();
      const room = maxPayload - path.length - 1;
      await store.write(path, "x".repeat(room));
      expect(await store.read(path)).toHaveLength(room);
      for (const value of ["x".repeat(room + 1), "é".repeat(room), new Uint8Array(room + 1), "x".repeat(1e6)]) {
        const error: unknown = await store.write(path, value).catch((error: unknown) => error);
        expect(error).toBeInstanceOf(RangeError);
        expect(String(error)).toContain(`${maxPayload} at most`);
      }
      expect(await store.read(path)).toHaveLength(room);
    });

    test("what is missing on the way is made, empty", async () => {
      const path = fresh();
      await store.write(`${path}/a/b`, "value");
      expect([await store.read(`${path}/a`), await store.read(`${path}/a/b`)]).toEqual(["", "value"]);
      await store.mkdir(`${path}/c/d`);
      expect(await store.list(path)).toEqual(["a", "c"]);
      expect(await store.list(`${path}/c/d`)).toEqual([]);
    });

    test("mkdir leaves a node that is there as it is", async () => {
      const path = fresh();
      await store.write(path, "kept");
      await store.mkdir(path);
      expect(await store.read(path)).toBe("kept");
    });

    test("rm takes a node with all below it, and is content where there is none", async () => {
      const path = fresh();
      await store.write(`${path}/a/b/c`, "");
      await store.rm(`${path}/a`);
      expect(await store.exists(`${path}/a/b/c`)).toBe(false);
      expect(await store.list(path)).toEqual([]);
      await store.rm(`${path}/a`);
      expect(store.rm(`${path}/no/parent`)).rejects.toBeInstanceOf(NoSuchNodeError);
      expect(store.rm("/")).rejects.toMatchObject({ code: "EINVAL" });
    });

    test("what is not there is an error with its path and operation, undefined or false", async () => {
      const path = fresh();
      for (const [operation, promise] of [
        ["read", store.read(path)],
        ["list", store.list(path)],
        ["get permissions of", store.getPermissions(path)],
        ["set permissions of", store.setPermissions(path, { owner: 0 })],
        ["read", store.tree(path)],
      ] as const) {
        const error: unknown = await promise.catch((error: unknown) => error);
        expect(error).toBeInstanceOf(NoSuchNodeError);
        expect(error).toBeInstanceOf(XenStoreError);
        expect(error).toMatchObject({ code: "ENOENT", errno: 2, path, operation: `${operation} ${path}` });
      }
      expect(await store.tryRead(path)).toBeUndefined();
      expect(await store.exists(path)).toBe(false);
      await store.mkdir(path);
      expect([await store.tryRead(path), await store.exists(path)]).toEqual(["", true]);
    });

    test("permissions are what was set, and new nodes have those of the one above", async () => {
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
      await store.mkdir(path);
      await store.setPermissions(path, permissions);
      expect<unknown>(await other.getPermissions(path)).toEqual(permissions);
      await store.write(`${path}/below`, "");
      expect<unknown>(await store.getPermissions(`${path}/below`)).toEqual(permissions);
      // nobody can own what is not there
      expect(store.setPermissions(path, { owner: 31_000 })).rejects.toBeInstanceOf(NoSuchNodeError);
      await store.setPermissions(path, { owner: 0 });
      expect<unknown>(await store.getPermissions(path)).toEqual({ owner: 0, others: "none", domains: [] });
    });

    test("a list that does not fit in one message comes whole, and in order", async () => {
      const path = fresh();
      const names = Array.from({ length: 250 }, (_, index) => `${index}-${"name".repeat(10)}`);
      await Promise.all(names.map((name) => store.write(`${path}/${name}`, "")));
      expect(await store.list(path)).toEqual(names);
      expect(await store.transaction((t) => t.list(path))).toEqual(names);
    });

    test("a tree is all nodes with their values, and a walk visits them one by one", async () => {
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
        path.slice(ROOT.length + 1),
        ["a", "b"],
      ]);
      expect([tree.child("a")?.child("2")?.value, tree.child("c")]).toEqual(["two", undefined]);
      const visited: string[] = [];
      for await (const { path: at, value } of store.walk(path)) visited.push(`${at.slice(path.length)}=${value}`);
      expect(visited).toEqual(["=root", "/a=", "/a/1=one", "/a/2=two", "/b=bee"]);
      for await (const { path: at } of store.walk(path)) if (at.endsWith("/a")) break;
    });

    test("many requests at once are each answered with their own", async () => {
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

    test("a transaction's changes are seen by others when it ends, all together", async () => {
      const path = fresh();
      await store.mkdir(path);
      const result = await store.transaction(async (t) => {
        await t.write(`${path}/a`, "1");
        expect(await t.read(`${path}/a`)).toBe("1");
        expect(await store.exists(`${path}/a`)).toBe(false);
        await t.mkdir(`${path}/b`);
        await t.rm(`${path}/b`);
        await t.setPermissions(`${path}/a`, { owner: 0, others: "read" });
        return t.list(path);
      });
      expect(result).toEqual(["a"]);
      expect(await other.getPermissions(`${path}/a`)).toMatchObject({ others: "read" });
    });

    test("a transaction that throws, or one of whose changes is refused, has no effect", async () => {
      const path = fresh();
      const thrown = new Error("no");
      const failing = store.transaction(async (t) => {
        await t.write(path, "1");
        throw thrown;
      });
      expect(await failing.catch((error: unknown) => error)).toBe(thrown);
      const refused = store.transaction((t) => {
        // nobody waits for either
        void t.write(path, "2");
        void t.rm("/no/such/node");
      });
      expect(refused).rejects.toBeInstanceOf(NoSuchNodeError);
      await refused.catch(() => {});
      expect(await store.exists(path)).toBe(false);
    });

    test("a transaction is done again when others have interfered", async () => {
      const path = fresh();
      await store.write(path, "0");
      const add = (client: XenStore) =>
        client.transaction(async (t) => t.write(path, String(Number(await t.read(path)) + 1)), { attempts: 1000 });
      await Promise.all([add(store), add(other), add(store), add(other), add(store), add(other)]);
      expect(await store.read(path)).toBe("6");
    });

    test("a transaction that always comes into conflict is given up, without effect", async () => {
      const path = fresh();
      await store.write(path, "0");
      let attempts = 0;
      const hopeless = store.transaction(
        async (t) => {
          await t.write(path, `mine ${await t.read(path)}`);
          await other.write(path, String(++attempts));
        },
        { attempts: 3 },
      );
      const error: unknown = await hopeless.catch((error: unknown) => error);
      expect(error).toBeInstanceOf(TransactionConflictError);
      expect(error).toMatchObject({ code: "EAGAIN", operation: "transaction" });
      expect([attempts, await store.read(path)]).toEqual([3, "3"]);
    });

    test("a transaction that has ended is not to be used", async () => {
      const path = fresh();
      const kept = await store.transaction((t) => [t]);
      expect(kept[0]?.read(path)).rejects.toBeInstanceOf(ReferenceError);
    });

    test("a transaction ends when its signal aborts, and leaves nothing behind", async () => {
      const path = fresh();
      const controller = new AbortController();
      const reason = new Error("enough");
      const given = store.transaction(
        async (t) => {
          await t.write(path, "1");
          controller.abort(reason);
          await new Promise(() => {});
        },
        { signal: controller.signal },
      );
      expect(await given.catch((error: unknown) => error)).toBe(reason);
      expect(await store.exists(path)).toBe(false);
    });

    test("a watch begins with an initial event, and tells what is written, made, removed and permitted below", async () => {
      const path = fresh();
      using watch = store.watch(path);
      expect(await take(watch, 1)).toEqual([`initial ${path}`]);
      const steps: [() => Promise<void>, string][] = [
        [() => other.write(`${path}/a/b`, "1"), `${path}/a/b`],
        [() => other.write(`${path}/a/b`, "2"), `${path}/a/b`],
        [() => other.mkdir(`${path}/c`), `${path}/c`],
        [() => other.setPermissions(`${path}/c`, { owner: 0, others: "read" }), `${path}/c`],
        [() => other.rm(`${path}/c`), `${path}/c`],
        [() => other.write(path, ""), path],
      ];
      for (const [step, changed] of steps) {
        await step();
        expect(await take(watch, 1)).toEqual([`changed ${changed}`]);
      }
      await other.write(`${path}-beside`, "");
      await other.rm(`${path}-beside`);
      await other.rm(path);
      expect(await take(watch, 1)).toEqual([`changed ${path}`]);
    });

    test("a watch is told of its own node's removal with one above it", async () => {
      const path = fresh();
      await store.write(`${path}/a/b`, "");
      using watch = store.watch(`${path}/a/b`);
      await take(watch, 1);
      await other.rm(path);
      expect(await take(watch, 1)).toEqual([`changed ${path}/a/b`]);
    });

    test("watches of the same path are each told, and one that has ended is not", async () => {
      const path = fresh();
      using first = store.watch(path);
      const second = store.watch(path);
      await take(first, 1);
      await take(second, 1);
      const waiting = second.next();
      await second.return?.();
      expect(await waiting).toEqual({ done: true, value: undefined });
      await other.write(path, "1");
      expect(await take(first, 1)).toEqual([`changed ${path}`]);
      expect(await second.next()).toEqual({ done: true, value: undefined });
    });

    test("what a transaction changes is told when it has ended", async () => {
      const path = fresh();
      await store.mkdir(path);
      using watch = store.watch(path);
      await take(watch, 1);
      await other.transaction(async (t) => {
        await t.write(`${path}/a`, "");
        await t.write(`${path}/b`, "");
        await store.write(`${path}/before`, "");
      });
      expect(await take(watch, 3)).toEqual(["before", "a", "b"].map((name) => `changed ${path}/${name}`));
    });

    test("domains that come and go can be watched for", async () => {
      for (const path of ["@introduceDomain", "@releaseDomain"]) {
        using watch = store.watch(path);
        expect(await take(watch, 1)).toEqual([`initial ${path}`]);
      }
    });

    test("a slow consumer is told of every path once, and of too many with one event", async () => {
      const path = fresh();
      await store.mkdir(path);
      using narrow = store.watch(path, { capacity: 4 });
      using wide = store.watch(path);
      await take(narrow, 1);
      await take(wide, 1);
      for (let round = 0; round < 3; round++) {
        await Promise.all(["a", "b", "c", "d"].map((name) => store.write(`${path}/${name}`, String(round))));
      }
      expect(await take(narrow, 4)).toEqual(["a", "b", "c", "d"].map((name) => `changed ${path}/${name}`));
      await Promise.all(Array.from({ length: 9 }, (_, index) => store.write(`${path}/${index}`, "")));
      // Linux's device may hand on an event after the answer to the write: the wide one is told of each after the other
      const told: string[] = [];
      while (told.at(-1) !== `changed ${path}/8`) told.push(...(await take(wide, 1)));
      for (let index = 0; index < 9; index++) expect(told).toContain(`changed ${path}/${index}`);
      expect(await take(narrow, 1)).toEqual([`overflow ${path}`]);
      await store.write(`${path}/later`, "");
      expect(await take(narrow, 1)).toEqual([`changed ${path}/later`]);
      expect(await take(wide, 1)).toEqual([`changed ${path}/later`]);
    });

    test("waitFor resolves when the value is there, and rejects when its signal aborts", async () => {
      const path = fresh();
      const there = store.waitFor(path);
      const four = store.waitFor(path, (value) => value === "4");
      const gone = store.waitFor(path, (value) => value === undefined);
      expect(await gone).toBeUndefined();
      await other.write(`${path}/below`, "");
      expect(await there).toBe("");
      await other.write(path, "3");
      await other.write(path, "4");
      expect(await four).toBe("4");
      const signal = AbortSignal.timeout(20);
      const error: unknown = await store.waitFor(path, () => false, { signal }).catch((error: unknown) => error);
      expect(error).toBe(signal.reason);
    });

    test("domains have paths, and dom0 is introduced", async () => {
      expect(await store.domainPath(7)).toBe("/local/domain/7");
      expect([await store.isIntroduced(0), await store.isIntroduced(31_000)]).toEqual([true, false]);
      expect(store.release(31_000)).rejects.toBeInstanceOf(XenStoreError);
      expect(store.resume(31_000)).rejects.toBeInstanceOf(XenStoreError);
      expect(store.setTarget(31_000, 0)).rejects.toBeInstanceOf(XenStoreError);
    });

    test("a path that does not begin with a slash is below the domain's own", async () => {
      expect(await store.read("name")).toBe(await store.read("/local/domain/0/name"));
      await store.write("data/xen-ts", "1");
      expect(await store.read("/local/domain/0/data/xen-ts")).toBe("1");
      using watch = store.watch("data");
      await take(watch, 1);
      await store.rm("data/xen-ts");
      expect(await take(watch, 1)).toEqual(["changed data/xen-ts"]);
    });

    const resetOwn = async (): Promise<void> => {
      const path = fresh();
      using client = await connect();
      using own = client.watch(path);
      using others = other.watch(path);
      await take(own, 1);
      await take(others, 1);
      await client.resetWatches();
      expect(await own.next()).toEqual({ done: true, value: undefined });
      await client.write(path, "");
      expect(await take(others, 1)).toEqual([`changed ${path}`]);
    };
    const resetShared = async (): Promise<void> => {
      expect(store.resetWatches()).rejects.toMatchObject({ name: "UnsupportedOperationError" });
    };
    if (shared) test("watches that are shared with the kernel are not reset", resetShared);
    else test("resetting watches ends those of this client and of no other", resetOwn);
  });
}
