/** Frames of another domain in this program's memory. */

import type { Domid, Gfn } from "../../abi/numbers.ts";
import { type Region, SharedMemory } from "../shared-memory/index.ts";

/** A frame that could not be mapped. */
export interface Hole {
  /** The index among the frames that were to be mapped. */
  readonly index: number;
  readonly frame: Gfn;
  /** Positive, as in errno.h. */
  readonly errno: number;
  /** The name of the errno: "EINVAL" if an HVM, PVH or Arm guest has no such frame, "EPERM" if a PV guest has not. */
  readonly code: string;
}

/** Memory of another domain, one frame of 4096 bytes behind the other. Reading or writing a hole is a RangeError. */
export class ForeignMapping extends SharedMemory {
  readonly domid: Domid;
  /** Frames that could not be mapped, in order. */
  readonly holes: readonly Hole[];

  constructor(region: Region, domid: Domid, holes: readonly Hole[] = []) {
    super(region);
    this.domid = domid;
    this.holes = holes;
  }
}
