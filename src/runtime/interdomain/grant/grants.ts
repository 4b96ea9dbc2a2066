/** Shares pages with other domains, and maps their pages. */

import { type Domid, domid as checkDomid, gref, type Gref } from "../../abi/numbers.ts";
import { EAGAIN, ENOTTY } from "../../base/errors/index.ts";
import { checkDisposable, checkInteger } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { FRAME_SIZE, MappingCounter, type MappingCounters, untilPagedIn } from "../shared-memory/index.ts";
import { checkGrefs, checkOnUnmap, MOST_GRANTS, nameOf, type OnUnmap } from "./arguments.ts";
import { bytesOfFrames, copyFrames, copyGrants, copySegments, type GrantCopy } from "./copy.ts";
import type { CopySegment, Gntalloc, Gntdev } from "./devices.ts";
import { check, NO_MORE_PAGES, NO_SUCH_GRANT, TOO_MANY_GRANTS } from "./failure.ts";
import type { CopyDirection, FramePieces } from "./frame-pieces.ts";
import { GrantMemory } from "./grant-memory.ts";
import { LinuxGntalloc } from "./linux/gntalloc.ts";
import { LinuxGntdev } from "./linux/gntdev.ts";
import { mappedRegion } from "./mapped-region.ts";

/** The devices for grants. */
export interface GrantsOptions {
  /** The device that maps grants, disposed with this object. By default Linux's, opened at first use. */
  readonly gntdev?: Gntdev | undefined;
  /** The device that shares pages, disposed with this object. By default Linux's, opened at first use. */
  readonly gntalloc?: Gntalloc | undefined;
}

/** Options for mapping grants of another domain (IOCTL_GNTDEV_MAP_GRANT_REF). */
export interface MapGrantsOptions extends SignalOptions {
  /** True to allow writing, which the grant must allow too. Read-only by default. */
  readonly writable?: boolean | undefined;
  /** The notification of the other domain when the memory is unmapped, also if this program dies. */
  readonly onUnmap?: OnUnmap | undefined;
  /** Stops waiting for a page that is paged out. */
  readonly signal?: AbortSignal | undefined;
}

/** Options for sharing new pages with another domain (IOCTL_GNTALLOC_ALLOC_GREF). */
export interface ShareOptions {
  /** The number of frames of 4096 bytes: 1 by default. */
  readonly frames?: number | undefined;
  /** True to let the other domain write. Read-only for it by default. */
  readonly writable?: boolean | undefined;
  /** The notification of the other domain when the memory is unmapped, also if this program dies. */
  readonly onUnmap?: OnUnmap | undefined;
}

/**
 * Copies as `Grants.copy` does, with pieces that this library has made itself and checked. Returns Xen's status of each, 0
 * for one that was copied: at once, unless a page is paged out.
 */
export let copyPieces: (grants: Grants, pieces: readonly CopySegment[]) => number[] | Promise<number[]>;

