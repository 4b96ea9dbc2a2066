/**
 * The .xz format: a stream of blocks, then an index of them, between a header and a footer
 * (https://tukaani.org/xz/xz-file-format.txt). Blocks of LZMA2 are unpacked, alone or under the x86 filter: what Linux's
 * build writes (scripts/xz_wrap.sh) and what the program xz writes by itself.
 */

import { bytesBetween } from "../../../../../base/bytes.ts";
import type { ImageBytes } from "../../image-bytes.ts";
import { Breather } from "../breather.ts";
import { Output } from "../output.ts";
import type { UnpackOptions } from "../unpack-options.ts";
import { type IntegrityCheck, integrityCheck, sameBytes, verifyPart } from "./integrity.ts";
import { decodeLzma2 } from "./lzma2.ts";
import { decodeX86Filter } from "./x86-filter.ts";

export const XZ_MAGIC = "\u{fd}7zXZ\0";
const STREAM_HEADER_BYTES = 12;
const FOOTER_MAGIC = "YZ";
/** In place of a block's header size: the index follows. */
const INDEX_INDICATOR = 0;
/** Numbers of filters (xz-file-format.txt, 5.3). */
const LZMA2_FILTER = 0x21;
const X86_FILTER = 0x04;
/** The LZMA2 filter's dictionary size byte: 40 stands for 4 GiB - 1. */
const LARGEST_DICTIONARY = 40;
/** Bits of a block's flags. */
const BLOCK_FILTERS = 0x03;
const BLOCK_RESERVED = 0x3c;
const BLOCK_HAS_PACKED_SIZE = 0x40;
const BLOCK_HAS_UNPACKED_SIZE = 0x80;

