/** The columns of `xen-ts top`: those of xentop, and rates. */

import {
  cpuTimeColumn,
  domidColumn,
  memoryColumn,
  memoryLimitColumn,
  nameColumn,
  stateColumn,
  vcpusColumn,
} from "../machine/domain-columns.ts";
import type { Column, Listing } from "../output/list-output.ts";
import { loadColor } from "./gauge.ts";
import type { Rates, TopRow, Traffic } from "../../overview/index.ts";

const integer = { type: "integer" } as const;
const number = { type: "number" } as const;
const numberOrNull = { type: ["number", "null"] } as const;

type Shown = "table" | "wide" | "data";

function rate(
  name: string,
  header: string,
  about: string,
  member: keyof Rates,
  text: (value: number) => string,
  shown: Shown = "table",
): Column<TopRow> {
  return {
    name,
    header,
    about: `${about} a second since the reading before; null in the first one`,
    schema: numberOrNull,
    shown,
    value: ({ rates }) => (rates === null ? null : round(rates[member])),
    text: ({ rates }) => (rates === null ? "-" : text(rates[member])),
  };
}

function total(
  name: string,
  header: string,
  about: string,
  member: keyof Traffic,
  shown: Shown = "data",
): Column<TopRow> {
  return { name, header, about, schema: integer, shown, value: ({ traffic }) => traffic[member] };
}

/** Returns bytes in the largest unit that leaves three digits or more in front of the point: "12.3M". */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return String(Math.round(bytes));
  let value = bytes;
  for (const unit of ["k", "M", "G", "T"]) {
    value /= 1024;
    if (value < 999.5) return `${value < 9.95 ? value.toFixed(1) : Math.round(value)}${unit}`;
  }
  return `${Math.round(value)}T`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export const topListing: Listing<TopRow> = {
  title: "domains with their loads",
  id: ({ name, domid }) => name ?? String(domid),
  columns: [
    domidColumn(),
    nameColumn(),
    stateColumn(),
    vcpusColumn(),
    {
      name: "cpuPercent",
      header: "CPU%",
      about: "share of one cpu since the reading before, in percent; null in the first one",
      schema: numberOrNull,
      value: ({ cpuPercent }) => (cpuPercent === null ? null : round(cpuPercent)),
      text: ({ cpuPercent }) => cpuPercent?.toFixed(1) ?? "-",
      color: ({ cpuPercent, onlineVcpus }) => loadColor((cpuPercent ?? 0) / 100 / Math.max(1, onlineVcpus)),
    },
    cpuTimeColumn(0),
    memoryColumn(),
    {
      name: "memoryPercent",
      header: "MEM%",
      about: "share of the machine's memory, in percent",
      schema: number,
      value: (row) => round(row.memoryPercent),
      text: (row) => row.memoryPercent.toFixed(1),
    },
    memoryLimitColumn(),
    total("interfaces", "NETS", "network interfaces that this domain's Linux serves", "interfaces", "wide"),
    rate("receivedBytesRate", "RX/s", "bytes that it received", "receivedBytes", bytesText),
    rate("transmittedBytesRate", "TX/s", "bytes that it sent", "transmittedBytes", bytesText),
    total("receivedBytes", "RX", "bytes that it has received", "receivedBytes"),
    total("transmittedBytes", "TX", "bytes that it has sent", "transmittedBytes"),
    total("disks", "VBDS", "disks that this domain's Linux serves", "disks", "wide"),
    rate("readBytesRate", "READ/s", "bytes that it read from disks", "readBytes", bytesText),
    rate("writtenBytesRate", "WRITE/s", "bytes that it wrote to disks", "writtenBytes", bytesText),
    rate("readRequestsRate", "R/s", "requests to read", "readRequests", (value) => value.toFixed(0), "wide"),
    rate("writeRequestsRate", "W/s", "requests to write", "writeRequests", (value) => value.toFixed(0), "wide"),
    total("outOfRequests", "VBD_OO", "times that a disk waited for a free request", "outOfRequests", "wide"),
    total("readRequests", "VBD_RD", "requests to read so far", "readRequests"),
    total("writeRequests", "VBD_WR", "requests to write so far", "writeRequests"),
    total("readBytes", "READ", "bytes that it has read from disks", "readBytes"),
    total("writtenBytes", "WRITTEN", "bytes that it has written to disks", "writtenBytes"),
    {
      name: "securityId",
      header: "SSID",
      about: "number of its security label",
      schema: integer,
      shown: "data",
      value: (row) => row.securityId,
    },
  ],
};
