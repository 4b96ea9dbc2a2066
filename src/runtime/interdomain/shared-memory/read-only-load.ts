/**
 * Atomic loads from read-only pages.
 *
 * Compiled, `Atomics.load` is a read-modify-write without effect (seen in Bun 1.4.5 on x86-64). On read-only pages it
 * kills the process, about ten thousand calls after the first. So this is a plain load, which is atomic for an aligned
 * integer, and a fence. The fence keeps the compiler from hoisting the load out of a loop, and the processor from
 * delaying it after later loads.
 */

const fence = new Int32Array(new ArrayBuffer(4));

/** Returns the element at an index. Throws a RangeError outside the array. */
export function load<T extends number | bigint>(array: { readonly [index: number]: T }, index: number): T {
  const value = array[index];
  // A store with release and a load with acquire keep their order on Arm, together with the accesses before and after
  // them.
  Atomics.store(fence, 0, 0);
  Atomics.load(fence, 0);
  if (value === undefined) throw new RangeError(`expected an index of the array, received ${index}`);
  return value;
}
