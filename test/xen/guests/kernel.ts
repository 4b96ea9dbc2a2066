/** A guest's kernel as pages, from the frame that it wants to be loaded at. */

import { readFileSync } from "node:fs";
import { type Kind, kernelPath } from "./kinds.ts";

export const PAGE = 4096;

export interface Kernel {
  readonly firstFrame: number;
  /** All that is to be in memory, as far as it is not zero. */
  readonly bytes: Uint8Array;
  /** With the zeroes behind `bytes`. */
  readonly frames: number;
  readonly entry: bigint;
}

/** Where the lab's linker script puts the guest of Arm. */
const ARM_START = 0x4008_0000;

export function loadKernel(kind: Kind): Kernel {
  const file = readFileSync(kernelPath(kind));
  if (kind !== "arm64") return fromElf(file, kind === "pv");
  const frames = Math.ceil(file.length / PAGE);
  return { firstFrame: ARM_START / PAGE, bytes: file, frames, entry: BigInt(ARM_START) };
}

const PT_LOAD = 1;

/** The one segment of an ELF file as the lab's linker script makes it. */
function fromElf(file: Buffer, wide: boolean): Kernel {
  const at = (offset: number): number => (wide ? Number(file.readBigUInt64LE(offset)) : file.readUInt32LE(offset));
  const header = wide ? at(32) : at(28);
  if (file.readUInt32LE(header) !== PT_LOAD) throw new Error("the guest's first segment is not to be loaded");
  const [offset, address, fileSize, size] = wide
    ? [at(header + 8), at(header + 24), at(header + 32), at(header + 40)]
    : [at(header + 4), at(header + 12), at(header + 16), at(header + 20)];
  return {
    firstFrame: address / PAGE,
    bytes: file.subarray(offset, offset + fileSize),
    frames: Math.ceil(size / PAGE),
    entry: BigInt(at(24)),
  };
}
