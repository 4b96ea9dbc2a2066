/** Counters of guests' network interfaces. */

import type { Domid } from "../../abi/numbers.ts";
import { type BackEndDevice, namesIn } from "./sysfs.ts";

/**
 * A guest's network interface. The guest receives what this domain's interface sends, and counts are the guest's:
 * exact up to 2^53. They begin at 0 when the back end connects.
 */
export interface VifCounters {
  /** The guest. */
  readonly domid: Domid;
  /** The interface's number in the guest, from 0. */
  readonly id: number;
  /** The name of this domain's end, such as "vif5.0". */
  readonly interface: string;
  /** Bytes that the guest has received. */
  readonly receivedBytes: number;
  /** Packets that the guest has received. */
  readonly receivedPackets: number;
  /** Packets for the guest that had errors. */
  readonly receiveErrors: number;
  /** Packets for the guest that were dropped, usually since it did not take them in time. */
  readonly receiveDrops: number;
  /** Bytes that the guest has sent. */
  readonly transmittedBytes: number;
  /** Packets that the guest has sent. */
  readonly transmittedPackets: number;
  /** Packets of the guest that failed. */
  readonly transmitErrors: number;
  /** Packets of the guest that were dropped. */
  readonly transmitDrops: number;
}

/** The counters of a line, in the order of /proc/net/dev. */
type LineCounters = Omit<VifCounters, "domid" | "id" | "interface">;

/** Columns of /proc/net/dev before those of sent packets. */
const RECEIVE_COLUMNS = 8;

/** Returns the counters of a domain's interface; undefined if the back end has none yet. */
export function vifCounters(device: BackEndDevice, lines: ReadonlyMap<string, LineCounters>): VifCounters | undefined {
  const [name] = namesIn(`${device.folder}/net`) ?? [];
  const counters = name === undefined ? undefined : lines.get(name);
  if (name === undefined || counters === undefined) return undefined;
  return { domid: device.domid, id: device.id, interface: name, ...counters };
}

/** Reads the text of /proc/net/dev, which has the counters of all interfaces, each turned round to the guest's side. */
export function interfaceLines(text: string): Map<string, LineCounters> {
  const lines = new Map<string, LineCounters>();
  for (const line of text.split("\n")) {
    const colon = line.lastIndexOf(":");
    if (colon < 0) continue;
    const columns = line
      .slice(colon + 1)
      .trim()
      .split(/\s+/)
      .map(Number);
    const at = (index: number): number => columns[index] ?? 0;
    lines.set(line.slice(0, colon).trim(), {
      receivedBytes: at(RECEIVE_COLUMNS),
      receivedPackets: at(RECEIVE_COLUMNS + 1),
      receiveErrors: at(RECEIVE_COLUMNS + 2),
      receiveDrops: at(RECEIVE_COLUMNS + 3),
      transmittedBytes: at(0),
      transmittedPackets: at(1),
      transmitErrors: at(2),
      transmitDrops: at(3),
    });
  }
  return lines;
}
