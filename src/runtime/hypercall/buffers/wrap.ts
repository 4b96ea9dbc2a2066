/** Wrappers of the caller's own objects: direct if they lie in hypercall-safe memory already, else a copy. */

import type { PagePool } from "../memory/index.ts";
import type { Struct } from "../../struct/index.ts";
import { BounceBuffer } from "./bounce-buffer.ts";
import type { XenMutBuffer } from "./buffers.ts";
import { type CallerMemory, objectMemory, sliceMemory } from "./caller-memory.ts";
import { DirectBuffer, directPlace } from "./direct-buffer.ts";
import type { Slice } from "./element.ts";

/** Wraps a record; `method` is set if Xen may write, and names the wrapper in messages. */
export function wrapObject<T extends Struct>(pool: PagePool, value: T, method?: string): XenMutBuffer<T> {
  return wrap(pool, objectMemory(value), method);
}

/** Wraps a typed array, or an array of records. */
export function wrapSlice<T extends Slice>(pool: PagePool, slice: T, method?: string): XenMutBuffer<T> {
  return wrap(pool, sliceMemory(slice), method);
}

function wrap<T>(pool: PagePool, theirs: CallerMemory<T>, method: string | undefined): XenMutBuffer<T> {
  const place = directPlace(pool, theirs);
  if (place === undefined) return new BounceBuffer(pool, theirs, method);
  return new DirectBuffer(place.memory, place.offset, theirs, method);
}
