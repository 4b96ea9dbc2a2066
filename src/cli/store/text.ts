/** Values and permissions as Xen's own xenstore tools print and read them. */

import type { XenStoreAccess, XenStorePermissions, XenStorePermissionsInput } from "../../index.ts";
import { UsageError } from "../exit/status.ts";

const SHORT: ReadonlyMap<number, string> = new Map([
  [0x09, "\\t"],
  [0x0a, "\\n"],
  [0x0d, "\\r"],
  [0x5c, "\\\\"],
]);

/** Returns a value as printable ASCII: other bytes are escaped as `\n`, `\001` or `\x1b`. */
export function valueText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byteText(byte);
  return text;
}

function byteText(byte: number): string {
  const short = SHORT.get(byte);
  if (short !== undefined) return short;
  if (byte >= 0x20 && byte <= 0x7e) return String.fromCharCode(byte);
  return byte < 8 ? `\\${byte.toString(8).padStart(3, "0")}` : `\\x${byte.toString(16).padStart(2, "0")}`;
}

/** Returns the bytes of a value that is written with such escapes. */
export function valueBytes(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [...text.matchAll(/\\(?:x([\da-f]{1,2})|([0-7]{1,3})|([^]?))|[^\\]+/gi)].map(
    ([whole, hex, octal, other]) => {
      if (hex !== undefined) return new Uint8Array([Number.parseInt(hex, 16)]);
      if (octal !== undefined) return new Uint8Array([Number.parseInt(octal, 8) & 0xff]);
      if (other !== undefined) return encoder.encode({ t: "\t", n: "\n", r: "\r" }[other] ?? other);
      return encoder.encode(whole);
    },
  );
  return Buffer.concat(parts);
}

const LETTERS: Readonly<Record<XenStoreAccess, string>> = { none: "n", read: "r", write: "w", "read-write": "b" };

/** Returns "n0,r5": the owner with the others' access, then each listed domain with its own. */
export function permissionsText({ owner, others, domains }: XenStorePermissions): string {
  return [`${LETTERS[others]}${owner}`, ...domains.map(({ domid, access }) => `${LETTERS[access]}${domid}`)].join(",");
}

/** Reads permissions such as "n0" and "r5". Throws a UsageError. */
export function permissionsOf(words: readonly string[]): XenStorePermissionsInput {
  const [first, ...domains] = words.flatMap((word) => word.split(",")).map(permissionOf);
  if (first === undefined) throw new UsageError("expected permissions such as n0 r5, received none");
  return { owner: first.domid, others: first.access, domains };
}

function permissionOf(word: string): { domid: number; access: XenStoreAccess } {
  const [access] = Object.entries(LETTERS).find(([, letter]) => letter === word.charAt(0)) ?? [];
  const domid = word.slice(1);
  if (access !== undefined && /^\d{1,5}$/.test(domid))
    return { domid: Number(domid), access: access as XenStoreAccess };
  throw new UsageError(`expected a permission (n, r, w or b, and a domain's number) such as r5, received "${word}"`);
}
