/** Reads a guest's kernel as pages, from the frame at which it wants to be loaded. */

import { readFileSync } from "node:fs";
import { type Kind, kernelPath } from "./kinds.ts";

export const PAGE = 4096;

export interface Kernel {
  readonly firstFrame: number;
  /** The contents, without trailing zeroes. */
  readonly bytes: Uint8Array;
  /** The number of frames, including the zeroes after `bytes`. */
  readonly frames: number;
  readonly entry: bigint;
}

/** The address at which the lab's linker script puts the Arm guest. */
const ARM_START = 0x4008_0000;

export function loadKernel(kind: Kind): Kernel {
  const file = readFileSync(kernelPath(kind));
  if (kind !== "arm64") return fromElf(file, kind === "pv");
  const frames = Math.ceil(file.length / PAGE);
  return { firstFrame: ARM_START / PAGE, bytes: file, frames, entry: BigInt(ARM_START) };
}

const PT_LOAD = 1;

/** Returns the only segment of an ELF file made by the lab's linker script. */
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
