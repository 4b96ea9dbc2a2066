/** Buffers that copy the caller's bytes into hypercall-safe memory, and back. */

import { inspectAs } from "../../base/checks.ts";
import type { HypercallMemory, PagePool } from "../memory/index.ts";
import { copyPointers } from "../../struct/index.ts";
import { type HypercallPointer, pointerTo } from "../../struct/pointer.ts";
import type { XenMutBuffer } from "./buffers.ts";
import { type CallerMemory, checkUnchanged } from "./caller-memory.ts";
import { claim } from "./claims.ts";
import type { ElementName } from "./element.ts";
import { MemoryTarget } from "./memory-pointer.ts";

export class BounceBuffer<T> implements XenMutBuffer<T> {
  readonly #theirs: CallerMemory<T>;
  readonly #memory: HypercallMemory;
  readonly #pointer: HypercallPointer<ElementName<T>>;
  readonly #release: (() => void) | undefined;

  static {
    inspectAs(this, (shown) => `XenMutBuffer of ${shown.#pointer.element}`);
    Object.freeze(this.prototype);
  }

  /** `method` is set if Xen may write: no other such wrapper may then have the same bytes. */
  constructor(pool: PagePool, theirs: CallerMemory<T>, method?: string) {
    this.#theirs = theirs;
    this.#release = method === undefined ? undefined : claim(theirs, method, this);
    try {
      this.#memory = pool.allocate(theirs.byteLength, theirs.align);
      this.#copyIn();
    } catch (error) {
      this[Symbol.dispose]();
      throw error;
    }
    this.#pointer = pointerTo(theirs.element, new MemoryTarget(this.#memory, theirs.element, theirs.align));
    Object.freeze(this);
  }

  asHypercallPtr(): HypercallPointer<ElementName<T>> {
    return this.#pointer;
  }

  update(): void {
    const safe = this.#memory.buffer;
    checkUnchanged(this.#theirs);
    let at = 0;
    for (const { buffer, byteOffset, byteLength } of this.#theirs.windows) {
      new Uint8Array(buffer, byteOffset, byteLength).set(new Uint8Array(safe, at, byteLength));
      copyPointers(safe, at, buffer, byteOffset, byteLength);
      at += byteLength;
    }
  }

  [Symbol.dispose](): void {
    this.#release?.();
    this.#memory?.[Symbol.dispose]();
  }

  #copyIn(): void {
    const safe = new Uint8Array(this.#memory.buffer);
    let at = 0;
    for (const { buffer, byteOffset, byteLength } of this.#theirs.windows) {
      safe.set(new Uint8Array(buffer, byteOffset, byteLength), at);
      copyPointers(buffer, byteOffset, safe.buffer, at, byteLength);
      at += byteLength;
    }
  }
}
