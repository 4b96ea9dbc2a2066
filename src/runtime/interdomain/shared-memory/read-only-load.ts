/**
 * Atomic loads from read-only pages.
 *
 * Compiled, `Atomics.load` is a read-modify-write that changes nothing (seen in Bun 1.4.5 on x86-64): on read-only pages it
 * kills the process, some ten thousand calls after the first. So this is a plain load, which is atomic for an aligned
 * integer, and a fence: for the compiler, which otherwise makes a loop's load once, and for the processor, which
 * otherwise may make it after those that follow.
 */

const fence = new Int32Array(new ArrayBuffer(4));

/** Returns the element at an index. Throws a RangeError outside the array. */
export function load<T extends number | bigint>(array: { readonly [index: number]: T }, index: number): T {
  const value = array[index];
  // A store with release and a load with acquire stay in this order on Arm, with what is before and behind them.
  Atomics.store(fence, 0, 0);
  Atomics.load(fence, 0);
  if (value === undefined) throw new RangeError(`there is nothing at ${index}`);
  return value;
}
