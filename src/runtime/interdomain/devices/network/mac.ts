/** Ethernet addresses. */

import { checkString, shown } from "../../../base/checks.ts";

/** The addresses of Xen's guests begin so; the rest is theirs to choose. */
const XEN_PREFIX = [0x00, 0x16, 0x3e];

/** Returns a random address of Xen's range. */
export function randomMac(): string {
  const rest = crypto.getRandomValues(new Uint8Array(3));
  return textOfMac(Uint8Array.from([...XEN_PREFIX, (rest[0] ?? 0) & 0x7f, rest[1] ?? 0, rest[2] ?? 0]));
}

/** Returns the address in small letters. Throws unless it is one of a single interface. */
export function checkMac(mac: string): string {
  checkString("mac", mac);
  const text = mac.toLowerCase();
  const isAddress = /^[\da-f]{2}(?::[\da-f]{2}){5}$/.test(text) && text !== "00:00:00:00:00:00";
  if (isAddress && (Number.parseInt(text.slice(0, 2), 16) & 1) === 0) return text;
  throw new RangeError(`expected mac to be an address such as "00:16:3e:01:02:03", received ${shown(mac)}`);
}

/** Returns six bytes as text. */
export function textOfMac(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join(":");
}
