/** Invalid answers of xenstored: an error for each waiter, and never a hang. */

import { describe, expect, test } from "bun:test";
import { assert, asyncProperty, constantFrom, integer, nat, oneof, record, string, uint8Array } from "fast-check";
import { type XenStore, XenStoreConnectionError, XenStoreProtocolError } from "../../../../../src/index.ts";
import * as wire from "../../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { encodeMessage } from "../../../../../src/runtime/interdomain/xenstore/wire/encoder.ts";
import { messageTypes } from "../../../../../src/runtime/interdomain/xenstore/wire/message-types.ts";
import { rejection, Scripted, type ScriptedRequest, type Speaker } from "../scripted.ts";

type Misbehave = (request: ScriptedRequest, speaker: Speaker) => void;

describe("an invalid xenstore answer without a recognisable request ends the connection and rejects all waiters:", () => {
  const senseless: [what: string, says: string, Misbehave][] = [
    [
      "one to a request that was never made",
      "expected an answer to request 1, received one to 99",
      (request, speaker) => speaker.answer({ ...request, id: 99 }, ""),
    ],
    [
      "one that comes too early",
      "expected an answer to request 1, received one to 2",
      (request, speaker) => speaker.answer({ ...request, id: 2 }, ""),
    ],
    [
      "one that comes twice",
      "expected an answer to request 2, received one to 1",
      (request, speaker) => {
        speaker.answer({ ...request, id: 1, type: wire.XS_READ }, "once");
        speaker.answer({ ...request, id: 1, type: wire.XS_READ }, "twice");
      },
    ],
    [
      "an event without a token",
      "a watch's event lacks its token",
      (request, speaker) => speaker.answer(request, "/a|", wire.XS_WATCH_EVENT),
    ],
    [
      "an event for a watch that was never made",
      "an event for a watch that was never made",
      (request, speaker) => speaker.answer(request, "/a|77|", wire.XS_WATCH_EVENT),
    ],
    [
      "one that is announced for a request that was never made, and never comes",
      "expected an answer to request 1, received one to 99",
      (_, speaker) => speaker.send(header(wire.XS_READ, 99, 4096)),
    ],
    [
      "one of more bytes than any xenstored sends",
      "expected a message of at most 16777216 bytes, received the header of a message (XS_READ) of 16777217",
      (_, speaker) => speaker.send(header(wire.XS_READ, 1, 2 ** 24 + 1)),
    ],
    ["bytes with all bits set", "of 4294967295", (_, speaker) => speaker.send(new Uint8Array(16).fill(255))],
  ];
  for (const [what, says, misbehave] of senseless) {
    test(what, async () => {
      let sane = false;
      using scripted = new Scripted((request, speaker) => {
        if (sane) speaker.answer(request, "fine");
        else if (request.id === 1) misbehave(request, speaker);
      });
      const { store } = scripted;
      const waiting = [store.read("/a"), store.list("/b"), store.write("/c", "")];
      const outcomes = await Promise.allSettled(waiting);
      const errors = outcomes.filter((outcome) => outcome.status === "rejected").map(({ reason }): unknown => reason);
      expect(errors).toHaveLength(what.includes("twice") ? 2 : 3);
      for (const error of errors) {
        expect(error).toBeInstanceOf(XenStoreProtocolError);
        expect(error).toMatchObject({ code: "ERR_XENSTORE_PROTOCOL", operation: "receive" });
        expect(String(error)).toContain(says);
      }
      // The client itself still works.
      sane = true;
      expect(await store.read("/a")).toBe("fine");
      expect(scripted.connections).toBe(2);
    });
  }

  test("watches end with the error, which is thrown once", async () => {
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_WATCH") speaker.answer(request, "OK|");
      else speaker.send(new Uint8Array(16).fill(255));
    });
    const watch = scripted.store.watch("/a");
    const other = scripted.store.watch("/b");
    const waiting = rejection(watch.next());
    await rejection(scripted.store.read("/a"));
    expect(await waiting).toBeInstanceOf(XenStoreProtocolError);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
    expect(await rejection(other.next())).toBeInstanceOf(XenStoreProtocolError);
    expect(await other.next()).toEqual({ done: true, value: undefined });
  });
});

