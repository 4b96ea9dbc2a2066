/** Domains in Xen's records, read by the places of their members. `domainDecoder` reads them by the records' classes. */

import type { Domid } from "../../../abi/numbers.ts";
import type { DomainInfo } from "../domain-info.ts";
import { uuidText } from "../uuid-text.ts";
import type { Place, RecordMember, ShortListTable } from "./table.ts";

/** States by their flags, the most significant one first. */
const STATES = ["dying", "shutdown", "paused", "running", "blocked"] as const;

/** Reads the record at an offset. */
export function readDomain(view: DataView, start: number, table: ShortListTable): DomainInfo {
  const wide = (name: RecordMember): bigint => readWide(view, start, table.members[name]);
  const number = (name: RecordMember): number => Number(wide(name));
  const word = number("flags");
  const flags: string[] = [];
  for (const [name, bit] of table.flags) if ((word & bit) !== 0) flags.push(name);
  const code = (word >>> table.reasonShift) & table.reasonMask;
  const reason = table.reasons.find(([, value]) => value === code)?.[0] ?? code;
  const highest = number("max_vcpu_id");
  const pool = number("cpupool");
  const [handle, bytes] = table.members.handle;
  return {
    domid: number("domain") as Domid,
    uuid: uuidText(new Uint8Array(view.buffer, view.byteOffset + start + handle, bytes)),
    state: STATES.find((name) => flags.includes(name)) ?? "runnable",
    flags: flags as unknown as DomainInfo["flags"],
    shutdownReason: flags.includes("shutdown") ? (reason as DomainInfo["shutdownReason"]) : null,
    totalPages: number("tot_pages"),
    maximumPages: number("max_pages"),
    outstandingPages: number("outstanding_pages"),
    sharedPages: number("shr_pages"),
    pagedOutPages: number("paged_pages"),
    cpuTimeNs: wide("cpu_time"),
    onlineVcpus: number("nr_online_vcpus"),
    highestVcpu: highest === table.noVcpu ? null : highest,
    cpupool: pool === table.noPool ? null : pool,
    securityId: number("ssidref"),
  };
}

function readWide(view: DataView, start: number, [offset, bytes]: Place): bigint {
  const at = start + offset;
  if (bytes === 8) return view.getBigUint64(at, true);
  return BigInt(bytes === 4 ? view.getUint32(at, true) : bytes === 2 ? view.getUint16(at, true) : view.getUint8(at));
}
