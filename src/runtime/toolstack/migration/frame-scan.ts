/** Finds the frames of a domain that have memory, with the type of each. */

import type { Domid } from "../../abi/numbers.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import { x86Operations } from "../builder/index.ts";
import { PAGE_TYPES, type SavedPageType } from "../saved-state/index.ts";
import type { X86Abi } from "./x86-abi.ts";

/** The most frames that Xen takes at once in `struct xen_domctl_getpageframeinfo3`. */
export const FRAMES_AT_ONCE = 1024;

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
  return Array.from(
    { length: frames.length },
    (_, i) => PAGE_TYPES[(halves[2 * i] ?? 0) >>> XEN_DOMCTL_PFINFO_LTAB_SHIFT] ?? "XTAB",
  );
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
    const types = this.#types(BigUint64Array.from({ length: count }, (_, i) => BigInt(first + i)));
    const present = types.flatMap((type, i) => (type === "XTAB" ? [] : [{ pfn: first + i, type }]));
    this.#found += present.length;
    if (present.length === 0) this.#isDescending = true;
    return { pfns: present.map(({ pfn }) => pfn), types: present.map(({ type }) => type) };
  }
}
