/**
 * An operation's argument: filled by the caller, made fit for Xen, and read after the call.
 *
 * The record that Xen sees lies in memory that is lent to one call after another. The caller's functions are given a
 * record of their own instead, whose bytes are copied: whatever they keep of it reads and writes nothing of Xen's.
 */

import { describe } from "../../base/checks.ts";
import { bytesAt, copyRecord, encode, type Encodable, type Struct, type StructType } from "../../struct/index.ts";
import { type Member, memberAt, readMember, writeInteger, writeMember } from "./member.ts";
import { outputReader } from "./output.ts";
import type { Slot } from "./slot.ts";
import type { ArgumentTable, OperationTable } from "../../struct/index.ts";

/** The caller's function that fills or reads a record. */
type Callback = (argument: unknown, value?: number) => unknown;

export class Argument {
  /** Bytes, without a flexible array at the end. */
  readonly size: number;
  /** Bytes from the start of the slot. */
  readonly offset: number;
  readonly type: StructType | undefined;
  readonly #operation: string;
  readonly #filled: readonly (readonly [member: Member, value: number])[];
  readonly #tail: { readonly count: Member; readonly unit: number } | undefined;
  readonly #output: (view: DataView, at: number) => unknown;

  constructor(operation: string, table: OperationTable, argument: ArgumentTable) {
    const { size, offset = 0, version, tail } = argument;
    const type = argument.type?.();
    this.#operation = operation;
    this.type = type;
    this.size = size;
    this.offset = offset;
    const filled = Object.entries(table.select ?? {});
    if (version !== undefined) filled.push([version.member, version.value]);
    this.#filled = type === undefined ? [] : filled.map(([path, value]) => [memberAt(type, path), value]);
    this.#tail = type && tail && { count: memberAt(type, tail.count), unit: elementSize(type, tail.member) };
    this.#output = outputReader(type, argument, table);
  }

  /**
   * Fills the zeroed argument in the slot, or in a larger one where a flexible array does not fit. Throws a TypeError
   * for what is no filling, and what `encode` or the caller's function throws.
   */
  fill(slot: Slot, filling: unknown, larger: (byteLength: number) => Slot): { slot: Slot; record: Struct | undefined } {
    const { type, offset, size } = this;
    let record: Struct | undefined;
    if (type === undefined) this.#fillNumber(slot, filling);
    else if (typeof filling === "function") {
      record = new type();
      (filling as Callback)(record);
      copyRecord(type, slot.view, offset, record);
    } else if (filling !== undefined) encode(new type(slot.view, offset), filling as Encodable<Struct>);
    for (const [member, value] of this.#filled) writeMember(slot.view, offset, member, value);
    const length = size + this.#tailBytes(slot.view);
    if (length <= slot.view.byteLength) return { slot, record };
    const room = larger(length);
    room.bytes.set(bytesAt(slot.view, offset, size));
    return { slot: room, record };
  }

  /** What the operation gives, without views of the slot; through `read` where the caller has given one. */
  result(slot: Slot, record: Struct | undefined, value: number, read: unknown): unknown {
    const { type, offset } = this;
    if (read === undefined) return this.#output(this.#window(slot), offset);
    if (typeof read !== "function") throw new TypeError(`${this.#operation}: what reads is a function`);
    if (type === undefined) return (read as Callback)(this.#output(slot.view, offset), value);
    const window = this.#window(slot);
    const own = record !== undefined && this.#tail === undefined ? record : new type(copyOf(window, type, offset));
    copyRecord(type, own.dataView, own.byteOffset, new type(window, offset));
    return (read as Callback)(own, value);
  }

  #fillNumber({ view }: Slot, filling: unknown): void {
    if (filling === undefined) return;
    const { offset, size } = this;
    if (typeof filling !== "number") throw new TypeError(`${this.#operation} takes a number, not ${describe(filling)}`);
    if (!(Number.isSafeInteger(filling) && filling >= 0 && filling < 2 ** (size * 8)))
      throw new RangeError(`${this.#operation} takes an integer of ${size} bytes, not ${filling}`);
    writeInteger(view, offset, size, filling);
  }

  #tailBytes(view: DataView): number {
    return this.#tail === undefined ? 0 : readMember(view, this.offset, this.#tail.count) * this.#tail.unit;
  }

  /** The argument with its flexible array, and no more: what lies behind it is no part of it. */
  #window({ view }: Slot): DataView {
    if (this.#tail === undefined) return view;
    const length = this.size + this.#tailBytes(view);
    return new DataView(view.buffer, view.byteOffset, Math.min(view.byteLength, this.offset + length));
  }
}

function copyOf(window: DataView, type: StructType, offset: number): DataView {
  const length = Math.max(type.size, window.byteLength - offset);
  return new DataView(bytesAt(window, offset, Math.min(length, window.byteLength - offset)).slice().buffer);
}

/** Bytes of a flexible array's element. */
function elementSize(type: StructType, path: string): number {
  const { field } = memberAt(type, path);
  if (field.type.kind !== "array") throw new TypeError(`${type.cName}.${path} is no array`);
  const { of } = field.type;
  if (of.kind === "record") return of.record.size;
  return of.kind === "int" ? of.size : 1;
}
