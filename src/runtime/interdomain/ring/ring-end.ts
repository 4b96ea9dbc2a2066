/** The common part of a request/response ring's ends: each sends one kind of record and takes the other kind. */

import { bytesBetween } from "../../base/bytes.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import type { AsyncEventChannel } from "../event-channel/index.ts";
import type { SharedMemory } from "../shared-memory/index.ts";
import { type Encodable, encode, Struct, type StructType } from "../../struct/index.ts";
import type { AnswerJournal } from "./answer-journal.ts";
import { RecordIterator } from "./record-iterator.ts";
import { advance, checkedDistance, distance } from "./ring-index.ts";
import type { SringLayout } from "./sring.ts";

/** An end's own indices. They wrap at 2^32. */
export interface RingIndices {
  /** The number of records that this end has put, published or not. */
  sent: number;
  /** The number of the other end's records that have been taken. */
  taken: number;
  /** The number of records that the other end may see. */
  published: number;
}

/** The difference between the two kinds of ends: byte offsets of the shared indices, the records, and the room. */
export interface RingDirections<Sent extends Struct, Taken extends Struct> {
  readonly sentIndex: number;
  readonly sentEvent: number;
  readonly takenIndex: number;
  readonly takenEvent: number;
  readonly sent: StructType<Sent>;
  readonly taken: StructType<Taken>;
  /** The name, in messages, of the index that the other end advances. */
  readonly takenName: string;
  readonly free: (indices: RingIndices, slots: number) => number;
  /** The most records that an honest peer can have ready for this end. */
  readonly mostReady: (indices: RingIndices, slots: number) => number;
  /** The message of the error for a record that is put without room. */
  readonly full: (slots: number) => string;
}

/**
 * Takes as many of the other end's records as fit `into`, slot after slot, and returns their number. For this library's own
 * loops: an object for each record would cost more than the work on it. Throws a XenRingError for an impossible index.
 */
export let takeSlots: (end: RingEnd<Struct, Struct>, into: Uint8Array) => number;

/**
 * Writes records that take whole slots, as `put` writes each. `words` has their slots one after another, in units of 4
 * bytes. Throws a RangeError if not all have room.
 */
export let putSlots: (end: RingEnd<Struct, Struct>, words: Uint32Array, count: number) => void;

/**
 * One end of a ring. Its own indices are kept here, and only written to the shared memory. The other end's indices are
 * read again each time and checked: an impossible one throws a XenRingError, and nothing is taken.
 *
 * One object at a time may be an end of a ring: a second one, in a Worker or another process, would not know its indices.
 */
export abstract class RingEnd<Sent extends Struct, Taken extends Struct> {
  static {
    takeSlots = (end, into) => end.#takeSlots(into);
    putSlots = (end, words, count) => end.#putSlots(words, count);
  }
  readonly #slots: number;
  readonly #indices: RingIndices;
  readonly #memory: SharedMemory;
  readonly #place: Pick<SringLayout<Struct, Struct>, "firstSlot" | "slotSize">;
  readonly #directions: RingDirections<Sent, Taken>;
  readonly #journal: AnswerJournal | null;
  readonly #draft: Sent;
  readonly #draftBytes: Uint8Array;
  #drafting = false;

  protected constructor(
    memory: SharedMemory,
    layout: Pick<SringLayout<Struct, Struct>, "slots" | "firstSlot" | "slotSize">,
    directions: RingDirections<Sent, Taken>,
    index: number,
    journal: AnswerJournal | null = null,
  ) {
    this.#slots = layout.slots;
    this.#journal = journal;
    this.#indices = { sent: index, taken: index, published: index };
    this.#memory = memory;
    this.#place = layout;
    this.#directions = directions;
    const buffer = new ArrayBuffer(directions.sent.size);
    this.#draft = new directions.sent(new DataView(buffer));
    this.#draftBytes = new Uint8Array(buffer);
  }

  /** The number of records that the ring holds. */
  get slots(): number {
    return this.#slots;
  }

  /** The number of records that can be put now: of requests, or of responses to requests that have been taken. */
  get free(): number {
    return this.#directions.free(this.#indices, this.#slots);
  }

