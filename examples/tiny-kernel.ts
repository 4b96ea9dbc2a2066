/** The smallest kernel that a guest can be built from, for a simulated machine: its guests execute nothing. */

const ELF_HEADER_BYTES = 64;
const PROGRAM_HEADER_BYTES = 56;
const NOTE_BYTES = 20;
const START = 0x10_0000;
/** Xen's note with the address at which a PVH guest starts (elfnote.h). */
const XEN_ELFNOTE_PHYS32_ENTRY = 18;

/** Returns an ELF file with one page of code and one note. */
export function tinyKernel(): Uint8Array {
  const notesAt = ELF_HEADER_BYTES + 2 * PROGRAM_HEADER_BYTES;
  const codeAt = notesAt + NOTE_BYTES;
  const file = Buffer.alloc(codeAt + 4096);
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
  part(0, 1, codeAt, 4096, START);
  part(1, 4, notesAt, NOTE_BYTES, 0);
  file.writeUInt32LE(4, notesAt); // the length of "Xen" with its NUL
  file.writeUInt32LE(4, notesAt + 4);
  file.writeUInt32LE(XEN_ELFNOTE_PHYS32_ENTRY, notesAt + 8);
  file.write("Xen\0", notesAt + 12, "latin1");
  file.writeUInt32LE(START, notesAt + 16);
  return file;
}
