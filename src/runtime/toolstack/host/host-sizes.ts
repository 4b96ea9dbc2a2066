/** The sizes of bitmaps of cpus and nodes, which do not change while the machine runs. */

import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";

export interface HostSizes {
  /** One more than the highest number of a cpu. */
  readonly cpus: number;
  /** One more than the highest number of a node. */
  readonly nodes: number;
}

const known = new WeakMap<Connection, HostSizes>();

/** Returns the sizes; Xen is asked once. Throws as `Host.info` does. */
export function hostSizes(connection: Connection): HostSizes {
  let sizes = known.get(connection);
  if (sizes === undefined) {
    sizes = operationsOn(connection).sysctl("physinfo", ({ max_cpu_id, max_node_id }) => ({
      cpus: max_cpu_id + 1,
      nodes: max_node_id + 1,
    }));
    known.set(connection, sizes);
  }
  return sizes;
}
