/** Rows of domains. A domain that is as it was keeps its row: what is made of rows looks for those that are new. */

import { isUnlimited, mebibytes, rowsOf, type Sample, type TopRow, type Traffic } from "../../overview/index.ts";
import type { DomainInfo } from "../../runtime/toolstack/domain/index.ts";
import type { DomainRow, HostLoad } from "../protocol/load.ts";

/** A row, and what it was made of. */
interface Made {
  readonly info: DomainInfo;
  readonly traffic: Traffic | undefined;
  readonly row: DomainRow;
}

export class Rows {
  #made: ReadonlyMap<number, Made> = new Map();

  /** Returns a row for each domain, in the order of the reading: the row of the reading before if it has not changed. */
  of(now: Sample, before: Sample | null, names: ReadonlyMap<number, string | null>): DomainRow[] {
    const made = this.#made;
    const isAsItWas = (info: DomainInfo): boolean => {
      const one = made.get(info.domid);
      return (
        one !== undefined &&
        one.row.name === (names.get(info.domid) ?? null) &&
        isIdle(one.row) &&
        isAlike(one.info, info) &&
        isSame(one.traffic, now.traffic.get(info.domid))
      );
    };
    const others = now.domains.filter((info) => !isAsItWas(info));
    const rows = new Map(rowsOf({ ...now, domains: others }, before, names).map((row) => [row.domid, domainRow(row)]));
    this.#made = new Map(
      now.domains.map((info) => {
        const { domid } = info;
        const was = made.get(domid)?.row;
        const row = rows.get(domid) ?? was;
        if (row === undefined) throw new Error(`domain ${domid} has no row`);
        return [domid, { info, traffic: now.traffic.get(domid), row: isSame(was, row) ? (was ?? row) : row }];
      }),
    );
    return Array.from(this.#made.values(), ({ row }) => row);
  }
}

/** True for a domain that has used nothing since the reading before its row: in the same state its row is the same. */
function isIdle(row: DomainRow): boolean {
  return (
    row.cpuPercent === 0 &&
    row.receivedBytesPerSecond === 0 &&
    row.transmittedBytesPerSecond === 0 &&
    row.readBytesPerSecond === 0 &&
    row.writtenBytesPerSecond === 0
  );
}

function isAlike(a: DomainInfo, b: DomainInfo): boolean {
  return (
    a.cpuTimeNs === b.cpuTimeNs &&
    a.uuid === b.uuid &&
    a.state === b.state &&
    a.shutdownReason === b.shutdownReason &&
    a.onlineVcpus === b.onlineVcpus &&
    a.totalPages === b.totalPages &&
    a.maximumPages === b.maximumPages &&
    a.flags.length === b.flags.length &&
    a.flags.every((flag, index) => flag === b.flags[index])
  );
}

/** True if two flat objects of one form have the same values. */
function isSame<T extends object>(a: T | undefined, b: T | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  for (const name in a) if (a[name] !== b[name]) return false;
  return true;
}

function domainRow(row: TopRow): DomainRow {
  const { rates } = row;
  return {
    domid: row.domid,
    uuid: row.uuid,
    name: row.name,
    kind: row.flags.includes("hvm_guest") ? "hvm" : "pv",
    state: row.state,
    isPaused: row.flags.includes("paused"),
    shutdownReason: row.shutdownReason,
    vcpus: row.onlineVcpus,
    cpuPercent: row.cpuPercent === null ? null : rounded(row.cpuPercent),
    memoryMiB: rounded(mebibytes(row.totalPages)),
    maximumMemoryMiB: isUnlimited(row) ? null : rounded(mebibytes(row.maximumPages)),
    cpuTimeSeconds: rounded(Number(row.cpuTimeNs) / 1e9),
    interfaces: row.traffic.interfaces,
    disks: row.traffic.disks,
    receivedBytesPerSecond: rates && Math.round(rates.receivedBytes),
    transmittedBytesPerSecond: rates && Math.round(rates.transmittedBytes),
    readBytesPerSecond: rates && Math.round(rates.readBytes),
    writtenBytesPerSecond: rates && Math.round(rates.writtenBytes),
  };
}

/** Returns the load of the host. */
export function hostLoad(
  { totalPages, freePages }: Sample,
  rows: readonly DomainRow[],
  cpus: readonly (number | null)[],
): HostLoad {
  const busy = sum(cpus);
  return {
    cpuPercent: busy === null ? null : rounded(busy / cpus.length),
    cpusPercent: cpus,
    memoryMiB: rounded(mebibytes(totalPages - freePages)),
    totalMemoryMiB: rounded(mebibytes(totalPages)),
    receivedBytesPerSecond: sum(rows.map((row) => row.receivedBytesPerSecond)),
    transmittedBytesPerSecond: sum(rows.map((row) => row.transmittedBytesPerSecond)),
    readBytesPerSecond: sum(rows.map((row) => row.readBytesPerSecond)),
    writtenBytesPerSecond: sum(rows.map((row) => row.writtenBytesPerSecond)),
  };
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Returns the sum of the known values; null if none is known. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
}