describe("an invalid xenstore answer to a recognisable request rejects that request alone:", () => {
  const unusable: [what: string, says: string, Misbehave][] = [
    [
      "one of another type",
      "expected XS_READ, received XS_WRITE",
      (request, speaker) => speaker.answer(request, "OK|", wire.XS_WRITE),
    ],
    [
      "one of an unknown type",
      "expected XS_READ, received type 99",
      (request, speaker) => speaker.answer(request, "", 99),
    ],
    [
      "an error without a name",
      'expected the name of an error, received ""',
      (request, speaker) => speaker.answer(request, "", wire.XS_ERROR),
    ],
    [
      "an error with two names",
      "expected one string, received 2",
      (request, speaker) => speaker.answer(request, "EIO|EIO|", wire.XS_ERROR),
    ],
    [
      "an error of an impossible name",
      'expected the name of an error, received "oops"',
      (request, speaker) => speaker.answer(request, "oops|", wire.XS_ERROR),
    ],
  ];
  for (const [what, says, misbehave] of unusable) {
    test(what, async () => {
      using scripted = new Scripted((request, speaker) => {
        if (request.id === 2) misbehave(request, speaker);
        else speaker.answer(request, request.name === "XS_READ" ? "fine" : "OK|");
      });
      const { store } = scripted;
      using watch = store.watch("/w");
      const [error, value] = await Promise.all([rejection(store.read("/a")), store.read("/b")]);
      expect(error).toBeInstanceOf(XenStoreProtocolError);
      expect(error).toMatchObject({ code: "ERR_XENSTORE_PROTOCOL", operation: "read /a" });
      expect(String(error)).toContain(`xenstored's answer to read /a is invalid: ${says}`);
      expect(value).toBe("fine");
      scripted.speaker?.answer({ ...FIRST, payload: "" }, "/w/x|1|", wire.XS_WATCH_EVENT);
      expect((await watch.next()).value?.path).toBe("/w/x");
      expect(scripted.connections).toBe(1);
    });
  }

  const unreadable: [what: string, (store: XenStore) => Promise<unknown>, answer: string, says: string][] = [
    ["an acknowledgement", (store) => store.write("/a", ""), "KO|", 'expected OK, received "KO\\u0000"'],
    ["a permission", (store) => store.permissions("/a"), "x0|", 'expected a permission such as "r0", received "x0"'],
    ["permissions", (store) => store.permissions("/a"), "", "expected permissions, received none"],
    ["a boolean", (store) => store.isIntroduced(1), "yes|", 'expected T or F, received "yes"'],
    ["a number", (store) => store.features(), "0x1|", 'expected a number, received "0x1"'],
    ["a transaction", (store) => store.transaction(() => 1), "|", 'expected a number, received ""'],
    // Its requests would take effect at once.
    ["transaction 0", (store) => store.transaction(() => 1), "0|", "expected a transaction's number, received 0"],
    ["no transaction", (store) => store.transaction(() => 1), "4294967296|", "received 4294967296"],
  ];
  for (const [what, call, answer, says] of unreadable) {
    test(`${what} that cannot be read`, async () => {
      using scripted = new Scripted((request, speaker) => {
        speaker.answer(request, request.payload === "/b|" ? "fine" : answer);
      });
      const [error, value] = await Promise.all([rejection(call(scripted.store)), scripted.store.read("/b")]);
      expect(error).toBeInstanceOf(XenStoreProtocolError);
      expect(String(error)).toContain(says);
      expect([value, scripted.connections]).toEqual(["fine", 1]);
    });
  }

  test("a part of a list that would never end", async () => {
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_DIRECTORY") speaker.answer(request, "E2BIG|", wire.XS_ERROR);
      else speaker.answer(request, "5|");
    });
    expect(String(await rejection(scripted.store.list("/a")))).toContain("has no names and is not the last one");
  });

  test("a watch with an invalid acknowledgement ends, and is unregistered", async () => {
    using scripted = new Scripted((request, speaker) => {
      speaker.answer(request, request.name === "XS_WATCH" ? "KO|" : "OK|");
    });
    expect(await rejection(scripted.store.watch("/a").next())).toBeInstanceOf(XenStoreProtocolError);
    await scripted.store.create("/b");
    expect(scripted.requests.map(({ name }) => name)).toEqual(["XS_WATCH", "XS_UNWATCH", "XS_MKDIR"]);
  });

  test("the transaction's number in an answer is ignored, as by C's libxenstore", async () => {
    using scripted = new Scripted((request, speaker) => speaker.answer({ ...request, transaction: 77 }, "fine"));
    expect(await scripted.store.read("/a")).toBe("fine");
  });
});

