/**
 * Before a call: what Xen would read and write through handles is memory that the caller has given for it.
 *
 * A handle holds a pointer object's address or nothing, and the buffer is as long as the declared count says. Where some
 * release takes the count for granted, only a query may be made.
 */

import type { XenHypercall } from "../index.ts";
import { type HypercallPointer, readAddress, readHandle, type Struct, type StructType } from "../../struct/index.ts";
import { whenMeant } from "./alternatives.ts";
import { type ByteCount, byteCount, type Counted } from "./count.ts";
import { memberAt } from "./member.ts";
import type { BufferTable, Handles, HandleTable } from "../../struct/index.ts";
import { type Ask, queryAnswer } from "./unchecked.ts";

/** What checks need beside the record. */
export interface Surroundings {
  readonly hypercall: XenHypercall;
  /** Addresses without an owner are the caller's own risk. */
  readonly unsafe: boolean;
  pageBytes(): number;
  readonly ask: Ask;
}

type Check = (view: DataView, base: number, at: Surroundings) => void;

/** `operation` is how messages call it. `type` is the record that the paths start at. */
export function handleChecks(operation: string, type: StructType, handles: Handles): Check {
  const checks = Object.entries(handles).map(([path, table]) => handleCheck(operation, type, path, table));
  return (view, base, at) => {
    for (const check of checks) check(view, base, at);
  };
}

function handleCheck(operation: string, type: StructType, path: string, table: HandleTable): Check {
  const name = `${operation}: ${path}`;
  const { offset, field } = memberAt(type, path);
  const width = field.size === 8 ? 8 : 4;
  const bytesOf = byteCount(table, type);
  const inside = insideCheck(name, table);
  const isMeant = whenMeant(type, path);
  return (view, base, at) => {
    if (isMeant?.(view, base) === false) return;
    const counted = { view, base, numbers: {}, pageBytes: at.pageBytes };
    const pointer = readHandle(view, base + offset, width);
    const address = pointer === null ? readAddress(view, base + offset, width) : 0n;
    if (address !== 0n) {
      if (at.unsafe) return;
      // Some headers have an integer where Xen wants an address: it must be that of a live buffer.
      if (field.type.kind !== "int") throw new TypeError(`${name} takes a HypercallPointer, never an address`);
      at.hypercall.resolve(Number(address), bytesOf({ ...counted, bytes: noBytes }));
      return;
    }
    const length = checkBuffer(name, table, pointer, bytesOf, counted, at);
    if (pointer === null) return;
    if (table.unchecked === true && !at.unsafe) {
      checkAgainstQuery(operation, name, pointer, bytesOf, counted, new type(view, base), at);
    }
    if (length > 0) inside?.(at.hypercall.resolve(pointer.address, length), at);
  };
}

/** Throws a RangeError where the buffer is smaller than what Xen has for it, a TypeError where nobody can know. */
function checkAgainstQuery(
  operation: string,
  name: string,
  { byteLength }: HypercallPointer,
  bytesOf: ByteCount,
  counted: Omit<Counted, "bytes">,
  record: Struct,
  { ask }: Surroundings,
): void {
  const answer = queryAnswer(operation, record, ask);
  if (answer === undefined) {
    throw new TypeError(`${name} must be null, which asks for the count: Xen may write more than the count says`);
  }
  const { dataView, byteOffset } = answer;
  const length = bytesOf({ ...counted, view: dataView, base: byteOffset, bytes: noBytes });
  if (length <= byteLength) return;
  throw new RangeError(`${name} has ${byteLength} bytes, and Xen has ${length} for it, whatever the count says`);
}

/** Gives the bytes that Xen may use. Throws a TypeError or RangeError where the buffer is not what the count says. */
export function checkBuffer(
  name: string,
  table: BufferTable,
  pointer: HypercallPointer | null,
  bytesOf: ByteCount,
  counted: Omit<Counted, "bytes">,
  { hypercall, unsafe }: Surroundings,
): number {
  if (pointer === null) {
    if (table.null !== undefined || unsafe || bytesOf({ ...counted, bytes: noBytes }) <= 0) return 0;
    throw new TypeError(`${name} must not be null`);
  }
  const { address, byteLength } = pointer;
  if (table.null === "required") throw new TypeError(`${name} must be null`);
  const length = bytesOf({ ...counted, bytes: () => hypercall.resolve(address, byteLength) });
  if (length > byteLength) {
    const count = `${table.count.join(" * ")} ${table.unit}`;
    throw new RangeError(`${name} has ${byteLength} bytes, and is to hold ${length}: ${count}`);
  }
  return Math.max(0, length);
}

/** Of the handles in a buffer's elements. */
export function insideCheck(
  name: string,
  { type: load, handles }: HandleTable,
): ((bytes: Uint8Array, at: Surroundings) => void) | undefined {
  if (load === undefined || handles === undefined) return undefined;
  const type = load();
  const check = handleChecks(name, type, handles);
  return ({ buffer, byteOffset, byteLength }, at) => {
    const view = new DataView(buffer, byteOffset, byteLength);
    for (let base = 0; base + type.size <= byteLength; base += type.size) check(view, base, at);
  };
}

function noBytes(): Uint8Array {
  return new Uint8Array(0);
}
