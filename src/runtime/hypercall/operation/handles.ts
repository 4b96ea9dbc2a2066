/**
 * Before a call: what Xen would read and write through handles is memory that the caller has handed over for it.
 *
 * A handle holds a pointer object's address or null, and the buffer is as long as the declared count says. If some
 * release takes the count for granted, the buffer is as long as a query made before the call says.
 */

import { type Count, countOf, type CountSource, memberAt, readMember } from "../../abi/interpreter/index.ts";
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
  const isMeant = whenMeant(type, path);
  return (view, base, context) => {
    if (isMeant?.(view, base) === false) return;
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
      checkAgainstQuery(operation, name, pointer, count, new type(view, base), context);
    }
    if (length > 0) checkInside?.(context.hypercall.resolve(pointer.address, length), context);
  };
}

/** Throws a RangeError if the buffer is smaller than what Xen has for it, a TypeError if there is no way to know. */
function checkAgainstQuery(
  operation: string,
  name: string,
  pointer: HypercallPointer,
  count: Count,
  record: Struct,
  context: CheckContext,
): void {
  const answer = queryAnswer(operation, record, context.ask);
  if (answer === undefined) {
    throw new TypeError(`${name} must be null, which asks for the count: Xen may write more than the count says`);
  }
  const source = new BufferSource(context, pointer, { view: answer.dataView, base: answer.byteOffset });
  const length = count.bytes(source) ?? Infinity;
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
