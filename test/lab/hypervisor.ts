/** A hypervisor of the user's own instead of the packaged one: its file is checked before anything boots. */

import { readFileSync, statSync } from "node:fs";
import { isElf } from "./elf.ts";
import { LabError } from "./error.ts";
import { decompress } from "./kernel.ts";
import type { Architecture } from "./targets.ts";

/** The file that building Xen produces for each architecture. */
const wanted: Record<Architecture, string> = {
  x86_64: "a multiboot image, gzipped or plain (xen/xen.gz)",
  arm64: "a raw Image (xen/xen)",
};

const advice: Record<Architecture, string> = {
  x86_64: "give the xen/xen.gz that Xen's build leaves, or a package's /boot/xen-*.gz",
  arm64: "give the xen/xen that Xen's build leaves, or a package's /boot/xen-*",
};

/** Multiboot's magic number, within the first 8 KiB and aligned to 4 bytes. */
const MULTIBOOT = 0x1badb002;
const MULTIBOOT_REACH = 8192;
/** EI_CLASS of a 64-bit ELF file. */
const ELF64 = 2;
/** The word at offset 56 of an arm64 Image: "ARM" and a byte. */
const ARM64_IMAGE = 0x644d5241;
const ARM64_IMAGE_AT = 56;
/** "HdrS" at 0x202 marks a Linux bzImage. */
const BZIMAGE = 0x53726448;
const BZIMAGE_AT = 0x202;
/** The text before every line that Xen prints; no Linux contains it. */
const SPOKEN = "(XEN) ";

/** Returns the unpacked hypervisor. Throws a LabError for a file that QEMU cannot boot on the architecture. */
export async function readHypervisor(path: string, architecture: Architecture): Promise<Uint8Array> {
  const refuse = (received: string, cause?: unknown): LabError =>
    new LabError(
      `--xen ${path}: expected ${wanted[architecture]} for ${architecture}, received ${received}; ${advice[architecture]}`,
      { cause },
    );
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw refuse("a missing file");
  if (!status.isFile()) throw refuse(status.isDirectory() ? "a folder" : "a special file");
  let image: Uint8Array;
  try {
    image = await decompress(readFileSync(path));
  } catch (cause) {
    throw refuse("a damaged or unreadable file", cause);
  }
  const received = kindOf(image);
  if (received !== (architecture === "x86_64" ? "multiboot" : "Image")) throw refuse(names[received]);
  if (!Buffer.from(image.buffer, image.byteOffset, image.byteLength).includes(SPOKEN)) {
    throw refuse(`${names[received]} that is not Xen`);
  }
  return image;
}

const names = {
  multiboot: "a multiboot image for x86",
  Image: "an arm64 Image",
  elf64: "a 64-bit ELF file, perhaps xen-syms",
  elf32: "a 32-bit ELF file without a multiboot header",
  bzImage: "a Linux kernel for x86",
  pe: "an EFI program, perhaps xen.efi",
  empty: "an empty file",
  other: "another kind of file",
} as const;

function kindOf(image: Uint8Array): keyof typeof names {
  if (image.length === 0) return "empty";
  // QEMU loads no 64-bit file by multiboot, whatever its contents
  if (isElf(image) && image[4] === ELF64) return "elf64";
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const word = (at: number): number => (at + 4 <= image.length ? view.getUint32(at, true) : 0);
  if (hasMultibootHeader(word)) return "multiboot";
  if (word(ARM64_IMAGE_AT) === ARM64_IMAGE) return "Image";
  if (word(BZIMAGE_AT) === BZIMAGE) return "bzImage";
  if (isElf(image)) return "elf32";
  return image[0] === 0x4d && image[1] === 0x5a ? "pe" : "other";
}

/** True if there is a multiboot header: magic number, flags and checksum add up to 0. */
function hasMultibootHeader(word: (at: number) => number): boolean {
  for (let at = 0; at < MULTIBOOT_REACH; at += 4) {
    if (word(at) === MULTIBOOT && (MULTIBOOT + word(at + 4) + word(at + 8)) % 2 ** 32 === 0) return true;
  }
  return false;
}
