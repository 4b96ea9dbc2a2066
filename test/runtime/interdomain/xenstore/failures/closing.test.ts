/** Closing a client with pending requests and waits. */

import { describe, expect, test } from "bun:test";
import { SimulatedXenStore } from "../../../../../src/testing.ts";
import { XenStore, type XenStoreConnection, type XenStoreTransport } from "../../../../../src/xenstore.ts";
import { rejection, Scripted } from "../scripted.ts";

describe("closing a xenstore client", () => {
  test("rejects pending requests with a ReferenceError, ends watches, and refuses later requests", async () => {
    const scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_WATCH") speaker.answer(request, "OK|");
    });
    const { store } = scripted;
    const watch = store.watch("/a");
    const next = watch.next();
    const waiting = [store.read("/a"), store.waitFor("/a"), store.transaction(() => 1)].map(rejection);
    await Bun.sleep(1);
    store.close();
    store.close();
    store[Symbol.dispose]();
    for (const error of await Promise.all(waiting)) expect(error).toBeInstanceOf(ReferenceError);
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await rejection(store.read("/a"))).toBeInstanceOf(ReferenceError);
    expect(() => store.watch("/a")).toThrow(ReferenceError);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });

  test("while it connects leaves no connection", async () => {
    const scripted = new Scripted(() => {});
    const waiting = rejection(scripted.store.read("/a"));
    scripted.store.close();
    expect(await waiting).toBeInstanceOf(ReferenceError);
  });

  test("at any moment of connecting settles every request, and leaves no connection", async () => {
    const simulated = new SimulatedXenStore();
    for (let turns = 0; turns < 60; turns++) {
      let open = 0;
      const counting: XenStoreTransport = {
        name: "a counted one",
        async connect(receiver) {
          const connection = await simulated.transport().connect(receiver);
          open++;
          return {
            send: (bytes) => connection.send(bytes),
            close: () => {
              open--;
              connection.close();
            },
          };
        },
      };
      const store = new XenStore({ transport: counting });
      const calls = [
        store.read("name"),
        store.waitFor("/tool/never"),
        store.transaction((t) => t.list("/tool")),
        store.domainPath(1),
        store.watch("/tool").next(),
      ];
      const settled = Promise.allSettled(calls);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      store.close();
      const outcomes = await Promise.race([settled, Bun.sleep(5000)]);
      for (const outcome of outcomes ?? [{ status: "rejected", reason: "it hangs" } as const]) {
        if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(ReferenceError);
      }
      await Bun.sleep(0);
      expect(open).toBe(0);
    }
  });

  test("rejects requests that wait for a connection which is never made", async () => {
    const store = new XenStore({ transport: { name: "a dead end", connect: () => new Promise(() => {}) } });
    const waiting = [store.read("/a"), store.waitFor("/a"), store.watch("/a").next()];
    await Bun.sleep(1);
    store.close();
    const outcomes = await Promise.all(waiting.map((one) => one.catch((error: unknown) => error)));
    expect(outcomes.map((outcome) => outcome instanceof ReferenceError)).toEqual([true, true, false]);
    expect(outcomes[2]).toEqual({ done: true, value: undefined });
  });
});

test("opening a xenstore client stops when its signal aborts, and leaves no connection", async () => {
  let closed = 0;
  const connected = Promise.withResolvers<XenStoreConnection>();
  const transport = { name: "a slow way", connect: () => connected.promise };
  const signal = AbortSignal.timeout(5);
  expect(await rejection(XenStore.open({ transport, signal }))).toBe(signal.reason);
  connected.resolve({ send: () => {}, close: () => void closed++ });
  await Bun.sleep(1);
  expect(closed).toBe(1);
  expect(await rejection(XenStore.open({ transport, signal }))).toBe(signal.reason);
  expect(String(await rejection(XenStore.open({ singal: signal } as object)))).toContain('did you mean "signal"?');
});

test("a xenstore watch is closed once, and is then done", async () => {
  using scripted = new Scripted((request, speaker) => speaker.answer(request, "OK|"));
  await scripted.store.create("/a");
  const watch = scripted.store.watch("/a");
  const next = watch.next();
  watch.close();
  watch.close();
  watch[Symbol.dispose]();
  expect(await next).toEqual({ done: true, value: undefined });
  await scripted.store.create("/a");
  const names = scripted.requests.map(({ name }) => name);
  expect(names.filter((name) => name === "XS_UNWATCH")).toHaveLength(1);
});
