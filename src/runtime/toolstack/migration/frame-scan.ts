/** Finds the frames of a domain that have memory, with the type of each. */

import type { Domid } from "../../abi/numbers.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import { x86Operations } from "../builder/index.ts";
import { PAGE_TYPES, type SavedPageType } from "../saved-state/index.ts";
import type { X86Abi } from "./x86-abi.ts";

/** The most frames that Xen takes at once in `struct xen_domctl_getpageframeinfo3`. */
export const FRAMES_AT_ONCE = 1024;

/** Lists frames as Xen takes them. Each is written as two halves: a bigint for each would take long. */
export function frameList(frames: ArrayLike<number>): BigUint64Array<ArrayBuffer> {
  const list = new BigUint64Array(new ArrayBuffer(8 * frames.length));
  const halves = new Uint32Array(list.buffer);
  for (let i = 0; i < frames.length; i++) {
    const frame = frames[i] ?? 0;
    halves[2 * i] = frame;
    halves[2 * i + 1] = frame / HALF;
  }
  return list;
}

const HALF: number = 2 ** 32;

/** Returns the type of each frame: guest frames, or for a PV guest machine frames. */
export function frameTypes(
  connection: Connection,
  abi: X86Abi,
  domid: Domid,
  frames: BigUint64Array<ArrayBuffer>,
): SavedPageType[] {
  const { XEN_DOMCTL_PFINFO_LTAB_SHIFT } = abi.load("domctl.constants");
  using array = connection.hypercall.makeMutSlice(frames);
  const request = { num: BigInt(frames.length), array: array.asHypercallPtr() };
  x86Operations(connection).domctl("getpageframeinfo3", domid, request);
  array.update();
  // The type stands in the highest bits of the lower half: a bigint for each frame would take long.
  const halves = new Uint32Array(frames.buffer, frames.byteOffset, 2 * frames.length);
  const types: SavedPageType[] = [];
  for (let i = 0; i < frames.length; i++)
    types.push(PAGE_TYPES[(halves[2 * i] ?? 0) >>> XEN_DOMCTL_PFINFO_LTAB_SHIFT] ?? "XTAB");
  return types;
}

/** Frames that have memory. */
export interface PresentFrames {
  readonly pfns: readonly number[];
  readonly types: readonly SavedPageType[];
}

/**
 * Looks through the frames of a virtual machine, from below until there is nothing, and then from above: their map has
 * large holes. Ends once it has found all pages that the domain has.
 */
export class FrameScan {
  readonly #types: (frames: BigUint64Array<ArrayBuffer>) => SavedPageType[];
  readonly #totalPages: number;
  #low = 0;
  /** Behind the last frame that was not looked at. */
  #high: number;
  #isDescending = false;
  #found = 0;

  constructor(
    types: (frames: BigUint64Array<ArrayBuffer>) => SavedPageType[],
    { lastFrame, totalPages }: { readonly lastFrame: number; readonly totalPages: number },
  ) {
    this.#types = types;
    this.#totalPages = totalPages;
    this.#high = lastFrame + 1;
  }

  /** Looks at some frames. Returns those that have memory, or undefined at the end. */
  next(): PresentFrames | undefined {
    if (this.#low >= this.#high || this.#found >= this.#totalPages) return undefined;
    const count = Math.min(FRAMES_AT_ONCE, this.#high - this.#low);
    const first = this.#isDescending ? this.#high - count : this.#low;
    if (this.#isDescending) this.#high -= count;
    else this.#low += count;
    const pfns: number[] = [];
    for (let i = 0; i < count; i++) pfns.push(first + i);
    const types = this.#types(frameList(pfns));
    const present = types.includes("XTAB") ? withoutHoles(pfns, types) : { pfns, types };
    this.#found += present.pfns.length;
    if (present.pfns.length === 0) this.#isDescending = true;
    return present;
  }
}

function withoutHoles(pfns: readonly number[], types: readonly SavedPageType[]): PresentFrames {
  const present: { pfns: number[]; types: SavedPageType[] } = { pfns: [], types: [] };
  for (const [i, type] of types.entries()) {
    if (type === "XTAB") continue;
    present.pfns.push(pfns[i] ?? 0);
    present.types.push(type);
  }
  return present;
}
