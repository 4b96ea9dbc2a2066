/** Rings of bytes: one end of each only writes, the other only reads. */

import type { SharedMemory } from "../shared-memory/index.ts";
import { bytesBetween, checkBytes } from "../../base/bytes.ts";
import { checkInteger } from "../../base/checks.ts";
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
  readonly offset: number;
  /** The number of bytes in the ring, a power of two. */
  readonly size: number;
}

abstract class ByteStreamEnd {
  /** This end's own index: a change of the shared one by the other end has no effect. */
  protected index: number;
  protected readonly layout: ByteStreamLayout;

  /** Throws a RangeError for a layout that does not fit. */
  constructor(layout: ByteStreamLayout, indexOffset: number) {
    const { data, offset, size } = layout;
    if (!Number.isSafeInteger(size) || size < 1 || size > 2 ** 31 || (size & (size - 1)) !== 0) {
      throw new RangeError(`expected the size of a ring of bytes to be a power of two up to 2^31, received ${size}`);
    }
    if (!Number.isSafeInteger(offset) || offset < 0 || offset + size > data.byteLength) {
      throw new RangeError(
        `expected a ring of ${size} bytes at offset ${offset} to lie within the memory of ${data.byteLength} bytes`,
      );
    }
    this.layout = layout;
    this.index = layout.indices.loadUint32(indexOffset);
  }

  /** The number of bytes that the ring holds. */
  get size(): number {
    return this.layout.size;
  }

  /**
   * Returns the offset of the next `count` bytes, and the length of their first part; the second part is at the ring's
   * start.
   */
  protected stretch(count: number): { at: number; first: number } {
    const { offset, size } = this.layout;
    const within = (this.index & (size - 1)) >>> 0;
    return { at: offset + within, first: Math.min(count, size - within) };
  }
}

/** The end that writes, from the index in the shared memory on. */
export class ByteProducer extends ByteStreamEnd {
  constructor(layout: ByteStreamLayout) {
    super(layout, layout.producer);
  }

  /** The number of bytes that can be written now. Throws a XenRingError if the reader's index is impossible. */
  get free(): number {
    const { indices, consumer, size } = this.layout;
    // The room is the reader's distance from its position in a full ring.
    return checkedDistance("that it has read up to", indices.loadUint32(consumer), advance(this.index, -size), size);
  }

  /** Writes as many bytes as there is room for, shows them to the other end, and returns their number. */
  write(bytes: Uint8Array): number {
    const given = checkBytes(bytes);
    const count = Math.min(this.free, given.length);
    if (count === 0) return 0;
    const { indices, producer, data, offset } = this.layout;
    const { at, first } = this.stretch(count);
    data.write(at, bytesBetween(given, 0, first));
    if (first < count) data.write(offset, bytesBetween(given, first, count));
    this.index = advance(this.index, count);
    indices.storeUint32(producer, this.index);
    return count;
  }
}

/** The end that reads, from the index in the shared memory on. */
export class ByteConsumer extends ByteStreamEnd {
  constructor(layout: ByteStreamLayout) {
    super(layout, layout.consumer);
  }

  /** The number of bytes that wait to be read. Throws a XenRingError if the writer's index is impossible. */
  get ready(): number {
    const { indices, producer, size } = this.layout;
    return checkedDistance("that it has written up to", indices.loadUint32(producer), this.index, size);
  }

  /** Reads up to `maximumBytes` of the available bytes, and makes room for the writer. */
  read(maximumBytes: number = this.size): Uint8Array<ArrayBuffer> {
    // NaN would end up in the shared index.
    checkInteger("maximumBytes", maximumBytes, 0, Number.MAX_SAFE_INTEGER);
    const count = Math.min(this.ready, maximumBytes);
    const { data } = this.layout;
    const { at, first } = this.stretch(count);
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
    const { data, offset } = this.layout;
    const { at, first } = this.stretch(target.length);
    data.readInto(bytesBetween(target, 0, first), at);
    if (first < target.length) data.readInto(bytesBetween(target, first), offset);
  }

  #advance(count: number): void {
    if (count === 0) return;
    const { indices, consumer } = this.layout;
    this.index = advance(this.index, count);
    indices.storeUint32(consumer, this.index);
  }
}
