/** The memory under a SharedMemory, and the parts of it that may be touched. */

/** Bytes in a frame of Xen's. No header says so: everything that Xen counts in frames, it counts in 4 KiB. */
export const FRAME_SIZE = 4096;

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
