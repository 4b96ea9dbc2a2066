/** Memory shared by grants: another domain's pages mapped here, or this domain's pages shared with another. */

import { nameAs } from "../../base/checks.ts";
import { type Domid, type Gref } from "../../abi/numbers.ts";
import { type Region, SharedMemory } from "../shared-memory/index.ts";

/** One or several frames that one domain has granted to another, contiguous in this program's memory. */
export class GrantMemory extends SharedMemory {
  static {
    nameAs(this, "GrantMemory");
  }

  /** The other domain. */
  readonly domid: Domid;
  /** The grants, a frame of 4096 bytes each. */
  readonly grefs: readonly Gref[];

  constructor(region: Region, domid: Domid, grefs: readonly Gref[]) {
    super(region);
    this.domid = domid;
    this.grefs = grefs;
  }

  /** The number of the only grant. Throws a RangeError if there are several. */
  get gref(): Gref {
    const [gref] = this.grefs;
    if (gref === undefined || this.grefs.length > 1) {
      throw new RangeError(`expected memory of one grant, received ${this.grefs.length}: see grefs`);
    }
    return gref;
  }
}
