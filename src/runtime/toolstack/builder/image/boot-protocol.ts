/**
 * Linux's bzImage for x86: real-mode code with a header, then code that unpacks the kernel, with the packed kernel
 * inside. Xen starts the kernel itself, so only that payload counts. The header is described in
 * https://docs.kernel.org/arch/x86/boot.html; its names are used here.
 */

import type { ImageBytes } from "./image-bytes.ts";

const SETUP_SECTS = 0x1f1;
const BOOT_FLAG = 0x1fe;
const BOOT_FLAG_VALUE = 0xaa55;
const HEADER = 0x202;
const VERSION = 0x206;
const PAYLOAD_OFFSET = 0x248;
const PAYLOAD_LENGTH = 0x24c;
const INIT_SIZE = 0x260;
const SECTOR_BYTES = 512;
/** Sectors of set-up code for the value 0, which very old kernels have. */
const DEFAULT_SETUP_SECTS = 4;
/** The version that brought the payload's place, and the one that brought the memory that the kernel needs. */
const VERSION_WITH_PAYLOAD = 0x208;
const VERSION_WITH_INIT_SIZE = 0x20a;

export interface BootPayload {
  readonly payload: ImageBytes;
  /** Memory that the kernel needs while it unpacks itself, in bytes: no kernel is larger than that. */
  readonly initBytes: number | undefined;
}

/** Returns the payload of a bzImage, or null for other bytes. Throws a XenImageError for a bzImage without one. */
export function bzImagePayload(image: ImageBytes): BootPayload | null {
  if (!image.holds(HEADER, "HdrS") || image.uint16(BOOT_FLAG, "the boot flag") !== BOOT_FLAG_VALUE) return null;
  const version = image.uint16(VERSION, "the boot protocol's version");
  if (version < VERSION_WITH_PAYLOAD)
    throw image.fault(
      `expected a bzImage of boot protocol 2.08 (Linux 2.6.24) or later, received ${version >> 8}.${String(version & 0xff).padStart(2, "0")}`,
      VERSION,
    );
  const setupSects = image.uint8(SETUP_SECTS, "the size of the set-up code") || DEFAULT_SETUP_SECTS;
  const at = (setupSects + 1) * SECTOR_BYTES + image.uint32(PAYLOAD_OFFSET, "the payload's offset");
  const length = image.uint32(PAYLOAD_LENGTH, "the payload's length");
  if (length === 0) throw image.fault("the bzImage has no payload", PAYLOAD_LENGTH);
  const payload = image.part(at, length, "the bzImage's payload");
  const initBytes = version < VERSION_WITH_INIT_SIZE ? 0 : image.uint32(INIT_SIZE, "the kernel's memory");
  return { payload, initBytes: initBytes === 0 ? undefined : initBytes };
}
