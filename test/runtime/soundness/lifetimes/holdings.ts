/** Resources that a program holds: in this process, and on a simulated machine in Xen and xenstore. */

import { port, RawEventChannels } from "../../../../src/index.ts";
import type { SimulatedXen } from "../../../../src/testing.ts";
import { lockedBytes, mappings, openFiles } from "../../process-state.ts";

/** Descriptors, bytes and mappings of this process. */
export interface ProcessHoldings {
  readonly files: number;
  readonly lockedBytes: number;
  readonly mappings: number;
}

/** Open ports and grants of the domains 0 and 1, and nodes that programs have made in xenstore. */
export interface MachineHoldings {
  readonly ports: number;
  readonly grants: number;
  readonly nodes: number;
}

export function processHoldings(): ProcessHoldings {
  const files = [...openFiles().values()].filter((file) => !file.startsWith("anon_inode:")).length;
  return { files, lockedBytes: lockedBytes(), mappings: mappings("xen-ts-simulated-memory (deleted)") };
}

const MOST_PORTS = 64;
/** Bytes in an entry of a grant table of version 1. */
const ENTRY = 8;

export async function machineHoldings(simulated: SimulatedXen): Promise<MachineHoldings> {
  using xen = simulated.open();
  const raw = new RawEventChannels(simulated.hypercall);
  let [ports, grants, nodes] = [0, 0, 0];
  for (const { domid } of xen.domains.list().filter(({ domid }) => domid < 2)) {
    for (let which = 1; which < MOST_PORTS; which++) if (raw.status(domid, port(which)).kind !== "closed") ports++;
    using table = await xen.foreignMemory.mapResource(domid, { type: "grant_table" });
    // The flags come first: 0 for an entry that permits nothing.
    for (let at = 0; at < table.byteLength; at += ENTRY) if (table.loadUint16(at) !== 0) grants++;
  }
  raw.close();
  for await (const _ of xen.store.walk("/local/domain")) nodes++;
  return { ports, grants, nodes };
}
