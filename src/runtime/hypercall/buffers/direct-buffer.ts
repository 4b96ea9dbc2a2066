/** Wrappers of what lies in hypercall-safe memory already: nothing is copied. */

import { inspectAs } from "../../base/checks.ts";
import type { HypercallMemory, PagePool } from "../memory/index.ts";
import { type HypercallPointer, pointerTo } from "../../struct/pointer.ts";
import type { XenMutBuffer } from "./buffers.ts";
import type { CallerMemory } from "./caller-memory.ts";
import { claim } from "./claims.ts";
import type { ElementName } from "./element.ts";
import { MemoryTarget } from "./memory-pointer.ts";

export class DirectBuffer<T> implements XenMutBuffer<T> {
  readonly #target: MemoryTarget;
  readonly #pointer: HypercallPointer<ElementName<T>>;
  readonly #release: (() => void) | undefined;

  static {
    inspectAs(this, (shown) => `XenMutBuffer of ${shown.#pointer.element}`);
    Object.freeze(this.prototype);
  }

  /** `method` is set if Xen may write: no other such wrapper may then have the same bytes. */
  constructor(memory: HypercallMemory, offset: number, theirs: CallerMemory<T>, method?: string) {
    this.#target = new MemoryTarget(memory, theirs.element, theirs.align, offset, theirs.byteLength);
    this.#pointer = pointerTo(theirs.element, this.#target);
    this.#release = method === undefined ? undefined : claim(theirs, method, this);
    Object.freeze(this);
  }

  asHypercallPtr(): HypercallPointer<ElementName<T>> {
    return this.#pointer;
  }

  /** Nothing to copy. Throws if the memory has been disposed or detached, or this wrapper disposed. */
  update(): void {
    void this.#target.address;
  }

  /** Ends the wrapper; the memory stays its owner's. */
  [Symbol.dispose](): void {
    this.#release?.();
    this.#target.release();
  }
}

/** The caller's memory in the pool, if Xen may reach it itself: one piece of an allocation in use, and aligned. */
export function directPlace(
  pool: PagePool,
  { windows, align }: CallerMemory<unknown>,
): { memory: HypercallMemory; offset: number } | undefined {
  const [window, ...others] = windows;
  if (window === undefined || others.length > 0 || window.byteOffset % align !== 0) return undefined;
  const memory = pool.memoryOf(window.buffer);
  return memory === undefined ? undefined : { memory, offset: window.byteOffset };
}
