/** Sharing pages with other domains, and mapping theirs. */

import { type Domid, domid as checkDomid, gref, type Gref } from "../../abi/numbers.ts";
import { EAGAIN, ENOTTY } from "../../base/errors/index.ts";
import { checkInteger } from "../../base/checks.ts";
import { checkOptions } from "../../base/options.ts";
import { FRAME_SIZE, MappingCounter, type MappingCounters, untilPagedIn } from "../shared-memory/index.ts";
import { checkGrefs, checkOnUnmap, MOST_GRANTS, nameOf, type OnUnmap } from "./arguments.ts";
import { copyGrants, type GrantCopy } from "./copy.ts";
import type { Gntalloc, Gntdev } from "./devices.ts";
import { check, NO_MORE_PAGES, NO_SUCH_GRANT, TOO_MANY_GRANTS } from "./failure.ts";
import { GrantMemory } from "./grant-memory.ts";
import { LinuxGntalloc } from "./linux/gntalloc.ts";
import { LinuxGntdev } from "./linux/gntdev.ts";
import { mappedRegion } from "./mapped-region.ts";

export interface GrantsOptions {
  /** What maps grants; it is disposed with this object. By default Linux's device, opened when it is first needed. */
  readonly gntdev?: Gntdev;
  /** What shares pages; it is disposed with this object. By default Linux's device, opened when it is first needed. */
  readonly gntalloc?: Gntalloc;
}

export interface MapGrantsOptions {
  /** Whether to write as well, which the grant must allow. By default only to read. */
  readonly writable?: boolean;
  readonly onUnmap?: OnUnmap;
  /** Gives up waiting for a page that is paged out. */
  readonly signal?: AbortSignal;
}

export interface ShareOptions {
  /** How many frames of 4096 bytes: 1 by default. */
  readonly frames?: number;
  /** Whether the other domain may write. By default it only reads. */
  readonly writable?: boolean;
  readonly onUnmap?: OnUnmap;
}

/**
 * Grants: pages that one domain lets another map.
 *
 * Memory stays mapped until its own disposal, also when this object has been disposed.
 *
 * @example
 * ```ts
 * using grants = Grants.open();
 * using page = grants.share(domid(5), { writable: true });
 * console.log(`domain 5 may map grant ${page.gref}`);
 * ```
 */
export class Grants implements Disposable {
  readonly #counter: MappingCounter = new MappingCounter();
  #gntdev: Gntdev | undefined;
  #gntalloc: Gntalloc | undefined;
  #disposed = false;

  private constructor({ gntdev, gntalloc }: GrantsOptions) {
    this.#gntdev = gntdev;
    this.#gntalloc = gntalloc;
  }

  /**
   * What it gives opens /dev/xen/gntdev and /dev/xen/gntalloc when they are first needed, and throws then: a
   * XenUnavailableError where there is no such device, a XenPermissionError where Linux refuses it.
   */
  static open(options: GrantsOptions = {}): Grants {
    checkOptions("Grants.open", options, ["gntdev", "gntalloc"]);
    return new Grants(options);
  }

  /** Memory that is mapped, that was lost by the program, and that could not be unmapped. */
  get counters(): MappingCounters {
    return this.#counter.counters;
  }

