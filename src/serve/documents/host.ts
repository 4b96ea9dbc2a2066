/** The document about the host: what does not change from one second to the next. */

import { mebibytes, orNull } from "../../overview/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import type { HostDocument } from "../protocol/documents.ts";
import { inTime } from "./in-time.ts";

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

/** Returns a function that resolves with the number of this program's domain; 0, dom0's, while xenstored does not tell. */
export function ownDomidOf(xen: Xen): () => Promise<number> {
  let known: number | undefined;
  let asked: Promise<string | null> | undefined;
  return async () => {
    if (known !== undefined) return known;
    asked ??= orNull(xen.store.tryRead("domid")).finally(() => (asked = undefined));
    try {
      const text = await inTime(asked);
      if (text !== null && /^\d{1,5}$/.test(text)) return (known = Number(text));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
    return 0;
  };
}
