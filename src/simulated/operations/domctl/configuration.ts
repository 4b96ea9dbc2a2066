/** What Xen checks of a domain that is to be created. */

import type { AbiModule } from "../../../generated/index.ts";
import type { AbiTable } from "../../../runtime/abi/index.ts";
import { EINVAL } from "../../call/errno.ts";
import type { Machine } from "../../machine/machine.ts";

type Createdomain = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctlCreatedomain"]>;

const FLAG = "XEN_DOMCTL_CDF_";

/** 0 where Xen would have it. */
export function configurationError({ abi, hostCapabilities }: Machine, request: Createdomain): number {
  const constants: Readonly<Record<string, unknown>> = { ...abi.load("domctl.constants") };
  const flag = (name: string): number => {
    const value = constants[FLAG + name];
    return typeof value === "number" ? value : 0;
  };
  const { flags } = request;
  const has = (name: string): boolean => (flags & flag(name)) !== 0;
  const all = Object.keys(constants).filter((name) => name.startsWith(FLAG) && !name.endsWith("MAX"));
  const known = all.reduce((word, name) => word | flag(name.slice(FLAG.length)), 0);
  if ((flags & ~known) !== 0 || request.max_vcpus < 1) return EINVAL;
  if (has("hap") && !has("hvm")) return EINVAL;
  if (has("iommu") ? !hostCapabilities.includes("directio") : request.iommu_opts !== 0) return EINVAL;
  if (has("vpmu") && !hostCapabilities.includes("vpmu" as never)) return EINVAL;
  if ("vmtrace_size" in request && request.vmtrace_size > 0) return EINVAL;
  if (abi.architecture === "arm64") {
    return has("hvm") && has("hap") && request.max_vcpus <= MOST_ARM_VCPUS ? 0 : EINVAL;
  }
  if (!hostCapabilities.includes(has("hvm") ? "hvm" : "pv")) return EINVAL;
  if (has("hap") && !hostCapabilities.includes("hap")) return EINVAL;
  if (request.max_vcpus > (has("hvm") ? MOST_HVM_VCPUS : MOST_PV_VCPUS)) return EINVAL;
  return has("nested_virt") && !has("hap") ? EINVAL : 0;
}

const MOST_ARM_VCPUS = 128;
const MOST_HVM_VCPUS = 128;
const MOST_PV_VCPUS = 8192;
