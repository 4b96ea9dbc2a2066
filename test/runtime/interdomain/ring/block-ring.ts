/** A block device's ring in a page of this process. */

import type { BlkifRequest, BlkifResponse } from "../../../../src/generated/4.22/x86_64/io/blkif.ts";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import { BackRing, FrontRing } from "../../../../src/runtime/interdomain/ring/index.ts";
import { type SharedMemory, sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";

const { BlkifSring } = stableAbi().load("io/blkif");

export interface Rings {
  /** The page. */
  readonly memory: SharedMemory;
  readonly front: FrontRing<BlkifRequest, BlkifResponse>;
  readonly back: BackRing<BlkifRequest, BlkifResponse>;
}

/** Byte offsets of the shared indices at the beginning of the header. */
export const REQ_PROD = 0;
export const RSP_PROD = 8;

/** Both ends of a block device's ring, in one page. */
export function rings(): Rings {
  const memory = sharedBuffer(new ArrayBuffer(4096));
  const front = FrontRing.create(memory, BlkifSring);
  return { memory, front, back: BackRing.attach(memory, BlkifSring) };
}
