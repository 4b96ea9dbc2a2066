/**
 * An operation's argument: filled by the caller, made fit for Xen, and read after the call.
 *
 * The record that Xen sees lies in memory that is lent to one call after another. The caller's functions receive a
 * record of their own instead, whose bytes are copied: whatever they keep of it reads and writes nothing of Xen's.
 */

import {
  type Count,
  countOf,
  findMember,
  memberAt,
  type MemberLocation,
  returnedCounts,
  type ReturnedCounts,
  selectorsOf,
  writeInteger,
  writeMember,
} from "../../abi/interpreter/index.ts";
import { describe } from "../../base/checks.ts";
import {
  type ArgumentTable,
  bytesAt,
  copyBytes,
  copyRecord,
  type Direction,
  encode,
  type Encodable,
  type OperationTable,
  ScalarArray,
  sizeOfType,
  Struct,
  type StructType,
  Union,
} from "../../struct/index.ts";
import type { DomainRules } from "./domain-rules.ts";
import type { Slot } from "./slot.ts";

/** The caller's function that fills or reads a record. */
type Callback = (argument: unknown, value?: number) => unknown;

export class ArgumentRecord {
  /** Bytes, without a flexible array at the end. */
  readonly size: number;
  /** Bytes from the start of the slot. */
  readonly offset: number;
  readonly type: StructType | undefined;
  readonly #operation: string;
  readonly #filled: readonly (readonly [member: MemberLocation, value: number])[];
  readonly #tail: Tail | undefined;
  readonly #direction: Direction;
  readonly #output: OutputReader;
  readonly #counts: ReturnedCounts | undefined;
  /** True if an outcome's `domid` may stand among the members, and says nothing here. */
  readonly #hasDomid: boolean;

  /** `isOnDomain`: a domain's number stands behind the operation's name. */
  constructor(operation: string, table: OperationTable, argument: ArgumentTable, isOnDomain: boolean) {
    const { size, offset = 0, version, tail, direction } = argument;
    const type = argument.type?.();
    this.#operation = operation;
    this.#direction = direction;
    this.#hasDomid = isOnDomain && type !== undefined && findMember(type, "domid") === undefined;
    this.type = type;
    this.size = size;
    this.offset = offset;
    const filled = selectorsOf(table).map(({ member, value }) => [member, value] as const);
    if (type !== undefined && version !== undefined) filled.push([memberAt(type, version.member), version.value]);
    this.#filled = filled;
    this.#tail = type && tail && tailOf(type, tail);
    this.#output = outputReader(type, argument, table);
    this.#counts = type && returnedCounts(table, type);
  }

