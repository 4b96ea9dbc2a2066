/** Access to shared memory for other rooms of the library, which callers do not have. */

/** A SharedMemory: this file cannot name the class that imports it. */
type Memory = object;

interface Access {
  bytes(memory: Memory, offset: number, length: number): Uint8Array<ArrayBuffer>;
  address(memory: Memory): number | undefined;
  change(memory: Memory, offset: number, change: (bytes: Uint8Array, index: number) => number): number;
}

let access: Access | undefined;

/** Called once, by the class itself. */
export function giveAccess(given: Access): void {
  access = given;
}

/** Returns the access: there is memory, so its class has given it. */
function given(): Access {
  return access as Access;
}

/**
 * Returns bytes in place, for a system call that reads them: from read-only memory too, where a write by this program
 * ends the process. The memory is to stay mapped until the call has ended.
 */
export function bytesForCall(memory: Memory, offset: number, length: number): Uint8Array {
  return given().bytes(memory, offset, length);
}

/**
 * Returns the address of writable memory, for system calls that read or write it; undefined if it has none. It stays valid
 * until `unmap`, which the caller alone may call.
 */
export function addressForCalls(memory: Memory): number | undefined {
  return given().address(memory);
}

/** Sets bits of a byte by one atomic operation, and returns its value before. */
export function setBitsAt(memory: Memory, offset: number, bits: number): number {
  return given().change(memory, offset, (bytes, index) => Atomics.or(bytes, index, bits));
}

/** Clears bits of a byte by one atomic operation, and returns its value before. */
export function clearBitsAt(memory: Memory, offset: number, bits: number): number {
  return given().change(memory, offset, (bytes, index) => Atomics.and(bytes, index, ~bits));
}