  /**
   * Maps another domain's grants, one behind the other. Rejects with a XenError where Xen or the kernel refuses (EINVAL
   * for a grant that is not there), and then nothing is mapped; with the signal's reason where that comes before a page
   * that is paged out.
   */
  async map(domid: Domid, grefs: Gref | readonly Gref[], options: MapGrantsOptions = {}): Promise<GrantMemory> {
    checkOptions("Grants.map", options, ["writable", "onUnmap", "signal"]);
    const { writable = false, onUnmap, signal } = options;
    const owner = checkDomid(domid);
    const refs = checkGrefs(grefs);
    const { length } = refs;
    signal?.throwIfAborted();
    const notice = checkOnUnmap(onUnmap, length, writable);
    const device = this.#mapDevice();
    const name = (): string => nameOf(refs, owner);
    const index = check(device.mapGrants(owner, refs), () => `map ${name()}`, TOO_MANY_GRANTS);
    const forget = (): void => {
      if (!device.closed) check(device.unmapGrants(index, length), () => `unmap ${name()}`);
    };
    try {
      const attempt = (): number | undefined => {
        const address = device.mapPages(index, length * FRAME_SIZE, writable);
        return address === -EAGAIN ? undefined : check(address, () => `map ${name()}`, NO_SUCH_GRANT);
      };
      const address = attempt() ?? (await untilPagedIn(attempt, signal));
      const region = mappedRegion(device, {
        name,
        index,
        address,
        length,
        writable,
        notice,
        counter: this.#counter,
        forget,
      });
      return new GrantMemory(region, owner, refs);
    } catch (error) {
      if (!device.closed) device.unmapGrants(index, length);
      throw error;
    }
  }

  /**
   * Shares new, zeroed pages with a domain. They stay until this memory is disposed and the other domain has unmapped
   * them, whichever is later. Throws a XenError where the kernel refuses: ENOSPC where too many are shared already.
   */
  share(domid: Domid, options: ShareOptions = {}): GrantMemory {
    checkOptions("Grants.share", options, ["frames", "writable", "onUnmap"]);
    const { frames = 1, writable = false, onUnmap } = options;
    const peer = checkDomid(domid);
    checkInteger("frames", frames, 1, MOST_GRANTS);
    const notice = checkOnUnmap(onUnmap, frames, true);
    const device = this.#shareDevice();
    const name = (): string => `${frames === 1 ? "a page" : `${frames} pages`} shared with domain ${peer}`;
    const refs: number[] = [];
    const index = check(device.allocateGrants(peer, frames, writable, refs), () => `allocate ${name()}`, NO_MORE_PAGES);
    try {
      const address = check(device.mapPages(index, frames * FRAME_SIZE, true), () => `map ${name()}`, NO_MORE_PAGES);
      const region = mappedRegion(device, {
        name,
        index,
        address,
        length: frames,
        writable: true,
        notice,
        counter: this.#counter,
      });
      return new GrantMemory(region, peer, refs.map(gref));
    } finally {
      // From here on the pages live for as long as they are mapped, and no longer than the process.
      device.releaseGrants(index, frames);
    }
  }

  /**
   * Copies between this program's bytes and granted frames, or between granted frames, without mapping any; each piece
   * within a frame. Rejects with a XenError at the first piece that Xen refuses, whose code is Xen's own
   * ("GNTST_bad_gntref"): the others may have been copied. With the signal's reason where that comes before a page
   * that is paged out.
   */
  async copy(copies: readonly GrantCopy[], options: { readonly signal?: AbortSignal } = {}): Promise<void> {
    checkOptions("Grants.copy", options, ["signal"]);
    return copyGrants(this.#mapDevice(), copies, options.signal);
  }

  /**
   * Limits how many grants may be mapped through this object. Newer kernels have no such limit, and then nothing is done.
   * Throws a XenError where the kernel refuses.
   */
  setMaxGrants(count: number): void {
    checkInteger("number of grants", count, 1, 0xffff_ffff);
    const result = this.#mapDevice().setMaxGrants(count);
    if (result !== -ENOTTY) check(result, () => "limit the number of grants");
  }

  /** Closes the devices. Memory that is mapped stays so; other use afterwards throws a ReferenceError. */
  [Symbol.dispose](): void {
    this.#disposed = true;
    using stack = new DisposableStack();
    stack.use(this.#gntalloc);
    stack.use(this.#gntdev);
    this.#gntalloc = undefined;
    this.#gntdev = undefined;
  }

  #mapDevice(): Gntdev {
    this.#checkUsable();
    return (this.#gntdev ??= new LinuxGntdev());
  }

  #shareDevice(): Gntalloc {
    this.#checkUsable();
    return (this.#gntalloc ??= new LinuxGntalloc());
  }

  #checkUsable(): void {
    if (this.#disposed) throw new ReferenceError("these Grants have been disposed");
  }
}
