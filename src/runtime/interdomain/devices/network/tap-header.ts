/**
 * The header before each frame of a TAP device (struct virtio_net_hdr of linux/virtio_net.h): the work that is left to the
 * other side.
 */

import { CHECKSUM_AT, completeAt, segmentIn } from "./checksum.ts";
import { type Frame, MOST_FRAME_BYTES } from "./frame.ts";
import { divided, tcpIn } from "./segments.ts";

/** Bytes of the header. */
export const OFFLOAD_BYTES = 10;
/** Offsets of its members. */
const FLAGS_AT = 0;
const TYPE_AT = 1;
const HEADERS_AT = 2;
const SEGMENT_AT = 4;
const FROM_AT = 6;
const PLACE_AT = 8;
/** The checksum is blank: VIRTIO_NET_HDR_F_NEEDS_CSUM. */
const NEEDS_CHECKSUM = 1;
/** The kinds of frames that are still to be divided: VIRTIO_NET_HDR_GSO_TCPV4 and _TCPV6. */
const IN_IPV4 = 1;
const IN_IPV6 = 4;
/** A flag of congestion beside them. */
const CONGESTION = 0x80;

/** Writes the header of a frame. A frame whose headers are wrong is left to be dropped as it is. */
export function writeOffloads(view: DataView, { bytes, checksumBlank, segmentBytes }: Frame): void {
  for (let at = 0; at < OFFLOAD_BYTES; at += 2) view.setUint16(at, 0, true);
  if (checksumBlank !== true) return;
  const tcp = segmentBytes === undefined ? null : tcpIn(bytes);
  const segment = tcp ?? segmentIn(bytes);
  if (segment === null) return;
  view.setUint8(FLAGS_AT, NEEDS_CHECKSUM);
  view.setUint16(FROM_AT, segment.start, true);
  view.setUint16(PLACE_AT, CHECKSUM_AT[segment.protocol] ?? 0, true);
  if (tcp === null || segmentBytes === undefined || tcp.end - tcp.contents <= segmentBytes) return;
  view.setUint8(TYPE_AT, tcp.version === 6 ? IN_IPV6 : IN_IPV4);
  view.setUint16(HEADERS_AT, tcp.contents, true);
  view.setUint16(SEGMENT_AT, segmentBytes, true);
}

/** Returns the frames that Linux has left with a header before it: none for one that no guest can take. */
export function framesBehind(view: DataView, bytes: Uint8Array<ArrayBuffer>): Frame[] {
  const isLong = bytes.length > MOST_FRAME_BYTES;
  const type = view.getUint8(TYPE_AT) & ~CONGESTION;
  const from = view.getUint16(FROM_AT, true);
  const place = view.getUint16(PLACE_AT, true);
  const isBlank = (view.getUint8(FLAGS_AT) & NEEDS_CHECKSUM) !== 0;
  const segment = isBlank ? segmentIn(bytes) : null;
  if (segment !== null && segment.start === from && CHECKSUM_AT[segment.protocol] === place) {
    const segmentBytes = view.getUint16(SEGMENT_AT, true);
    if ((type === IN_IPV4 || type === IN_IPV6) && segmentBytes > 0) {
      const frame: Frame = { bytes, checksumBlank: true, segmentBytes };
      return isLong ? divided(frame) : [frame];
    }
    return isLong ? [] : [{ bytes, checksumBlank: true }];
  }
  if (isLong || type !== 0) return [];
  // Another protocol's checksum, or that of a packet within a packet: guests look for the outer one only.
  return [{ bytes: isBlank ? completeAt(bytes, from, place) : bytes }];
}
