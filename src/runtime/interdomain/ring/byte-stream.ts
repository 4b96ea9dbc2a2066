/** Rings of bytes: one end of each only writes, the other only reads. */

import { bytesBetween, checkBytes } from "../../base/bytes.ts";
import { checkInteger } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import { addressForCalls, checkMemory, type SharedMemory } from "../shared-memory/index.ts";
import { advance, checkedDistance } from "./ring-index.ts";

/** The place of a stream of bytes in shared memory. Offsets and sizes are bytes. */
export interface ByteStreamLayout {
  /** The memory with the two indices. */
  readonly indices: SharedMemory;
  /** The offsets in `indices` of the producer's index and the consumer's: multiples of 4. */
  readonly producer: number;
  /** The member with the reader's index. */
  readonly consumer: number;
  /** The memory with the bytes, which may be other memory. */
  readonly data: SharedMemory;
  /** The offset of the ring's first byte in `data`. */
  readonly offset: number;
  /** The number of bytes in the ring, a power of two. */
  readonly size: number;
}

const MEMBERS = ["indices", "producer", "consumer", "data", "offset", "size"] as const;

/**
 * The place and the own index of an end. Both are kept here, out of reach: neither the other end nor a change of the
 * caller's layout moves them.
 */
class Cursor {
  readonly indices: SharedMemory;
  readonly producer: number;
  readonly consumer: number;
  readonly data: SharedMemory;
  readonly offset: number;
  readonly size: number;
  index: number;

  /** Throws a TypeError or RangeError for a layout that does not fit. */
  constructor(layout: ByteStreamLayout, own: "producer" | "consumer") {
    const { indices, producer, consumer, data, offset, size } = readOptions("a ring of bytes", layout, MEMBERS);
    checkMemory("indices", indices);
    checkMemory("data", data);
    checkInteger("producer", producer, 0, indices.byteLength);
    checkInteger("consumer", consumer, 0, indices.byteLength);
    checkInteger("size", size, 1, 2 ** 31);
    if ((size & (size - 1)) !== 0) {
      throw new RangeError(`expected the size of a ring of bytes to be a power of two up to 2^31, received ${size}`);
    }
    checkInteger("offset", offset, 0, data.byteLength);
    if (offset + size > data.byteLength) {
      throw new RangeError(
        `expected memory for a ring of ${size} bytes at offset ${offset}, received ${data.byteLength} bytes`,
      );
    }
    this.indices = indices;
    this.producer = producer;
    this.consumer = consumer;
    this.data = data;
    this.offset = offset;
    this.size = size;
    this.index = indices.loadUint32(own === "producer" ? producer : consumer);
  }

  /**
   * Returns the offset of the next `count` bytes, and the length of their first part; the second part is at the ring's
   * start.
   */
  stretch(count: number): { at: number; first: number } {
    const within = (this.index & (this.size - 1)) >>> 0;
    return { at: this.offset + within, first: Math.min(count, this.size - within) };
  }
}

/** Bytes of a ring in mapped memory, for a system call at once. */
export interface RingPiece {
  readonly address: number;
  readonly byteLength: number;
}

/** The parts of a message that is written in place. */
export interface InPlace {
  /** Lets a system call fill the pieces from their beginning. Returns the number of bytes; a negative number ends the attempt. */
  readonly fill: (pieces: readonly RingPiece[]) => number;
  /** Returns the bytes before them, once their number is known. */
  readonly head: (length: number) => Uint8Array;
}

/**
 * Writes a message whose body of up to `bodyBytes` bytes a system call places in the ring, and shows it to the other end.
 * Returns the bytes of the body; a negative number if the ring has no room or no address, or if `fill` returns one.
 */
export let writeInPlace: (producer: ByteProducer, headBytes: number, bodyBytes: number, parts: InPlace) => number;

/**
 * The end that writes, from the index in the shared memory on. One object at a time may write, in one thread of one
 * process.
 */