  /**
   * Fills the zeroed argument in the slot, or in a larger one if a flexible array does not fit. Throws a TypeError for
   * a value that cannot fill it, and what `encode` or the caller's function throws.
   */
  fill(slot: Slot, filling: unknown, domains: DomainRules, larger: (byteLength: number) => Slot): void {
    const { type, offset } = this;
    const tail = this.#tail;
    let tailValue: unknown;
    if (type === undefined) {
      if (this.#direction !== "out") this.#fillNumber(slot, filling);
    } else if (typeof filling === "function") {
      const record = new type(
        tail?.fixed === undefined ? undefined : new DataView(new ArrayBuffer(this.size + tail.fixed)),
      );
      domains.mark(record.dataView, record.byteOffset);
      (filling as Callback)(record);
      copyRecord(type, slot.view, offset, record);
      slot.callerRecord = record;
    } else {
      domains.mark(slot.view, offset);
      const { rest, value } = this.#splitTail(filling);
      tailValue = value;
      if (rest !== undefined) encode(new type(slot.view, offset), rest as Encodable<Struct>);
    }
    for (const [member, value] of this.#filled) writeMember(slot.view, offset, member, value);
    if (tail === undefined || type === undefined) return;
    this.#enlarge(slot, larger);
    const window = this.#window(slot);
    const { callerRecord } = slot;
    if (callerRecord !== undefined && tail.fixed !== undefined) {
      bytesAt(window, offset + this.size, tail.fixed).set(bytesAt(callerRecord.dataView, this.size, tail.fixed));
    } else if (tailValue !== undefined) {
      encode(new type(window, offset), { [tail.member]: tailValue } as Encodable<Struct>);
    }
  }

  /** Remembers, before a call, the counts that the caller's buffers have room for. */
  remember(slot: Slot): void {
    this.#counts?.given((slot.larger ?? slot).view, this.offset, slot.given);
  }

  /** Lowers to those, after a success, the counts that Xen has returned. */
  cutCounts(slot: Slot): void {
    this.#counts?.cut((slot.larger ?? slot).view, this.offset, slot.given);
  }

  /** The outcome, without views of the slot: the output, or what `read` returns for it. */
  result(slot: Slot, value: number, read: unknown): unknown {
    const { type, offset } = this;
    this.cutCounts(slot);
    if (read === undefined) return this.#direction === "in" ? undefined : this.output(slot);
    if (typeof read !== "function")
      throw new TypeError(`${this.#operation}: expected a function that reads, received ${describe(read)}`);
    if (type === undefined) return (read as Callback)(this.#direction === "in" ? undefined : this.output(slot), value);
    const window = this.#window(slot);
    const { callerRecord } = slot;
    const own =
      callerRecord !== undefined && this.#tail === undefined ? callerRecord : new type(copyOf(window, type, offset));
    copyRecord(type, own.dataView, own.byteOffset, new type(window, offset));
    return (read as Callback)(own, value);
  }

  /** A plain copy of the argument, as Xen has left it. */
  output(slot: Slot): unknown {
    return this.#output(this.#window(slot), this.offset);
  }

  /** Splits the members that fill a record from those of its flexible array, for which memory may be missing yet. */
  #splitTail(filling: unknown): { rest: unknown; value: unknown } {
    const name = this.#tail?.member;
    if (typeof filling !== "object" || filling === null || filling instanceof Struct)
      return { rest: filling, value: undefined };
    if (name === undefined && !(this.#hasDomid && "domid" in filling)) return { rest: filling, value: undefined };
    const rest: Record<string, unknown> = { ...filling };
    if (this.#hasDomid) delete rest["domid"];
    if (name === undefined) return { rest, value: undefined };
    const value = rest[name];
    delete rest[name];
    return { rest, value };
  }

  #fillNumber({ view }: Slot, filling: unknown): void {
    const { offset, size } = this;
    if (typeof filling !== "number")
      throw new TypeError(`${this.#operation}: expected a number, received ${describe(filling)}`);
    if (!(Number.isSafeInteger(filling) && filling >= 0 && filling < 2 ** (size * 8)))
      throw new RangeError(`${this.#operation}: expected an integer of ${size} bytes, received ${filling}`);
    writeInteger(view, offset, size, filling);
  }

  #tailBytes(view: DataView): number {
    return this.#tail?.count.bytes({ ...NOTHING_ELSE, view, base: this.offset }) ?? 0;
  }

  #enlarge(slot: Slot, larger: (byteLength: number) => Slot): void {
    const { offset, size } = this;
    const length = size + this.#tailBytes(slot.view);
    if (length <= slot.view.byteLength) return;
    slot.larger = larger(length);
    slot.larger.bytes.set(bytesAt(slot.view, offset, size));
  }

  /** The argument with its flexible array, without the bytes behind it. */
  #window(slot: Slot): DataView {
    const { view } = slot.larger ?? slot;
    if (this.#tail === undefined) return view;
    const length = this.size + this.#tailBytes(view);
    return new DataView(view.buffer, view.byteOffset, Math.min(view.byteLength, this.offset + length));
  }
}

function copyOf(window: DataView, type: StructType, offset: number): DataView {
  const length = Math.max(type.size, window.byteLength - offset);
  return new DataView(copyBytes(window, offset, Math.min(length, window.byteLength - offset)).buffer);
}

/** The flexible array at a record's end. */
interface Tail {
  readonly member: string;
  readonly count: Count;
  /** Bytes, if no member counts it. */
  readonly fixed: number | undefined;
}

function tailOf(type: StructType, { member, count, unit }: NonNullable<ArgumentTable["tail"]>): Tail {
  const array = memberAt(type, member).field.type;
  if (array.kind !== "array") throw new TypeError(`${type.cName}.${member} is not an array`);
  const size = sizeOfType(array.of);
  const counted = countOf({ element: member, size, direction: "inout", count, unit }, type);
  const isFixed = count.every((factor) => typeof factor === "number");
  return { member, count: counted, fixed: isFixed ? counted.bytes({ ...NOTHING_ELSE, ...NO_RECORD }) : undefined };
}

const NO_RECORD = { view: new DataView(new ArrayBuffer(0)), base: 0 };

/** A flexible array is counted by members alone. */
const NOTHING_ELSE = { scalar: nothing, pageBytes: nothing, word: nothing };

function nothing(): undefined {}

type OutputReader = (view: DataView, at: number) => unknown;

/** Reads a plain copy of an argument, its unions as the members that the operation uses. */
function outputReader(
  type: StructType | undefined,
  { size }: ArgumentTable,
  { uses = [] }: OperationTable,
): OutputReader {
  if (type === undefined) {
    return (view, at) => copyBytes(view, at, size);
  }
  const unions = unionsOf(type, uses);
  if (type.decodeAt === undefined) return (view, at) => plainOf(new type(view, at));
  if (unions.length === 0) return (view, at) => type.decodeAt?.(view, at);
  return (view, at) => formOf(new type(view, at), unions);
}

/** Paths by their first name. */
type Paths = readonly (readonly [name: string, rest: readonly string[]])[];

/** The paths through the unions of a record. */
function unionsOf(type: StructType, uses: readonly string[]): Paths {
  const record = new type();
  return group(uses).filter(([name, rest]) => {
    const value: unknown = Reflect.get(record, name);
    if (value instanceof Union) return true;
    return value instanceof Struct && unionsOf(value.constructor as unknown as StructType, rest).length > 0;
  });
}

function group(paths: readonly string[]): Paths {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [name = "", ...rest] = path.split(".");
    const others = groups.get(name) ?? [];
    groups.set(name, rest.length === 0 ? others : [...others, rest.join(".")]);
  }
  return [...groups];
}

/** Members of unions on the paths instead of bytes; of a union nothing else, of a record all the rest too. */
function formOf(record: Struct, paths: Paths): object {
  const form = record instanceof Union ? {} : Object(plainOf(record));
  for (const [name, rest] of paths) {
    const value: unknown = Reflect.get(record, name);
    form[name] = rest.length > 0 && value instanceof Struct ? formOf(value, group(rest)) : plainOf(value);
  }
  return form;
}

function plainOf(value: unknown): unknown {
  if (value instanceof Struct) return (value as Struct & { decode(): unknown }).decode();
  if (value instanceof ScalarArray) return value.toArray();
  if (value instanceof Uint8Array) return new Uint8Array(value);
  return value instanceof Int8Array ? new Int8Array(value) : value;
}
