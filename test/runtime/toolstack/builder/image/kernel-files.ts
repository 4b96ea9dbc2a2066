/** Makes kernel files byte by byte: small ELF files with Xen's notes, bzImages around a payload, Arm Images. */

export interface MadeSegment {
  readonly physical: number;
  readonly virtual?: bigint;
  readonly bytes: Uint8Array;
  readonly memoryBytes?: number;
}

export interface MadeElf {
  readonly bits?: 32 | 64;
  readonly machine?: number;
  readonly entry?: bigint;
  readonly segments?: readonly MadeSegment[];
  readonly notes?: readonly MadeNote[];
  /** Puts the notes into a section, not into a segment. */
  readonly notesInSection?: boolean;
}

export interface MadeNote {
  readonly type: number;
  readonly owner?: string;
  readonly contents: Uint8Array;
}

export function note32(type: number, value: number): MadeNote {
  const contents = new Uint8Array(4);
  new DataView(contents.buffer).setUint32(0, value, true);
  return { type, contents };
}

export function note64(type: number, value: bigint): MadeNote {
  const contents = new Uint8Array(8);
  new DataView(contents.buffer).setBigUint64(0, value, true);
  return { type, contents };
}

export function noteText(type: number, text: string): MadeNote {
  return { type, contents: new TextEncoder().encode(`${text}\0`) };
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

export function notesBytes(notes: readonly MadeNote[]): Uint8Array {
  return Buffer.concat(
    notes.flatMap(({ type, owner = "Xen\0", contents }) => {
      const header = Buffer.alloc(12);
      header.writeUInt32LE(owner.length, 0);
      header.writeUInt32LE(contents.length, 4);
      header.writeUInt32LE(type, 8);
      return [header, padded(Buffer.from(owner, "latin1")), padded(contents)];
    }),
  );
}

export function elfFile({ bits = 64, machine = 62, entry = 0n, notesInSection = false, ...made }: MadeElf): Uint8Array {
  const { segments = [], notes = [] } = made;
  const wide = bits === 64;
  const [headerBytes, segmentBytes, sectionBytes] = wide ? [64, 56, 64] : [52, 32, 40];
  const parts = [...segments.map(({ bytes }) => bytes), notesBytes(notes)];
  const inSegment = notes.length > 0 && !notesInSection;
  const count = segments.length + (inSegment ? 1 : 0);
  const offsets: number[] = [];
  let end = headerBytes + count * segmentBytes + (notesInSection ? sectionBytes : 0);
  for (const part of parts) {
    offsets.push(end);
    end += part.length;
  }
  const file = Buffer.alloc(end);
  const word = (value: bigint | number, at: number): void =>
    void (wide ? file.writeBigUInt64LE(BigInt(value), at) : file.writeUInt32LE(Number(value), at));
  file.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, 1, 1]);
  file.writeUInt16LE(2, 16);
  file.writeUInt16LE(machine, 18);
  word(entry, 24);
  word(headerBytes, wide ? 32 : 28);
  file.writeUInt16LE(segmentBytes, wide ? 54 : 42);
  file.writeUInt16LE(count, wide ? 56 : 44);
  const header = (
    i: number,
    type: number,
    at: number,
    { physical, virtual, bytes, memoryBytes }: MadeSegment,
  ): void => {
    const base = headerBytes + i * segmentBytes;
    const fields = wide ? [8, 16, 24, 32, 40] : [4, 8, 12, 16, 20];
    const values = [at, virtual ?? physical, physical, bytes.length, memoryBytes ?? bytes.length];
    file.writeUInt32LE(type, base);
    for (const [j, value] of values.entries()) word(value, base + (fields[j] as number));
  };
  for (const [i, segment] of segments.entries()) header(i, 1, offsets[i] as number, segment);
  const notesAt = offsets.at(-1) as number;
  const all = parts.at(-1) as Uint8Array;
  if (inSegment) header(segments.length, 4, notesAt, { physical: 0, bytes: all });
  if (notesInSection) {
    const at = headerBytes + count * segmentBytes;
    word(at, wide ? 40 : 32);
    file.writeUInt16LE(sectionBytes, wide ? 58 : 46);
    file.writeUInt16LE(1, wide ? 60 : 48);
    file.writeUInt32LE(7, at + 4);
    word(notesAt, at + (wide ? 24 : 16));
    word(all.length, at + (wide ? 32 : 20));
  }
  for (const [i, part] of parts.entries()) file.set(part, offsets[i]);
  return new Uint8Array(file);
}

/** Makes a bzImage around a payload. `unpackedBytes` is appended to the payload, as Linux's build does. */
export function bzImage(payload: Uint8Array, unpackedBytes?: number, version: number = 0x20f): Uint8Array {
  const setup = 3;
  const start = (setup + 1) * 512 + 0x40;
  const size = Buffer.alloc(unpackedBytes === undefined ? 0 : 4);
  if (unpackedBytes !== undefined) size.writeUInt32LE(unpackedBytes);
  const file = Buffer.alloc(start + payload.length + size.length + 100, 0xcc);
  file[0x1f1] = setup;
  file.writeUInt16LE(0xaa55, 0x1fe);
  file.write("HdrS", 0x202);
  file.writeUInt16LE(version, 0x206);
  file.writeUInt32LE(0x40, 0x248);
  file.writeUInt32LE(payload.length + size.length, 0x24c);
  file.writeUInt32LE(1 << 24, 0x260);
  file.set(payload, start);
  file.set(size, start + payload.length);
  return new Uint8Array(file);
}

/** Makes the header of an Arm Image, with some bytes after it. */
export function arm64Image(textOffset: bigint, imageSize: bigint, flags: bigint = 0n): Uint8Array {
  const file = Buffer.alloc(4096, 0x1f);
  file.writeBigUInt64LE(textOffset, 8);
  file.writeBigUInt64LE(imageSize, 16);
  file.writeBigUInt64LE(flags, 24);
  file.write("ARM\x64", 56, "latin1");
  return new Uint8Array(file);
}
