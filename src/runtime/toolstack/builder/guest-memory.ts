/** Writes into the memory of a guest that does not run yet, a piece at a time. */

import { bytesBetween } from "../../base/bytes.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { ForeignMemory, FrameRange } from "../../interdomain/foreign-memory/index.ts";
import { PAGE, pagesOf } from "./memory-map.ts";

/** Mapped at a time: enough that the mapping costs little, and little enough that many builders fit beside each other. */
const PIECE = 16 << 20;

export interface GuestMemory {
  readonly foreignMemory: ForeignMemory;
  readonly domid: Domid;
  readonly signal?: AbortSignal | undefined;
  /** Machine frames of the pages of a PV guest: others are mapped by the pages' own numbers. */
  readonly frames?: BigUint64Array;
}

/** Bytes for a physical address, with zeroes behind them up to `memoryBytes`. */
export interface GuestBytes {
  readonly address: number;
  readonly bytes: Uint8Array;
  readonly memoryBytes: number;
}

/** Writes the bytes, and clears what follows: a new page may hold what its last owner left. */
export async function writeGuestBytes(memory: GuestMemory, { address, bytes, memoryBytes }: GuestBytes): Promise<void> {
  const end = address + memoryBytes;
  for (let at = address; at < end;) {
    const pieceStart = Math.floor(at / PAGE) * PAGE;
    const pieceEnd = Math.min(end, pieceStart + PIECE);
    const { foreignMemory, domid, signal, frames } = memory;
    const range = { first: pieceStart / PAGE, count: pagesOf(pieceEnd - pieceStart) };
    const mapped = frames === undefined ? range : partOf(frames, range);
    using mapping = await foreignMemory.map(domid, mapped, { writable: true, signal });
    const part = bytesBetween(bytes, Math.min(bytes.length, at - address), Math.min(bytes.length, pieceEnd - address));
    if (part.length > 0) mapping.write(at - pieceStart, part);
    mapping.uint8.fill(0, at - pieceStart + part.length, pieceEnd - pieceStart);
    at = pieceEnd;
  }
}

function partOf(frames: BigUint64Array, { first, count }: FrameRange): BigUint64Array {
  const end = Number(first) + count;
  if (end > frames.length) throw new RangeError(`the guest has no page ${end - 1}`);
  return frames.subarray(Number(first), end);
}
