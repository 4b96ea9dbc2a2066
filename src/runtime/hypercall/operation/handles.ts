/**
 * Before a call: what Xen would read and write through handles is memory that the caller has handed over for it.
 *
 * A handle holds a pointer object's address or null, and the buffer is as long as the declared count says. If some
 * release takes the count for granted, the buffer is as long as a query made before the call says.
 */

import { type ByteCount, byteCount, type Counted, memberAt, readMember } from "../../abi/interpreter/index.ts";
import { stableAbi } from "../../abi/index.ts";
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

/** What checks need beside the record. */
export interface CheckContext {
  readonly hypercall: XenHypercall;
  /** Addresses without an owner are the caller's own risk. */
  readonly unsafe: boolean;
  pageBytes(): number;
  readonly ask: Ask;
}

/** Makes an operation of the same family, and returns its argument as Xen left it. */
type Ask = (operation: string, filling: Readonly<Record<string, unknown>>) => Struct;

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
  const bytesOf = byteCount(table, type);
  const checkInside = insideCheck(name, table);
  const isMeant = whenMeant(type, path);
  return (view, base, context) => {
    if (isMeant?.(view, base) === false) return;
    const counted = { view, base, numbers: {}, pageBytes: context.pageBytes };
    const pointer = readHandle(view, base + offset, width);
    const address = pointer === null ? readAddress(view, base + offset, width) : 0n;
    if (address !== 0n) {
      if (context.unsafe) return;
      // Some headers have an integer where Xen wants an address: it must be that of a live buffer.
      if (field.type.kind !== "int") throw new TypeError(`${name} takes a HypercallPointer, never an address`);
      context.hypercall.resolve(Number(address), bytesOf({ ...counted, bytes: noBytes }));
      return;
    }
    const length = checkBuffer(name, table, pointer, bytesOf, counted, context);
    if (pointer === null) return;
    if (table.unchecked === true && !context.unsafe) {
      checkAgainstQuery(operation, name, pointer, bytesOf, counted, new type(view, base), context);
    }
    if (length > 0) checkInside?.(context.hypercall.resolve(pointer.address, length), context);
  };
}

/** Throws a RangeError if the buffer is smaller than what Xen has for it, a TypeError if there is no way to know. */
function checkAgainstQuery(
  operation: string,
  name: string,
  { byteLength }: HypercallPointer,
  bytesOf: ByteCount,
  counted: Omit<Counted, "bytes">,
  record: Struct,
  { ask }: CheckContext,
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

/** Returns the bytes that Xen may use. Throws a TypeError or RangeError if the buffer is not what the count says. */
export function checkBuffer(
  name: string,
  table: BufferTable,
  pointer: HypercallPointer | null,
  bytesOf: ByteCount,
  counted: Omit<Counted, "bytes">,
  { hypercall, unsafe }: CheckContext,
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

/** Checks the handles in a buffer's elements; undefined if they have none. */
export function insideCheck(
  name: string,
  { type: load, handles }: HandleTable,
): ((bytes: Uint8Array, context: CheckContext) => void) | undefined {
  if (load === undefined || handles === undefined) return undefined;
  const type = load();
  const check = handleChecks(name, type, handles);
  return ({ buffer, byteOffset, byteLength }, context) => {
    const view = new DataView(buffer, byteOffset, byteLength);
    for (let base = 0; base + type.size <= byteLength; base += type.size) check(view, base, context);
  };
}

function noBytes(): Uint8Array {
  return new Uint8Array(0);
}

/** Handles in one member of a union that holds only under this scheduler (`sched_id`, domctl.h). */
const SCHEDULERS: Readonly<Record<string, "XEN_SCHEDULER_ARINC653">> = {
  "u.sched_arinc653.schedule": "XEN_SCHEDULER_ARINC653",
};

/** True if the handle at `path` is meant by the record at `base`: else its bytes are numbers. undefined: always meant. */
function whenMeant(type: StructType, path: string): ((view: DataView, base: number) => boolean) | undefined {
  const constant = SCHEDULERS[path];
  if (constant === undefined) return undefined;
  const member = memberAt(type, "sched_id");
  const scheduler = stableAbi().load("domctl.constants")[constant];
  return (view, base) => readMember(view, base, member) === scheduler;
}

/** The query that tells an operation's counts, and the members that say about what. */
interface Query {
  readonly operation: string;
  readonly same: readonly string[];
}

/** Handles whose count some Xen ignores, writing as much as there is. Without a query, null alone is safe. */
const QUERIES: Readonly<Record<string, Query>> = {
  "sysctl perfc_op.query": { operation: "perfc_op.query", same: [] },
  "sysctl perfc_op.reset": { operation: "perfc_op.query", same: [] },
  "sysctl get_pmstat.get_pxstat": { operation: "get_pmstat.get_max_px", same: ["cpuid"] },
};

/** The record of the query's answer, in which the counts are Xen's; undefined without a query. */
function queryAnswer(operation: string, record: Struct, ask: Ask): Struct | undefined {
  const query = QUERIES[operation];
  if (query === undefined) return undefined;
  return ask(query.operation, Object.fromEntries(query.same.map((name) => [name, Reflect.get(record, name)])));
}
