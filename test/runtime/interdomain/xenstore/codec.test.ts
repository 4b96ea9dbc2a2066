/** The protocol's bytes, in every chunking. */

import { describe, expect, test } from "bun:test";
import { array, assert, constantFrom, double, nat, property, record, uint8Array } from "fast-check";
import { XenStoreProtocolError } from "../../../../src/index.ts";
import * as wire from "../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import {
  MessageDecoder,
  type MessageDecoderOptions,
  messageSize,
} from "../../../../src/runtime/interdomain/xenstore/wire/decoder.ts";
import { encodeMessage, MessageEncoder } from "../../../../src/runtime/interdomain/xenstore/wire/encoder.ts";
import { messageTypeName, messageTypes } from "../../../../src/runtime/interdomain/xenstore/wire/message-types.ts";

interface Message {
  type: number;
  id: number;
  transaction: number;
  payload: string;
}

/** Returns the messages that a decoder finds in chunks. */
function decode(chunks: Iterable<Uint8Array>, options: MessageDecoderOptions = {}): Message[] {
  const messages: Message[] = [];
  const decoder = new MessageDecoder(({ type, req_id, tx_id }, payload) => {
    messages.push({ type, id: req_id, transaction: tx_id, payload: payload.toString("latin1") });
  }, options);
  for (const chunk of chunks) decoder.push(chunk);
  expect(decoder.partialBytes).toBe(0);
  return messages;
}

function join(messages: readonly Message[]): Uint8Array {
  const encoder = new MessageEncoder();
  for (const { type, id, transaction, payload } of messages) {
    encoder.add(type, id, transaction, [Buffer.from(payload, "latin1")]);
  }
  return encoder.take().slice();
}

function answer(id: number, payload: string): Message {
  return { type: wire.XS_DIRECTORY, id, transaction: 0, payload };
}

/** Encodes a message of any length; the encoder itself keeps the protocol's limit. */
function raw({ type, id, transaction, payload }: Message): Buffer {
  const header = Buffer.from(encodeMessage(type, id, transaction, []));
  header.writeUInt32LE(payload.length, 12);
  return Buffer.concat([header, Buffer.from(payload, "latin1")]);
}

/** Yields the bytes in pieces that end at these places. */
function* cut(bytes: Uint8Array, places: readonly number[]): Generator<Uint8Array> {
  let start = 0;
  for (const end of [...places.toSorted((one, other) => one - other), bytes.length]) {
    // a copy: a decoder must not read outside a chunk
    yield bytes.slice(start, end);
    start = end;
  }
}

describe("xenstore's encoder", () => {
  test("writes type, number, transaction and length as four little-endian words, then the payload", () => {
    const bytes = encodeMessage(wire.XS_WRITE, 0x01020304, 7, ["/a", "\0", "é"]);
    expect(Buffer.from(bytes).toString("hex")).toBe(
      ["0b000000", "04030201", "07000000", "05000000", "2f61", "00", "c3a9"].join(""),
    );
    expect(messageSize(bytes, 0)).toBe(21);
  });

  test("names and numbers every type of the header, and no type twice", () => {
    const named = Object.entries(wire).filter(([name]) =>
      /^XS_(?!WATCH_PATH|WATCH_TOKEN|TYPE_COUNT|INVALID|DEBUG)/.test(name),
    );
    expect(named.length).toBeGreaterThan(25);
    for (const [name, type] of named) expect(messageTypeName(Number(type))).toBe(name);
    expect(messageTypes.toSorted((one, other) => one - other)).toEqual(
      named.map(([, type]) => Number(type)).toSorted((one, other) => one - other),
    );
    expect(messageTypeName(wire.XS_INVALID)).toBe("type 65535");
  });

  test("accepts payloads up to the largest, in text of any width, and adds nothing for a longer one", () => {
    const encoder = new MessageEncoder();
    for (const [character, width] of [
      ["x", 1],
      ["é", 2],
      ["世", 3],
      ["🌍", 4],
    ] as const) {
      const count = Math.floor(wire.XENSTORE_PAYLOAD_MAX / width);
      encoder.add(wire.XS_READ, 1, 0, [character.repeat(count)]);
      expect(encoder.take()).toHaveLength(16 + count * width);
      for (const parts of [
        [character.repeat(count), "123456".slice(0, 1 + (wire.XENSTORE_PAYLOAD_MAX % width))],
        [character.repeat(count + 1)],
        [character.repeat(count + 1), ""],
        ["", Buffer.from(character.repeat(count + 1))],
      ]) {
        expect(() => encoder.add(wire.XS_READ, 1, 0, parts)).toThrow(RangeError);
        expect(encoder.isEmpty).toBe(true);
      }
    }
  });

  test("collects messages until they are taken", () => {
    const messages = Array.from({ length: 100 }, (_, id) => ({
      type: wire.XS_READ,
      id,
      transaction: id,
      payload: "x".repeat(id * 40),
    }));
    expect(decode([join(messages)])).toEqual(messages);
  });
});

