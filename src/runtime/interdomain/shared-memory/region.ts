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
  /** The name in messages: "grant 8 of domain 3". */
  readonly name: string;
  /** Bytes. */
  readonly byteLength: number;
  /** True if it may be written to: a write to read-only pages kills the process. */
  readonly writable: boolean;
  /** In order, and apart. Between two is a hole, and touching one kills the process. */
  readonly runs: readonly Run[];
  /** The one ArrayBuffer of a run, which is as long as the run. */
  buffer(run: number): ArrayBuffer;
  /** An ArrayBuffer of some bytes of a run, for one access: it is dropped before anything else can happen. */
  glance?(offset: number, length: number): ArrayBuffer;
  /** Says why there is a hole at an offset. */
  hole?(offset: number): string;
  /** Notes that code outside may hold the ArrayBuffers from now on. */
  expose(): void;
  /** Detaches every ArrayBuffer and releases the memory: the owner has unmapped it. */
  release(): void;
  /** Releases the memory if it is safe: the owner has been collected without unmapping it. */
  forget(): void;
}