  /** The number of the other end's records that wait to be taken. Throws a XenRingError for an impossible index. */
  get ready(): number {
    const { takenIndex, takenName, mostReady } = this.#directions;
    const most = mostReady(this.#indices, this.#slots);
    return checkedDistance(takenName, this.#memory.loadUint32(takenIndex), this.#indices.taken, most);
  }

  /**
   * Writes a record to the next free slot; the other end sees it once it is published. `record` is the record itself,
   * or its members as a plain object, with zeroes for the others. It may also be another record of the protocol that
   * uses these slots, such as a `struct blkif_request_discard`. Throws a RangeError if no slot is free, or if the
   * record is too long.
   */
  put(record: Encodable<Sent> | Struct): void {
    // Encoded before the slot is chosen: reading a caller's object may run code that puts records too.
    const bytes = record instanceof Struct ? bytesOf(record) : this.#encode(record);
    if (this.free === 0) throw new RangeError(this.#directions.full(this.#slots));
    const { slotSize } = this.#place;
    if (bytes.length > slotSize) {
      throw new RangeError(`expected a record of ${slotSize} bytes at most, received ${bytes.length}`);
    }
    const indices = this.#indices;
    this.#journal?.write(indices.sent, bytes);
    this.#memory.write(this.#slot(indices.sent), bytes);
    this.#journal?.wrote(indices.sent);
    indices.sent = advance(indices.sent, 1);
  }

  /**
   * Shows the other end the records that have been put. Returns true if it must be notified by the event channel; false
   * if it is busy and has asked for no event. (RING_PUSH_…_AND_CHECK_NOTIFY of io/ring.h.)
   */
  publish(): boolean {
    const { sentIndex, sentEvent } = this.#directions;
    const indices = this.#indices;
    const before = indices.published;
    // Atomics keep the order of the protocol: first the records, then the index, then the check of the event index.
    this.#memory.storeUint32(sentIndex, indices.sent);
    indices.published = indices.sent;
    return distance(indices.sent, this.#memory.loadUint32(sentEvent)) < distance(indices.sent, before);
  }

  /**
   * Takes the next record of the other end, with all of its slot copied from the shared memory; null if none is ready.
   * Throws a XenRingError for an impossible index.
   */
  take(): Taken | null {
    if (this.ready === 0) return null;
    const { taken } = this.#directions;
    const copy = this.#memory.read(this.#slot(this.#indices.taken), this.#place.slotSize);
    this.#indices.taken = advance(this.#indices.taken, 1);
    return new taken(new DataView(copy.buffer));
  }

  /**
   * Asks the other end for an event with its next record, before a wait. Returns true if a record came meanwhile, so
   * that the wait is unnecessary. (RING_FINAL_CHECK_FOR_… of io/ring.h.)
   */
  finalCheck(): boolean {
    if (this.ready > 0) return true;
    this.#memory.storeUint32(this.#directions.takenEvent, advance(this.#indices.taken, 1));
    return this.ready > 0;
  }

  /** Takes records until none is ready and the other end has been asked for an event with the next one. */
  *drain(): Generator<Taken, void, undefined> {
    do {
      for (let record = this.take(); record !== null; record = this.take()) yield record;
    } while (this.finalCheck());
  }

  /**
   * Iterates over records as they come, waiting for an event on the ring's channel if there is none. It ends at its
   * `return()`. It throws the signal's reason, a XenRingError, or a ReferenceError when the channel is closed.
   *
   * @example
   * ```ts
   * for await (const { id } of back.records(channel)) {
   *   back.put({ id, status: await work(id) });
   *   if (back.publish()) channel.notify();
   * }
   * ```
   */
  records(channel: AsyncEventChannel, options: SignalOptions = {}): AsyncIterableIterator<Taken> {
    return new RecordIterator(this, channel, readOptions("records", options, ["signal"]));
  }

  #takeSlots(into: Uint8Array): number {
    const { slotSize, firstSlot } = this.#place;
    const count = Math.min(this.ready, Math.floor(into.length / slotSize));
    if (count === 0) return 0;
    const { taken } = this.#indices;
    const first = Math.min(count, this.#slots - (taken % this.#slots));
    this.#memory.readInto(bytesBetween(into, 0, first * slotSize), this.#slot(taken));
    if (first < count) this.#memory.readInto(bytesBetween(into, first * slotSize, count * slotSize), firstSlot);
    this.#indices.taken = advance(taken, count);
    return count;
  }

  #putSlots(words: Uint32Array, count: number): void {
    if (this.free < count) throw new RangeError(this.#directions.full(this.#slots));
    const wordsOfSlot = this.#place.slotSize / Uint32Array.BYTES_PER_ELEMENT;
    const { uint32 } = this.#memory;
    const indices = this.#indices;
    for (let from = 0; from < count * wordsOfSlot; from += wordsOfSlot) {
      this.#journal?.writeSlot(uint32, indices.sent, words, from);
      const at = this.#slot(indices.sent) / Uint32Array.BYTES_PER_ELEMENT;
      for (let word = 0; word < wordsOfSlot; word++) uint32[at + word] = words[from + word] ?? 0;
      this.#journal?.wroteSlot(uint32, indices.sent);
      indices.sent = advance(indices.sent, 1);
    }
  }

  #slot(index: number): number {
    return this.#place.firstSlot + (index % this.#slots) * this.#place.slotSize;
  }

  #encode(plain: Encodable<Sent>): Uint8Array {
    const { sent } = this.#directions;
    // A record that is put while another is being read gets a draft of its own.
    if (this.#drafting) return bytesOf(encoded(new sent(), plain));
    this.#drafting = true;
    try {
      this.#draftBytes.fill(0);
      encode(this.#draft, plain);
      return this.#draftBytes;
    } finally {
      this.#drafting = false;
    }
  }
}

function encoded<T extends Struct>(record: T, plain: Encodable<T>): T {
  encode(record, plain);
  return record;
}

function bytesOf(record: Struct): Uint8Array {
  const { size } = record.constructor as unknown as StructType;
  return new Uint8Array(record.dataView.buffer, record.dataView.byteOffset + record.byteOffset, size);
}