/** Copies of many pieces of granted frames, for back ends: see `bytesOfFrames` and `copyFrames`. */
export interface FrameCopier {
  bytesFor(pieces: FramePieces): Uint8Array<ArrayBuffer>;
  copy(
    domid: number,
    direction: CopyDirection,
    pieces: FramePieces,
    bytes?: Uint8Array<ArrayBuffer>,
  ): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

/** Returns the copier of grants, whose use throws once they are closed. */
export let frameCopierOf: (grants: Grants) => FrameCopier;

/**
 * Grants: pages that one domain lets another map.
 *
 * Memory stays mapped until its own `unmap`, even after this object has been closed. The object belongs to one thread:
 * a Worker opens its own. A child process inherits neither a descriptor nor the memory.
 *
 * @example
 * ```ts
 * using grants = Grants.open();
 * using page = grants.share(5, { writable: true });
 * console.log(`domain 5 may map grant ${page.gref}`);
 * ```
 */
export class Grants implements Disposable {
  static {
    frameCopierOf = (grants) => {
      const device = (): Gntdev => grants.#mapDevice();
      return {
        bytesFor: (pieces) => bytesOfFrames(device(), pieces),
        copy: (domid, direction, pieces, bytes) => copyFrames(device(), domid, direction, pieces, bytes),
      };
    };
    copyPieces = (grants, pieces) => copySegments(grants.#mapDevice(), pieces);
  }
  readonly #counter: MappingCounter = new MappingCounter();
  #gntdev: Gntdev | undefined;
  #gntalloc: Gntalloc | undefined;
  #isClosed = false;

  private constructor({ gntdev, gntalloc }: GrantsOptions) {
    this.#gntdev = gntdev;
    this.#gntalloc = gntalloc;
  }

  /**
   * Returns an object that opens /dev/xen/gntdev and /dev/xen/gntalloc, each at its first use. That use throws a
   * XenUnavailableError if the device is missing, a XenPermissionError if Linux refuses it.
   */
  static open(options: GrantsOptions = {}): Grants {
    const devices = readOptions("Grants.open", options, ["gntdev", "gntalloc"]);
    checkDisposable("gntdev", devices.gntdev);
    checkDisposable("gntalloc", devices.gntalloc);
    return new Grants(devices);
  }

  /** Counts of mappings: in use, forgotten by the program, and those that could not be unmapped. */
  get counters(): MappingCounters {
    return this.#counter.counters;
  }

  /**
   * Maps another domain's grants contiguously. Waits for a page that is paged out. Rejects with a XenError if Xen or
   * the kernel refuses (EINVAL for a grant that does not exist), or with the signal's reason; nothing is mapped then.
   */
  async map(domid: Domid, grefs: Gref | readonly Gref[], options: MapGrantsOptions = {}): Promise<GrantMemory> {
    const { writable = false, onUnmap, signal } = readOptions("Grants.map", options, ["writable", "onUnmap", "signal"]);
    const owner = checkDomid(domid);
    const refs = checkGrefs(grefs);
    const { length } = refs;
    signal?.throwIfAborted();
    const notice = checkOnUnmap(onUnmap, length, writable);
    const device = this.#mapDevice();
    const name = (): string => nameOf(refs, owner);
    const index = check(device.mapGrants(owner, refs), () => `map ${name()}`, TOO_MANY_GRANTS);
    const forget = (): void => {
      if (!device.isClosed) check(device.unmapGrants(index, length), () => `unmap ${name()}`);
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
      if (!device.isClosed) device.unmapGrants(index, length);
      throw error;
    }
  }

  /**
   * Shares new, zeroed pages with a domain. They exist until both this memory and the other domain's mapping are
   * unmapped. Throws a XenError if the kernel refuses: ENOSPC if too many are shared already.
   */
  share(domid: Domid, options: ShareOptions = {}): GrantMemory {
    const {
      frames = 1,
      writable = false,
      onUnmap,
    } = readOptions("Grants.share", options, ["frames", "writable", "onUnmap"]);
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
      // From here on the pages exist as long as they are mapped, and no longer than the process.
      device.releaseGrants(index, frames);
    }
  }

  /**
   * Copies between this program's bytes and granted frames, or between granted frames, without mapping any. Each piece
   * lies within one frame. Waits for a page that is paged out.
   *
   * Rejects with the signal's reason, or with a XenError for the first piece that Xen refuses, with Xen's own code
   * ("GNTST_bad_gntref"). Other pieces may then have been copied.
   */
  async copy(copies: readonly GrantCopy[], options: SignalOptions = {}): Promise<void> {
    const { signal } = readOptions("Grants.copy", options, ["signal"]);
    return copyGrants(this.#mapDevice(), copies, signal);
  }

  /**
   * Limits the number of simultaneous mappings through this object. Does nothing on newer kernels, which have no such
   * limit. Throws a XenError if the kernel refuses.
   */
  setMaximumGrants(count: number): void {
    checkInteger("the number of grants", count, 1, 0xffff_ffff);
    const result = this.#mapDevice().setMaximumGrants(count);
    if (result !== -ENOTTY) check(result, () => "limit the number of grants");
  }

  /** Closes the devices. Memory stays mapped; any other use then throws a ReferenceError. Idempotent. */
  close(): void {
    this.#isClosed = true;
    using stack = new DisposableStack();
    stack.use(this.#gntalloc);
    stack.use(this.#gntdev);
    this.#gntalloc = undefined;
    this.#gntdev = undefined;
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
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
    if (this.#isClosed) throw new ReferenceError("these Grants have been closed");
  }
}
