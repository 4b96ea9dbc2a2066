/** Long frames of TCP that a guest or Linux leaves to be divided, and their division for those who take only short ones. */

import { CHECKSUM_AT, folded, type Segment, segmentIn, sumOf, TCP } from "./checksum.ts";
import { checkFrame, type Frame, type FrameReceiver } from "./frame.ts";

/** Places in the header of TCP, and its flags. */
const SEQUENCE_AT = 4;
const LENGTH_AT = 12;
const FLAGS_AT = 13;
const FIN_AND_PUSH = 0x09;
const WINDOW_REDUCED = 0x80;
const FEWEST_TCP_BYTES = 20;
const IPV6_HEADER_BYTES = 40;

/** A frame of TCP: the place of its headers, and of its part of the stream. */
export interface TcpFrame extends Segment {
  /** The first byte of the stream. */
  readonly contents: number;
}

/** Finds the headers of a frame of TCP; null if it is none, or they do not fit. */
export function tcpIn(bytes: Uint8Array): TcpFrame | null {
  const segment = segmentIn(bytes);
  if (segment === null || segment.protocol !== TCP) return null;
  const length = ((bytes[segment.start + LENGTH_AT] ?? 0) >>> 4) * 4;
  const contents = segment.start + length;
  return length >= FEWEST_TCP_BYTES && contents <= segment.end ? { ...segment, contents } : null;
}

/**
 * Returns the frames of a long frame of TCP (`segmentBytes`), with blank checksums. Any other frame is returned alone, as
 * is one without TCP's headers.
 */
export function divideFrame(frame: Frame): Frame[] {
  return divided(checkFrame(frame));
}

/** Divides a frame that has been checked. */
export function divided(frame: Frame): Frame[] {
  const { bytes, segmentBytes, checksumBlank } = frame;
  if (segmentBytes === undefined) return [frame];
  const tcp = tcpIn(bytes);
  if (tcp === null || tcp.end - tcp.contents <= segmentBytes) return [{ bytes, checksumBlank }];
  const frames: Frame[] = [];
  for (let from = tcp.contents; from < tcp.end; from += segmentBytes) {
    const length = Math.min(segmentBytes, tcp.end - from);
    frames.push({ bytes: segmentOf(bytes, tcp, { from, length, index: frames.length }), checksumBlank });
  }
  return frames;
}

/** Passes a frame on: divided, unless the receiver takes it as it is. */
export function deliver(receiver: FrameReceiver, frame: Frame): void {
  if (frame.segmentBytes === undefined || receiver.takesUndivided === true) receiver.receive(frame);
  else for (const one of divided(frame)) receiver.receive(one);
}

interface Piece {
  readonly from: number;
  readonly length: number;
  readonly index: number;
}

/** Makes one frame: the headers, and a piece of the stream. */
function segmentOf(whole: Uint8Array, tcp: TcpFrame, { from, length, index }: Piece): Uint8Array {
  const { header, start, contents, version, addresses } = tcp;
  const bytes = new Uint8Array(contents + length);
  bytes.set(whole.subarray(0, contents));
  bytes.set(whole.subarray(from, from + length), contents);
  const view = new DataView(bytes.buffer);
  if (version === 6) view.setUint16(header + 4, bytes.length - header - IPV6_HEADER_BYTES);
  else {
    view.setUint16(header + 2, bytes.length - header);
    view.setUint16(header + 4, (view.getUint16(header + 4) + index) & 0xffff);
    view.setUint16(header + 10, 0);
    view.setUint16(header + 10, ~folded(sumOf(bytes, header, start)) & 0xffff);
  }
  view.setUint32(start + SEQUENCE_AT, (view.getUint32(start + SEQUENCE_AT) + (from - contents)) >>> 0);
  const isLast = from + length === tcp.end;
  const dropped = (isLast ? 0 : FIN_AND_PUSH) | (from === contents ? 0 : WINDOW_REDUCED);
  view.setUint8(start + FLAGS_AT, view.getUint8(start + FLAGS_AT) & ~dropped);
  // A blank checksum covers the addresses, the protocol and the length.
  const covered = sumOf(bytes, addresses.from, addresses.to) + TCP + (bytes.length - start);
  view.setUint16(start + (CHECKSUM_AT[TCP] ?? 0), folded(covered));
  return bytes;
}
