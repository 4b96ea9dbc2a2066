/** Copies from and to granted frames without mapping them. */

import { domid, type Domid, gref, type Gref } from "../../abi/numbers.ts";
import { checkBytes, copyOf } from "../../base/bytes.ts";
import { checkInteger, describe, readList } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import { stableAbi } from "../../abi/index.ts";
import { FRAME_SIZE, untilPagedIn } from "../shared-memory/index.ts";
import type { CopySegment, Gntdev, GrantEnd } from "./devices.ts";
import type { CopyDirection, FramePieces } from "./frame-pieces.ts";
import { LinuxGntdev } from "./linux/gntdev.ts";
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

/**
 * Copies pieces that this library has made itself, and returns Xen's status of each: at once, unless a page is paged out.
 * Throws a XenError if the kernel refuses all.
 */
export function copySegments(device: Gntdev, segments: readonly CopySegment[]): number[] | Promise<number[]> {
  const outcomes: number[] = [];
  if (segments.length === 0) return outcomes;
  const result = device.copyGrants(segments, outcomes);
  if (result < 0) throw deviceError(`copy ${segments.length} pieces of granted memory`, result);
  const { GNTST_eagain } = stableAbi().load("grant_table.constants");
  return outcomes.includes(GNTST_eagain) ? copyLater(device, segments, outcomes) : outcomes;
}

/** Copies the pieces whose page is paged out, each once it is there. */
async function copyLater(device: Gntdev, segments: readonly CopySegment[], outcomes: number[]): Promise<number[]> {
  const { GNTST_eagain } = stableAbi().load("grant_table.constants");
  await untilPagedIn(() => {
    const late = [...segments.keys()].filter((index) => outcomes[index] === GNTST_eagain);
    const again: number[] = [];
    const pieces = late.flatMap((index) => segments[index] ?? []);
    const result = device.copyGrants(pieces, again);
    if (result < 0) throw deviceError(`copy ${pieces.length} pieces of granted memory`, result);
    for (const [at, index] of late.entries()) outcomes[index] = again[at] ?? GNTST_eagain;
    return outcomes.includes(GNTST_eagain) ? undefined : true;
  });
  return outcomes;
}

/** Returns memory for the bytes of pieces, one after another, which are then copied. It is valid until then. */
export function bytesOfFrames(device: Gntdev, pieces: FramePieces): Uint8Array<ArrayBuffer> {
  return device instanceof LinuxGntdev ? device.bytesOfFrames(pieces) : new Uint8Array(pieces.byteLength);
}

/**
 * Copies pieces of a domain's frames, and notes Xen's status of each. Returns the bytes, one after another, for use at
 * once: the next copy takes their memory. A promise only if a page is paged out. `bytes` are those for the frames.
 */
export function copyFrames(
  device: Gntdev,
  owner: number,
  direction: CopyDirection,
  pieces: FramePieces,
  bytes: Uint8Array<ArrayBuffer> = bytesOfFrames(device, pieces),
): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
  if (pieces.count === 0) return bytes;
  if (!(device instanceof LinuxGntdev)) return copyApart(device, owner, direction, pieces, bytes);
  const result = device.copyFrames(owner, direction, pieces);
  if (result < 0) throw deviceError(`copy ${pieces.count} pieces of granted memory`, result);
  const { GNTST_eagain } = stableAbi().load("grant_table.constants");
  const isLate = pieces.statuses.subarray(0, pieces.count).includes(GNTST_eagain);
  return isLate ? copyApart(device, owner, direction, pieces, bytes.slice()) : bytes;
}

/** Copies all pieces again as segments, which may wait. */
function copyApart(
  device: Gntdev,
  owner: number,
  direction: CopyDirection,
  { count, refs, offsets, lengths, statuses }: FramePieces,
  bytes: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
  const segments: CopySegment[] = [];
  for (let index = 0, at = 0; index < count; index++) {
    const length = lengths[index] ?? 0;
    const own = bytes.subarray(at, (at += length));
    const granted: GrantEnd = { domid: owner, ref: refs[index] ?? 0, offset: offsets[index] ?? 0 };
    segments.push(
      direction === "from frames" ? { from: granted, to: own, length } : { from: own, to: granted, length },
    );
  }
  const noted = (outcomes: readonly number[]): Uint8Array<ArrayBuffer> => {
    statuses.set(outcomes);
    return bytes;
  };
  const outcomes = copySegments(device, segments);
  return Array.isArray(outcomes) ? noted(outcomes) : outcomes.then(noted);
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
