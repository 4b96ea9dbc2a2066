/** A client that is disposed while others wait for it. */

import { describe, expect, test } from "bun:test";
import { rejection, Scripted } from "../scripted.ts";

describe("disposal", () => {
  test("rejects what waits with a ReferenceError, ends watches, and refuses what comes", async () => {
    const scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_WATCH") speaker.answer(request, "OK|");
    });
    const { store } = scripted;
    const watch = store.watch("/a");
    const next = watch.next();
    const waiting = [store.read("/a"), store.waitFor("/a"), store.transaction(() => 1)].map(rejection);
    await Bun.sleep(1);
    store[Symbol.dispose]();
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
    scripted.store[Symbol.dispose]();
    expect(await waiting).toBeInstanceOf(ReferenceError);
  });
});
