/** Text in C's fixed char arrays. */

const decoder = new TextDecoder();

/** Returns the bytes before the first NUL, decoded as UTF-8. `char` is signed on x86 and unsigned on Arm. */
export function textOf(bytes: Uint8Array | Int8Array): string {
  const end = bytes.indexOf(0);
  const length = end < 0 ? bytes.length : end;
  // A copy: the decoder refuses memory that may change under it.
  return decoder.decode(new Uint8Array(new Uint8Array(bytes.buffer, bytes.byteOffset, length)));
}
