/** The sizes of bitmaps of cpus and nodes, which do not change while the machine runs. */

import { MOST_CPUS, possible } from "../../base/errors/index.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";

export interface HostSizes {
  /** One more than the highest number of a cpu. */
  readonly cpus: number;
  /** One more than the highest number of a node. */
  readonly nodes: number;
}

/** A node's number has eight bits in Xen. */
const MOST_NODES = 0x100;

const known = new WeakMap<Connection, HostSizes>();

/** Returns the sizes; Xen is asked once. Throws as `Host.info` does. */
export function hostSizes(connection: Connection): HostSizes {
  let sizes = known.get(connection);
  if (sizes === undefined) {
    const { max_cpu_id, max_node_id } = operationsOn(connection).sysctl("physinfo");
    sizes = {
      cpus: possible("sysctl physinfo", "max_cpu_id", max_cpu_id, MOST_CPUS - 1) + 1,
      nodes: possible("sysctl physinfo", "max_node_id", max_node_id, MOST_NODES - 1) + 1,
    };
    known.set(connection, sizes);
  }
  return sizes;
}
