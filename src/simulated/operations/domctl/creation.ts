/** The configurations of new domains that Xen refuses, and the words on its console about some of them. */

import type { AbiModule } from "../../../generated/index.ts";
import { type AbiTable, compareReleases } from "../../../runtime/abi/index.ts";
import { EINVAL, EOPNOTSUPP } from "../../call/errno.ts";
import type { Machine } from "../../machine/machine.ts";

type Createdomain = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctlCreatedomain"]>;

const FLAG = "XEN_DOMCTL_CDF_";
const MOST_ARM_VCPUS = 128;
const MOST_HVM_VCPUS = 128;
const MOST_PV_VCPUS = 8192;
/** Interrupts of devices that Arm's interrupt controller has room for. */
const MOST_SPIS = 988;
/** Limits of grant tables, unless Xen's command line has others. */
export const MOST_GRANT_FRAMES = 64;
const MOST_MAPTRACK_FRAMES = 1024;

/** Returns the error number for a configuration that Xen refuses, or 0. Xen says why on its console if it does. */
export function creationError(machine: Machine, request: Createdomain, domid: number): number {
  const error = machine.abi.architecture === "arm64" ? armError(machine, request) : x86Error(machine, request, domid);
  return error === 0 ? grantError(machine, request) : error;
}

/** The flags of a configuration, by their names without the prefix. */
class Flags {
  readonly #constants: Readonly<Record<string, unknown>>;
  readonly #word: number;

  constructor({ abi }: Machine, { flags }: Createdomain) {
    this.#constants = { ...abi.load("domctl.constants") };
    this.#word = flags;
  }

