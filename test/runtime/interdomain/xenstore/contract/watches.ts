/** Watches: their events and their end. */

import { expect, test } from "bun:test";
import { take } from "../events.ts";
import type { Clients } from "./clients.ts";

export function watchesContract(clients: Clients): void {
  test("a xenstore watch yields an initial event, then writes, creations, removals and changes of permissions", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    using watch = store.watch(path);
    expect(await take(watch, 1)).toEqual([`initial ${path}`]);
    const steps: [() => Promise<void>, string][] = [
      [() => other.write(`${path}/a/b`, "1"), `${path}/a/b`],
      [() => other.write(`${path}/a/b`, "2"), `${path}/a/b`],
      [() => other.create(`${path}/c`), `${path}/c`],
      [() => other.setPermissions(`${path}/c`, { owner: 0, others: "read" }), `${path}/c`],
      [() => other.remove(`${path}/c`), `${path}/c`],
      [() => other.write(path, ""), path],
    ];
    for (const [step, changed] of steps) {
      await step();
      expect(await take(watch, 1)).toEqual([`changed ${changed}`]);
    }
    await other.write(`${path}-beside`, "");
    await other.remove(`${path}-beside`);
    await other.remove(path);
    expect(await take(watch, 1)).toEqual([`changed ${path}`]);
  });

  test("a xenstore watch reports the removal of its node with a parent", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    await store.write(`${path}/a/b`, "");
    using watch = store.watch(`${path}/a/b`);
    await take(watch, 1);
    await other.remove(path);
    expect(await take(watch, 1)).toEqual([`changed ${path}/a/b`]);
  });

  test("every open xenstore watch of a path gets the event, and a closed one does not", async () => {
    const { store, other, fresh } = clients;
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

  test("a xenstore watch reports a transaction's changes when the transaction has ended", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    await store.create(path);
    using watch = store.watch(path);
    await take(watch, 1);
    await other.transaction(async (t) => {
      await t.write(`${path}/a`, "");
      await t.write(`${path}/b`, "");
      await store.write(`${path}/before`, "");
    });
    expect(await take(watch, 3)).toEqual(["before", "a", "b"].map((name) => `changed ${path}/${name}`));
  });

  test("xenstore watches report domains that come and go", async () => {
    const { store } = clients;
    for (const path of ["@introduceDomain", "@releaseDomain"]) {
      using watch = store.watch(path);
      expect(await take(watch, 1)).toEqual([`initial ${path}`]);
    }
  });

  test("a slow consumer of a xenstore watch gets each path once, and one overflow event for too many", async () => {
    const { store, fresh } = clients;
    const path = fresh();
    await store.create(path);
    using narrow = store.watch(path, { maximumPaths: 4 });
    using wide = store.watch(path);
    await take(narrow, 1);
    await take(wide, 1);
    for (let round = 0; round < 3; round++) {
      await Promise.all(["a", "b", "c", "d"].map((name) => store.write(`${path}/${name}`, String(round))));
    }
    expect(await take(narrow, 4)).toEqual(["a", "b", "c", "d"].map((name) => `changed ${path}/${name}`));
    await Promise.all(Array.from({ length: 9 }, (_, index) => store.write(`${path}/${index}`, "")));
    // Linux's device may pass on an event after the answer to the write: the wider watch gets both, one after the other
    const told: string[] = [];
    while (told.at(-1) !== `changed ${path}/8`) told.push(...(await take(wide, 1)));
    for (let index = 0; index < 9; index++) expect(told).toContain(`changed ${path}/${index}`);
    expect(await take(narrow, 1)).toEqual([`overflow ${path}`]);
    await store.write(`${path}/later`, "");
    expect(await take(narrow, 1)).toEqual([`changed ${path}/later`]);
    expect(await take(wide, 1)).toEqual([`changed ${path}/later`]);
  });

  test("waitFor resolves once the node has the value, and rejects if its signal aborts", async () => {
    const { store, other, fresh } = clients;
    const path = fresh();
    const there = store.waitFor(path);
    const four = store.waitFor(path, { until: (value) => value === "4" });
    const gone = store.waitFor(path, { until: (value) => value === null });
    expect(await gone).toBeNull();
    await other.write(`${path}/below`, "");
    expect(await there).toBe("");
    await other.write(path, "3");
    await other.write(path, "4");
    expect(await four).toBe("4");
    const signal = AbortSignal.timeout(20);
    const error: unknown = await store.waitFor(path, { until: () => false, signal }).catch((error: unknown) => error);
    expect(error).toBe(signal.reason);
  });
}

/** The contract of a reset, for a connection of the client alone. */
export function resetContract(clients: Clients): void {
  test("resetWatches ends the watches of this client, and of no other", async () => {
    const { other, fresh, connect } = clients;
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
  });
}

/** The contract of a reset, for the kernel's connection. */
export function sharedResetContract(clients: Clients): void {
  test("resetWatches is refused on a connection that is shared with the kernel", async () => {
    const refused = clients.store.resetWatches();
    await expect(refused).rejects.toMatchObject({ name: "XenUnsupportedOperationError" });
  });
}
