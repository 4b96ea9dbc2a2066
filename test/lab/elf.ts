/** Reads the required libraries and the loader of a 64-bit little-endian ELF file. */

import { LabError } from "./error.ts";

const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const PT_INTERP = 3;
const DT_NULL = 0n;
const DT_NEEDED = 1n;
const DT_STRTAB = 5n;

export interface ElfImports {
  /** DT_NEEDED, in order. */
  readonly needed: readonly string[];
  /** PT_INTERP, the dynamic loader's path; null in libraries and static programs. */
  readonly interpreter: string | null;
}

export function isElf(file: Uint8Array): boolean {
  return file[0] === 0x7f && file[1] === 0x45 && file[2] === 0x4c && file[3] === 0x46;
}

export function readElfImports(file: Uint8Array, name: string): ElfImports {
  if (!isElf(file) || file[4] !== 2 || file[5] !== 1)
    throw new LabError(`expected a 64-bit little-endian ELF file: ${name} is not one`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const u64 = (offset: number): number => Number(view.getBigUint64(offset, true));
  const text = (offset: number): string => {
    const end = file.indexOf(0, offset);
    return Buffer.from(file.buffer, file.byteOffset + offset, end - offset).toString("latin1");
  };

  const start = u64(32);
  const entrySize = view.getUint16(54, true);
  const segments = Array.from({ length: view.getUint16(56, true) }, (_, index) => {
    const at = start + index * entrySize;
    return { type: view.getUint32(at, true), offset: u64(at + 8), address: u64(at + 16), size: u64(at + 32) };
  });
  const interpreter = segments.find((segment) => segment.type === PT_INTERP);
  const dynamic = segments.find((segment) => segment.type === PT_DYNAMIC);

  const needed: number[] = [];
  let strings = 0;
  for (let at = dynamic?.offset ?? 0, end = at + (dynamic?.size ?? 0); at < end; at += 16) {
    const tag = view.getBigUint64(at, true);
    if (tag === DT_NULL) break;
    if (tag === DT_NEEDED) needed.push(u64(at + 8));
    if (tag === DT_STRTAB) strings = u64(at + 8);
  }
  const holder = segments.find(
    ({ type, address, size }) => type === PT_LOAD && address <= strings && strings < address + size,
  );
  const stringsAt = strings - (holder?.address ?? 0) + (holder?.offset ?? 0);
  return {
    needed: needed.map((offset) => text(stringsAt + offset)),
    interpreter: interpreter === undefined ? null : text(interpreter.offset),
  };
}
