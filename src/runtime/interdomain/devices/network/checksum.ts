/** The checksums of TCP and UDP in IPv4 and IPv6. */

import { checkFrame, FEWEST_FRAME_BYTES, type Frame, TYPE_IPV4, TYPE_IPV6 } from "./frame.ts";

const TYPE_VLAN = 0x8100;
export const TCP = 6;
const UDP = 17;
/** The place of the checksum in the header of each. */
export const CHECKSUM_AT: Readonly<Record<number, number>> = { [TCP]: 16, [UDP]: 6 };

/**
 * Returns a frame whose checksum is complete: for what takes frames out of the machine, such as a capture.
 * A frame that is not TCP or UDP, or is too short for its headers, keeps its bytes.
 */
export function completeChecksum(frame: Frame): Frame {
  const own = checkFrame(frame);
  if (own.checksumBlank !== true) return own;
  const segment = segmentIn(own.bytes);
  if (segment === null) return { bytes: own.bytes };
  const bytes = new Uint8Array(own.bytes);
  const { start, end, addresses, protocol } = segment;
  const at = start + (CHECKSUM_AT[protocol] ?? 0);
  bytes[at] = bytes[at + 1] = 0;
  let sum = sumOf(bytes, addresses.from, addresses.to) + protocol + (end - start);
  sum = folded(sum + sumOf(bytes, start, end));
  // Zero says "no checksum" in UDP.
  const checksum = ~sum & 0xffff || (protocol === UDP ? 0xffff : 0);
  bytes[at] = checksum >>> 8;
  bytes[at + 1] = checksum & 0xff;
  return { bytes };
}

/** Completes a checksum whose field holds the sum that precedes `from`. One that lies outside is left. */
export function completeAt(bytes: Uint8Array<ArrayBuffer>, from: number, place: number): Uint8Array<ArrayBuffer> {
  const at = from + place;
  if (at + 2 > bytes.length) return bytes;
  const checksum = ~folded(sumOf(bytes, from, bytes.length)) & 0xffff || 0xffff;
  bytes[at] = checksum >>> 8;
  bytes[at + 1] = checksum & 0xff;
  return bytes;
}

/** The TCP or UDP part of a frame. Offsets are bytes in the frame. */
export interface Segment {
  readonly version: 4 | 6;
  readonly protocol: number;
  /** The start of the IP header. */
  readonly header: number;
  readonly start: number;
  readonly end: number;
  /** Both addresses of the packet. */
  readonly addresses: { readonly from: number; readonly to: number };
}

/** Finds the TCP or UDP part of a frame; null if there is none, or it does not fit. */
export function segmentIn(bytes: Uint8Array): Segment | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = FEWEST_FRAME_BYTES;
  let type = view.getUint16(at - 2);
  if (type === TYPE_VLAN && bytes.length >= at + 4) {
    at += 4;
    type = view.getUint16(at - 2);
  }
  const segment = type === TYPE_IPV4 ? inIpv4(view, at) : type === TYPE_IPV6 ? inIpv6(view, at) : null;
  if (segment === null) return null;
  const { protocol, start, end } = segment;
  const place = CHECKSUM_AT[protocol];
  return place !== undefined && end <= bytes.length && start + place + 2 <= end ? segment : null;
}

function inIpv4(view: DataView, at: number): Segment | null {
  if (view.byteLength < at + 20) return null;
  const header = (view.getUint8(at) & 0xf) * 4;
  const isFragment = (view.getUint16(at + 6) & 0x3fff) !== 0;
  if (header < 20 || isFragment) return null;
  return {
    version: 4,
    protocol: view.getUint8(at + 9),
    header: at,
    start: at + header,
    end: at + view.getUint16(at + 2),
    addresses: { from: at + 12, to: at + 20 },
  };
}

/** Extension headers are not followed: guests leave no checksum blank behind them. */
function inIpv6(view: DataView, at: number): Segment | null {
  if (view.byteLength < at + 40) return null;
  return {
    version: 6,
    protocol: view.getUint8(at + 6),
    header: at,
    start: at + 40,
    end: at + 40 + view.getUint16(at + 4),
    addresses: { from: at + 8, to: at + 40 },
  };
}

/** Sums 16-bit words; an odd last byte counts as the first of a word. */
export function sumOf(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at + 1 < to; at += 2) sum += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (to - from) % 2 === 0 ? sum : sum + ((bytes[to - 1] ?? 0) << 8);
}

export function folded(sum: number): number {
  let rest = sum;
  while (rest > 0xffff) rest = (rest & 0xffff) + Math.floor(rest / 0x10000);
  return rest;
}
