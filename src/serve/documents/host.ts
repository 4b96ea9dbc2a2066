/** The document about the host: what does not change from one second to the next. */

import { mebibytes, orNull } from "../../overview/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import type { HostDocument } from "../protocol/documents.ts";

/** Returns the document. */
export function hostDocument(
  xen: Xen,
  { ownDomid, isReadOnly, intervalMs }: Pick<HostDocument, "ownDomid" | "isReadOnly" | "intervalMs">,
): HostDocument {
  const { version, host, cpupools } = xen;
  const { cpuKHz, totalPages } = host.info();
  const pools = cpupools.list();
  const poolOf = new Map(pools.flatMap(({ id, cpus }) => cpus.map((cpu): [number, number] => [cpu, id])));
  return {
    release: `${version.release}${version.extraversion}`,
    architecture: xen.abi.architecture,
    commandLine: version.commandLine,
    capabilities: [...version.capabilities],
    cpuMHz: Math.round(cpuKHz / 1000),
    totalMemoryMiB: Math.round(mebibytes(totalPages)),
    cpus: host
      .cpus()
      .map(({ cpu, core, socket, node }) => ({ cpu, core, socket, node, pool: poolOf.get(cpu) ?? null })),
    pools: pools.map(({ id, scheduler, domains }) => ({ id, scheduler: String(scheduler), domains })),
    nodes: host.numaNodes().map(({ node, totalBytes, freeBytes }) => ({
      node,
      totalMemoryMiB: Math.round(totalBytes / 2 ** 20),
      freeMemoryMiB: Math.round(freeBytes / 2 ** 20),
    })),
    ownDomid,
    isReadOnly,
    intervalMs,
  };
}

/** Resolves with the number of the domain that this program runs in; 0 if xenstored does not tell, as in dom0. */
export async function ownDomidOf({ store }: Xen): Promise<number> {
  const text = await orNull(store.tryRead("domid"));
  return text !== null && /^\d{1,5}$/.test(text) ? Number(text) : 0;
}
