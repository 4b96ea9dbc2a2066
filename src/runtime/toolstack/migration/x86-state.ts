/** State that guests of both kinds have on x86: the processor that they see, and their clock. */

import type { Domid } from "../../abi/numbers.ts";
import { bytesBetween, copyOf } from "../../base/bytes.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import { x86Operations } from "../builder/index.ts";
import type { SavedContents, TscInfo } from "../saved-state/index.ts";
import type { X86Abi } from "./x86-abi.ts";

/** Returns the records of the processor's features (`struct xen_domctl_cpu_policy`). */
export function readPolicy(connection: Connection, abi: X86Abi, domid: Domid): SavedContents[] {
  const { XenCpuidLeaf, XenMsrEntry } = abi.load("arch-x86/xen");
  const { domctl } = x86Operations(connection);
  const { nr_leaves, nr_msrs } = domctl("get_cpu_policy", domid, {});
  using leaves = connection.hypercall.allocateArray(XenCpuidLeaf, nr_leaves);
  using msrs = connection.hypercall.allocateArray(XenMsrEntry, Math.max(1, nr_msrs));
  const policy = { nr_leaves, leaves: leaves.asHypercallPtr(), nr_msrs, msrs: msrs.asHypercallPtr() };
  const read = domctl("get_cpu_policy", domid, policy);
  const cpuid = bytesOf(leaves.value.dataView, read.nr_leaves * XenCpuidLeaf.size);
  const registers = bytesOf(msrs.value.dataView, read.nr_msrs * XenMsrEntry.size);
  return [
    { layer: "libxc", type: "X86_CPUID_POLICY", contents: cpuid } as const,
    { layer: "libxc", type: "X86_MSR_POLICY", contents: registers } as const,
  ].filter(({ contents }) => contents.length > 0);
}

/** Sets the processor's features: before the guest has run. */
export function loadPolicy(
  connection: Connection,
  abi: X86Abi,
  domid: Domid,
  { cpuid, registers }: { readonly cpuid: Uint8Array; readonly registers: Uint8Array },
): void {
  const { XenCpuidLeaf, XenMsrEntry } = abi.load("arch-x86/xen");
  const [nr_leaves, nr_msrs] = [cpuid.length / XenCpuidLeaf.size, registers.length / XenMsrEntry.size];
  if (nr_leaves + nr_msrs === 0) return;
  using leaves = connection.hypercall.allocateArray(XenCpuidLeaf, Math.max(1, nr_leaves));
  using msrs = connection.hypercall.allocateArray(XenMsrEntry, Math.max(1, nr_msrs));
  bytesOf(leaves.value.dataView, cpuid.length, false).set(cpuid);
  bytesOf(msrs.value.dataView, registers.length, false).set(registers);
  const policy = { nr_leaves, leaves: leaves.asHypercallPtr(), nr_msrs, msrs: msrs.asHypercallPtr() };
  x86Operations(connection).domctl("set_cpu_policy", domid, policy);
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView, length: number, isCopy = true): Uint8Array {
  const bytes = bytesBetween(new Uint8Array(buffer, byteOffset, byteLength), 0, length);
  return isCopy ? copyOf(bytes) : bytes;
}

/** Returns the record of the clock (`struct xen_domctl_tsc_info`). */
export function readClock(connection: Connection, domid: Domid): TscInfo {
  const info = x86Operations(connection).domctl("gettscinfo", domid);
  return {
    layer: "libxc",
    type: "X86_TSC_INFO",
    mode: info.tsc_mode,
    khz: info.gtsc_khz,
    elapsedNs: info.elapsed_nsec,
    incarnation: info.incarnation,
  };
}

export function loadClock(connection: Connection, domid: Domid, clock: TscInfo): void {
  x86Operations(connection).domctl("settscinfo", domid, {
    tsc_mode: clock.mode,
    gtsc_khz: clock.khz,
    elapsed_nsec: clock.elapsedNs,
    incarnation: clock.incarnation,
  });
}
