/** The memory of a domain: its size, its limit, and changes to both (memory.h). */

import { type Domid, gfn, type Gfn } from "../../abi/numbers.ts";
import { XenIncompleteError } from "../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { checkInteger, readList } from "../../base/checks.ts";
import { type Connection, inBackground, operationsOn } from "../../hypercall/operation/index.ts";

/** A domain's memory, in Xen's pages of `xen.version.pageBytes` each. */
export interface Reservation {
  /** The number of its pages. */
  readonly currentPages: number;
  /** The largest number of pages that it may have. */
  readonly maximumPages: number;
}

/** Extents of 2^order frames each. */
export type Extents =
  | {
      /** The first frame of each extent. */
      readonly frames: readonly (Gfn | bigint)[];
      /** The size of an extent: 2 to this power frames. 0 by default, for single frames; 9 is 2 MiB, 18 is 1 GiB. */
      readonly order?: number | undefined;
    }
  | {
      /** The first frame of the first extent; the others follow. */
      readonly first: Gfn | bigint;
      /** The number of extents. */
      readonly count: number;
      /** The size of an extent: 2 to this power frames. 0 by default, for single frames; 9 is 2 MiB, 18 is 1 GiB. */
      readonly order?: number | undefined;
    };

/** The memory of one domain. Every method throws, or its promise rejects, as `Domain`'s do. */
export class DomainMemory {
  /** The domain whose memory it is. */
  readonly domid: Domid;
  readonly #connection: Connection;

  constructor(connection: Connection, domid: Domid) {
    this.#connection = connection;
    this.domid = domid;
  }

