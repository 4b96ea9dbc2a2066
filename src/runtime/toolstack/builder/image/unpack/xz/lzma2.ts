/**
 * LZMA2: LZMA in chunks of at most 2 MiB unpacked, each with its sizes, and with what is forgotten before it. Chunks that
 * LZMA would make larger are stored as they are. A control byte of zero ends them. Described in the source of xz
 * (https://github.com/tukaani-project/xz, src/liblzma/lzma/lzma2_decoder.c).
 */

import type { ImageBytes } from "../../image-bytes.ts";
import type { Breather } from "../breather.ts";
import type { Output } from "../output.ts";
import { LzmaDecoder } from "./lzma.ts";

const END = 0;
/** A stored chunk, with the dictionary forgotten before it or kept. */
const STORED_RESET = 1;
const STORED = 2;
const LZMA = 0x80;
/** Two bits of an LZMA chunk's control byte say what it forgets; each value includes those before it. */
const RESET_STATE = 1;
const NEW_PROPERTIES = 2;
const RESET_DICTIONARY = 3;

/** Decodes the chunks from an offset on, to the end of `output`. Returns the offset behind them. */
export async function decodeLzma2(
  packed: ImageBytes,
  from: number,
  dictionaryBytes: number,
  output: Output,
  breather: Breather,
): Promise<number> {
  const decoder = new LzmaDecoder();
  const { bytes: input } = packed;
  // Nothing may be used before it has been set: the first chunk has to set all of it.
  let needed = RESET_DICTIONARY;
  let start = output.length;
  for (let at = from; ;) {
    const control = packed.uint8(at, "an LZMA2 chunk");
    const damaged = (reason: string): Error => packed.fault(`the LZMA2 chunk is damaged: ${reason}`, at);
    if (control === END) return at + 1;
    if (control < LZMA) {
      if (control > STORED) throw damaged(`its control byte is ${control}`);
      if (control === STORED_RESET) start = output.length;
      else if (needed === RESET_DICTIONARY) throw damaged("it is the first, and does not reset the dictionary");
      if (needed === RESET_DICTIONARY) needed = NEW_PROPERTIES;
      const length = ((packed.uint8(at + 1, "a chunk's size") << 8) | packed.uint8(at + 2, "a chunk's size")) + 1;
      const stored = packed.part(at + 3, length, "a stored chunk").bytes;
      output.reserve(length, at);
      output.bytes.set(stored, output.length);
      output.length += length;
      at += 3 + length;
      continue;
    }
    const reset = (control >> 5) & 3;
    if (reset < needed) throw damaged("it uses what no chunk before it has set");
    const header = packed.part(at, reset >= NEW_PROPERTIES ? 6 : 5, "a chunk's header").bytes;
    const length = (((control & 0x1f) << 16) | (byte(header, 1) << 8) | byte(header, 2)) + 1;
    const packedLength = ((byte(header, 3) << 8) | byte(header, 4)) + 1;
    packed.part(at + header.length, packedLength, "a chunk");
    output.reserve(length, at);
    if (reset === RESET_DICTIONARY) start = output.length;
    if (reset >= NEW_PROPERTIES && !decoder.setProperties(byte(header, 5)))
      throw damaged(`its properties byte is ${byte(header, 5)}`);
    if (reset >= RESET_STATE) decoder.reset();
    needed = 0;
    const data = at + header.length;
    const reason = decoder.decode({
      input,
      from: data,
      to: data + packedLength,
      output: output.bytes,
      start,
      at: output.length,
      end: output.length + length,
      dictionaryBytes,
    });
    if (reason !== null) throw damaged(reason);
    output.length += length;
    at = data + packedLength;
    if (breather.due) await breather.pause();
  }
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}
