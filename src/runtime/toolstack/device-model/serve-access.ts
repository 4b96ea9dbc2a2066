/**
 * Serves one request: calls the devices, in parts that a device can take, and moves the data of repetitions.
 *
 * It is a generator of the promises that devices return. One program awaits them; another, which blocks its thread, refuses
 * them. Most accesses need one call of one device alone: `single` and `call` serve those without a generator.
 */

import { checkInteger, describe } from "../../base/checks.ts";
import type { GuestPages, Steps } from "./guest-pages.ts";
import type { AccessBytes } from "./interfaces.ts";
import type { Ranges, ServedRange } from "./ranges.ts";
import { type Access, allOnes, joined } from "./request.ts";

type Counters = { unclaimed: number; refused: number };

export class AccessServer {
  readonly #ranges: Ranges;
  readonly #pages: GuestPages;
  readonly #counters: Counters;

  constructor(ranges: Ranges, pages: GuestPages, counters: Counters) {
    this.#ranges = ranges;
    this.#pages = pages;
    this.#counters = counters;
  }

  /** Returns the range whose device serves the access by one call, with a number; undefined if it takes more. */
  single({ kind, at, pciFunction, bytes, repetitions, dataIsInMemory }: Access): ServedRange | undefined {
    if (dataIsInMemory || repetitions !== 1 || (bytes !== 4 && bytes !== 2 && bytes !== 1)) return undefined;
    const range = this.#ranges.find(kind, at, pciFunction);
    return range !== undefined && at + bytes - 1 <= range.last ? range : undefined;
  }

  /** Serves an access, and returns the value of a read. */
  *serve(access: Access): Steps<bigint | null> {
    const { bytes, isWrite, repetitions, step, low, high, dataIsInMemory } = access;
    if (dataIsInMemory) {
      yield* this.#move(access);
      return null;
    }
    const data = (BigInt(high) << 32n) | BigInt(low);
    let value = data;
    for (let index = 0; index < repetitions; index++) {
      const at = placeOf(access, index * step);
      if (isWrite) yield* this.#write(access, at, data & allOnes(bytes));
      else value = yield* this.#read(access, at);
    }
    return isWrite ? null : value;
  }

  /** Repeats an access whose data lies in the guest's memory. */
  *#move(access: Access): Steps<void> {
    const { bytes, isWrite, repetitions, step, low, high } = access;
    const first = joined(low, high);
    const buffer = new Uint8Array(8);
    const view = new DataView(buffer.buffer);
    const part = buffer.subarray(0, bytes);
    for (let index = 0; index < repetitions; index++) {
      const address = first + index * step;
      const at = placeOf(access, index * step);
      if (address < 0) {
        this.#counters.refused++;
      } else if (isWrite) {
        const isRead = yield* this.#pages.read(address, part);
        if (isRead) yield* this.#write(access, at, view.getBigUint64(0, true));
        else this.#counters.refused++;
      } else {
        view.setBigUint64(0, yield* this.#read(access, at), true);
        if (!(yield* this.#pages.write(address, part))) this.#counters.refused++;
      }
    }
  }

  *#read(access: Access, at: number): Steps<bigint> {
    const { bytes } = access;
    let value = 0n;
    for (let done = 0; done < bytes;) {
      const range = this.#rangeAt(access, at + done);
      const part = partOf(range, "read64", at + done, bytes - done);
      value |= (yield* readPart(range, at + done, part)) << BigInt(done * 8);
      done += part;
    }
    return value;
  }

  *#write(access: Access, at: number, value: bigint): Steps<void> {
    const { bytes } = access;
    for (let done = 0; done < bytes;) {
      const range = this.#rangeAt(access, at + done);
      const part = partOf(range, "write64", at + done, bytes - done);
      const own = (value >> BigInt(done * 8)) & allOnes(part);
      const waiting = writePart(range, at + done, part, own);
      if (isPromise(waiting)) yield waiting;
      done += part;
    }
  }

  #rangeAt({ kind, pciFunction }: Access, at: number): ServedRange | undefined {
    const range = this.#ranges.find(kind, at, pciFunction);
    if (range === undefined) this.#counters.unclaimed++;
    return range;
  }
}

/** Calls the device for an access that is single. Returns its promise, or the value of a read; null for a write. */
export function call(access: Access, range: ServedRange): PromiseLike<unknown> | number | null {
  const { at, bytes, isWrite, low } = access;
  const { device, first } = range;
  const size = bytes as AccessBytes;
  if (isWrite) {
    // Bits above those that are written are not the device's.
    const waiting = device.write?.(at - first, size, (low & lowOnes(bytes)) >>> 0);
    return isPromise(waiting) ? waiting : null;
  }
  if (device.read === null) return lowOnes(bytes);
  const given = device.read(at - first, size);
  return isPromise(given) ? given : valueOf(given, bytes);
}

/** Returns the outcome of a promise that `call` returned. */
export function outcome({ isWrite, bytes }: Access, given: unknown): number | null {
  return isWrite ? null : valueOf(given, bytes);
}

/** Returns what an access gets that no device answers: a read is all ones. */
export function unanswered({ isWrite, bytes }: Access): number | bigint | null {
  if (isWrite) return null;
  return bytes > 4 ? allOnes(bytes) : lowOnes(bytes);
}

/** Returns the value of at most 4 bytes whose bits are all ones. */
function lowOnes(bytes: number): number {
  return bytes === 4 ? 0xffff_ffff : 2 ** (bytes * 8) - 1;
}

/** Throws a TypeError or RangeError unless a device has returned a value of so many bytes. */
function valueOf(value: unknown, bytes: number): number {
  checkInteger("the value of a device's read", value as number, 0, lowOnes(bytes));
  return value as number;
}

/** The place of a repetition: ports and registers stay, addresses advance. */
function placeOf({ kind, at }: Access, distance: number): number {
  return kind === "memory" ? at + distance : at;
}

/** The bytes of the next part: a power of two that the range has, and that the device can take. */
function partOf(range: ServedRange | undefined, wide: "read64" | "write64", at: number, left: number): number {
  const room = range === undefined ? left : Math.min(left, range.last - at + 1);
  const most = range === undefined || range.device[wide] !== null ? 8 : 4;
  return Math.min(most, 2 ** Math.floor(Math.log2(room)));
}

function* readPart(range: ServedRange | undefined, at: number, bytes: number): Steps<bigint> {
  const { device, first } = range ?? { device: null, first: 0 };
  const given = bytes === 8 ? device?.read64?.(at - first) : device?.read?.(at - first, bytes as AccessBytes);
  const value = isPromise(given) ? yield given : given;
  if (value === undefined && (device === null || device[bytes === 8 ? "read64" : "read"] === null))
    return allOnes(bytes);
  if (bytes === 8) {
    if (typeof value === "bigint" && value >= 0n && value <= allOnes(8)) return value;
    const received = typeof value === "bigint" ? `${value}` : describe(value);
    throw new RangeError(`expected read64 to return a bigint of 64 bits without sign, received ${received}`);
  }
  return BigInt(valueOf(value, bytes));
}

function writePart(range: ServedRange | undefined, at: number, bytes: number, value: bigint): unknown {
  if (range === undefined) return undefined;
  const { device, first } = range;
  if (bytes === 8) return device.write64?.(at - first, value);
  return device.write?.(at - first, bytes as AccessBytes, Number(value));
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && typeof (value as PromiseLike<unknown>).then === "function";
}
