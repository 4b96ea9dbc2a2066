/**
 * The argument of gntdev's ioctl for a grant copy: the record, its segments, and then this side's bytes, since the
 * program's own arrays may move.
 */

import {
  IoctlGntdevGrantCopy,
  IoctlGntdevGrantCopySegment,
  IoctlGntdevGrantCopySegmentSourceForeign,
} from "../../../../generated/linux/gntdev.ts";
import { bytesBetween } from "../../../base/bytes.ts";
import { stableAbi } from "../../../abi/index.ts";
import { offsetOf, writeU64Number } from "../../../struct/index.ts";
import type { CopySegment, GrantEnd } from "../devices.ts";
import type { CopyDirection, FramePieces } from "../frame-pieces.ts";

/**
 * Offset of the record's pointer, which has no setter. The memory that the kernel reads through it must stay, and this
 * block's memory does.
 */
const pointerToSegments = offsetOf(IoctlGntdevGrantCopy, "segments");

/** Offsets in a segment, and in an end of it that is a grant: an object for each of many segments would cost more. */
const AT = {
  source: offsetOf(IoctlGntdevGrantCopySegment, "source"),
  dest: offsetOf(IoctlGntdevGrantCopySegment, "dest"),
  length: offsetOf(IoctlGntdevGrantCopySegment, "len"),
  flags: offsetOf(IoctlGntdevGrantCopySegment, "flags"),
  status: offsetOf(IoctlGntdevGrantCopySegment, "status"),
  ref: offsetOf(IoctlGntdevGrantCopySegmentSourceForeign, "ref"),
  offset: offsetOf(IoctlGntdevGrantCopySegmentSourceForeign, "offset"),
  domid: offsetOf(IoctlGntdevGrantCopySegmentSourceForeign, "domid"),
} as const;

export class CopyBlock {
  /** Bytes. */
  readonly byteLength: number;
  readonly #segments: readonly CopySegment[];
  readonly #dataStart: number;
  #view: DataView<ArrayBuffer> | undefined;

  constructor(segments: readonly CopySegment[]) {
    this.#segments = segments;
    this.#dataStart = IoctlGntdevGrantCopy.size + segments.length * IoctlGntdevGrantCopySegment.size;
    this.byteLength = this.#dataStart + segments.reduce((sum, { length }) => sum + room(length), 0);
  }

  /** Writes the record and its segments. `address` is the address of the view's first byte. */
  write(view: DataView<ArrayBuffer>, address: number): void {
    this.#view = view;
    const { GNTCOPY_dest_gref, GNTCOPY_source_gref } = stableAbi().load("grant_table.constants");
    new IoctlGntdevGrantCopy(view).count = this.#segments.length;
    writeU64Number(view, pointerToSegments, address + IoctlGntdevGrantCopy.size);
    const bytes = new Uint8Array(view.buffer);
    let data = this.#dataStart;
    let at = IoctlGntdevGrantCopy.size;
    for (const { from, to, length } of this.#segments) {
      let flags = 0;
      if (isGrant(from)) {
        writeEnd(view, at + AT.source, from);
        flags = GNTCOPY_source_gref;
      } else {
        writeU64Number(view, at + AT.source, address + data);
        bytes.set(from.length === length ? from : bytesBetween(from, 0, length), data);
      }
      if (isGrant(to)) {
        writeEnd(view, at + AT.dest, to);
        flags |= GNTCOPY_dest_gref;
      } else writeU64Number(view, at + AT.dest, address + data);
      view.setUint16(at + AT.length, length, true);
      view.setUint16(at + AT.flags, flags, true);
      view.setInt16(at + AT.status, 0, true);
      at += IoctlGntdevGrantCopySegment.size;
      data += room(length);
    }
  }

  /** Stores each segment's outcome in `outcomes`, and copies the bytes that were read to their targets. */
  copyBack(outcomes: number[]): void {
    const view = this.#view;
    if (view === undefined) throw new TypeError("expected the block to be written before copyBack()");
    let data = this.#dataStart;
    let at = IoctlGntdevGrantCopy.size;
    for (const { to, length } of this.#segments) {
      const status = view.getInt16(at + AT.status, true);
      if (status === 0 && !isGrant(to)) to.set(new Uint8Array(view.buffer, data, length));
      outcomes.push(status);
      at += IoctlGntdevGrantCopySegment.size;
      data += room(length);
    }
  }
}

/** Returns the offset of the bytes behind the segments of pieces. */
export function startOfBytes({ count }: FramePieces): number {
  return IoctlGntdevGrantCopy.size + count * IoctlGntdevGrantCopySegment.size;
}

/** Writes the record and a segment for each piece, whose bytes follow one another. `address` is that of the view. */
export function writeFrames(
  view: DataView<ArrayBuffer>,
  address: number,
  domid: number,
  direction: CopyDirection,
  { count, refs, offsets, lengths }: FramePieces,
): void {
  const { GNTCOPY_dest_gref, GNTCOPY_source_gref } = stableAbi().load("grant_table.constants");
  const isFrom = direction === "from frames";
  const [granted, own] = isFrom ? [AT.source, AT.dest] : [AT.dest, AT.source];
  const flags = isFrom ? GNTCOPY_source_gref : GNTCOPY_dest_gref;
  new IoctlGntdevGrantCopy(view).count = count;
  writeU64Number(view, pointerToSegments, address + IoctlGntdevGrantCopy.size);
  let at = IoctlGntdevGrantCopy.size;
  let data = address + at + count * IoctlGntdevGrantCopySegment.size;
  for (let index = 0; index < count; index++, at += IoctlGntdevGrantCopySegment.size) {
    const length = lengths[index] ?? 0;
    view.setUint32(at + granted + AT.ref, refs[index] ?? 0, true);
    view.setUint16(at + granted + AT.offset, offsets[index] ?? 0, true);
    view.setUint16(at + granted + AT.domid, domid, true);
    writeU64Number(view, at + own, data);
    view.setUint16(at + AT.length, length, true);
    view.setUint16(at + AT.flags, flags, true);
    view.setInt16(at + AT.status, 0, true);
    data += length;
  }
}

/** Notes Xen's status of each piece. */
export function readStatuses(view: DataView, { count, statuses }: FramePieces): void {
  let at = IoctlGntdevGrantCopy.size + AT.status;
  for (let index = 0; index < count; index++, at += IoctlGntdevGrantCopySegment.size)
    statuses[index] = view.getInt16(at, true);
}

function isGrant(end: GrantEnd | Uint8Array): end is GrantEnd {
  return !(end instanceof Uint8Array);
}

function writeEnd(view: DataView, at: number, { ref, offset, domid }: GrantEnd): void {
  view.setUint32(at + AT.ref, ref, true);
  view.setUint16(at + AT.offset, offset, true);
  view.setUint16(at + AT.domid, domid, true);
}

/** Rounds a segment's bytes up, so that it shares no word with the next segment. */
function room(byteLength: number): number {
  return Math.ceil(byteLength / 8) * 8;
}
