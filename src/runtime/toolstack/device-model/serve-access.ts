/**
 * Serves one request: calls the devices, in parts that a device can take, and moves the data of repetitions.
 *
 * It is a generator of the promises that devices return. One program awaits them; another, which blocks its thread, refuses
 * them.
 */

import { checkInteger, describe } from "../../base/checks.ts";
import type { GuestPages, Steps } from "./guest-pages.ts";
import type { AccessBytes } from "./interfaces.ts";
import type { Ranges, ServedRange } from "./ranges.ts";
import { type Access, allOnes } from "./request.ts";

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

  /** Serves an access, and returns the value of a read. */
  *serve(access: Access): Steps<bigint | null> {
    const { bytes, isWrite, repetitions, step, data, dataIsInMemory } = access;
    if (dataIsInMemory) {
      yield* this.#move(access);
      return null;
    }
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
    const { bytes, isWrite, repetitions, step, data } = access;
    const buffer = new Uint8Array(8);
    const view = new DataView(buffer.buffer);
    const part = buffer.subarray(0, bytes);
    for (let index = 0; index < repetitions; index++) {
      const address = Number(data) + index * step;
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
  checkInteger("the value of a device's read", value as number, 0, 2 ** (bytes * 8) - 1);
  return BigInt(value as number);
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
