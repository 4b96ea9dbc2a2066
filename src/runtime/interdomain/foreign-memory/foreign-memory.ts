/** Maps other domains' memory. */

import { type Domid, domid as checkDomid, memoryOwner } from "../../abi/numbers.ts";
import { EPERM, errnoName, XenPermissionError, XenError } from "../../base/errors/index.ts";
import { checkDisposable, checkInteger } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import {
  FRAME_SIZE,
  type MappedPages,
  MappedRegion,
  MappingCounter,
  type MappingCounters,
} from "../shared-memory/index.ts";
import type { ForeignDevice } from "./device.ts";
import { holesError, mapError } from "./failure.ts";
import { ForeignMapping } from "./foreign-mapping.ts";
import { type Frames, MOST_FRAMES, readFrames } from "./frames.ts";
import { around, holesOf } from "./holes.ts";
import { LinuxPrivcmd } from "./linux-privcmd.ts";
import { mapFrames, mapFramesOnce } from "./map-frames.ts";
import { type Resource, resourceNumbers } from "./resource.ts";

/** The device for foreign memory. */
export interface ForeignMemoryOptions {
  /** The device that maps, disposed with this object. By default Linux's privcmd, opened at first use. */
  readonly device?: ForeignDevice | undefined;
}

/** Options for mapping frames of another domain (IOCTL_PRIVCMD_MMAPBATCH_V2). */
export interface MapFramesOptions extends SignalOptions {
  /** True to allow writing. Read-only by default. */
  readonly writable?: boolean | undefined;
  /** True to map the other frames if some cannot be mapped. By default that is an error. */
  readonly allowHoles?: boolean | undefined;
  /** Stops waiting for a frame that is paged out. */
  readonly signal?: AbortSignal | undefined;
}

/** The part of a resource to map (IOCTL_PRIVCMD_MMAP_RESOURCE). */
export interface MapResourceOptions extends SignalOptions {
  /** The first frame of the resource; 0 by default. */
  readonly firstFrame?: number | undefined;
  /** The number of frames; 1 by default. */
  readonly frames?: number | undefined;
  /** True to allow writing. Read-only by default. */
  readonly writable?: boolean | undefined;
}

/**
 * Other domains' memory, for dom0 and for device models.
 *
 * Memory stays mapped until its own `unmap`, even after this object has been closed. A domain that ends stays dying
 * while any of its memory is mapped. The object belongs to one thread: a Worker opens its own. A child process inherits
 * neither the descriptor nor the memory.
 *
 * @example
 * ```ts
 * using foreign = ForeignMemory.open();
 * using memory = await foreign.map(5, 0x1000);
 * console.log(memory.read(0, 16));
 * ```
 */
export class ForeignMemory implements Disposable {
  readonly #counter: MappingCounter = new MappingCounter();
  #device: ForeignDevice | undefined;
  #restrictedTo: Domid | undefined;
  #isClosed = false;

  private constructor(device: ForeignDevice | undefined) {
    this.#device = device;
  }

  /**
   * Returns an object that opens /dev/xen/privcmd at its first use. That use throws a XenUnavailableError if the device
   * is missing, a XenPermissionError if Linux refuses it.
   */
  static open(options: ForeignMemoryOptions = {}): ForeignMemory {
    const { device } = readOptions("ForeignMemory.open", options, ["device"]);
    checkDisposable("device", device);
    return new ForeignMemory(device);
  }

  /** Counts of mappings: in use, forgotten by the program, and those that could not be unmapped. */
  get counters(): MappingCounters {
    return this.#counter.counters;
  }

  /**
   * Maps frames of a domain contiguously: one, a list, or `{ first, count }`. The domain may be DOMID_XEN, for the hypervisor's own frames, or DOMID_IO,
   * for those of devices. Waits for a frame that is paged out.
   *
   * Rejects with a XenError that names a frame if one cannot be mapped, unless holes are allowed. Rejects with a
   * XenNoSuchDomainError or a XenPermissionError, or with the signal's reason.
   */
  async map(domid: Domid, frames: Frames, options: MapFramesOptions = {}): Promise<ForeignMapping> {
    const {
      writable = false,
      allowHoles = false,
      signal,
    } = readOptions("ForeignMemory.map", options, ["writable", "allowHoles", "signal"]);
    const owner = memoryOwner(domid);
    const numbers = readFrames(frames);
    signal?.throwIfAborted();
    const { device, name, pages } = this.#place(owner, numbers, writable);
    try {
      const errors = await mapFrames(device, { domid: owner, frames: numbers, address: pages.address, name }, signal);
      return mapped(pages, name, owner, numbers, errors, allowHoles);
    } catch (error) {
      device.unmap(pages.address, pages.byteLength);
      throw error;
    }
  }

  /**
   * Maps frames as `map` does, without waiting: a frame that is paged out cannot be mapped (ENOENT). Xen then brings it
   * back, for a later attempt.
   */
  mapSync(domid: Domid, frames: Frames, options: Omit<MapFramesOptions, "signal"> = {}): ForeignMapping {
    const { writable = false, allowHoles = false } = readOptions("ForeignMemory.mapSync", options, [
      "writable",
      "allowHoles",
    ]);
    const owner = memoryOwner(domid);
    const numbers = readFrames(frames);
    const { device, name, pages } = this.#place(owner, numbers, writable);
    try {
      const errors = mapFramesOnce(device, { domid: owner, frames: numbers, address: pages.address, name });
      return mapped(pages, name, owner, numbers, errors, allowHoles);
    } catch (error) {
      device.unmap(pages.address, pages.byteLength);
      throw error;
    }
  }

