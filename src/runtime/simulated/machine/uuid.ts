/** Domains' handles, as text. */

/** The sixteen bytes of a UUID. Throws a SyntaxError for what is none. */
export function uuidBytes(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) throw new SyntaxError(`"${text}" is no UUID`);
  return new Uint8Array(Uint8Array.fromHex(text.replaceAll("-", "")));
}

export function uuidText(bytes: Uint8Array): string {
  const hex = bytes.toHex();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
