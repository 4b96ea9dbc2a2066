/** Frames of another domain in this program's memory. */

import { nameAs } from "../../base/checks.ts";
import type { Domid, Gfn } from "../../abi/numbers.ts";
import { type Region, SharedMemory } from "../shared-memory/index.ts";

/** A frame that could not be mapped. */
export interface Hole {
  /** Its index in the list of frames. */
  readonly index: number;
  /** The frame's number, as it was asked for. */
  readonly frame: Gfn;
  /** Positive, as in errno.h. */
  readonly errno: number;
  /** The name of the errno: "EINVAL" for a missing frame of an HVM, PVH or Arm guest, "EPERM" for a PV guest's. */
  readonly code: string;
}

/** Memory of another domain, in contiguous frames of 4096 bytes. Reading or writing a hole throws a RangeError. */
export class ForeignMapping extends SharedMemory {
  static {
    nameAs(this, "ForeignMapping");
  }

  /** The domain whose frames are mapped. */
  readonly domid: Domid;
  /** Frames that could not be mapped, in order. */
  readonly holes: readonly Hole[];

  constructor(region: Region, domid: Domid, holes: readonly Hole[] = []) {
    super(region);
    this.domid = domid;
    this.holes = holes;
  }
}
