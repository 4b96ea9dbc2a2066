/**
 * Zstandard (RFC 8878), unpacked by the runtime in a thread of the pool. Bun 1.4 takes a stream that breaks off for a
 * whole one, so the frames and blocks are walked first: their headers say where each ends.
 */

import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";
import { orAborted } from "../../../../base/promises.ts";
import type { ImageBytes } from "../image-bytes.ts";
import { zlibFault } from "./gzip.ts";
import type { UnpackOptions } from "./unpack-options.ts";

export const ZSTD_MAGIC = 0xfd2f_b528;
/** Frames of these sixteen numbers hold no data (RFC 8878, 3.1.2). */
const SKIPPABLE_MAGIC = 0x184d_2a50;
const RAW_BLOCK_RLE = 1;
const RESERVED_BLOCK = 3;

const decompressLater = promisify(zstdDecompress) as (
  bytes: Uint8Array,
  options: { readonly maxOutputLength: number },
) => Promise<Uint8Array>;

export async function unpackZstd(packed: ImageBytes, { maxBytes, signal }: UnpackOptions): Promise<Uint8Array> {
  for (let at = 0; at < packed.length;) at = frameEnd(packed, at);
  signal?.throwIfAborted();
  try {
    return await orAborted(decompressLater(packed.bytes, { maxOutputLength: maxBytes }), signal);
  } catch (cause) {
    signal?.throwIfAborted();
    throw zlibFault(packed, "zstd", maxBytes, cause);
  }
}

/** Returns the end of the frame at an offset. Throws a XenImageError if the input ends before. */
function frameEnd(packed: ImageBytes, at: number): number {
  const magic = packed.uint32(at, "a zstd frame's magic number");
  if ((magic & ~15) >>> 0 === SKIPPABLE_MAGIC) {
    const length = packed.uint32(at + 4, "a zstd frame's size");
    packed.part(at + 8, length, "a zstd frame");
    return at + 8 + length;
  }
  if (magic !== ZSTD_MAGIC) throw packed.fault("expected a zstd frame's magic number", at);
  const descriptor = packed.uint8(at + 4, "a zstd frame's header");
  const singleSegment = (descriptor >> 5) & 1;
  const sizeBytes = [singleSegment, 2, 4, 8][descriptor >> 6] as number;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] as number;
  let next = at + 5 + (1 - singleSegment) + dictionaryBytes + sizeBytes;
  for (;;) {
    packed.part(next, 3, "a zstd block's header");
    const header =
      packed.uint16(next, "a zstd block's header") | (packed.uint8(next + 2, "a zstd block's header") << 16);
    const type = (header >> 1) & 3;
    if (type === RESERVED_BLOCK) throw packed.fault("the zstd stream is damaged: a block of a reserved type", next);
    const length = type === RAW_BLOCK_RLE ? 1 : header >> 3;
    packed.part(next + 3, length, "a zstd block");
    next += 3 + length;
    if ((header & 1) === 1) break;
  }
  if ((descriptor & 4) === 0) return next;
  packed.part(next, 4, "a zstd frame's checksum");
  return next + 4;
}