  /**
   * Returns its current and its largest number of pages (`XENMEM_current_reservation`, `XENMEM_maximum_reservation`).
   */
  reservation(): Reservation {
    return this.#ask((memoryOp, domid) => ({
      currentPages: memoryOp("current_reservation", domid),
      maximumPages: memoryOp("maximum_reservation", domid),
    }));
  }

  /** Returns the highest frame of its memory map (`XENMEM_maximum_gpfn`). */
  maximumGfn(): Gfn {
    return this.#ask((memoryOp, domid) => memoryOp("maximum_gpfn", domid));
  }

  /**
   * Sets the limit of its memory (`struct xen_domctl_max_mem`). A limit below its current memory takes nothing away.
   */
  setLimitKiB(kibibytes: number): void {
    checkInteger("kibibytes", kibibytes, 0, Number.MAX_SAFE_INTEGER);
    operationsOn(this.#connection).domctl("max_mem", this.domid, { max_memkb: BigInt(kibibytes) });
  }

  /**
   * Adds memory at these guest frames (`XENMEM_populate_physmap`). Resolves with the first frame of each extent: for a
   * PV domain, a machine frame. The program continues meanwhile if there are more than 64 pages, or 16
   * extents of 2 MiB.
   *
   * Rejects with a XenIncompleteError if Xen has no more memory, or if the domain has reached its limit. Rejects with
   * the signal's reason if it aborts, after at most 4,096 further extents.
   */
  populate(extents: Extents, options?: SignalOptions): Promise<Gfn[]> {
    return changeExtents(this.#connection, "populate_physmap", this.domid, extents, options);
  }

  /**
   * Removes the memory at these frames (`XENMEM_decrease_reservation`): machine frames for a PV domain, else guest
   * frames. The program continues meanwhile. Rejects as `populate` does.
   */
  async release(extents: Extents, options?: SignalOptions): Promise<void> {
    await changeExtents(this.#connection, "decrease_reservation", this.domid, extents, options);
  }

  #ask<Result>(ask: (memoryOp: MemoryOp, domid: Domid) => Result): Result {
    return ask(operationsOn(this.#connection).memoryOp, this.domid);
  }
}

type MemoryOp = ReturnType<typeof operationsOn>["memoryOp"];

/** Extents in one hypercall: the memory pool reuses a buffer of this size. */
const BATCH = 4096;

/** Extents that Xen changes faster than another thread would take up the call: of single pages, and of 2 MiB at most. */
const SMALL_AT_ONCE = 64;
const LARGE_AT_ONCE = 16;
/** Order of an extent of 2 MiB. */
const LARGE = 9;

const MOST_ORDER = 30;
const MOST_EXTENTS = 0xffff_ffff;

type Change = "populate_physmap" | "decrease_reservation";

/**
 * Changes extents in batches; an abort takes effect between two of them. Resolves with the first frame of each extent.
 */
async function changeExtents(
  connection: Connection,
  operation: Change,
  domid: Domid,
  extents: Extents,
  options: SignalOptions = {},
): Promise<Gfn[]> {
  const name = operation === "populate_physmap" ? "populate" : "release";
  const own = readOptions(
    name,
    extents,
    Object.hasOwn(Object(extents), "frames") ? ["frames", "order"] : ["first", "count", "order"],
  );
  const { signal } = readOptions(name, options, ["signal"]);
  const { order = 0 } = own;
  checkInteger("order", order, 0, MOST_ORDER);
  const { count, frameAt } = placed(own, order);
  const done: Gfn[] = [];
  while (done.length < count) {
    signal?.throwIfAborted();
    const length = Math.min(BATCH, count - done.length);
    const frames = new BigUint64Array(new ArrayBuffer(length * 8));
    for (let index = 0; index < length; index++) frames[index] = BigInt(frameAt(done.length + index));
    const completed = await changeBatch(connection, operation, domid, frames, order, { signal });
    for (const frame of frames.subarray(0, completed)) done.push(Number(frame));
    if (completed === length) continue;
    // If the domain does not exist, Xen reports no error, but no extent either.
    operationsOn(connection).memoryOp("current_reservation", domid);
    throw incomplete(operation, domid, done, count);
  }
  return done;
}

/** Resolves with the number of extents that Xen has done. */
async function changeBatch(
  connection: Connection,
  operation: Change,
  domid: Domid,
  frames: BigUint64Array<ArrayBuffer>,
  order: number,
  { signal }: SignalOptions,
): Promise<number> {
  const buffer = connection.hypercall.makeMutSlice(frames);
  const request = {
    extent_start: buffer.asHypercallPtr(),
    nr_extents: BigInt(frames.length),
    extent_order: order,
    domid,
  };
  const finish = (_: unknown, value: number): number => {
    buffer.update();
    return value;
  };
  if (isQuick(frames.length, order)) {
    using _used = buffer;
    return Number(connection.family("memory_op").operation(operation).call(request, finish));
  }
  const given = [request, finish];
  return Number(await inBackground(connection, "memory_op", operation, given, { signal, uses: [buffer] }));
}

function isQuick(count: number, order: number): boolean {
  return count * 2 ** order <= SMALL_AT_ONCE || (order === LARGE && count <= LARGE_AT_ONCE);
}

function placed(extents: Extents, order: number): { count: number; frameAt: (index: number) => number } {
  // These are options that were read: they have no prototype.
  if ("frames" in extents) {
    const frames = readList("frames", extents.frames, 0, MOST_EXTENTS, (frame) => gfn(frame));
    return { count: frames.length, frameAt: (index) => frames[index] ?? 0 };
  }
  const { count } = extents;
  const first = gfn(extents.first);
  checkInteger("the count of extents", count, 0, MOST_EXTENTS);
  const step = 2 ** order;
  checkInteger("the last frame", first + count * step, 0, Number.MAX_SAFE_INTEGER);
  return { count, frameAt: (index) => first + index * step };
}

function incomplete(operation: string, domid: number, frames: readonly Gfn[], count: number): XenIncompleteError {
  const completed = frames.length;
  return new XenIncompleteError(
    `memory_op ${operation}: expected ${count} extents of domain ${domid}, completed ${completed}: Xen has ` +
      "no memory left that fits, or the domain has reached its limit. Raise the limit with memory.setLimitKiB()",
    { operation: `memory_op ${operation}`, completed, frames },
  );
}
