/** A hypercall interface before another one: everything is the inner one's, and all calls pass one method. */

import { checkInteger, checkMethods, inspectAs, integer, memberOf, readList, nameAs } from "../../base/checks.ts";
import type { AbiChoice, Architecture } from "../../abi/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import type {
  HypercallArgument,
  Slice,
  XenConstBuffer,
  XenHypercall,
  XenMutBuffer,
  XenOwnedBuffer,
} from "../../hypercall/index.ts";
import {
  checkPointer,
  type HypercallPointer,
  isPointer,
  type Struct,
  type StructArray,
  type StructType,
} from "../../struct/index.ts";

const MOST_ARGUMENTS = 5;
/** More buffers than any operation of a device model has. */
const MOST_BUFFERS = 1024;

/** Returns the number of a hypercall. Throws a TypeError or RangeError for a value that cannot be one. */
function callNumber(op: number): number {
  return integer("the number of a hypercall", op, 0, 0xffff_ffff);
}

/**
 * A hypercall interface over another one, which it takes over: disposing it disposes the inner one. Buffers are the
 * inner one's, so either may be given to the other. It belongs to the inner one's thread.
 */
export abstract class HypercallDecorator implements XenHypercall {
  /** The interface that makes the hypercalls. */
  protected readonly inner: XenHypercall;
  /** Absent if the inner one lacks it. */
  readonly hypercallInBackground?: NonNullable<XenHypercall["hypercallInBackground"]>;

  constructor(inner: XenHypercall) {
    checkMethods("hypercall", inner, ["hypercall2", "dmOp", "allocateBytes"]);
    this.inner = inner;
    const later = memberOf(inner, "hypercallInBackground")?.bind(inner);
    if (later === undefined) return;
    this.hypercallInBackground = (op, args, options) => {
      const own = readList("arguments", args, 0, MOST_ARGUMENTS, (argument) => argument);
      return this.aroundLater(callNumber(op), own, () => later(op, own, options));
    };
  }

  get architecture(): Architecture | undefined {
    return memberOf(this.inner, "architecture");
  }

  get domid(): Domid | undefined {
    return memberOf(this.inner, "domid");
  }

  checkAbi(choice: AbiChoice | undefined): void {
    memberOf(this.inner, "checkAbi")?.call(this.inner, choice);
  }

  /** Makes the call and returns its result. */
  protected abstract around<Result extends number | bigint>(
    op: number,
    args: readonly HypercallArgument[],
    call: () => Result,
  ): Result;

  /** Makes a call in the background and resolves with its result. */
  protected abstract aroundLater(
    op: number,
    args: readonly HypercallArgument[],
    call: () => Promise<number>,
  ): Promise<number>;

  /** Makes the device model's operation and returns its result. */
  protected abstract aroundDmOp(domid: number, buffers: readonly HypercallPointer[], call: () => number): number;

  hypercall0(op: number): number {
    return this.around(callNumber(op), [], () => this.inner.hypercall0(op));
  }

  hypercall1(op: number, a0: HypercallArgument): number {
    return this.around(callNumber(op), [a0], () => this.inner.hypercall1(op, a0));
  }

  hypercall2(op: number, a0: HypercallArgument, a1: HypercallArgument): number {
    return this.around(callNumber(op), [a0, a1], () => this.inner.hypercall2(op, a0, a1));
  }

  hypercall3(op: number, a0: HypercallArgument, a1: HypercallArgument, a2: HypercallArgument): number {
    return this.around(callNumber(op), [a0, a1, a2], () => this.inner.hypercall3(op, a0, a1, a2));
  }

  hypercall4(
    op: number,
    a0: HypercallArgument,
    a1: HypercallArgument,
    a2: HypercallArgument,
    a3: HypercallArgument,
  ): number {
    return this.around(callNumber(op), [a0, a1, a2, a3], () => this.inner.hypercall4(op, a0, a1, a2, a3));
  }

  hypercall5(
    op: number,
    a0: HypercallArgument,
    a1: HypercallArgument,
    a2: HypercallArgument,
    a3: HypercallArgument,
    a4: HypercallArgument,
  ): number {
    return this.around(callNumber(op), [a0, a1, a2, a3, a4], () => this.inner.hypercall5(op, a0, a1, a2, a3, a4));
  }

  hypercallLong(op: number, ...args: readonly HypercallArgument[]): bigint {
    return this.around(callNumber(op), args, () => this.inner.hypercallLong(op, ...args));
  }

  dmOp(domid: number, buffers: readonly HypercallPointer[]): number {
    checkInteger("domid", domid, 0, 0xffff);
    const own = readList("buffers", buffers, 0, MOST_BUFFERS, checkPointer);
    return this.aroundDmOp(domid, own, () => this.inner.dmOp(domid, own));
  }

  resolve(address: number, length: number): Uint8Array<ArrayBuffer> {
    return this.inner.resolve(address, length);
  }

  makeConstObject<T extends Struct>(value: T): XenConstBuffer<T> {
    return this.inner.makeConstObject(value);
  }

  makeMutBuffer<T extends Struct>(value: T): XenMutBuffer<T> {
    return this.inner.makeMutBuffer(value);
  }

  makeConstSlice<T extends Slice>(slice: T): XenConstBuffer<T> {
    return this.inner.makeConstSlice(slice);
  }

  makeMutSlice<T extends Slice>(slice: T): XenMutBuffer<T> {
    return this.inner.makeMutSlice(slice);
  }

  allocate<Type extends StructType>(type: Type): XenOwnedBuffer<InstanceType<Type>> {
    return this.inner.allocate(type);
  }

  allocateArray<Type extends StructType>(type: Type, length: number): XenOwnedBuffer<StructArray<InstanceType<Type>>> {
    return this.inner.allocateArray(type, length);
  }

  allocateBytes(length: number): XenOwnedBuffer<Uint8Array<ArrayBuffer>> {
    return this.inner.allocateBytes(length);
  }

  /** Disposes the inner interface: `using` calls this. */
  [Symbol.dispose](): void {
    this.inner[Symbol.dispose]();
  }

  static {
    nameAs(this, "HypercallDecorator");
    inspectAs(this, (shown) => shown.constructor.name);
  }
}

/** The arguments as numbers; undefined if one is neither a number nor a pointer, which the inner one refuses. */
export function argumentNumbers(args: readonly HypercallArgument[]): number[] | undefined {
  const numbers: number[] = [];
  for (const argument of args) {
    const value = isPointer(argument) ? argument.address : argument;
    if (typeof value !== "number") return undefined;
    numbers.push(value);
  }
  return numbers;
}
