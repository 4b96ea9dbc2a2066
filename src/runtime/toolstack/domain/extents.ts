/** Runs of a domain's frames, given and taken in batches: an abort takes effect between two of them. */

import type { Domid, Gfn } from "../../abi/numbers.ts";
import { domainError, ofDomain } from "../../abi/index.ts";
import { XenIncompleteError } from "../../base/errors/index.ts";
import { checkInteger, describe } from "../../base/checks.ts";
import { type Connection, inBackground, operationsOn, type Waiting } from "../../hypercall/operation/index.ts";

/** Extents of 2^order frames each. */
export type Extents =
  | {
      /** The first frame of each extent. */
      readonly frames: readonly number[];
      /** 0 by default: single frames; 9 for 2 MiB, 18 for 1 GiB. */
      readonly order?: number;
    }
  | {
      /** The first frame of the first extent; the others follow. */
      readonly first: number;
      /** How many extents. */
      readonly count: number;
      readonly order?: number;
    };

/** In one hypercall. Its buffer is within what the memory pool keeps for the next. */
const BATCH = 4096;

const MOST_ORDER = 30;

type Change = "populate_physmap" | "decrease_reservation";

/** Gives the frames that the extents start at, as Xen has left them. */
export async function changeExtents(
  connection: Connection,
  operation: Change,
  domid: number,
  extents: Extents,
  options: Waiting = {},
): Promise<Gfn[]> {
  const { order = 0 } = extents;
  const domain = ofDomain(domid, (checked) => checked);
  checkInteger("order", order, 0, MOST_ORDER);
  const { count, frameAt } = placed(extents, order);
  const done: Gfn[] = [];
  while (done.length < count) {
    options.signal?.throwIfAborted();
    const length = Math.min(BATCH, count - done.length);
    const frames = new BigUint64Array(new ArrayBuffer(length * 8));
    for (let index = 0; index < length; index++) frames[index] = BigInt(frameAt(done.length + index));
    const completed = await changeBatch(connection, operation, domain, frames, order, options);
    for (const frame of frames.subarray(0, completed)) done.push(Number(frame) as Gfn);
    if (completed === length) continue;
    // Xen says the same of a domain that is not there: nothing was done.
    ofDomain(domain, () => operationsOn(connection).memoryOp("current_reservation", domain));
    throw incomplete(operation, domain, done.length, count);
  }
  return done;
}

/** Gives how many Xen has done. */
async function changeBatch(
  connection: Connection,
  operation: Change,
  domid: Domid,
  frames: BigUint64Array<ArrayBuffer>,
  order: number,
  { signal }: Waiting,
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
  try {
    const given = [request, finish];
    return Number(await inBackground(connection, "memory_op", operation, given, { signal, uses: [buffer] }));
  } catch (error) {
    throw domainError(domid, error);
  }
}

function placed(extents: Extents, order: number): { count: number; frameAt: (index: number) => number } {
  if ("frames" in extents) {
    if (!Array.isArray(extents.frames)) {
      throw new TypeError(`frames are a list of numbers, not ${describe(extents.frames)}`);
    }
    const frames: readonly number[] = [...extents.frames];
    for (const frame of frames) checkInteger("frame", frame, 0, Number.MAX_SAFE_INTEGER);
    return { count: frames.length, frameAt: (index) => frames[index] ?? 0 };
  }
  const { first, count } = extents;
  checkInteger("first frame", first, 0, Number.MAX_SAFE_INTEGER);
  checkInteger("count of extents", count, 0, 0xffff_ffff);
  const step = 2 ** order;
  checkInteger("last frame", first + count * step, 0, Number.MAX_SAFE_INTEGER);
  return { count, frameAt: (index) => first + index * step };
}

function incomplete(operation: string, domid: number, completed: number, count: number): XenIncompleteError {
  return new XenIncompleteError(
    `memory_op ${operation}: Xen has done ${completed} of ${count} extents of domain ${domid}, and cannot do more: it has ` +
      "no memory left that fits, or the domain has reached its maximum (Domain.setMaxMemory)",
    { operation: `memory_op ${operation}`, completed },
  );
}
