/**
 * The x86 filter of xz ("BCJ"): before packing, the target of each near CALL and JMP (0xe8, 0xe9) was made absolute, so
 * that calls of one function look alike. This makes them relative again, in place. Code and data cannot be told apart
 * for certain, so both sides follow equal rules: those in the source of xz (src/liblzma/simple/x86.c).
 */

/** Bytes of an instruction behind its opcode. */
const OPERAND_BYTES = 4;

/** True for the highest byte of a target in the 16 MiB above or below. */
function near(byte: number): boolean {
  return byte === 0 || byte === 0xff;
}

/**
 * By the opcodes among the three bytes before an opcode, as bits (the lowest bit is the nearest byte): how far from
 * the operand's end lies the byte of the operand that the opcode before decides; null if this one is none.
 */
const OVERLAP: readonly (number | null)[] = [0, 1, 2, null, 3, null, null, null];

export function decodeX86Filter(bytes: Uint8Array, from: number, to: number): void {
  const last = to - OPERAND_BYTES;
  let previous = from;
  let mask = 0;
  for (let at = from; at < last; at++) {
    if (((bytes[at] as number) & 0xfe) !== 0xe8) continue;
    const gap = at - previous;
    previous = at;
    mask = gap > 3 ? 0 : (mask << (gap - 1)) & 7;
    const overlap = OVERLAP[mask] as number | null;
    if (overlap === null || (mask !== 0 && near(bytes[at + OPERAND_BYTES - overlap] as number))) {
      mask = (mask << 1) | 1;
      continue;
    }
    if (!near(bytes[at + OPERAND_BYTES] as number)) {
      mask = (mask << 1) | 1;
      continue;
    }
    const next = at - from + 1 + OPERAND_BYTES;
    let operand = read32(bytes, at + 1) - next;
    if (overlap > 0) {
      // Once more if the result looks like an operand that the opcode before decides: the other side has turned it about.
      const shift = 32 - 8 * overlap;
      if (near((operand >>> (shift - 8)) & 0xff)) operand = (operand ^ ((1 << shift) - 1)) - next;
    }
    // A target has 25 bits: the highest byte repeats its sign.
    write32(bytes, at + 1, (operand << 7) >> 7);
    at += OPERAND_BYTES;
  }
}

function read32(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

function write32(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >> 8;
  bytes[at + 2] = value >> 16;
  bytes[at + 3] = value >> 24;
}
