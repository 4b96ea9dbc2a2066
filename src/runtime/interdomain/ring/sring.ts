/** The layout of a request/response ring, computed from its generated `struct …_sring` and its room. */

import { checkInteger } from "../../base/checks.ts";
import { checkMemory, type SharedMemory } from "../shared-memory/index.ts";
import { type FieldInfo, fieldsOf, type Struct, type StructArray, type StructType } from "../../struct/index.ts";

/** A generated `struct …_sring`, as made by DEFINE_RING_TYPES of io/ring.h: BlkifSring, NetifTxSring … */
export type Sring<Request extends Struct, Response extends Struct> = Struct & {
  /** The slots, as many as fit. Each holds a request or a response. */
  readonly ring: StructArray<SringEntry<Request, Response>>;
};

type SringEntry<Request extends Struct, Response extends Struct> = Struct & { req: Request; rsp: Response };

/** The place of a ring in shared memory. */
export interface RingPlace {
  /** The offset of the ring in the memory, in bytes; 0 by default. */
  readonly offset?: number | undefined;
  /** The number of bytes for it, including its indices; by default all bytes that follow. */
  readonly length?: number | undefined;
}

/** Offsets and sizes are bytes; offsets are from the start of the memory. */
export interface SringLayout<Request extends Struct, Response extends Struct> {
  /** The number of slots, a power of two. */
  readonly slots: number;
  readonly slotSize: number;
  readonly firstSlot: number;
  readonly start: number;
  readonly requestIndex: number;
  readonly requestEvent: number;
  readonly responseIndex: number;
  readonly responseEvent: number;
  /** The bytes of the header that the protocol leaves unused; null if the type has none. */
  readonly padding: { readonly offset: number; readonly byteLength: number } | null;
  readonly request: StructType<Request>;
  readonly response: StructType<Response>;
}

/**
 * Returns the layout with as many slots as fit, rounded down to a power of two (__RING_SIZE of io/ring.h). Throws a
 * RangeError if no slot fits, or if the indices would not be aligned.
 */
export function sringLayout<Request extends Struct, Response extends Struct>(
  memory: SharedMemory,
  type: StructType<Sring<Request, Response>>,
  { offset = 0, length }: RingPlace,
): SringLayout<Request, Response> {
  checkMemory("memory", memory);
  const ring = fieldOf(type, "ring");
  if (ring.type.kind !== "array" || ring.type.of.kind !== "record")
    throw new TypeError(`expected the type of a ring, received ${type.cName}`);
  const slot = ring.type.of.record;
  checkInteger("offset", offset, 0, memory.byteLength);
  if (offset % type.align !== 0) {
    throw new RangeError(`expected a ring's offset to be a multiple of ${type.align} bytes, received ${offset}`);
  }
  const most = memory.byteLength - offset;
  if (length !== undefined) checkInteger("length", length, 0, most);
  const room = Math.floor(((length ?? most) - ring.offset) / slot.size);
  if (room < 1) {
    throw new RangeError(
      `expected at least ${ring.offset + slot.size} bytes for ${type.cName} with one slot, received ${length ?? most}`,
    );
  }
  const at = (name: string) => offset + fieldOf(type, name).offset;
  return {
    slots: 2 ** Math.floor(Math.log2(room)),
    slotSize: slot.size,
    firstSlot: offset + ring.offset,
    start: offset,
    requestIndex: at("req_prod"),
    requestEvent: at("req_event"),
    responseIndex: at("rsp_prod"),
    responseEvent: at("rsp_event"),
    padding: paddingOf(type, offset),
    request: recordOf(slot, "req"),
    response: recordOf(slot, "rsp"),
  };
}

function paddingOf(type: StructType, start: number): { offset: number; byteLength: number } | null {
  const field = fieldsOf(type).find(({ name }) => name === "__pad");
  const [offset, end] = [field?.offset ?? 0, fieldOf(type, "ring").offset];
  return field === undefined ? null : { offset: start + offset, byteLength: end - offset };
}

/** Returns a field of a record. Throws a TypeError if the record has no field of that name. */
export function fieldOf(type: StructType, name: string): FieldInfo {
  const field = fieldsOf(type).find((candidate) => candidate.name === name);
  if (field === undefined) throw new TypeError(`expected a record with a member ${name}, received ${type.cName}`);
  return field;
}

function recordOf<T extends Struct>(type: StructType, name: string): StructType<T> {
  const field = fieldOf(type, name);
  if (field.type.kind !== "record")
    throw new TypeError(`expected ${type.cName}.${name} to be a record, received a member of kind ${field.type.kind}`);
  return field.type.record as unknown as StructType<T>;
}
