/** A kernel, unpacked from the containers in which distributions ship it. */

import { bytesBetween } from "../../../base/bytes.ts";
import { checkInteger } from "../../../base/checks.ts";
import { readOptions } from "../../../base/options.ts";
import { type Arm64Image, readArm64Image } from "./arm64-image.ts";
import { type BootPayload, bzImagePayload } from "./boot-protocol.ts";
import { ELF_MAGIC, type ElfImage, readElf } from "./elf.ts";
import { ImageBytes } from "./image-bytes.ts";
import { type ImageSource, loadSource } from "./kernel-source.ts";
import { GZIP_MAGIC, unpack, type UnpackOptions } from "./unpack/index.ts";

export type KernelImage = Arm64Image | ElfImage;

export interface KernelImageOptions {
  /** Largest kernel in bytes, packed and unpacked. 512 MiB by default, ten times what Debian's take. */
  readonly maxBytes?: number;
  /** Ends the reading with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

const MAX_BYTES = 512 << 20;
/** A packed bzImage, whose payload is packed, makes three. */
const MOST_LAYERS = 3;
const SIZE_BYTES = 4;
const LABEL = "kernel image";

/**
 * Reads a kernel: an ELF file, a Linux bzImage, an Arm Image, each packed with gzip, xz, zstd or lz4 or not at all.
 * Throws a XenImageError that names the fault and its place.
 */
export async function readKernelImage(source: ImageSource, options: KernelImageOptions = {}): Promise<KernelImage> {
  const { maxBytes = MAX_BYTES, signal } = readOptions("readKernelImage", options, ["maxBytes", "signal"]);
  checkInteger("maxBytes", maxBytes, 1, Number.MAX_SAFE_INTEGER);
  let image = new ImageBytes(await loadSource(source, LABEL, { maxBytes, signal }), LABEL);
  for (const layers: string[] = []; layers.length <= MOST_LAYERS;) {
    if (image.holds(0, ELF_MAGIC)) return readElf(image, layers);
    const boot = bzImagePayload(image);
    if (boot === null) {
      const arm = readArm64Image(image, layers);
      if (arm !== null) return arm;
      image = await unpackLayer(image, { maxBytes, signal }, layers);
    } else {
      layers.push("bzImage");
      image = await openPayload(boot, { maxBytes, signal }, layers);
    }
  }
  throw image.fault(`expected a kernel in at most ${MOST_LAYERS} layers, received more`, 0);
}

/** Unpacks the payload of a bzImage: 4 bytes with its size unpacked stand at the end. */
async function openPayload(
  { payload, initBytes }: BootPayload,
  options: UnpackOptions,
  layers: string[],
): Promise<ImageBytes> {
  if (payload.holds(0, ELF_MAGIC)) return payload;
  const maxBytes = Math.min(options.maxBytes, initBytes ?? options.maxBytes);
  const sizeAt = payload.length - SIZE_BYTES;
  const expectedBytes = payload.uint32(sizeAt, "the payload's size unpacked");
  if (expectedBytes > maxBytes)
    throw payload.fault(`expected a payload of at most ${maxBytes} bytes unpacked, received ${expectedBytes}`, sizeAt);
  // They are gzip's own last bytes, and belong to no stream of the other formats.
  const packed = payload.holds(0, GZIP_MAGIC) ? payload : payload.part(0, sizeAt, "the payload");
  return unpackLayer(packed, { ...options, maxBytes, expectedBytes }, layers);
}

async function unpackLayer(packed: ImageBytes, options: UnpackOptions, layers: string[]): Promise<ImageBytes> {
  const unpacked = await unpack(packed, options);
  if (unpacked === null) {
    const start = bytesBetween(packed.bytes, 0, Math.min(8, packed.length)).toHex();
    throw packed.fault(
      `expected an ELF file, a bzImage or an Arm Image, packed or not, received bytes that begin ${start}`,
      0,
    );
  }
  layers.push(unpacked.packing);
  return new ImageBytes(unpacked.bytes, `${LABEL}, unpacked from ${unpacked.packing}`);
}
