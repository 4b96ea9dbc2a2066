/** Linux's gntdev over simulated memory. */

import { stableAbi } from "../../runtime/abi/index.ts";
import { bytesBetween } from "../../runtime/base/bytes.ts";
import { EAGAIN, EINVAL, ENOTTY } from "../../runtime/base/errors/index.ts";
import { domid as checkDomid } from "../../runtime/abi/numbers.ts";
import type { CopySegment, Gntdev, GrantEnd } from "../../runtime/interdomain/grant/index.ts";
import type { Page } from "./machine-pages.ts";
import { SimulatedFile } from "./simulated-file.ts";

/** The kernel's default limit of grants in one mapping. */
const MOST_GRANTS = 65_536;

export class SimulatedGntdev extends SimulatedFile implements Gntdev {
  mapGrants(domid: number, refs: readonly number[]): number {
    this.checkServes("map grants");
    if (refs.length > MOST_GRANTS) return -EINVAL;
    return this.addPiece(refs.length, (writable) => this.#take(domid, refs, writable));
  }

  unmapGrants(index: number, count: number): number {
    return this.forgetPiece(index, count);
  }

  /** Refuses a limit, as newer kernels do. */
  setMaximumGrants(): number {
    this.checkServes("limit the number of grants");
    return -ENOTTY;
  }

  copyGrants(segments: readonly CopySegment[], outcomes: number[]): number {
    this.checkServes("copy grants");
    for (const segment of segments) outcomes.push(this.#copy(segment));
    return 0;
  }

  #take(domid: number, refs: readonly number[], writable: boolean): { pages: Page[]; end: () => void } | number {
    const { GNTST_eagain } = stableAbi().load("grant_table.constants");
    const pages: Page[] = [];
    for (const ref of refs) {
      const page = this.#pageOf({ domid, ref }, writable);
      if (typeof page === "number") return page === GNTST_eagain ? -EAGAIN : -EINVAL;
      pages.push(page);
    }
    const { table } = this.memory.framesOf(checkDomid(domid));
    const ends = refs.map((ref) => table.use(ref, writable));
    const hold = this.memory.hold(domid);
    const end = (): void => {
      for (const endOfUse of ends) endOfUse();
      hold?.[Symbol.dispose]();
    };
    return { pages, end };
  }

  /** Returns the page, or Xen's GNTST_ number for the refusal. */
  #pageOf({ domid, ref }: Pick<GrantEnd, "domid" | "ref">, writable: boolean): Page | number {
    const { GNTST_bad_domain, GNTST_bad_gntref, GNTST_bad_page, GNTST_eagain } =
      stableAbi().load("grant_table.constants");
    if (!this.memory.exists(domid)) return GNTST_bad_domain;
    const owner = this.memory.framesOf(checkDomid(domid));
    const frame = owner.table.permitted(ref, this.domid, writable);
    if (frame === undefined) return GNTST_bad_gntref;
    if (owner.isPagedOut(frame)) return GNTST_eagain;
    return owner.pageOf(frame) ?? GNTST_bad_page;
  }

  #copy({ from, to, length }: CopySegment): number {
    const { pages } = this.memory;
    const { GNTST_okay } = stableAbi().load("grant_table.constants");
    const source = from instanceof Uint8Array ? from : this.#pageOf(from, false);
    if (typeof source === "number") return source;
    const target = to instanceof Uint8Array ? to : this.#pageOf(to, true);
    if (typeof target === "number") return target;
    const bytes =
      source instanceof Uint8Array ? bytesBetween(source, 0, length) : pages.read(source, offsetOf(from), length);
    if (target instanceof Uint8Array) target.set(bytes);
    else pages.write(target, offsetOf(to), bytes);
    return GNTST_okay;
  }
}

function offsetOf(end: GrantEnd | Uint8Array): number {
  return end instanceof Uint8Array ? 0 : end.offset;
}
