/** Transactions: all or nothing, and retried after a conflict. */

import { expect, test } from "bun:test";
import {
  type XenStore,
  XenStoreNoSuchNodeError,
  type XenStoreTransaction,
  XenStoreTransactionConflictError,
} from "../../../../../src/index.ts";
import type { Clients } from "./clients.ts";

export function transactionsContract(clients: Clients): void {
  test("a xenstore transaction's changes become visible to others together, at its end", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    await store.create(path);
    const result = await store.transaction(async (t) => {
      await t.write(`${path}/a`, "1");
      expect(await t.read(`${path}/a`)).toBe("1");
      expect(await store.exists(`${path}/a`)).toBe(false);
      await t.create(`${path}/b`);
      await t.remove(`${path}/b`);
      await t.setPermissions(`${path}/a`, { owner: 0, others: "read" });
      return t.list(path);
    });
    expect(result).toEqual(["a"]);
    expect(await other.permissions(`${path}/a`)).toMatchObject({ others: "read" });
  });

  test("a xenstore transaction has no effect if it throws, or if one of its changes is refused", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    const thrown = new Error("no");
    const failing = store.transaction(async (t) => {
      await t.write(path, "1");
      throw thrown;
    });
    expect(await failing.catch((error: unknown) => error)).toBe(thrown);
    const refused = store.transaction((t) => {
      // neither write is awaited
      void t.write(path, "2");
      void t.remove("/no/such/node");
    });
    await expect(refused).rejects.toBeInstanceOf(XenStoreNoSuchNodeError);
    await refused.catch(() => {});
    expect(await store.exists(path)).toBe(false);
  });

  test("the work of a transaction cannot end it, and has no operations but those on nodes", async () => {
    const { store } = clients;
    const names = await store.transaction((t) => {
      const own = Object.getOwnPropertyNames(t);
      for (let at = Object.getPrototypeOf(t); at !== Object.prototype; at = Object.getPrototypeOf(at)) {
        own.push(...Object.getOwnPropertyNames(at));
      }
      return own;
    });
    expect(names).toContain("setPermissions");
    expect(names).not.toContain("end");
    expect(names).not.toContain("settled");
  });

  test("a transaction is done again when others have interfered", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    await store.write(path, "0");
    const add = (client: XenStore) =>
      client.transaction(async (t) => t.write(path, String(Number(await t.read(path)) + 1)), { attempts: 1000 });
    await Promise.all([add(store), add(other), add(store), add(other), add(store), add(other)]);
    expect(await store.read(path)).toBe("6");
  });

  test("60 simultaneous xenstore transactions of one client all take effect, with or without conflicts", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    await store.write(path, "0");
    const add = (client: XenStore) =>
      client.transaction(async (t) => t.write(path, String(Number(await t.read(path)) + 1)));
    await Promise.all(Array.from({ length: 60 }, () => add(store)));
    expect(await store.read(path)).toBe("60");
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(index % 2 === 0 ? store : other)));
    expect(await store.read(path)).toBe("80");
  });

  test("a xenstore transaction that makes other transactions of its client is retried until none of them interferes", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    await store.write(path, "0");
    let attempts = 0;
    const add = (t: XenStoreTransaction) => t.read(path).then((value) => t.write(path, String(Number(value) + 1)));
    await store.transaction(async (outer) => {
      await outer.read(path);
      // Conflicts with the outer one, and neither waits for the other for ever.
      if (attempts++ < 3) await Promise.all([store.transaction(add), store.transaction(add)]);
      await add(outer);
    });
    expect([attempts, await store.read(path)]).toEqual([4, "7"]);
  });

  test("a xenstore transaction that always conflicts rejects after its last attempt, without effect", async () => {
    const { store, other, fresh } = clients;
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
    expect(error).toBeInstanceOf(XenStoreTransactionConflictError);
    expect(error).toMatchObject({ code: "EAGAIN", operation: "transaction" });
    expect([attempts, await store.read(path)]).toEqual([3, "3"]);
  });

  test("a xenstore transaction that has ended throws on every use", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    const kept = await store.transaction((t) => [t]);
    await expect(kept[0]?.read(path)).rejects.toBeInstanceOf(ReferenceError);
  });

  test("a xenstore transaction ends when its signal aborts, and leaves nothing behind", async () => {
    const { store, fresh } = clients;
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
}