  has(name: string): boolean {
    return (this.#word & this.#value(name)) !== 0;
  }

  /** True if none but these are set. */
  areOnly(names: readonly string[]): boolean {
    return (this.#word & ~names.reduce((word, name) => word | this.#value(name), 0)) === 0;
  }

  /** True if the release knows them all. */
  get areKnown(): boolean {
    const names = Object.keys(this.#constants).filter((name) => name.startsWith(FLAG) && !name.endsWith("MAX"));
    return this.areOnly(names.map((name) => name.slice(FLAG.length)));
  }

  #value(name: string): number {
    const value = this.#constants[FLAG + name];
    return typeof value === "number" ? value : 0;
  }
}

/** Checks that do not differ by architecture. */
function commonError(machine: Machine, request: Createdomain, flags: Flags): number {
  const { hostCapabilities } = machine;
  if (!flags.areKnown || request.max_vcpus < 1) return EINVAL;
  if (flags.has("hap") && !flags.has("hvm")) return EINVAL;
  if (flags.has("iommu") ? !hostCapabilities.includes("directio") : request.iommu_opts !== 0) return EINVAL;
  if (flags.has("vpmu") && !hostCapabilities.includes("vpmu" as never)) return EINVAL;
  // The simulated processor records no trace, and has no second set of tables for a guest's memory.
  if ("vmtrace_size" in request && request.vmtrace_size > 0) return EINVAL;
  if ("altp2m_opts" in request) return request.altp2m_opts === 0 ? 0 : EINVAL;
  return "altp2m" in request && (request.altp2m.opts !== 0 || request.altp2m.nr !== 0) ? EINVAL : 0;
}

function armError(machine: Machine, request: Createdomain): number {
  const { abi } = machine;
  const flags = new Flags(machine, request);
  const error = commonError(machine, request, flags);
  if (error !== 0) return error;
  const since421 = compareReleases(abi.release, "4.21") >= 0 ? ["xs_domain", "trap_unmapped_accesses"] : [];
  if (!flags.has("hvm") || !flags.has("hap")) return EINVAL;
  if (!flags.areOnly(["hvm", "hap", "iommu", "vpmu", ...since421])) return EINVAL;
  if (request.max_vcpus > MOST_ARM_VCPUS) return EINVAL;
  const { arch } = request;
  if (!abi.runsOn("arm64") || !("gic_version" in arch)) return 0;
  const { XEN_DOMCTL_CONFIG_GIC_NATIVE, XEN_DOMCTL_CONFIG_GIC_V3, XEN_DOMCTL_CONFIG_TEE_NONE } =
    abi.load("arch-arm.constants");
  // The machine's interrupt controller cannot act as an older one, and it has no trusted environment.
  const { gic_version } = arch;
  if (gic_version !== XEN_DOMCTL_CONFIG_GIC_NATIVE && gic_version !== XEN_DOMCTL_CONFIG_GIC_V3) return EINVAL;
  return arch.tee_type === XEN_DOMCTL_CONFIG_TEE_NONE && arch.nr_spis <= MOST_SPIS ? 0 : EINVAL;
}

function x86Error(machine: Machine, request: Createdomain, domid: number): number {
  const { hostCapabilities } = machine;
  const flags = new Flags(machine, request);
  const error = commonError(machine, request, flags);
  if (error !== 0) return error;
  if (!hostCapabilities.includes(flags.has("hvm") ? "hvm" : "pv")) return EINVAL;
  if (flags.has("s3_integrity") || flags.has("trap_unmapped_accesses")) return EINVAL;
  if (flags.has("hap") && !hostCapabilities.includes("hap")) return EINVAL;
  if (request.max_vcpus > (flags.has("hvm") ? MOST_HVM_VCPUS : MOST_PV_VCPUS)) return EINVAL;
  if (flags.has("nested_virt") && !flags.has("hap")) return EINVAL;
  const { arch } = request;
  if (!("emulation_flags" in arch)) return 0;
  if (machine.abi.runsOn("x86_64") && machine.abi.atLeast("4.15") && "misc_flags" in arch) {
    const { XEN_X86_MSR_RELAXED } = machine.abi.load("arch-x86/xen.constants");
    if ((arch.misc_flags & ~XEN_X86_MSR_RELAXED) !== 0) return EINVAL;
  }
  return emulatorError(machine, arch.emulation_flags, domid, flags.has("hvm"));
}

/** Xen emulates all devices of an HVM guest, the local APIC of a PVH guest, and at most the timer of a PV guest. */
function emulatorError(machine: Machine, emulators: number, domid: number, isVirtual: boolean): number {
  const { abi, console } = machine;
  if (!abi.runsOn("x86_64")) return 0;
  const { XEN_X86_EMU_ALL, XEN_X86_EMU_LAPIC, XEN_X86_EMU_PIT, XEN_X86_EMU_USE_PIRQ, XEN_X86_EMU_VPCI } =
    abi.load("arch-x86/xen.constants");
  const hexadecimal = `0x${(emulators >>> 0).toString(16)}`;
  if ((emulators & ~XEN_X86_EMU_ALL) !== 0) {
    console.write(`(XEN) d${domid}: ${hexadecimal} names emulators that do not exist\n`);
    return EINVAL;
  }
  // Since 4.19 a toolstack chooses if an HVM guest's interrupts can be event channels.
  const optional = abi.atLeast("4.19") ? XEN_X86_EMU_USE_PIRQ : 0;
  const ofHvm = XEN_X86_EMU_ALL & ~XEN_X86_EMU_VPCI;
  const isPossible = isVirtual
    ? emulators === XEN_X86_EMU_LAPIC || (emulators | optional) === ofHvm
    : emulators === 0 || emulators === XEN_X86_EMU_PIT;
  if (isPossible) return 0;
  console.write(`(XEN) d${domid}: no ${isVirtual ? "HVM" : "PV"} domain can have the emulators ${hexadecimal}\n`);
  return EOPNOTSUPP;
}

function grantError({ abi }: Machine, request: Createdomain): number {
  const { max_grant_frames: frames, max_maptrack_frames: maptrack } = request;
  if ("grant_opts" in request) {
    // Arm has only the first version of grant tables.
    const newest = abi.architecture === "arm64" ? 1 : 2;
    if (request.grant_opts < 1 || request.grant_opts > newest) return EINVAL;
  }
  // A negative number asks for the limit itself.
  if (frames === 0) return EINVAL;
  if (abi.atLeast("4.18")) return 0;
  return frames > MOST_GRANT_FRAMES || maptrack > MOST_MAPTRACK_FRAMES ? EINVAL : 0;
}
