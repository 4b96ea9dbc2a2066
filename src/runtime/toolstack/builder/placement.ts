/** The processors and the memory of the machine that a guest may use, and its share of them. */

import type { Domid } from "../../abi/numbers.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { BuiltDomain } from "./builder-parts.ts";
import type { CheckedOptions } from "./guest-options.ts";

/** Moves the domain into its pool, before it has vcpus. */
export function moveToPool(connection: Connection, domid: Domid, { cpupool }: CheckedOptions): void {
  if (cpupool !== undefined) operationsOn(connection).sysctl("cpupool_op.movedomain", { cpupool_id: cpupool, domid });
}

/** Places the vcpus and the memory, before there is any memory: Xen takes it from the nodes that are set. */
export function place(domain: BuiltDomain, { cpus, nodes, weight, maximumVcpus }: CheckedOptions): void {
  if (nodes !== undefined) domain.setNodeAffinity(nodes);
  if (cpus !== undefined)
    for (let vcpu = 0; vcpu < maximumVcpus; vcpu++) domain.vcpus.get(vcpu).setAffinity({ hard: cpus });
  if (weight !== undefined) domain.setScheduling({ weight });
}

/** Reserves the guest's memory, so that no other guest takes it meanwhile; `releaseClaim` ends what is left of that. */
export function claim({ connection, domid, pages }: Claim): void {
  operationsOn(connection).memoryOp("claim_pages", { domid, nr_extents: BigInt(pages), extent_start: null });
}

export interface Claim {
  readonly connection: Connection;
  readonly domid: Domid;
  /** Pages of RAM. */
  readonly pages: number;
}