  /**
   * Maps frames of a resource. Rejects with a XenError if the domain has no such resource, or fewer frames of it.
   * Rejects with a XenUnsupportedOperationError if the kernel or Xen cannot map it, or with the signal's reason.
   */
  async mapResource(domid: Domid, resource: Resource, options: MapResourceOptions = {}): Promise<ForeignMapping> {
    const {
      firstFrame = 0,
      frames = 1,
      writable = false,
      signal,
    } = readOptions("ForeignMemory.mapResource", options, ["firstFrame", "frames", "writable", "signal"]);
    const owner = checkDomid(domid);
    const numbers = resourceNumbers(resource);
    checkInteger("firstFrame", firstFrame, 0, 0xffff_ffff);
    checkInteger("frames", frames, 1, MOST_FRAMES);
    signal?.throwIfAborted();
    const name = `${numbers.name} of domain ${owner}`;
    const device = this.#deviceFor(owner, `map ${name}`);
    const pages = this.#reserve(device, { name, domid: owner, frames, writable });
    const result = device.mapResource({ domid: owner, ...numbers, first: firstFrame, count: frames }, pages.address);
    if (result < 0) {
      device.unmap(pages.address, pages.byteLength);
      throw mapError(`map ${name}`, result, owner);
    }
    return new ForeignMapping(new MappedRegion(pages), owner);
  }

  /**
   * Returns the number of frames of a resource. On Xen 4.14 this is the number of frames that Xen maps at a time, for
   * any domain and resource. Throws a XenError if the domain has no such resource, a XenUnsupportedOperationError if
   * the kernel or Xen cannot map it.
   */
  resourceFrames(domid: Domid, resource: Resource): number {
    const owner = checkDomid(domid);
    const numbers = resourceNumbers(resource);
    const operation = `ask for the size of ${numbers.name} of domain ${owner}`;
    const result = this.#deviceFor(owner, operation).resourceSize({ domid: owner, ...numbers });
    if (result < 0) throw mapError(operation, result, owner);
    return result;
  }

  /**
   * Restricts the object permanently to the memory of one domain: mapping others then throws a XenPermissionError.
   * Throws a XenError if the kernel refuses: EINVAL if it was restricted to another domain before.
   */
  restrict(domid: Domid): void {
    const only = checkDomid(domid);
    const operation = `restrict foreign memory to domain ${only}`;
    const result = this.#open().restrict(only);
    if (result < 0) {
      const hint = this.#restrictedTo === undefined ? "" : `. It is restricted to domain ${this.#restrictedTo} already`;
      throw new XenError(`${operation} failed: ${errnoName(-result)}${hint}`, { operation, errno: -result });
    }
    this.#restrictedTo = only;
  }

  /** Closes the device. Memory stays mapped; any other use then throws a ReferenceError. Idempotent. */
  close(): void {
    this.#isClosed = true;
    this.#device?.[Symbol.dispose]();
    this.#device = undefined;
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  #open(): ForeignDevice {
    if (this.#isClosed) throw new ReferenceError("this ForeignMemory has been closed");
    return (this.#device ??= new LinuxPrivcmd());
  }

  #deviceFor(domid: Domid, operation: string): ForeignDevice {
    const only = this.#restrictedTo;
    if (only !== undefined && only !== domid) {
      throw new XenPermissionError(`${operation} failed: this ForeignMemory is restricted to domain ${only}`, {
        operation,
        errno: EPERM,
      });
    }
    return this.#open();
  }

  /** Reserves addresses for frames. */
  #place(owner: Domid, numbers: BigUint64Array, writable: boolean) {
    const name = nameOf(numbers, owner);
    const device = this.#deviceFor(owner, `map ${name}`);
    const pages = this.#reserve(device, { name, domid: owner, frames: numbers.length, writable });
    return { device, name, pages };
  }

  #reserve(device: ForeignDevice, { name, domid, frames, writable }: PagesToReserve): MappedPages {
    const byteLength = frames * FRAME_SIZE;
    const address = device.reserve(byteLength, writable);
    if (address < 0) throw mapError(`map ${name}`, address, domid);
    const unmap = (): void => {
      const result = device.unmap(address, byteLength);
      if (result < 0) throw mapError(`unmap ${name}`, result, domid);
    };
    return { name: () => name, address, byteLength, writable, counter: this.#counter, unmap };
  }
}

/** Returns the mapping of frames with these outcomes. Throws a XenError for one that failed, unless holes are allowed. */
function mapped(
  pages: MappedPages,
  name: string,
  owner: Domid,
  numbers: BigUint64Array,
  errors: Int32Array,
  allowHoles: boolean,
): ForeignMapping {
  const holes = holesOf(numbers, errors);
  if (holes.length > 0 && !allowHoles) throw holesError(`map ${name}`, holes, owner);
  const where = holes.length === 0 ? pages : { ...pages, ...around(holes, numbers.length) };
  return new ForeignMapping(new MappedRegion(where), owner, holes);
}

interface PagesToReserve {
  readonly name: string;
  readonly domid: Domid;
  readonly frames: number;
  readonly writable: boolean;
}

function nameOf(frames: BigUint64Array, domid: Domid): string {
  const first = `frame 0x${frames[0]?.toString(16)}`;
  return frames.length === 1
    ? `${first} of domain ${domid}`
    : `${frames.length} frames of domain ${domid} from ${first}`;
}
