/** Answers that make no sense: an error for all who wait, and never a hang. */

import { describe, expect, test } from "bun:test";
import { assert, asyncProperty, constantFrom, integer, nat, oneof, record, string, uint8Array } from "fast-check";
import { type XenStore, XenStoreProtocolError } from "../../../../../src/index.ts";
import * as wire from "../../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { encodeMessage } from "../../../../../src/runtime/interdomain/xenstore/wire/encoder.ts";
import { messageTypes } from "../../../../../src/runtime/interdomain/xenstore/wire/message-types.ts";
import { rejection, Scripted, type ScriptedRequest, type Speaker } from "../scripted.ts";

describe("an answer that makes no sense ends the connection, and settles all that waits", () => {
  const senseless: [what: string, says: string, (request: ScriptedRequest, speaker: Speaker) => void][] = [
    [
      "another type",
      "XS_WRITE does not answer XS_READ",
      (request, speaker) => speaker.answer(request, "OK|", wire.XS_WRITE),
    ],
    ["an unknown type", "type 99 does not answer XS_READ", (request, speaker) => speaker.answer(request, "", 99)],
    [
      "a request nobody made",
      "nobody has made the request 99",
      (request, speaker) => speaker.answer({ ...request, id: 99 }, ""),
    ],
    [
      "an answer too early",
      "the request 1 was to be answered next, and not 2",
      (request, speaker) => speaker.answer({ ...request, id: 2 }, ""),
    ],
    [
      "an error without a name",
      'an error\'s name was due, and not ""',
      (request, speaker) => speaker.answer(request, "", wire.XS_ERROR),
    ],
    [
      "an error with two",
      "one string was due, and 2 came",
      (request, speaker) => speaker.answer(request, "EIO|EIO|", wire.XS_ERROR),
    ],
    [
      "an error that is none",
      "an error's name was due",
      (request, speaker) => speaker.answer(request, "oops|", wire.XS_ERROR),
    ],
    [
      "an event without a token",
      "a watch's event lacks its token",
      (request, speaker) => speaker.answer(request, "/a|", wire.XS_WATCH_EVENT),
    ],
    [
      "an event nobody waits for",
      "a watch has fired that nobody has made",
      (request, speaker) => speaker.answer(request, "/a|77|", wire.XS_WATCH_EVENT),
    ],
    [
      "too many bytes",
      "(XS_READ) of 4097 bytes was announced",
      (_, speaker) => speaker.send(header(wire.XS_READ, 1, 4097)),
    ],
    ["all bits set", "of 4294967295 bytes was announced", (_, speaker) => speaker.send(new Uint8Array(16).fill(255))],
    [
      "an end within a message",
      "ended within a message, 5 bytes after its beginning",
      (_, speaker) => {
        speaker.send(new Uint8Array(5));
        speaker.close();
      },
    ],
  ];
  for (const [what, says, misbehave] of senseless) {
    test(what, async () => {
      let sane = false;
      using scripted = new Scripted((request, speaker) => {
        if (sane) speaker.answer(request, "fine");
        else if (request.id === 1) misbehave(request, speaker);
      });
      const { store } = scripted;
      const waiting = [store.read("/a"), store.list("/b"), store.write("/c", "")].map(rejection);
      for (const error of await Promise.all(waiting)) {
        expect(error).toBeInstanceOf(XenStoreProtocolError);
        expect(error).toMatchObject({ code: "ERR_XENSTORE_PROTOCOL" });
        expect(String(error)).toContain(says);
      }
      // it is not the client that is at its end
      sane = true;
      expect(await store.read("/a")).toBe("fine");
      expect(scripted.connections).toBe(2);
    });
  }

  const unreadable: [what: string, (store: XenStore) => Promise<unknown>, answer: string, says: string][] = [
    ["an acknowledgement", (store) => store.write("/a", ""), "KO|", 'OK was due, and not "KO\\u0000"'],
    ["permissions", (store) => store.permissions("/a"), "x0|", 'a permission was due, and not "x0"'],
    ["no permissions", (store) => store.permissions("/a"), "", "a node without permissions"],
    ["a boolean", (store) => store.isIntroduced(1), "yes|", 'T or F was due, and not "yes"'],
    ["a number", (store) => store.features(), "0x1|", 'a number was due, and not "0x1"'],
    ["a transaction", (store) => store.transaction(() => 1), "|", 'a number was due, and not ""'],
  ];
  for (const [what, call, answer, says] of unreadable) {
    test(`${what} that cannot be read`, async () => {
      using scripted = new Scripted((request, speaker) => speaker.answer(request, answer));
      const error = await rejection(call(scripted.store));
      expect(error).toBeInstanceOf(XenStoreProtocolError);
      expect(String(error)).toContain(says);
    });
  }

  test("a part of a list that would never come to an end", async () => {
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_DIRECTORY") speaker.answer(request, "E2BIG|", wire.XS_ERROR);
      else speaker.answer(request, "5|");
    });
    expect(String(await rejection(scripted.store.list("/a")))).toContain("has no names and is not the last one");
  });

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

test("whatever comes back, nothing hangs", async () => {
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

function header(type: number, id: number, length: number): Uint8Array {
  const bytes = encodeMessage(type, id, 0, []);
  new DataView(bytes.buffer).setUint32(12, length, true);
  return bytes;
}
