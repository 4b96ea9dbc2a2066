/**
 * Before a call: what Xen would read and write through handles is memory that the caller has handed over for it.
 *
 * A handle holds a pointer object's address or null, and the buffer is as long as the declared count says. If some
 * release takes the count for granted, the buffer is as long as a query made before the call says.
 */

import {
  type Count,
  countOf,
  type CountSource,
  isMeant,
  memberAt,
  readMember,
  writeMember,
} from "../../abi/interpreter/index.ts";
import {
  type BufferTable,
  type Handles,
  type HandleTable,
  type HypercallPointer,
  readAddress,
  readHandle,
  type Struct,
  type StructType,
} from "../../struct/index.ts";
import type { XenHypercall } from "../xen-hypercall.ts";

/** The context of checks, beside the record. */
export interface CheckContext {
  readonly hypercall: XenHypercall;
  /** Addresses without an owner are the caller's own risk. */
  readonly unsafe: boolean;
  pageBytes(): number;
  readonly ask: Ask;
}

/** Makes an operation of the same family, and returns its argument as Xen left it. */
type Ask = (operation: string, fill: (record: Struct) => void) => Struct;

/** The record that a count's members belong to, or the hypercall's own numbers, and the buffer that is counted. */
export class BufferSource implements CountSource {
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

  word(at: number, size: 2 | 4): number | undefined {
    if (this.#pointer === null || at + size > this.#pointer.byteLength) return undefined;
    this.#bytes ??= viewOf(this.#context.hypercall.resolve(this.#pointer.address, this.#pointer.byteLength));
    return size === 2 ? this.#bytes.getUint16(at, true) : this.#bytes.getUint32(at, true);
  }
}

type Check = (view: DataView, base: number, context: CheckContext) => void;

/** `operation` is its name in messages. `type` is the record that the paths start at. */
export function handleChecks(operation: string, type: StructType, handles: Handles): Check {
  const checks = Object.entries(handles).map(([path, table]) => handleCheck(operation, type, path, table));
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
      if (field.type.kind !== "int") throw new TypeError(`${name} takes a HypercallPointer, never an address`);
      context.hypercall.resolve(Number(address), count.bytes(source) ?? Infinity);
      return;
    }
    const length = checkBuffer(name, table, pointer, count, source, context);
    if (pointer === null) return;
    if (table.unchecked === true && !context.unsafe) {
      checkAgainstQuery(name, table, pointer, { type, view, base }, context);
    }
    if (length > 0) checkInside?.(context.hypercall.resolve(pointer.address, length), context);
  };
}

/** Throws a RangeError if the buffer is smaller than what Xen has for it, a TypeError if there is no way to know. */
function checkAgainstQuery(
  name: string,
  table: HandleTable,
  pointer: HypercallPointer,
  { type, view, base }: { readonly type: StructType; readonly view: DataView; readonly base: number },
  context: CheckContext,
): void {
  const { query } = table;
  if (query === undefined) {
    throw new TypeError(`${name} must be null, which asks for the count: Xen may write more than the count says`);
  }
  const same = query.same.map((path) => memberAt(type, path));
  const answer = context.ask(query.operation, ({ dataView, byteOffset }) => {
    for (const member of same) writeMember(dataView, byteOffset, member, readMember(view, base, member) ?? 0);
  });
  const source = new BufferSource(context, pointer, { view: answer.dataView, base: answer.byteOffset });
  const length = countOf(table, type).bytes(source) ?? Infinity;
  const { byteLength } = pointer;
  if (length <= byteLength) return;
  throw new RangeError(`${name} has ${byteLength} bytes, and Xen has ${length} for it, whatever the count says`);
}

/** Returns the bytes that Xen may use. Throws a TypeError or RangeError if the buffer is not what the count says. */
export function checkBuffer(
  name: string,
  table: BufferTable,
  pointer: HypercallPointer | null,
  count: Count,
  source: CountSource,
  { unsafe }: CheckContext,
): number {
  if (pointer === null) {
    if (table.null !== undefined || unsafe || count.bytes(source) === 0) return 0;
    throw new TypeError(`${name} must not be null`);
  }
  if (table.null === "required") throw new TypeError(`${name} must be null`);
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
    return `${name} has ${byteLength} bytes, and nothing here knows how many are used: ${counted}`;
  if (length === Infinity) return `${name} has ${byteLength} bytes, and no zero among them that ends its text`;
  return `${name} has ${byteLength} bytes, and is to hold ${length}: ${counted}`;
}

/** Checks the handles in a buffer's elements; undefined if they have none. */
export function insideCheck(
  name: string,
  { type: load, handles }: HandleTable,
): ((bytes: Uint8Array, context: CheckContext) => void) | undefined {
  if (load === undefined || handles === undefined) return undefined;
  const type = load();
  const check = handleChecks(name, type, handles);
  return (bytes, context) => {
    const view = viewOf(bytes);
    for (let base = 0; base + type.size <= view.byteLength; base += type.size) check(view, base, context);
  };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
