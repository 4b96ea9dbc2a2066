/**
 * Which operations are each release's own, so that a release without tables is refused for them.
 *
 * Xen keeps what its guests and their kernels use. What it offers to its own tools (in the headers: what is there only
 * with __XEN_TOOLS__) may change with every release.
 */

import type { OperationTable } from "./table.ts";

const UNSTABLE_FAMILIES: ReadonlySet<string> = new Set(["domctl", "sysctl", "xsm_op"]);

/** By family: the operations that are for tools, in families that are for guests too. */
const FOR_TOOLS: Readonly<Record<string, ReadonlySet<string>>> = {
  memory_op: new Set([
    "set_memory_map",
    "set_pod_target",
    "get_pod_target",
    "paging_op",
    "access_op",
    "sharing_op",
    "get_sharing_freed_pages",
    "get_sharing_shared_pages",
    "claim_pages",
    "reserved_device_memory_map",
    "get_vnumainfo",
  ]),
  hvm_op: new Set(["xentrace", "get_mem_type", "altp2m"]),
};

/** Whether the operation is the same in every release that has it. */
export function isStable(family: string, name: string, table: OperationTable | undefined): boolean {
  if (table?.stable === true) return true;
  const [outer = name] = name.split(".");
  return !UNSTABLE_FAMILIES.has(family) && FOR_TOOLS[family]?.has(outer) !== true;
}