export class ByteProducer {
  static {
    writeInPlace = (producer, headBytes, bodyBytes, { fill, head }) => {
      const cursor = producer.#cursor;
      const { indices, data, offset, size } = cursor;
      const start = addressForCalls(data);
      if (start === undefined || producer.free < headBytes + bodyBytes) return -1;
      const within = ((advance(cursor.index, headBytes) & (size - 1)) >>> 0) + offset;
      const first = Math.min(bodyBytes, offset + size - within);
      const pieces: RingPiece[] = [{ address: start + within, byteLength: first }];
      if (first < bodyBytes) pieces.push({ address: start + offset, byteLength: bodyBytes - first });
      const length = fill(pieces);
      if (length < 0) return length;
      producer.#place(head(length));
      cursor.index = advance(cursor.index, headBytes + length);
      indices.storeUint32(cursor.producer, cursor.index);
      return length;
    };
  }
  readonly #cursor: Cursor;

  /** Throws a TypeError or RangeError for a layout that does not fit. */
  constructor(layout: ByteStreamLayout) {
    this.#cursor = new Cursor(layout, "producer");
  }

  /** The number of bytes that the ring holds. */
  get size(): number {
    return this.#cursor.size;
  }

  /** The number of bytes that can be written now. Throws a XenRingError if the reader's index is impossible. */
  get free(): number {
    const { indices, consumer, size, index } = this.#cursor;
    // The room is the reader's distance from its position in a full ring.
    return checkedDistance("that it has read up to", indices.loadUint32(consumer), advance(index, -size), size);
  }

  /** Writes as many bytes as there is room for, shows them to the other end, and returns their number. */
  write(bytes: Uint8Array): number {
    const given = checkBytes(bytes);
    const count = Math.min(this.free, given.length);
    if (count === 0) return 0;
    const cursor = this.#cursor;
    this.#place(bytesBetween(given, 0, count));
    cursor.index = advance(cursor.index, count);
    cursor.indices.storeUint32(cursor.producer, cursor.index);
    return count;
  }

  /** Writes bytes behind the last ones, which the other end does not see yet. */
  #place(bytes: Uint8Array): void {
    const { data, offset } = this.#cursor;
    const { at, first } = this.#cursor.stretch(bytes.length);
    data.write(at, bytesBetween(bytes, 0, first));
    if (first < bytes.length) data.write(offset, bytesBetween(bytes, first, bytes.length));
  }
}

/**
 * The end that reads, from the index in the shared memory on. One object at a time may read, in one thread of one
 * process.
 */
export class ByteConsumer {
  readonly #cursor: Cursor;

  /** Throws a TypeError or RangeError for a layout that does not fit. */
  constructor(layout: ByteStreamLayout) {
    this.#cursor = new Cursor(layout, "consumer");
  }

  /** The number of bytes that the ring holds. */
  get size(): number {
    return this.#cursor.size;
  }

  /** The number of bytes that wait to be read. Throws a XenRingError if the writer's index is impossible. */
  get ready(): number {
    const { indices, producer, size, index } = this.#cursor;
    return checkedDistance("that it has written up to", indices.loadUint32(producer), index, size);
  }

  /** Reads up to `maximumBytes` of the available bytes, and makes room for the writer. */
  read(maximumBytes: number = this.size): Uint8Array<ArrayBuffer> {
    // NaN would end up in the shared index.
    checkInteger("maximumBytes", maximumBytes, 0, Number.MAX_SAFE_INTEGER);
    const count = Math.min(this.ready, maximumBytes);
    const { data } = this.#cursor;
    const { at, first } = this.#cursor.stretch(count);
    // Usually one part: then one copy, into memory that needs no zeroing.
    const bytes = first === count ? data.read(at, count) : new Uint8Array(new ArrayBuffer(count));
    if (first < count) this.#copy(bytes);
    this.#advance(count);
    return bytes;
  }

  /** Reads as many available bytes as fit `target`, makes room for the writer, and returns their number. */
  readInto(target: Uint8Array): number {
    const room = checkBytes(target);
    const count = Math.min(this.ready, room.length);
    this.#copy(bytesBetween(room, 0, count));
    this.#advance(count);
    return count;
  }

  #copy(target: Uint8Array): void {
    const { data, offset } = this.#cursor;
    const { at, first } = this.#cursor.stretch(target.length);
    data.readInto(bytesBetween(target, 0, first), at);
    if (first < target.length) data.readInto(bytesBetween(target, first), offset);
  }

  #advance(count: number): void {
    if (count === 0) return;
    const cursor = this.#cursor;
    cursor.index = advance(cursor.index, count);
    cursor.indices.storeUint32(cursor.consumer, cursor.index);
  }
}
