/** Counters of guests' disks. */

import type { Domid } from "../../abi/numbers.ts";
import { type BackEndDevice, textOf } from "./sysfs.ts";
import { vbdName } from "./vbd-name.ts";

/** A guest's disk that this domain's Linux serves. Counts are exact up to 2^53, and begin at 0 when it connects. */
export interface VbdCounters {
  /** The guest. */
  readonly domid: Domid;
  /** The disk's number in the guest. */
  readonly id: number;
  /** The disk's name by that number, such as "xvda". */
  readonly name: string;
  /** Requests to read. */
  readonly readRequests: number;
  /** Requests to write. */
  readonly writeRequests: number;
  /** Requests to flush caches. */
  readonly flushRequests: number;
  /** Requests to discard sectors. */
  readonly discardRequests: number;
  /** Times that the back end had no free request, and the guest waited. */
  readonly outOfRequests: number;
  /** Bytes that the guest has read. */
  readonly readBytes: number;
  /** Bytes that the guest has written. */
  readonly writtenBytes: number;
}

/** Linux counts sectors of this size, whatever the disk's own is. */
const SECTOR_BYTES = 512;

/** Returns the counters of a domain's disk; undefined if the back end has none yet. */
export function vbdCounters({ domid, id, folder }: BackEndDevice): VbdCounters | undefined {
  const counts: number[] = [];
  for (const name of ["rd_req", "wr_req", "f_req", "ds_req", "oo_req", "rd_sect", "wr_sect"]) {
    const text = textOf(`${folder}/statistics/${name}`);
    if (text === null) return undefined;
    counts.push(Number(text));
  }
  const at = (index: number): number => counts[index] ?? 0;
  return {
    domid,
    id,
    name: vbdName(id),
    readRequests: at(0),
    writeRequests: at(1),
    flushRequests: at(2),
    discardRequests: at(3),
    outOfRequests: at(4),
    readBytes: at(5) * SECTOR_BYTES,
    writtenBytes: at(6) * SECTOR_BYTES,
  };
}
