/** Linux's gntalloc over simulated memory. */

import { domid as checkDomid, type Gfn, gref, type Gref } from "../../runtime/abi/numbers.ts";
import { ENOSPC } from "../../runtime/base/errors/index.ts";
import type { Gntalloc } from "../../runtime/interdomain/grant/index.ts";
import type { Page } from "./machine-pages.ts";
import { SimulatedFile } from "./simulated-file.ts";

/** The kernel's default limit of shared pages. */
const MOST_PAGES = 1024;

export class SimulatedGntalloc extends SimulatedFile implements Gntalloc {
  #shared = 0;

  allocateGrants(domid: number, count: number, writable: boolean, refs: number[]): number {
    this.checkServes("share pages");
    if (this.#shared + count > MOST_PAGES) return -ENOSPC;
    const { own } = this;
    // Made before the pages, which are neighbours then.
    const { table } = own;
    const shared: { readonly frame: Gfn; readonly page: Page; readonly grant: Gref }[] = [];
    const end = (): void => {
      // A grant that another domain maps keeps its number and its page until it is unmapped.
      for (const { frame, grant } of shared) own.endGrant(grant, frame);
    };
    while (shared.length < count) {
      const { frame, page } = own.newFrame();
      const ref = table.add(checkDomid(domid), frame, writable);
      if (ref === undefined) {
        own.remove(frame);
        end();
        return -ENOSPC;
      }
      shared.push({ frame, page, grant: gref(ref) });
    }
    const pages = shared.map(({ page }) => page);
    this.#shared += count;
    refs.push(...shared.map(({ grant }) => grant));
    return this.addPiece(
      count,
      () => ({ pages, end: () => {} }),
      () => {
        this.#shared -= count;
        end();
      },
    );
  }

  releaseGrants(index: number, count: number): number {
    return this.forgetPiece(index, count);
  }
}
