/** The smallest kernel that a guest can be built from, for simulated machines: their guests execute nothing. */

import { XEN_ELFNOTE_PHYS32_ENTRY } from "../generated/4.14/x86_64/elfnote.constants.ts";
import { type Architecture, ownArchitecture } from "../runtime/abi/index.ts";
import { checkChoice } from "../runtime/base/options.ts";

const ELF_HEADER_BYTES = 64;
const PROGRAM_HEADER_BYTES = 56;
const NOTE_BYTES = 20;
const CODE_BYTES = 4096;
const START = 0x10_0000;

/**
 * Returns a kernel of 4 KiB that does nothing, for guests of kind "pvh" on a simulated machine: an ELF file for x86_64, an
 * Image for arm64. The architecture is by default that of this machine. Throws a TypeError for an unknown one.
 *
 * @example
 * ```ts
 * using simulated = new SimulatedXen();
 * using xen = simulated.open();
 * await using guest = await xen.domains.create({ name: "web", memoryMiB: 64, kernel: tinyKernel() });
 * ```
 */
export function tinyKernel(architecture: Architecture = ownArchitecture()): Uint8Array<ArrayBuffer> {
  checkChoice("architecture", architecture, ["x86_64", "arm64"]);
  return architecture === "arm64" ? tinyImage() : tinyElf();
}

/** An executable file with a page of code, and Xen's note with the address at which it starts. */
function tinyElf(): Uint8Array<ArrayBuffer> {
  const notesAt = ELF_HEADER_BYTES + 2 * PROGRAM_HEADER_BYTES;
  const codeAt = notesAt + NOTE_BYTES;
  const file = Buffer.from(new ArrayBuffer(codeAt + CODE_BYTES));
  file.write("\x7fELF\x02\x01\x01", "latin1");
  file.writeUInt16LE(2, 16); // an executable file
  file.writeUInt16LE(62, 18); // for x86-64
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(BigInt(ELF_HEADER_BYTES), 32);
  file.writeUInt16LE(ELF_HEADER_BYTES, 52);
  file.writeUInt16LE(PROGRAM_HEADER_BYTES, 54);
  file.writeUInt16LE(2, 56);
  const part = (index: number, type: number, offset: number, bytes: number, address: number): void => {
    const at = ELF_HEADER_BYTES + index * PROGRAM_HEADER_BYTES;
    file.writeUInt32LE(type, at);
    for (const [i, value] of [offset, address, address, bytes, bytes].entries())
      file.writeBigUInt64LE(BigInt(value), at + 8 + i * 8);
  };
  part(0, 1, codeAt, CODE_BYTES, START);
  part(1, 4, notesAt, NOTE_BYTES, 0);
  file.writeUInt32LE(4, notesAt); // the length of "Xen" with its NUL
  file.writeUInt32LE(4, notesAt + 4);
  file.writeUInt32LE(XEN_ELFNOTE_PHYS32_ENTRY, notesAt + 8);
  file.write("Xen\0", notesAt + 12, "latin1");
  file.writeUInt32LE(START, notesAt + 16);
  return new Uint8Array(file.buffer);
}

/** Linux's Image: a header of 64 bytes, with its own length and its mark. */
function tinyImage(): Uint8Array<ArrayBuffer> {
  const file = Buffer.from(new ArrayBuffer(CODE_BYTES));
  file.writeBigUInt64LE(BigInt(CODE_BYTES), 16);
  file.write("ARM\x64", 56, "latin1");
  return new Uint8Array(file.buffer);
}
