/** The features that Xen tells its caller of (features.h), as a word. */

import { type Abi, compareReleases } from "../../runtime/abi/index.ts";
import type { SimulatedDomain } from "./domain.ts";

/** Those of dom0, or of another domain of the same kind. */
export function featureWord(abi: Abi, caller: SimulatedDomain | undefined): number {
  const names = ["memory_op_vnode_supported"];
  const translated = abi.architecture === "arm64" || (caller !== undefined && caller.type !== "pv");
  if (translated) names.push("writable_page_tables", "auto_translated_physmap");
  if (caller?.domid === 0) names.push("dom0");
  if (abi.architecture === "arm64") names.push("ARM_SMCCC_supported");
  else if (translated) names.push("hvm_safe_pvclock", "hvm_callback_vector");
  else names.push("mmu_pt_update_preserve_ad", "highmem_assist", "gnttab_map_avail_bits");
  if (compareReleases(abi.release, "4.16") >= 0) {
    // Dom0 of Arm has its memory where the machine has it.
    const direct = !translated || (abi.architecture === "arm64" && caller?.domid === 0);
    names.push(direct ? "direct_mapped" : "not_direct_mapped");
  }
  if (abi.architecture === "x86_64") names.push("vcpu_time_phys_area", "dm_msix_all_writes");
  names.push("runstate_phys_area");
  return names.reduce((word, name) => word | bitOf(abi, name), 0) >>> 0;
}

/** 0 where the release has no such feature. */
function bitOf(abi: Abi, name: string): number {
  const constants: Readonly<Record<string, unknown>> = { ...abi.load("features.constants") };
  const number = constants[`XENFEAT_${name}`];
  return typeof number === "number" ? 1 << number : 0;
}
