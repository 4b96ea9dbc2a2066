/** Copies from and to granted frames without mapping them. */

import { domid, type Domid, gref, type Gref } from "../../abi/numbers.ts";
import { checkBytes, copyOf } from "../../base/bytes.ts";
import { checkInteger, describe, readList } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import { stableAbi } from "../../abi/index.ts";
import { FRAME_SIZE, untilPagedIn } from "../shared-memory/index.ts";
import type { CopySegment, Gntdev, GrantEnd } from "./devices.ts";
import { deviceError, statusError } from "./failure.ts";

/** Bytes in a granted frame. */
export interface GrantedBytes {
  /** The domain that grants the frame. */
  readonly domid: Domid;
  /** The grant's number in that domain. */
  readonly gref: Gref;
  /** Bytes from the start of the frame; 0 by default. */
  readonly offset?: number | undefined;
}

/** One piece of a copy: between two granted frames, or between a granted frame and this program's bytes. */
export interface GrantCopy {
  /** The source: a grant, or an array of this program. */
  readonly from: GrantedBytes | Uint8Array;
  /** The destination: a grant, or an array of this program. */
  readonly to: GrantedBytes | Uint8Array;
  /** The number of bytes; by default all of this program's array. */
  readonly length?: number | undefined;
}

/** The most pieces in one ioctl: 16 MiB if every piece is a frame. */
const MOST_SEGMENTS = 4096;

export async function copyGrants(device: Gntdev, copies: readonly GrantCopy[], signal?: AbortSignal): Promise<void> {
  let segments = readList("copies", copies, 0, MOST_SEGMENTS, checkCopy).filter(({ length }) => length > 0);
  const { GNTST_eagain, GNTST_okay } = stableAbi().load("grant_table.constants");
  await untilPagedIn(() => {
    if (segments.length === 0) return true;
    const outcomes: number[] = [];
    const result = device.copyGrants(segments, outcomes);
    if (result < 0) throw deviceError(`copy ${segments.length} pieces of granted memory`, result);
    const failed = outcomes.findIndex((status) => status !== GNTST_okay && status !== GNTST_eagain);
    const segment = segments[failed];
    if (segment !== undefined) throw statusError(`copy ${nameOf(segment)}`, outcomes[failed] ?? 0);
    segments = segments.filter((_, index) => outcomes[index] === GNTST_eagain);
    return segments.length === 0 ? true : undefined;
  }, signal);
}

function checkCopy(copy: GrantCopy, index: number): CopySegment {
  const { from, to, length } = readOptions(`copy ${index}`, copy, ["from", "to", "length"]);
  const [given, target] = [checkEnd(from), checkEnd(to)];
  // A copy, since the caller may change its own bytes while a page is paged in.
  const source = given instanceof Uint8Array ? copyOf(given) : given;
  const own = source instanceof Uint8Array ? source : target;
  if (source instanceof Uint8Array && target instanceof Uint8Array) {
    throw new TypeError(`expected copy ${index} to be from or to a grant, received two arrays`);
  }
  if (length === undefined && !(own instanceof Uint8Array)) {
    throw new TypeError(`expected a length for copy ${index} between two grants, received none`);
  }
  const bytes = length ?? (own instanceof Uint8Array ? own.length : 0);
  checkInteger(`the length of copy ${index}`, bytes, 0, FRAME_SIZE);
  for (const end of [source, target]) {
    const room = end instanceof Uint8Array ? end.length : FRAME_SIZE - end.offset;
    if (bytes > room) {
      const where = end instanceof Uint8Array ? "the array" : `the frame from offset ${end.offset}`;
      throw new RangeError(`expected copy ${index} to fit ${where} (${room} bytes), received ${bytes} bytes`);
    }
  }
  return { from: source, to: target, length: bytes };
}

function checkEnd(end: GrantedBytes | Uint8Array): GrantEnd | Uint8Array {
  if (ArrayBuffer.isView(end)) return checkBytes(end);
  if (typeof end !== "object" || end === null) {
    throw new TypeError(`expected { domid, gref } or a Uint8Array, received ${describe(end)}`);
  }
  const { domid: owner, gref: ref, offset = 0 } = readOptions("an end of a copy", end, ["domid", "gref", "offset"]);
  checkInteger("the offset in a frame", offset, 0, FRAME_SIZE);
  return { domid: domid(owner), ref: gref(ref), offset };
}

function nameOf({ from, to, length }: CopySegment): string {
  return `${length} bytes from ${nameOfEnd(from)} to ${nameOfEnd(to)}`;
}

function nameOfEnd(end: GrantEnd | Uint8Array): string {
  return end instanceof Uint8Array ? "this program" : `grant ${end.ref} of domain ${end.domid}`;
}
