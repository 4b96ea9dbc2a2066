/** Values that no method expects. Some run code when they are read. */

import { HostileError } from "./own-errors.ts";

/** Code of the caller's that runs in the middle of a call. */
export type Code = () => void;

export interface HostileValue {
  readonly name: string;
  readonly make: (code: Code) => unknown;
}

const THEN = ["th", "en"].join("");

class Tagged extends Uint8Array {
  static get [Symbol.species](): Uint8ArrayConstructor {
    throw new HostileError("species");
  }
}

function detached(): Uint8Array {
  const bytes = new Uint8Array(new ArrayBuffer(16));
  bytes.buffer.transfer();
  return bytes;
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const object: Record<string, unknown> = {};
  object["itself"] = object;
  return object;
}

function trapped(target: object, code: Code): object {
  const traps: ProxyHandler<object> = {};
  for (const name of Object.getOwnPropertyNames(Reflect) as (keyof ProxyHandler<object>)[]) {
    const usual = Reflect[name] as (...args: unknown[]) => unknown;
    traps[name] = ((...args: unknown[]) => {
      code();
      return usual(...args);
    }) as never;
  }
  return new Proxy(target, traps);
}

const plain = (values: Readonly<Record<string, unknown>>): HostileValue[] =>
  Object.entries(values).map(([name, value]) => ({ name, make: () => value }));

/** Values without code. */
export const plainValues: readonly HostileValue[] = [
  ...plain({
    NaN: NaN,
    "−0": -0,
    "0.5": 0.5,
    "−1": -1,
    Infinity: Infinity,
    "−Infinity": -Infinity,
    "2^31": 2 ** 31,
    "2^32": 2 ** 32,
    "2^53": 2 ** 53,
    "1e300": 1e300,
    "0n": 0n,
    "−1n": -1n,
    "2n^64n": 2n ** 64n,
    "2n^200n": 2n ** 200n,
    "an empty string": "",
    '"5"': "5",
    "a string with NUL": "a\0b",
    "a lone surrogate": "\ud800",
    "a long string": "x".repeat(70_000),
    __proto__: "__proto__",
    null: null,
    undefined: undefined,
    true: true,
    false: false,
    "a symbol": Symbol("hostile"),
    "Symbol.iterator": Symbol.iterator,
    globalThis: globalThis,
  }),
  { name: "a function", make: () => () => 1 },
  { name: "a class", make: () => Tagged },
  { name: "an object", make: () => ({}) },
  { name: "an object that is in itself", make: cyclic },
  { name: "an object without a prototype", make: () => Object.create(null) as object },
  { name: "an empty array", make: () => [] },
  { name: "an array with a hole", make: () => Object.assign([], { length: 2 }) },
  { name: "an array of NaN", make: () => [NaN] },
  { name: "a nested array", make: () => [[[]]] },
  { name: "a long array with holes", make: () => Object.assign([], { length: 2 ** 23 }) },
  { name: "a Date", make: () => new Date(NaN) },
  { name: "a Map", make: () => new Map([[1, 2]]) },
  { name: "a Proxy that is revoked", make: revoked },
  { name: "a Uint8Array", make: () => new Uint8Array(new ArrayBuffer(8)) },
  { name: "an empty Uint8Array", make: () => new Uint8Array() },
  { name: "a subclass of Uint8Array", make: () => new Tagged(8) },
  { name: "a detached Uint8Array", make: detached },
  { name: "a Uint8Array of resizable memory", make: () => new Uint8Array(new ArrayBuffer(8, { maxByteLength: 64 })) },
  { name: "a Uint8Array of shared memory", make: () => new Uint8Array(new SharedArrayBuffer(8)) },
  { name: "a Float64Array", make: () => new Float64Array(2) },
  { name: "a BigUint64Array", make: () => new BigUint64Array(2) },
  { name: "a DataView", make: () => new DataView(new ArrayBuffer(8)) },
  { name: "an ArrayBuffer", make: () => new ArrayBuffer(8) },
  { name: "a promise", make: () => Promise.resolve(1) },
  { name: "a signal that is aborted", make: () => AbortSignal.abort(new HostileError("aborted")) },
  { name: "an object that inherits from a signal", make: () => Object.create(AbortSignal.prototype) as object },
];

/** Values with code. */
export const codeValues: readonly HostileValue[] = [
  { name: "a Proxy of an object", make: (code) => trapped({}, code) },
  { name: "a Proxy of an array", make: (code) => trapped([1, 2], code) },
  { name: "a Proxy of a function", make: (code) => trapped(() => 1, code) },
  { name: "a Proxy of a Uint8Array", make: (code) => trapped(new Uint8Array(8), code) },
  {
    name: "an object with valueOf and toString",
    make: (code) => ({
      valueOf: () => (code(), 1),
      toString: () => (code(), "1"),
      toJSON: () => (code(), 1),
    }),
  },
  { name: "an object with Symbol.toPrimitive", make: (code) => ({ [Symbol.toPrimitive]: () => (code(), 1) }) },
  {
    name: "an object with a length",
    make: (code) => ({
      get length() {
        code();
        return 2;
      },
      0: 1,
      1: 2,
    }),
  },
  {
    name: "an array with a getter",
    make: (code) => Object.defineProperty([1, 2], 0, { get: () => (code(), 1), enumerable: true }),
  },
  {
    name: "an iterable",
    make: (code) => ({
      *[Symbol.iterator]() {
        code();
        yield 1;
      },
    }),
  },
  {
    name: "a thenable",
    make: (code) => ({ [THEN]: (done: (value: number) => void) => (code(), done(1)) }),
  },
  {
    name: "a Uint8Array with own members",
    make: (code) =>
      Object.defineProperties(new Uint8Array(8), {
        length: { get: () => (code(), 4096) },
        byteLength: { get: () => (code(), 4096) },
        byteOffset: { get: () => (code(), 4096) },
        buffer: { get: () => (code(), new ArrayBuffer(4096)) },
        slice: { get: () => (code(), () => new Uint8Array(4096)) },
        subarray: { get: () => (code(), () => new Uint8Array(4096)) },
        constructor: { get: () => (code(), Tagged) },
      }),
  },
  { name: "an object with a constructor", make: (code) => Object.defineProperty({}, "constructor", { get: code }) },
  {
    name: "an object with a tag",
    make: (code) => Object.defineProperty({}, Symbol.toStringTag, { get: () => (code(), "AbortSignal") }),
  },
];