test("a xenstore connection that ends within a message rejects pending requests, and its watches are restored", async () => {
  using scripted = new Scripted((request, speaker) => {
    if (request.name === "XS_WATCH") {
      speaker.answer(request, "OK|");
      speaker.answer({ ...request, id: 0 }, request.payload, wire.XS_WATCH_EVENT);
    } else {
      speaker.send(new Uint8Array(5));
      speaker.close();
    }
  });
  using watch = scripted.store.watch("/a");
  expect((await watch.next()).value?.kind).toBe("initial");
  const error = await rejection(scripted.store.read("/b"));
  expect(error).toBeInstanceOf(XenStoreConnectionError);
  expect(String((error as Error).cause)).toContain("ended within a message, 5 bytes after its beginning");
  expect((await watch.next()).value?.kind).toBe("restored");
});

test("random xenstore answers never make a request hang", async () => {
  const message = record({
    type: oneof(constantFrom(...messageTypes), nat()),
    id: integer({ min: 0, max: 4 }),
    payload: oneof(
      uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
      constantFrom("OK|", "ENOENT|", "E2BIG|", "EAGAIN|", "1|", "5|a||", "/a|1|", "T|", "r0|", ""),
      string({ maxLength: 10 }),
    ),
    garbage: oneof(constantFrom(0), integer({ min: 0, max: 30 })),
  });
  let settled = 0;
  await assert(
    asyncProperty(message, message, async (first, second) => {
      using scripted = new Scripted((request, speaker) => {
        for (const { type, id, payload, garbage } of [first, second]) {
          speaker.answer(
            { ...request, id: id === 0 ? request.id : id },
            payload,
            type % 30 === 0 ? request.type : type,
          );
          if (garbage > 3) speaker.send(new Uint8Array(garbage).fill(garbage));
        }
        if (request.id > 1) speaker.close();
      });
      const { store } = scripted;
      using watch = store.watch("/a");
      const calls = [
        store.read("/a"),
        store.list("/a"),
        store.permissions("/a"),
        store.transaction((t) => t.write("/b", ""), { attempts: 2 }),
        store.tree("/a"),
      ];
      const next = watch.next().catch(() => ({ done: true }));
      expect(await Promise.race([Promise.allSettled(calls), Bun.sleep(2000)])).toBeDefined();
      await watch.return();
      expect(await Promise.race([next, Bun.sleep(2000)])).toBeDefined();
      settled++;
    }),
    { numRuns: 300 },
  );
  expect(settled).toBeGreaterThanOrEqual(300);
}, 20_000);

const FIRST: ScriptedRequest = { type: wire.XS_WATCH, name: "XS_WATCH", id: 0, transaction: 0, payload: "" };

function header(type: number, id: number, length: number): Uint8Array {
  const bytes = encodeMessage(type, id, 0, []);
  new DataView(bytes.buffer).setUint32(12, length, true);
  return bytes;
}
