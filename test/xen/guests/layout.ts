/** Assigns a guest's pages: its kernel, and after it the pages that the toolstack adds. */

import type { Xen } from "../../../src/index.ts";
import type { Kernel } from "./kernel.ts";

export interface Layout {
  readonly kernel: Kernel;
  /** The pseudo-physical frame of the first page; the others follow. */
  readonly firstFrame: number;
  readonly pages: number;
  readonly startInfo: number;
  readonly console: number;
  /** The page tables of PV guests, top level first. */
  readonly tables: readonly [number, number, number, number];
}

/** The values with which a guest of each kind is started. */
export interface Start {
  readonly xen: Xen;
  readonly domid: number;
  readonly layout: Layout;
  /** The frames behind the pages, in order. */
  readonly frames: readonly bigint[];
  readonly consolePort: number;
}

const SPECIAL = 6;

export function layOut(kernel: Kernel, pages: number): Layout {
  const { firstFrame, frames } = kernel;
  const behind = firstFrame + frames;
  if (pages < frames + SPECIAL) throw new RangeError(`the guest needs ${frames + SPECIAL} pages, not ${pages}`);
  return {
    kernel,
    firstFrame,
    pages,
    startInfo: behind,
    console: behind + 1,
    tables: [behind + 2, behind + 3, behind + 4, behind + 5],
  };
}
