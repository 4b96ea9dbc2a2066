/**
 * LZ4's legacy frame, which Linux's build writes (`lz4 -l`): a magic number, then blocks, each behind its size in four
 * bytes, each of at most 8 MiB unpacked. Frame: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md; block:
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md.
 */

import { bytesBetween } from "../../../../base/bytes.ts";
import type { ImageBytes } from "../image-bytes.ts";
import { Breather } from "./breather.ts";
import { Output } from "./output.ts";
import type { UnpackOptions } from "./unpack-options.ts";

export const LZ4_LEGACY_MAGIC = 0x184c_2102;
const BLOCK_BYTES = 8 << 20;
/** No block is packed to more than this: incompressible bytes grow by 1 in 255. */
const PACKED_BLOCK_BYTES = BLOCK_BYTES + Math.ceil(BLOCK_BYTES / 255) + 16;
const SHORTEST_MATCH = 4;

export async function unpackLz4(packed: ImageBytes, options: UnpackOptions): Promise<Uint8Array> {
  const output = new Output(packed, options);
  const breather = new Breather(options.signal);
  for (let at = 4; at < packed.length;) {
    const size = packed.uint32(at, "an lz4 block's size");
    at += 4;
    // Frames may follow each other: the next one begins with the magic number again.
    if (size === LZ4_LEGACY_MAGIC) continue;
    if (size === 0 || size > PACKED_BLOCK_BYTES)
      throw packed.fault(`expected an lz4 block of 1 to ${PACKED_BLOCK_BYTES} bytes, received ${size}`, at - 4);
    packed.part(at, size, "an lz4 block");
    unpackBlock(packed, at, at + size, output);
    at += size;
    if (breather.due) await breather.pause();
  }
  return output.finish();
}

/** Unpacks the block in the bytes `at` to `end`. Its matches reach back no further than its own beginning. */
function unpackBlock(packed: ImageBytes, at: number, end: number, output: Output): void {
  const { bytes: input } = packed;
  const start = output.length;
  const limit = start + BLOCK_BYTES;
  let { bytes } = output;
  let to = start;
  const damaged = (reason: string): Error => packed.fault(`an lz4 block is damaged: ${reason}`, Math.min(at, end));
  const makeRoom = (count: number): void => {
    if (to + count > limit) throw damaged(`it unpacks to more than ${BLOCK_BYTES} bytes`);
    output.length = to;
    output.reserve(count, at);
    ({ bytes } = output);
  };
  while (at < end) {
    const token = input[at++] as number;
    let literals = token >> 4;
    if (literals === 15) {
      let more = 255;
      while (more === 255) {
        if (at >= end) throw damaged("it ends within a length");
        literals += more = input[at++] as number;
      }
    }
    if (literals > end - at) throw damaged("it ends within its literals");
    if (to + literals > bytes.length || to + literals > limit) makeRoom(literals);
    if (literals > 32) bytes.set(bytesBetween(input, at, at + literals), to);
    else for (let i = 0; i < literals; i++) bytes[to + i] = input[at + i] as number;
    at += literals;
    to += literals;
    // The last sequence has no match.
    if (at === end) break;
    if (end - at < 2) throw damaged("it ends within a distance");
    const distance = (input[at] as number) | ((input[at + 1] as number) << 8);
    if (distance === 0 || distance > to - start)
      throw damaged(`a match reaches back ${distance} bytes of ${to - start}`);
    at += 2;
    let length = token & 15;
    if (length === 15) {
      let more = 255;
      while (more === 255) {
        if (at >= end) throw damaged("it ends within a length");
        length += more = input[at++] as number;
      }
    }
    length += SHORTEST_MATCH;
    if (to + length > bytes.length || to + length > limit) makeRoom(length);
    if (distance >= length && length > 32) bytes.copyWithin(to, to - distance, to - distance + length);
    else for (let i = 0; i < length; i++) bytes[to + i] = bytes[to + i - distance] as number;
    to += length;
  }
  output.length = to;
}
