/** Hypercall-safe memory that holds one operation's record at a time, and what stands before an argument in it. */

import {
  type ContainerTable,
  copyPointers,
  type HypercallPointer,
  type OperationFamily,
  type OperationTable,
  type Struct,
  type StructType,
} from "../../struct/index.ts";
import type { GivenCounts } from "../../abi/interpreter/index.ts";
import type { XenOwnedBuffer } from "../buffers/index.ts";
import { Pool } from "../memory/index.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import type { CheckContext } from "./handles.ts";

/** The record's class, and its place in the slot: bytes from the start. */
interface RecordPlace {
  readonly type: StructType | undefined;
  readonly offset: number;
}

/** Shared by the operations of one family. */
export class FamilyContext implements Disposable {
  readonly hypercall: XenHypercall;
  readonly checks: CheckContext;
  readonly family: OperationFamily;
  /** Release of the tables: "4.17". */
  readonly release: string;
  /** Memory for the container, or for the largest argument. */
  readonly slots: Pool<Slot>;
  /** The target of the operations: the member or argument right behind their names. */
  readonly target: "domain" | "number" | undefined;

  constructor(checks: CheckContext, family: OperationFamily, release: string) {
    const { hypercall } = checks;
    this.hypercall = hypercall;
    this.checks = checks;
    this.family = family;
    this.release = release;
    this.target = targetOf(family);
    const size = slotSize(family);
    this.slots = new Pool(() => new Slot(hypercall, size));
  }

  [Symbol.dispose](): void {
    this.slots[Symbol.dispose]();
  }
}

function targetOf({ call, container }: OperationFamily): FamilyContext["target"] {
  if (container?.domain !== undefined) return "domain";
  const kinds = call.filter((argument) => typeof argument === "object");
  if (kinds.some((argument) => "buffers" in argument)) return "domain";
  return kinds.length > 0 && kinds.every((argument) => "scalar" in argument) ? "number" : undefined;
}

function slotSize({ container, operations }: OperationFamily): number {
  // Without a container, each operation's table is read.
  const sizes =
    container === undefined ? Object.values(operations).map(({ argument }) => argument?.size ?? 0) : [container.size];
  return Math.ceil(Math.max(8, ...sizes) / 8) * 8;
}

const NOTHING = new ArrayBuffer(0);

/** Below this, zeroing word by word is faster. */
const FEW_BYTES = 512;

export class Slot implements Disposable {
  readonly view: DataView<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pointer: HypercallPointer;
  /** Holds the argument instead, if a flexible array does not fit this one. */
  larger: Slot | undefined;
  /** The caller's own record, if a function has filled it. */
  callerRecord: Struct | undefined;
  /** True if the caller passed null for the argument. */
  isNull: boolean = false;
  /** The most that each count which Xen returns may say. */
  readonly given: GivenCounts = [];
  readonly #buffer: XenOwnedBuffer<Uint8Array<ArrayBuffer>>;
  #record: Struct | undefined;
  #argument: RecordPlace | undefined;
  #used = 0;

  /** `byteLength`: a multiple of eight. */
  constructor(hypercall: XenHypercall, byteLength: number) {
    this.#buffer = hypercall.allocateBytes(byteLength);
    this.bytes = this.#buffer.value;
    const { buffer, byteOffset } = this.bytes;
    this.view = new DataView(buffer, byteOffset, byteLength);
    this.pointer = this.#buffer.asHypercallPtr();
  }

  /** Zeroes what this operation uses, and what the last one has: that would be this one's reserved fields. */
  clear(byteLength: number): void {
    const end = Math.max(byteLength, this.#used);
    this.#used = byteLength;
    if (end > FEW_BYTES) {
      this.bytes.fill(0, 0, end);
      return;
    }
    const { view } = this;
    // A double of zero is eight bytes of zero.
    for (let at = 0; at < end; at += 8) view.setFloat64(at, 0);
  }

  /** An argument's record in this memory; the last one is reused. Throws a TypeError if the operation has no record. */
  recordOf(argument: RecordPlace | undefined): Struct {
    if (argument !== undefined && this.#argument === argument && this.#record !== undefined) return this.#record;
    if (argument?.type === undefined) throw new TypeError("an operation without a record is not made in place");
    this.#argument = argument;
    this.#record = new argument.type(this.view, argument.offset);
    return this.#record;
  }

  /** Forgets what belonged to one call; `pointers`: also the buffers that the record's handles pointed to. */
  forget(pointers: boolean): void {
    this.larger?.[Symbol.dispose]();
    this.larger = undefined;
    this.callerRecord = undefined;
    this.isNull = false;
    if (!pointers) return;
    const { buffer, byteOffset, byteLength } = this.view;
    copyPointers(NOTHING, 0, buffer, byteOffset, byteLength);
  }

  [Symbol.dispose](): void {
    this.#buffer[Symbol.dispose]();
  }
}

/** The members before an operation's argument in one record with it: command, interface version, domain. */
export class Header {
  /** Bytes, up to the union of arguments. */
  readonly size: number;
  readonly #commandAt: number;
  readonly #command: number;
  readonly #versionAt: number;
  readonly #version: number;
  readonly #domainAt: number;

  constructor(container: ContainerTable, { command, stable }: OperationTable) {
    const { version, union, domain } = container;
    this.#commandAt = offsetOf(container, container.command);
    this.#command = command;
    this.#versionAt = version === undefined ? -1 : offsetOf(container, version.member);
    this.#version = stable === true || version === undefined ? 0 : version.value;
    this.#domainAt = domain === undefined ? -1 : offsetOf(container, domain);
    this.size = union === undefined ? container.size : offsetOf(container, union);
  }

  write(view: DataView, target: number): void {
    view.setUint32(this.#commandAt, this.#command, true);
    if (this.#versionAt >= 0) view.setUint32(this.#versionAt, this.#version, true);
    if (this.#domainAt >= 0) view.setUint16(this.#domainAt, target, true);
  }

  /** The domain, which some operations choose; undefined if the record names none. */
  domain(view: DataView): number | undefined {
    return this.#domainAt < 0 ? undefined : view.getUint16(this.#domainAt, true);
  }
}

function offsetOf({ offsets }: ContainerTable, member: string): number {
  const offset = offsets[member];
  if (offset === undefined) throw new TypeError(`the generated table does not say where ${member} is`);
  return offset;
}
