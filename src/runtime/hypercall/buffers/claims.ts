/**
 * The caller's memory that is wrapped for writing.
 *
 * Of two mutable wrappers of the same bytes, the one updated last would undo what Xen has written through the other.
 */

import type { CallerMemory } from "./caller-memory.ts";

/** Bytes of an ArrayBuffer that a wrapper has for itself. */
interface Claim {
  readonly start: number;
  readonly end: number;
  /** The method that made the wrapper: "makeMutBuffer". */
  readonly method: string;
  readonly element: string;
  /** A wrapper that was collected can copy nothing back any more. */
  readonly wrapper: WeakRef<object>;
}

const claims = new WeakMap<ArrayBufferLike, Set<Claim>>();

/**
 * Takes the memory for a wrapper, until the returned function is called. Throws a TypeError if another live
 * wrapper has any of it, or if the memory itself has the same bytes twice.
 */
export function claim(memory: CallerMemory<unknown>, method: string, wrapper: object): () => void {
  const reference = new WeakRef(wrapper);
  const made: (() => void)[] = [];
  const release = (): void => {
    for (const undo of made) undo();
  };
  for (const { buffer, byteOffset: start, byteLength } of memory.windows) {
    const wanted: Claim = { start, end: start + byteLength, method, element: memory.element, wrapper: reference };
    let claimed = claims.get(buffer);
    if (claimed === undefined) claims.set(buffer, (claimed = new Set()));
    const owner = conflict(claimed, wanted);
    if (owner !== undefined) {
      release();
      throw overlap(owner, wanted);
    }
    claimed.add(wanted);
    const of = claimed;
    made.push(() => of.delete(wanted));
  }
  return release;
}

function conflict(claimed: Set<Claim>, wanted: Claim): Claim | undefined {
  for (const claim of claimed) {
    if (claim.start >= wanted.end || wanted.start >= claim.end) continue;
    if (claim.wrapper.deref() !== undefined) return claim;
    claimed.delete(claim);
  }
  return undefined;
}

function overlap(owner: Claim, wanted: Claim): TypeError {
  if (owner.wrapper === wanted.wrapper) {
    return new TypeError(`${wanted.method}: expected each ${wanted.element} once, received the same memory twice`);
  }
  return new TypeError(
    `expected memory of ${wanted.element} that no buffer wraps, received memory of a ${owner.method} of ${owner.element} ` +
      `that has not been disposed: declare that one with \`using\`, as in \`using buffer = hypercall.${owner.method}(…)\`, or dispose it`,
  );
}
