/** Mapping other domains' memory. */

import { type Domid, domid as checkDomid, gfn, type Gfn, memoryOwner } from "../../abi/numbers.ts";
import { EPERM, errnoName, XenPermissionError, XenError } from "../../base/errors/index.ts";
import { checkInteger, isArray } from "../../base/checks.ts";
import { checkOptions } from "../../base/options.ts";
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
import { around, holesOf } from "./holes.ts";
import { LinuxPrivcmd } from "./linux-privcmd.ts";
import { mapFrames } from "./map-frames.ts";
import { type Resource, resourceNumbers } from "./resource.ts";

export interface ForeignMemoryOptions {
  /** What maps; it is disposed with this object. By default Linux's privcmd, opened when it is first needed. */
  readonly device?: ForeignDevice;
}

export interface MapFramesOptions {
  /** Whether to write as well. By default only to read. */
  readonly writable?: boolean;
  /** Whether to map the rest where some frames cannot be. By default that is an error. */
  readonly allowHoles?: boolean;
  /** Gives up waiting for a frame that is paged out. */
  readonly signal?: AbortSignal;
}

export interface MapResourceOptions {
  /** The first frame of the resource; 0 by default. */
  readonly first?: number;
  /** How many; 1 by default. */
  readonly frames?: number;
  /** Whether to write as well. By default only to read. */
  readonly writable?: boolean;
}

/** One frame, or many. Operations give bigints. */
type Frames = Gfn | bigint | readonly (Gfn | bigint)[];

/** 1 GiB at a time. */
const MOST_FRAMES = 0x4000_0000 / FRAME_SIZE;

/**
 * Other domains' memory, for dom0 and for device models.
 *
 * Memory stays mapped until its own disposal, also when this object has been disposed. A domain that ends stays as a
 * dying one while any of its memory is mapped.
 *
 * @example
 * ```ts
 * using foreign = ForeignMemory.open();
 * using memory = await foreign.map(domid(5), [gfn(0x1000)]);
 * console.log(memory.read(0, 16));
 * ```
 */
export class ForeignMemory implements Disposable {
  readonly #counter: MappingCounter = new MappingCounter();
  #device: ForeignDevice | undefined;
  #restrictedTo: Domid | undefined;
  #disposed = false;

  private constructor(device: ForeignDevice | undefined) {
    this.#device = device;
  }

  /**
   * What it gives opens /dev/xen/privcmd when it is first needed, and throws then: a XenUnavailableError where there is no
   * such device, a XenPermissionError where Linux refuses it.
   */
  static open(options: ForeignMemoryOptions = {}): ForeignMemory {
    checkOptions("ForeignMemory.open", options, ["device"]);
    return new ForeignMemory(options.device);
  }

  /** Memory that is mapped, that was lost by the program, and that could not be unmapped. */
  get counters(): MappingCounters {
    return this.#counter.counters;
  }

  /**
   * Maps frames of a domain's, one behind the other. Rejects with a XenError that names a frame where one cannot be
   * mapped, unless holes are allowed; with a XenNoSuchDomainError, or a XenPermissionError; with the signal's reason where
   * that comes before a frame that is paged out.
   */
  async map(domid: Domid, frames: Frames, options: MapFramesOptions = {}): Promise<ForeignMapping> {
    checkOptions("ForeignMemory.map", options, ["writable", "allowHoles", "signal"]);
    const { writable = false, allowHoles = false, signal } = options;
    const owner = memoryOwner(domid);
    const numbers = checkFrames(frames);
    signal?.throwIfAborted();
    const name = nameOf(numbers, owner);
    const device = this.#deviceFor(owner, `map ${name}`);
    const pages = this.#reserve(device, { name, domid: owner, frames: numbers.length, writable });
    try {
      const errors = await mapFrames(device, { domid: owner, frames: numbers, address: pages.address, name }, signal);
      const holes = holesOf(numbers, errors);
      if (holes.length > 0 && !allowHoles) throw holesError(`map ${name}`, holes, owner);
      const where = holes.length === 0 ? pages : { ...pages, ...around(holes, numbers.length) };
      return new ForeignMapping(new MappedRegion(where), owner, holes);
    } catch (error) {
      device.unmap(pages.address, pages.byteLength);
      throw error;
    }
  }

  /**
   * Maps frames of a resource. Throws a XenError where the domain has no such resource or not so many frames of it, an
   * XenUnsupportedOperationError where the kernel or Xen cannot.
   */
  mapResource(domid: Domid, resource: Resource, options: MapResourceOptions = {}): ForeignMapping {
    checkOptions("ForeignMemory.mapResource", options, ["first", "frames", "writable"]);
    const { first = 0, frames = 1, writable = false } = options;
    const owner = checkDomid(domid);
    const numbers = resourceNumbers(resource);
    checkInteger("first", first, 0, 0xffff_ffff);
    checkInteger("frames", frames, 1, MOST_FRAMES);
    const name = `${resource.type} of domain ${owner}`;
    const device = this.#deviceFor(owner, `map ${name}`);
    const pages = this.#reserve(device, { name, domid: owner, frames, writable });
    const result = device.mapResource({ domid: owner, ...numbers, first, count: frames }, pages.address);
    if (result < 0) {
      device.unmap(pages.address, pages.byteLength);
      throw mapError(`map ${name}`, result, owner);
    }
    return new ForeignMapping(new MappedRegion(pages), owner);
  }

  /**
   * How many frames a resource has. Throws as `mapResource` does. Xen 4.14 does not tell that but how many it maps at a
   * time, whatever the domain and the resource.
   */
  resourceSize(domid: Domid, resource: Resource): number {
    const owner = checkDomid(domid);
    const numbers = resourceNumbers(resource);
    const operation = `ask for the size of ${resource.type} of domain ${owner}`;
    const result = this.#deviceFor(owner, operation).resourceSize({ domid: owner, ...numbers });
    if (result < 0) throw mapError(operation, result, owner);
    return result;
  }

  /**
   * Gives up, for good, to map memory of any domain but this one: that throws a XenPermissionError from then on. Throws a
   * XenError where the kernel refuses: EINVAL where another domain was chosen before.
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

  /** Closes the device. Memory that is mapped stays so; other use afterwards throws a ReferenceError. */
  [Symbol.dispose](): void {
    this.#disposed = true;
    this.#device?.[Symbol.dispose]();
    this.#device = undefined;
  }

  #open(): ForeignDevice {
    if (this.#disposed) throw new ReferenceError("this ForeignMemory has been disposed");
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

interface PagesToReserve {
  readonly name: string;
  readonly domid: Domid;
  readonly frames: number;
  readonly writable: boolean;
}

function checkFrames(frames: Frames): readonly Gfn[] {
  if (!isArray(frames)) return [gfn(frames)];
  checkInteger("number of frames", frames.length, 1, MOST_FRAMES);
  // Not its `map`, which passes over gaps.
  return Array.from(frames, (one) => gfn(one));
}

function nameOf(frames: readonly Gfn[], domid: Domid): string {
  const first = `frame 0x${frames[0]?.toString(16)}`;
  return frames.length === 1
    ? `${first} of domain ${domid}`
    : `${frames.length} frames of domain ${domid} from ${first}`;
}
