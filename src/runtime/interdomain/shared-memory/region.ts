/** Where shared memory lies, and which of it may be touched. */

/** A stretch of memory that may be touched, in bytes from the start of the region. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The memory under a SharedMemory. It refers to no SharedMemory, so that it can outlive one that was collected. */
export interface Region {
  /** What messages call it: "the mapping of grant 8 of domain 3". */
  readonly name: string;
  /** Bytes. */
  readonly byteLength: number;
  /** Whether it may be written to: a write to read-only pages kills the process. */
  readonly writable: boolean;
  /** In order, and apart: what lies between two is a hole, and touching one kills the process. */
  readonly runs: readonly Run[];
  /** The one ArrayBuffer of a run, which is as long as the run. */
  buffer(run: number): ArrayBuffer;
  /** An ArrayBuffer of some bytes of a run, for one access: it is let go before anything else can happen. */
  glance?(offset: number, length: number): ArrayBuffer;
  /** What messages say of the hole at an offset. */
  hole?(offset: number): string;
  /** From now on something outside may hold the ArrayBuffers. */
  expose(): void;
  /** The owner is done: every ArrayBuffer is to be detached before its memory goes. */
  release(): void;
  /** The owner has been collected without being done. */
  forget(): void;
}

/** Memory of this process that no device has given: for rings on one side of a test, or a simulation. */
export class BufferRegion implements Region {
  readonly name: string;
  readonly writable: boolean;
  readonly runs: readonly Run[];
  /** Bytes. */
  readonly byteLength: number;
  readonly #buffer: ArrayBuffer;

  constructor(buffer: ArrayBuffer, writable: boolean, name: string = "this memory") {
    this.name = name;
    this.byteLength = buffer.byteLength;
    this.writable = writable;
    this.runs = [{ start: 0, end: buffer.byteLength }];
    this.#buffer = buffer;
  }

  buffer(): ArrayBuffer {
    return this.#buffer;
  }

  expose(): void {}

  /** The ArrayBuffer is its owner's, who may go on. */
  release(): void {}

  forget(): void {}
}
