/** The NUMA nodes of the machine's memory. */

import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { hostSizes } from "./host-sizes.ts";

/** A NUMA node (`struct xen_sysctl_numainfo`). */
export interface NumaNode {
  /** The node's number, from 0. */
  readonly node: number;
  /** Bytes of the node's memory. */
  readonly totalBytes: number;
  /** Bytes of the node's memory that are free. */
  readonly freeBytes: number;
  /** Distances by the nodes' numbers, relative to 10 for the node itself; null if the firmware has none. */
  readonly distances: readonly (number | null)[];
}

/** Lists the nodes that exist, in the order of their numbers. */
export function numaNodes(connection: Connection): NumaNode[] {
  const { abi, hypercall } = connection;
  const { XEN_INVALID_MEM_SZ, XEN_INVALID_NODE_DIST } = abi.load("sysctl.constants");
  const { nodes } = hostSizes(connection);
  const distance = new Uint32Array(new ArrayBuffer(nodes * nodes * 4));
  using memory = hypercall.allocateArray(abi.load("sysctl").XenSysctlMeminfo, nodes);
  using distances = hypercall.makeMutSlice(distance);
  const { num_nodes: count } = operationsOn(connection).sysctl("numainfo", {
    num_nodes: nodes,
    meminfo: memory.asHypercallPtr(),
    distance: distances.asHypercallPtr(),
  });
  distances.update();
  const found: NumaNode[] = [];
  for (let node = 0; node < count; node++) {
    const record = memory.value.get(node);
    if (record.memsize === BigInt(XEN_INVALID_MEM_SZ)) continue;
    // A row has one distance per node, which may be fewer than requested.
    const row = distance.subarray(node * count, (node + 1) * count);
    found.push({
      node,
      totalBytes: record.memsize_number,
      freeBytes: record.memfree_number,
      distances: Array.from(row, (value) => (value === XEN_INVALID_NODE_DIST ? null : value)),
    });
  }
  return found;
}
