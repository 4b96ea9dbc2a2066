/** Text in C's fixed char arrays. */

const decoder = new TextDecoder();

/** The bytes before the first NUL, as UTF-8. `char` is signed on x86 and unsigned on Arm. */
export function textOf(bytes: Uint8Array | Int8Array): string {
  const end = bytes.indexOf(0);
  const length = end < 0 ? bytes.length : end;
  // A copy: the decoder refuses memory that it might see change.
  return decoder.decode(new Uint8Array(new Uint8Array(bytes.buffer, bytes.byteOffset, length)));
}