/** Sizes of a block, as the index has them: with header and check, without padding. */
interface Extent {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

interface Block {
  readonly headerBytes: number;
  readonly packedBytes: number | undefined;
  readonly unpackedBytes: number | undefined;
  readonly x86Filter: boolean;
  readonly dictionaryBytes: number;
}

export async function unpackXz(packed: ImageBytes, options: UnpackOptions): Promise<Uint8Array> {
  if (!packed.holds(0, XZ_MAGIC)) throw packed.fault("expected an xz stream's magic number", 0);
  verifyPart(packed, 6, 2, "the xz stream's flags");
  if (packed.uint8(6, "the xz stream's flags") !== 0) throw packed.fault("the xz stream has an unknown flag", 6);
  const check = integrityCheck(packed, 7);
  const output = new Output(packed, options);
  const breather = new Breather(options.signal);
  const records: Extent[] = [];
  let at = STREAM_HEADER_BYTES;
  while (packed.uint8(at, "an xz block") !== INDEX_INDICATOR) {
    const record = await unpackBlock(packed, at, check, output, breather);
    records.push(record);
    at += record.packedBytes + (-record.packedBytes & 3);
  }
  const end = verifyIndex(packed, at, records);
  if (end !== packed.length)
    throw packed.fault(`expected the end of the xz stream, received ${packed.length - end} bytes`, end);
  return output.finish();
}

/** Unpacks the block at an offset to the end of `output`. */
async function unpackBlock(
  packed: ImageBytes,
  at: number,
  check: IntegrityCheck,
  output: Output,
  breather: Breather,
): Promise<Extent> {
  const block = readBlockHeader(packed, at);
  const data = at + block.headerBytes;
  const start = output.length;
  const dataEnd = await decodeLzma2(packed, data, block.dictionaryBytes, output, breather);
  if (block.packedBytes !== undefined && block.packedBytes !== dataEnd - data)
    throw packed.fault(`the xz block is damaged: expected ${block.packedBytes} bytes, received ${dataEnd - data}`, at);
  const unpackedBytes = output.length - start;
  if (block.unpackedBytes !== undefined && block.unpackedBytes !== unpackedBytes)
    throw packed.fault(
      `the xz block is damaged: expected ${block.unpackedBytes} bytes unpacked, received ${unpackedBytes}`,
      at,
    );
  if (block.x86Filter) decodeX86Filter(output.bytes, start, output.length);
  const padding = -(dataEnd - at) & 3;
  if (packed.part(dataEnd, padding, "an xz block's padding").bytes.some((byte) => byte !== 0))
    throw packed.fault("the xz block is damaged: its padding is not zero", dataEnd);
  const { bytes: expected } = packed.part(dataEnd + padding, check.size, `an xz block's ${check.name}`);
  if (!sameBytes(check.of(bytesBetween(output.bytes, start, output.length)), expected))
    throw packed.fault(`the xz block is damaged: its ${check.name} differs`, dataEnd + padding);
  return { packedBytes: dataEnd - at + check.size, unpackedBytes };
}

function readBlockHeader(packed: ImageBytes, at: number): Block {
  const headerBytes = (packed.uint8(at, "an xz block's header") + 1) * 4;
  verifyPart(packed, at, headerBytes - 4, "an xz block's header");
  const header = packed.part(at, headerBytes - 4, "an xz block's header");
  const flags = header.uint8(1, "an xz block's flags");
  if ((flags & BLOCK_RESERVED) !== 0) throw header.fault("the xz block has an unknown flag", 1);
  let next = 2;
  const number = (what: string): number => {
    const read = readNumber(header, next, what);
    ({ next } = read);
    return read.value;
  };
  const packedBytes = (flags & BLOCK_HAS_PACKED_SIZE) === 0 ? undefined : number("an xz block's packed size");
  const unpackedBytes = (flags & BLOCK_HAS_UNPACKED_SIZE) === 0 ? undefined : number("an xz block's unpacked size");
  const filters: number[] = [];
  let dictionary = 0;
  for (let i = 0; i <= (flags & BLOCK_FILTERS); i++) {
    const filter = number("an xz filter");
    const propertyBytes = number("the size of an xz filter's properties");
    if (filter === LZMA2_FILTER) dictionary = header.uint8(next, "the dictionary's size");
    next += propertyBytes;
    filters.push(filter);
  }
  const x86Filter = filters.length === 2 && filters[0] === X86_FILTER;
  if (filters.at(-1) !== LZMA2_FILTER || filters.length !== (x86Filter ? 2 : 1))
    throw header.fault(
      `expected the xz filter LZMA2 (0x21), alone or behind the x86 filter (0x4), received ${filters.map((filter) => `0x${filter.toString(16)}`).join(", ")}`,
      1,
    );
  if (dictionary > LARGEST_DICTIONARY)
    throw header.fault(`the dictionary's size is ${dictionary} of at most ${LARGEST_DICTIONARY}`, 2);
  return { headerBytes, packedBytes, unpackedBytes, x86Filter, dictionaryBytes: dictionaryBytes(dictionary) };
}

/** 2 or 3 times a power of two, in turn (xz-file-format.txt, 5.3.1). */
function dictionaryBytes(byte: number): number {
  return byte === LARGEST_DICTIONARY ? 0xffff_ffff : (2 | (byte & 1)) * 2 ** ((byte >> 1) + 11);
}

/** Verifies the index, and the footer behind it. Returns the offset behind both. */
function verifyIndex(packed: ImageBytes, at: number, records: readonly Extent[]): number {
  let next = at + 1;
  const expect = (expected: number, what: string): void => {
    const { value, next: behind } = readNumber(packed, next, what);
    if (value !== expected)
      throw packed.fault(`the xz index is damaged: expected ${expected} as ${what}, received ${value}`, next);
    next = behind;
  };
  expect(records.length, "the number of blocks");
  for (const { packedBytes, unpackedBytes } of records) {
    expect(packedBytes, "a block's packed size");
    expect(unpackedBytes, "a block's unpacked size");
  }
  next += -(next - at) & 3;
  verifyPart(packed, at, next - at, "the xz index");
  const footer = next + 4;
  verifyPart(packed, footer + 4, 6, "the xz footer", footer);
  const indexBytes = (packed.uint32(footer + 4, "the index's size") + 1) * 4;
  if (indexBytes !== footer - at || !packed.holds(footer + 10, FOOTER_MAGIC))
    throw packed.fault("the xz footer is damaged: it does not belong to this stream", footer);
  return footer + 12;
}

/** Reads a number of seven bits a byte, lowest first; the highest bit says that more follow. */
function readNumber(packed: ImageBytes, at: number, what: string): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let i = 0; ; i++) {
    const byte = packed.uint8(at + i, what);
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, next: at + i + 1 };
    if (i === 6) throw packed.fault(`expected ${what} below 2^49`, at);
  }
}
