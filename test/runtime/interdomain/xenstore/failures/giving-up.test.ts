/** Requests and iterations that are aborted or left before their answer. */

import { expect, test } from "bun:test";
import type { XenStoreTransaction } from "../../../../../src/index.ts";
import * as wire from "../../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { rejection, Scripted } from "../scripted.ts";

test("a xenstore transaction that hangs at its end can be aborted", async () => {
  for (const work of [() => 1, (t: XenStoreTransaction) => t.read("/a")]) {
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_TRANSACTION_START") speaker.answer(request, "7|");
    });
    const signal = AbortSignal.timeout(10);
    expect(await rejection(scripted.store.transaction<unknown>(work, { signal }))).toBe(signal.reason);
  }
});

test("a xenstore transaction aborted before it has begun does not stay open", async () => {
  const begin: (() => void)[] = [];
  using scripted = new Scripted((request, speaker) => {
    if (request.name === "XS_TRANSACTION_START") begin.push(() => speaker.answer(request, "7|"));
    else speaker.answer(request, "OK|");
  });
  const signal = AbortSignal.timeout(5);
  expect(await rejection(scripted.store.transaction(() => 1, { signal }))).toBe(signal.reason);
  for (const answer of begin) answer();
  await Bun.sleep(5);
  expect(scripted.requests.at(-1)).toMatchObject({ name: "XS_TRANSACTION_END", transaction: 7, payload: "F|" });
});

test("an event of a xenstore watch that has just ended is ignored", async () => {
  using scripted = new Scripted((request, speaker) => {
    if (request.name !== "XS_READ") speaker.answer(request, "OK|");
    else {
      speaker.answer({ ...request, id: 0 }, "/a|1|", wire.XS_WATCH_EVENT);
      speaker.answer(request, "fine");
    }
  });
  const { store } = scripted;
  const watch = store.watch("/a");
  watch[Symbol.dispose]();
  expect(await store.read("/b")).toBe("fine");
});

test("a walk over xenstore nodes that was left yields nothing more", async () => {
  using scripted = new Scripted((request, speaker) => {
    setTimeout(() => speaker.answer(request, request.name === "XS_READ" ? "v" : "a|b|"), 1);
  });
  const walk = scripted.store.walk("/x");
  const waiting = [walk.next(), walk.next()];
  await Bun.sleep(0);
  await walk.return?.();
  expect(await Promise.all(waiting)).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
  await Bun.sleep(10);
  expect(await walk.next()).toEqual({ done: true, value: undefined });
});
