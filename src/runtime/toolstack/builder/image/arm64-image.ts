/** Linux's Image for 64-bit Arm: the kernel's memory as it is, with a header of 64 bytes (https://docs.kernel.org/arch/arm64/booting.html). */

import type { ImageBytes } from "./image-bytes.ts";

const TEXT_OFFSET = 8;
const IMAGE_SIZE = 16;
const FLAGS = 24;
const MAGIC = 56;
const BIG_ENDIAN = 1n;
/** Place of kernels before 3.17, whose header says no size. */
const OLD_TEXT_OFFSET = 0x8_0000;

export interface Arm64Image {
  readonly format: "arm64";
  /** Layers that the kernel was taken out of, outermost first: "gzip". */
  readonly layers: readonly string[];
  readonly bytes: Uint8Array;
  /** Distance from a multiple of 2 MiB at which the kernel has to start, in bytes. */
  readonly textOffset: number;
  /** Memory that the kernel takes from its start, in bytes: its file and what it clears behind it. */
  readonly memoryBytes: number;
}

/** Returns the image that the bytes are, or null for other bytes. Throws a XenImageError for one that cannot run here. */
export function readArm64Image(image: ImageBytes, layers: readonly string[]): Arm64Image | null {
  if (!image.holds(MAGIC, "ARM\x64")) return null;
  if ((image.uint64(FLAGS, "the Image's flags") & BIG_ENDIAN) !== 0n)
    throw image.fault("expected a little-endian kernel, received a big-endian one", FLAGS);
  const memoryBytes = image.size64(IMAGE_SIZE, "the Image's size");
  const { bytes } = image;
  if (memoryBytes === 0)
    return { format: "arm64", layers, bytes, textOffset: OLD_TEXT_OFFSET, memoryBytes: bytes.length };
  const textOffset = image.size64(TEXT_OFFSET, "the Image's text offset");
  return { format: "arm64", layers, bytes, textOffset, memoryBytes: Math.max(memoryBytes, bytes.length) };
}
