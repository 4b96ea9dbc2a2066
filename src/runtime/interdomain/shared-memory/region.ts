/** The memory under a SharedMemory, and the parts of it that may be touched. */

/** Bytes in one of Xen's frames. No header has this number: Xen counts frames of 4 KiB everywhere. */
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
  /** True if it may be written: writing read-only pages kills the process. */
  readonly writable: boolean;
  /** The runs in order and apart. Between two runs is a hole, and touching it kills the process. */
  readonly runs: readonly Run[];
  /** The address of its first byte, if system calls can use it. */
  readonly address?: number;
  /** Returns the only ArrayBuffer of a run, which is as long as the run. */
  buffer(run: number): ArrayBuffer;
  /** Returns an ArrayBuffer of some bytes of a run, for one access: it is dropped before any other code runs. */
  glance?(offset: number, length: number): ArrayBuffer;
  /** Copies many bytes into a run, of which no ArrayBuffer has been made. */
  readonly copyIn?: (offset: number, bytes: Uint8Array) => void;
  /** Returns the reason for the hole at an offset. */
  hole?(offset: number): string;
  /** Notes that the program may hold the ArrayBuffers from now on. */
  expose(): void;
  /** Detaches every ArrayBuffer and releases the memory, since the owner has unmapped it. */
  release(): void;
  /** Releases the memory if that is safe, since the owner has been collected without unmapping it. */
  forget(): void;
}

/** Returns the error for bytes that no run holds, which names the first hole among them. */
export function holeError({ name, runs, hole }: Region, offset: number, length: number): RangeError {
  const inside = runs.find(({ start, end }) => start <= offset && offset < end);
  const at = inside?.end ?? offset;
  const reason = hole === undefined ? "" : `: ${hole(at)}`;
  return new RangeError(`${name} has a hole at offset ${at}, within the ${length} bytes at ${offset}${reason}`);
}

export function outsideError({ name, byteLength }: Region, offset: number, length: number): RangeError {
  return new RangeError(
    `expected ${length} bytes at offset ${offset} of ${name}, received memory of ${byteLength} bytes`,
  );
}

export function readOnlyError({ name }: Region): TypeError {
  return new TypeError(
    `expected writable memory, received ${name}, which is read-only: use read(), snapshot() or the load methods`,
  );
}

export function detachedError({ name }: Region): TypeError {
  return new TypeError(
    `expected the ArrayBuffer of ${name} to stay, received a detached one: transfer a copy, as read() returns`,
  );
}

/** Returns the text that `console.log` shows for memory of a class. */
export function textOf(className: string, { name, byteLength, writable }: Region, isUnmapped: boolean): string {
  const state = isUnmapped ? "unmapped" : `${byteLength} bytes${writable ? "" : ", read-only"}`;
  return `${className} of ${name} (${state})`;
}