describe("xenstore's decoder", () => {
  /** One message of each type, with a realistic payload. */
  const messages = messageTypes.map((type, index) => ({
    type,
    id: (index * 0x0bad_cafe) >>> 0,
    transaction: index % 3,
    payload: ["", "OK\0", "/local/domain/0\0", "ENOENT\0", "path\0token\0", "\x00\xff\x80"][index % 6] ?? "",
  }));
  const bytes = join(messages);

  test("finds the messages of every type in pieces of any size", () => {
    for (let size = 1; size <= bytes.length; size++) {
      const places = Array.from({ length: Math.ceil(bytes.length / size) - 1 }, (_, index) => (index + 1) * size);
      expect(decode(cut(bytes, places))).toEqual(messages);
    }
  });

  test("finds messages cut in two at any place, and with empty pieces", () => {
    for (let place = 0; place <= bytes.length; place++) {
      expect(decode(cut(bytes, [place, place]))).toEqual(messages);
    }
  });

  test("finds random messages in random pieces", () => {
    const message = record({
      type: constantFrom(...messageTypes),
      id: nat(0xffff_ffff),
      transaction: nat(0xffff_ffff),
      payload: uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
    });
    assert(
      property(array(message, { maxLength: 20 }), array(double({ min: 0, max: 1, noNaN: true })), (some, cuts) => {
        const bytes = join(some);
        const places = cuts.map((part) => Math.floor(part * bytes.length));
        expect(decode(cut(bytes, places))).toEqual(some);
      }),
      { numRuns: 300 },
    );
  });

  test("accepts the largest payload, and refuses a header that announces more", () => {
    const largest = { type: wire.XS_READ, id: 1, transaction: 0, payload: "x".repeat(wire.XENSTORE_PAYLOAD_MAX) };
    const bytes = join([largest, largest]);
    for (const places of [[], [1], [15], [16], [17], [4111], [4112], [4113], [5, 4000, 4112, 4120]]) {
      expect(decode(cut(bytes, places))).toEqual([largest, largest]);
    }
    new DataView(bytes.buffer).setUint32(12, wire.XENSTORE_PAYLOAD_MAX + 1, true);
    for (const places of [[], [1], [15], [16], [17]]) {
      expect(() => decode(cut(bytes, places))).toThrow(XenStoreProtocolError);
    }
    expect(() => decode(cut(bytes, [16]))).toThrow(
      "expected a message of at most 4096 bytes, received the header of a message (XS_READ) of 4097",
    );
  });

  test("reports the number of bytes received of an incomplete message", () => {
    for (const length of [0, 1, 15, 16, 17]) {
      const decoder = new MessageDecoder(() => {});
      decoder.push(encodeMessage(wire.XS_READ, 1, 0, ["value"]).slice(0, length));
      expect(decoder.partialBytes).toBe(length);
    }
  });

  test("accepts answers beyond the protocol's limit, up to its own limit", () => {
    const long = answer(1, "x".repeat(50_000));
    const bytes = Buffer.concat([join([messages[0] ?? long]), raw(long), raw(long), join(messages)]);
    const all = [messages[0], long, long, ...messages];
    const limit = 50_000;
    for (const places of [[], [1], [16], [17], [4000, 4112, 4113, 20_000], [50_016, 50_033]]) {
      expect<unknown>(decode(cut(bytes, places), { limit })).toEqual(all);
    }
    const everySeventh = Array.from({ length: Math.floor(bytes.length / 7) }, (_, index) => 7 * index);
    expect<unknown>(decode(cut(bytes, everySeventh), { limit })).toEqual(all);
    expect(() => decode([bytes], { limit: limit - 1 })).toThrow(XenStoreProtocolError);
  });

  test("reports a header before its payload arrives, and allocates no memory for an announced payload", () => {
    const announced: number[] = [];
    const decoder = new MessageDecoder(() => {}, { limit: 2 ** 31, announced: ({ len }) => announced.push(len) });
    const header = raw(answer(1, "")).fill(255, 12, 15).fill(0x7f, 15, 16);
    const before = process.memoryUsage().arrayBuffers;
    decoder.push(header.subarray(0, 15));
    expect(announced).toEqual([]);
    decoder.push(header.subarray(15));
    expect(announced).toEqual([2 ** 31 - 1]);
    decoder.push(new Uint8Array(10));
    expect(decoder.partialBytes).toBe(26);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
  });
});
