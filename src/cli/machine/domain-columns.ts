/** Columns that lists of domains, and of what belongs to domains, have in common. */

import type { DomainInfo } from "../../index.ts";
import type { Column } from "../output/list-output.ts";
import { stateColor } from "../output/state-color.ts";
import { isUnlimited, mebibytes } from "../../overview/index.ts";

export function domidColumn<Row extends { readonly domid: number }>(): Column<Row> {
  return {
    name: "domid",
    header: "ID",
    about: "the domain's number",
    schema: { type: "integer" },
    value: (row) => row.domid,
  };
}

export function nameColumn<Row extends { readonly name: string | null }>(): Column<Row> {
  return {
    name: "name",
    header: "NAME",
    about: "the domain's name in xenstore; null if it has none, or without xenstored",
    schema: { type: ["string", "null"] },
    value: (row) => row.name,
  };
}

export function stateColumn<Row extends Pick<DomainInfo, "state" | "shutdownReason">>(): Column<Row> {
  return {
    name: "state",
    header: "STATE",
    about: "its most significant state",
    schema: { type: "string", enum: ["running", "runnable", "blocked", "paused", "shutdown", "dying"] },
    value: (row) => row.state,
    text: (row) => (row.shutdownReason === null ? row.state : `${row.state} (${row.shutdownReason})`),
    color: (row) => stateColor(row.state),
  };
}

export function vcpusColumn<Row extends Pick<DomainInfo, "onlineVcpus">>(): Column<Row> {
  return {
    name: "vcpus",
    header: "VCPUS",
    about: "vcpus that are online",
    schema: { type: "integer" },
    value: (row) => row.onlineVcpus,
  };
}

/** Seconds of cpu time, with so many digits behind the point in a table. */
export function cpuTimeColumn<Row extends Pick<DomainInfo, "cpuTimeNs">>(digits: number): Column<Row> {
  const seconds = ({ cpuTimeNs }: Row): number => Number(cpuTimeNs / 1_000_000n) / 1e3;
  return {
    name: "cpuTimeSeconds",
    header: "TIME s",
    about: "seconds of cpu time so far",
    schema: { type: "number" },
    value: seconds,
    text: (row) => seconds(row).toFixed(digits),
  };
}

export function memoryColumn<Row extends Pick<DomainInfo, "totalPages">>(): Column<Row> {
  return {
    name: "memoryMiB",
    header: "MEM MiB",
    about: "memory that it has, in MiB",
    schema: { type: "number" },
    value: (row) => mebibytes(row.totalPages),
    text: (row) => String(Math.round(mebibytes(row.totalPages))),
  };
}

export function memoryLimitColumn<Row extends Pick<DomainInfo, "maximumPages">>(): Column<Row> {
  return {
    name: "maximumMemoryMiB",
    header: "MAX MiB",
    about: "memory that it may have, in MiB; null without a limit",
    schema: { type: ["number", "null"] },
    shown: "wide",
    value: (row) => (isUnlimited(row) ? null : mebibytes(row.maximumPages)),
    text: (row) => (isUnlimited(row) ? "any" : String(Math.round(mebibytes(row.maximumPages)))),
  };
}
