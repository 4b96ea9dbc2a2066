/** The memory of NUMA nodes. */

import { gauge, labelText } from "../exposition/index.ts";
import type { Collector } from "../scrape/index.ts";

const TOTAL = gauge("xen_host_numa_memory_total_bytes", "Memory of a NUMA node.");
const FREE = gauge("xen_host_numa_memory_free_bytes", "Memory of a NUMA node that no domain has.");

export const numa: Collector = {
  name: "numa",
  collect({ xen }, samples) {
    for (const { node, totalBytes, freeBytes } of xen.host.numaNodes()) {
      samples.add(TOTAL, labelText("node", node), totalBytes);
      samples.add(FREE, labelText("node", node), freeBytes);
    }
  },
};
