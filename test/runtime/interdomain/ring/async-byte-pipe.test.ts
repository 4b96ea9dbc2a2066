import { expect, test } from "bun:test";
import {
  AsyncBytePipe,
  type BytePeer,
  ByteConsumer,
  ByteProducer,
} from "../../../../src/runtime/interdomain/ring/index.ts";
import { sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { failure } from "../../failure.ts";

/** Makes a pipe of 16 bytes each way, and the other end's rings. Its waits never end by themselves. */
function pipe(asked: (other: { input: ByteConsumer; output: ByteProducer }) => Partial<BytePeer>) {
  const memory = sharedBuffer(new ArrayBuffer(64));
  const layout = (index: number, offset: number) => ({
    indices: memory,
    producer: index,
    consumer: index + 4,
    data: memory,
    offset,
    size: 16,
  });
  const [left, right] = [layout(0, 32), layout(8, 48)];
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
