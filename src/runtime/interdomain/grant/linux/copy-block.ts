/**
 * The argument of gntdev's ioctl for a grant copy: the record, its segments, and then this side's bytes, since the
 * program's own arrays may move.
 */

import { IoctlGntdevGrantCopy, IoctlGntdevGrantCopySegment } from "../../../../generated/linux/gntdev.ts";
import { bytesBetween } from "../../../base/bytes.ts";
import { stableAbi } from "../../../abi/index.ts";
import { offsetOf, writeU64Number } from "../../../struct/index.ts";
import type { CopySegment, GrantEnd } from "../devices.ts";

/**
 * Offset of the record's pointer, which has no setter. The memory that the kernel reads through it must stay, and this
 * block's memory does.
 */
const pointerToSegments = offsetOf(IoctlGntdevGrantCopy, "segments");

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
    let data = this.#dataStart;
    for (const [index, { from, to, length }] of this.#segments.entries()) {
      const segment = this.#segmentAt(view, index);
      segment.len = length;
      segment.flags = (isGrant(from) ? GNTCOPY_source_gref : 0) | (isGrant(to) ? GNTCOPY_dest_gref : 0);
      segment.status = 0;
      if (isGrant(from)) writeEnd(segment.source.foreign, from);
      else {
        writeU64Number(view, segment.source.byteOffset, address + data);
        new Uint8Array(view.buffer, data, length).set(bytesBetween(from, 0, length));
      }
      if (isGrant(to)) writeEnd(segment.dest.foreign, to);
      else writeU64Number(view, segment.dest.byteOffset, address + data);
      data += room(length);
    }
  }

  /** Stores each segment's outcome in `outcomes`, and copies the bytes that were read to their targets. */
  copyBack(outcomes: number[]): void {
    const view = this.#view;
    if (view === undefined) throw new TypeError("expected the block to be written before copyBack()");
    let data = this.#dataStart;
    for (const [index, { to, length }] of this.#segments.entries()) {
      const { status } = this.#segmentAt(view, index);
      if (status === 0 && !isGrant(to)) to.set(new Uint8Array(view.buffer, data, length));
      outcomes.push(status);
      data += room(length);
    }
  }

  #segmentAt(view: DataView<ArrayBuffer>, index: number): IoctlGntdevGrantCopySegment {
    return new IoctlGntdevGrantCopySegment(view, IoctlGntdevGrantCopy.size + index * IoctlGntdevGrantCopySegment.size);
  }
}

function isGrant(end: GrantEnd | Uint8Array): end is GrantEnd {
  return !(end instanceof Uint8Array);
}

function writeEnd(target: { ref: number; offset: number; domid: number }, { ref, offset, domid }: GrantEnd): void {
  target.ref = ref;
  target.offset = offset;
  target.domid = domid;
}

/** Rounds a segment's bytes up, so that it shares no word with the next segment. */
function room(byteLength: number): number {
  return Math.ceil(byteLength / 8) * 8;
}
