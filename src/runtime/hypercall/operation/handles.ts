/**
 * Before a call: what Xen would read and write through handles is memory that the caller has handed over for it.
 *
 * A handle holds a pointer object's address or null, and the buffer is as long as the declared count says. If a release
 * does not look at the count, the count is as large as the table asks for.
 */

import {
  type Count,
  countOf,
  endsWithin,
  isMeant,
  leastUnits,
  type LeastSource,
  memberAt,
} from "../../abi/interpreter/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import {
  type ArrayTable,
  type AskedCount,
  type BufferTable,
  type HandleTable,
  type HypercallPointer,
  type OperationTable,
  readAddress,
  readHandle,
  type StructType,
} from "../../struct/index.ts";
import type { XenHypercall } from "../xen-hypercall.ts";

/** The context of checks, beside the record. */
export interface CheckContext {
  readonly hypercall: XenHypercall;
  /** Addresses without an owner are the caller's own risk. */
  readonly unsafe: boolean;
  pageBytes(): number;
  /** A number that an operation answers; about a domain, if it is on one. Throws a XenError if Xen refuses. */
  asked(question: Question, domid?: Domid): number;
  /** The number of the domain that this program runs in; undefined if Xen does not tell. */
  ownDomid(): Domid | undefined;
}

/** A member of what an operation answers. */
export interface Question {
  readonly family: string;
  readonly operation: string;
  readonly member: string;
}

/** The record that a count's members belong to, or the hypercall's own numbers, and the buffer that is counted. */
export class BufferSource implements LeastSource {
  readonly view: DataView;
  readonly base: number;
  readonly #context: CheckContext;
  readonly #pointer: HypercallPointer | null;
  readonly #scalar: ((name: string) => number) | undefined;
  #bytes: DataView | undefined;

  constructor(
    context: CheckContext,
    pointer: HypercallPointer | null,
    record: { readonly view: DataView; readonly base: number },
    scalar?: (name: string) => number,
  ) {
    this.view = record.view;
    this.base = record.base;
    this.#context = context;
    this.#pointer = pointer;
    this.#scalar = scalar;
  }

  scalar(name: string): number | undefined {
    return this.#scalar?.(name);
  }

  pageBytes(): number {
    return this.#context.pageBytes();
  }

  asked(count: AskedCount): number {
    return this.#context.asked(count) + count.plus;
  }

