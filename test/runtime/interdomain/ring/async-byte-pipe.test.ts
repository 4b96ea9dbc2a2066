import { expect, test } from "bun:test";
import {
  AsyncBytePipe,
  type BytePeer,
  ByteConsumer,
  ByteProducer,
} from "../../../../src/runtime/interdomain/ring/index.ts";
import { sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { XenRingError } from "../../../../src/runtime/base/errors/index.ts";
import { failure } from "../../failure.ts";

/** Makes a pipe of so many bytes each way, and the other end's rings. Its waits never end by themselves. */
function pipe(asked: (other: { input: ByteConsumer; output: ByteProducer }) => Partial<BytePeer>, size: number = 16) {
  const memory = sharedBuffer(new ArrayBuffer(32 + 2 * size));
  const layout = (index: number, offset: number) => ({
    indices: memory,
    producer: index,
    consumer: index + 4,
    data: memory,
    offset,
    size,
  });
  const [left, right] = [layout(0, 32), layout(8, 32 + size)];
  const other = { input: new ByteConsumer(right), output: new ByteProducer(left) };
  const peer: BytePeer = {
    count: 0,
    wait: () => new Promise(() => {}),
    gone: () => false,
    written: () => {},
    taken: () => {},
    goneError: () => new Error("gone"),
    ...asked(other),
  };
  return new AsyncBytePipe({ input: new ByteConsumer(left), output: new ByteProducer(right) }, peer);
}

// Without an event: the other end checked before it was asked for one.
test("a pipe sees bytes that arrive while it requests an event, without the event", async () => {
  const own = pipe(({ output }) => ({ askForBytes: () => void output.write(new Uint8Array([1, 2, 3])) }));
  expect(await own.read(undefined, {})).toEqual(new Uint8Array([1, 2, 3]));
  const target = new Uint8Array(2);
  expect(await own.readInto(target, {})).toBe(2);
});

test("a pipe throws if memory for the bytes is exhausted, and the bytes stay in the ring", async () => {
  const target = new Uint8Array(new ArrayBuffer(8, { maxByteLength: 8 }));
  const own = pipe(({ output }) => ({
    wait: async () => {
      target.buffer.resize(0);
      output.write(new Uint8Array([1, 2]));
    },
  }));
  const error = await failure(own.readInto(target, {}));
  expect(error).toBeInstanceOf(RangeError);
  expect(String(error)).toContain("expected an array with room for a byte");
  expect(await own.read(undefined, {})).toEqual(new Uint8Array([1, 2]));
});

test("a pipe sees room that appears while it requests an event, without the event", async () => {
  const own = pipe(({ input }) => ({ askForRoom: () => void input.read() }));
  await own.write(new Uint8Array(16), {});
  await own.write(new Uint8Array(50), {});
});

/** A pipe with so many bytes to read, and the number of notifications of room that its other end has received. */
function filled(bytes: Uint8Array) {
  const notified = { taken: 0 };
  const own = pipe(({ output }) => {
    output.write(bytes);
    return { taken: () => void notified.taken++ };
  }, 65_536);
  return { own, notified };
}

const counting = Uint8Array.from({ length: 50_000 }, (_, at) => at ^ (at >>> 8));

test("a pipe reads many bytes in pieces of 16 KiB, and notifies the other end of room once", async () => {
  const { own, notified } = filled(counting);
  const pieces = [];
  for (let left = counting.length; left > 0; left -= pieces.at(-1)?.length ?? left) {
    pieces.push((await own.read(undefined, {})) ?? new Uint8Array());
    expect(notified.taken).toBe(1);
  }
  expect(pieces.map(({ length }) => length)).toEqual([16_384, 16_384, 16_384, 848]);
  expect(Buffer.concat(pieces).equals(counting)).toBeTrue();
});

test("a pipe keeps the order of its bytes, however they are read", async () => {
  const { own } = filled(counting);
  const target = new Uint8Array(10_000);
  const got = [(await own.read(undefined, {})) ?? target];
  got.push(target.slice(0, await own.readInto(target, {})));
  got.push((await own.read(100, {})) ?? target);
  while (Buffer.concat(got).length < counting.length) got.push((await own.read(20_000, {})) ?? target);
  expect(Buffer.concat(got).equals(counting)).toBeTrue();
});

test("a pipe returns a limited read in one array", async () => {
  const { own } = filled(counting);
  expect((await own.read(40_000, {}))?.length).toBe(40_000);
});

test("a pipe returns the bytes that came before an impossible index, and then its error", async () => {
  const memory = sharedBuffer(new ArrayBuffer(32 + 65_536));
  const layout = { indices: memory, producer: 0, consumer: 4, data: memory, offset: 32, size: 65_536 };
  const output = new ByteProducer(layout);
  const { loadUint32 } = memory;
  let loads = 0;
  // The third look at the producer's index comes after the first piece.
  memory.loadUint32 = (offset) => (offset === 0 && ++loads > 2 ? 0xffff_fff0 : loadUint32.call(memory, offset));
  const input = new ByteConsumer(layout);
  const peer = { count: 0, wait: async () => {}, gone: () => false, written() {}, taken() {} };
  output.write(counting);
  const own = new AsyncBytePipe({ input, output }, { ...peer, goneError: () => new Error("gone") });
  expect(await failure(own.read(undefined, {}))).toBeInstanceOf(XenRingError);
  expect((await own.read(undefined, {}))?.length).toBe(16_384);
  expect(await failure(own.read(undefined, {}))).toBeInstanceOf(XenRingError);
});

test("a pipe writes the bytes that it was given, whatever the caller does with them during a wait", async () => {
  let arrived: Uint8Array<ArrayBuffer>[] = [];
  const given = new Uint8Array(16);
  const own = pipe(({ input }) => ({
    wait: async () => {
      given.fill(0xff);
      arrived.push(input.read());
    },
  }));
  for (const value of [1, 2, 3, 4]) {
    given.fill(value);
    await own.write(given, {});
  }
  expect(arrived).toEqual([1, 2, 3].map((value) => new Uint8Array(16).fill(value)));
  arrived = [];
  // Longer than the ring.
  const long = Uint8Array.from({ length: 100 }, (_, at) => at);
  const writing = own.write(long, {});
  long.fill(0);
  await writing;
  expect(Buffer.concat(arrived).subarray(16)).toEqual(Buffer.from(Array.from({ length: 96 }, (_, at) => at)));
});

test("a pipe whose write was aborted writes the next bytes as they are", async () => {
  const stop = new AbortController();
  const arrived: Uint8Array<ArrayBuffer>[] = [];
  let waits = 0;
  const own = pipe(({ input }) => ({
    wait: async () => {
      if (++waits === 1) throw new Error("aborted");
      arrived.push(input.read());
    },
  }));
  await own.write(new Uint8Array(16).fill(1), {});
  await expect(own.write(new Uint8Array(12).fill(2), { signal: stop.signal })).rejects.toThrow("aborted");
  await own.write(new Uint8Array(8).fill(3), {});
  await own.write(new Uint8Array(16).fill(4), {});
  expect(Buffer.concat(arrived).join("")).toBe("1".repeat(16) + "3".repeat(8) + "4".repeat(8));
});
