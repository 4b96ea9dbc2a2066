/** Returns text in UTF-8; what is not UTF-8 becomes U+FFFD, and a byte order mark stays. */
export function utf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