  word(at: number, size: 2 | 4): number | undefined {
    if (this.#pointer === null || at + size > this.#pointer.byteLength) return undefined;
    this.#bytes ??= viewOf(this.#context.hypercall.resolve(this.#pointer.address, this.#pointer.byteLength));
    return size === 2 ? this.#bytes.getUint16(at, true) : this.#bytes.getUint32(at, true);
  }
}

type Check = (view: DataView, base: number, context: CheckContext) => void;

/** `operation` is its name in messages. `type` is the record that the paths start at. */
export function handleChecks(
  operation: string,
  type: StructType,
  { handles = {}, arrays = {} }: Pick<OperationTable, "handles" | "arrays">,
): Check {
  const checks = [
    ...Object.entries(handles).map(([path, table]) => handleCheck(operation, type, path, table)),
    ...Object.entries(arrays).map(([path, table]) => arrayCheck(operation, type, path, table)),
  ];
  return (view, base, context) => {
    for (const check of checks) check(view, base, context);
  };
}

function handleCheck(operation: string, type: StructType, path: string, table: HandleTable): Check {
  const name = `${operation}: ${path}`;
  const { offset, field } = memberAt(type, path);
  const width = field.size === 8 ? 8 : 4;
  const count = countOf(table, type);
  const checkInside = insideCheck(name, table);
  return (view, base, context) => {
    if (!isMeant(table, type, view, base)) return;
    const pointer = readHandle(view, base + offset, width);
    const source = new BufferSource(context, pointer, { view, base });
    const address = pointer === null ? readAddress(view, base + offset, width) : 0n;
    if (address !== 0n) {
      if (context.unsafe) return;
      // Some headers have an integer where Xen wants an address: it must be that of a live buffer.
      if (field.type.kind !== "int")
        throw new TypeError(`${name}: expected a HypercallPointer, received an address: see xen-ts/unsafe`);
      context.hypercall.resolve(Number(address), count.bytes(source) ?? Infinity);
      return;
    }
    const length = checkBuffer(name, table, pointer, count, source, context);
    if (pointer === null) return;
    if (!context.unsafe) checkLeast(name, table, count, source, length, type);
    if (length > 0) checkInside?.(context.hypercall.resolve(pointer.address, length), context);
  };
}

/** Throws a RangeError if Xen may use more than the count says, or text does not end within it. */
function checkLeast(
  name: string,
  table: HandleTable,
  count: Count,
  source: BufferSource,
  length: number,
  type: StructType,
): void {
  if (table.text === true && !endsWithin(source, length)) {
    throw new RangeError(`${name}: expected text that a zero ends within ${length} bytes, received none`);
  }
  if (table.least === undefined) return;
  const least = leastUnits(table, type, source) ?? Infinity;
  const units = count.units(source) ?? 0;
  if (units >= least) return;
  throw new RangeError(
    `${name}: expected ${table.count.join(" * ")} to be ${least} at least, received ${units}: Xen may write as many ` +
      `${table.unit}, whatever the count says`,
  );
}

/** Checks that the count of an array in the record is not more than the array has. */
function arrayCheck(operation: string, type: StructType, path: string, table: ArrayTable): Check {
  const count = countOf({ ...table, element: path, direction: "inout" }, type);
  return (view, base, context) => {
    const units = count.units(new BufferSource(context, null, { view, base })) ?? Infinity;
    if (units <= table.length) return;
    throw new RangeError(
      `${operation}: expected ${table.count.join(" * ")} to be ${table.length} at most, received ${units}: ${path} has no more`,
    );
  };
}

/** Returns the bytes that Xen may use. Throws a TypeError or RangeError if the buffer is not what the count says. */
export function checkBuffer(
  name: string,
  table: BufferTable,
  pointer: HypercallPointer | null,
  count: Count,
  source: BufferSource,
  { unsafe }: CheckContext,
): number {
  if (pointer === null) {
    if (table.null !== undefined || unsafe || count.bytes(source) === 0) return 0;
    throw new TypeError(`${name}: expected a HypercallPointer, received null`);
  }
  if (table.null === "required") throw new TypeError(`${name}: expected null, received a HypercallPointer`);
  const length = count.bytes(source);
  if (length !== undefined && length <= pointer.byteLength) return length;
  if (length === undefined && unsafe) return 0;
  throw new RangeError(sizeMessage(name, table, pointer.byteLength, length));
}

function sizeMessage(
  name: string,
  { count, unit }: BufferTable,
  byteLength: number,
  length: number | undefined,
): string {
  const counted = `${count.join(" * ")} ${unit}`;
  if (length === undefined)
    return `${name}: expected a buffer whose use is known (${counted}), received ${byteLength} bytes: see xen-ts/unsafe`;
  if (length === Infinity) return `${name}: expected text that a zero ends, received ${byteLength} bytes without one`;
  return `${name}: expected a buffer of ${length} bytes at least (${counted}), received ${byteLength}`;
}

/** Checks the handles in a buffer's elements; undefined if they have none. */
export function insideCheck(
  name: string,
  { type: load, handles }: HandleTable,
): ((bytes: Uint8Array, context: CheckContext) => void) | undefined {
  if (load === undefined || handles === undefined) return undefined;
  const type = load();
  const check = handleChecks(name, type, { handles });
  return (bytes, context) => {
    const view = viewOf(bytes);
    for (let base = 0; base + type.size <= view.byteLength; base += type.size) check(view, base, context);
  };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
