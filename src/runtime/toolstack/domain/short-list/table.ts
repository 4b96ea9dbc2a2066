/**
 * The numbers of one release that a list of domains needs, without records' classes. The published package has them as
 * data, made by this module.
 */

import { type Architecture, bitNames, tablesOf } from "../../../abi/index.ts";
import { memberAt } from "../../../abi/interpreter/index.ts";
import { loadModule, releases } from "../../../../generated/index.ts";
import { sizeOfType, type StructType } from "../../../struct/index.ts";

/** Bytes from the start of a record, and the member's bytes. */
export type Place = readonly [offset: number, bytes: number];

/** The names of values, lower case. */
export type Names = readonly (readonly [name: string, value: number])[];

/** Numbers that every release shares: the ioctl, xen_version, xenstore's messages. */
export interface StableNumbers {
  readonly ioctl: number;
  readonly ioctlBytes: number;
  readonly op: number;
  readonly arguments: number;
  readonly versionOp: number;
  readonly version: number;
  readonly extraversion: number;
  readonly extraversionBytes: number;
  readonly messageBytes: number;
  readonly messageType: number;
  readonly messageId: number;
  readonly messageLength: number;
  readonly read: number;
  readonly error: number;
}

export interface ShortListTable {
  readonly sysctlOp: number;
  readonly sysctlBytes: number;
  readonly command: Place;
  readonly commandValue: number;
  readonly interfaceVersion: Place;
  readonly interfaceVersionValue: number;
  /** The operation's argument, from the start of sysctl's record. */
  readonly mostDomains: Place;
  readonly buffer: Place;
  readonly domainCount: Place;
  readonly recordBytes: number;
  readonly members: Readonly<Record<RecordMember, Place>>;
  readonly flags: Names;
  readonly reasons: Names;
  readonly reasonShift: number;
  readonly reasonMask: number;
  readonly noVcpu: number;
  readonly noPool: number;
}

const MEMBERS = [
  "domain",
  "flags",
  "tot_pages",
  "max_pages",
  "outstanding_pages",
  "shr_pages",
  "paged_pages",
  "cpu_time",
  "nr_online_vcpus",
  "max_vcpu_id",
  "ssidref",
  "handle",
  "cpupool",
] as const;

export type RecordMember = (typeof MEMBERS)[number];

/** Returns a release's numbers; undefined for a release without tables. */
export function shortListTable(release: string, architecture: Architecture): ShortListTable | undefined {
  const known = releases.find((candidate) => candidate === release);
  if (known === undefined) return undefined;
  const abi = tablesOf(known, architecture);
  const { XenSysctl } = abi.load("sysctl");
  const { XenDomctlGetdomaininfo: Domain } = abi.load("domctl");
  const sysctl = abi.load("sysctl.constants");
  const domctl = abi.load("domctl.constants");
  const argument = "u.getdomaininfolist";
  return {
    sysctlOp: abi.load("xen.constants").__HYPERVISOR_sysctl,
    sysctlBytes: XenSysctl.size,
    command: placeOf(XenSysctl, "cmd"),
    commandValue: sysctl.XEN_SYSCTL_getdomaininfolist,
    interfaceVersion: placeOf(XenSysctl, "interface_version"),
    interfaceVersionValue: sysctl.XEN_SYSCTL_INTERFACE_VERSION,
    mostDomains: placeOf(XenSysctl, `${argument}.max_domains`),
    buffer: placeOf(XenSysctl, `${argument}.buffer`),
    domainCount: placeOf(XenSysctl, `${argument}.num_domains`),
    recordBytes: Domain.size,
    members: Object.fromEntries(MEMBERS.map((name) => [name, placeOf(Domain, name)])) as ShortListTable["members"],
    flags: namesOf(domctl, "XEN_DOMINF_", ["shutdownmask", "shutdownshift"]),
    reasons: namesOf(abi.load("sched.constants"), "SHUTDOWN_"),
    reasonShift: domctl.XEN_DOMINF_shutdownshift,
    reasonMask: domctl.XEN_DOMINF_shutdownmask,
    noVcpu: domctl.XEN_INVALID_MAX_VCPU_ID,
    noPool: sysctl.XEN_SYSCTL_CPUPOOL_PAR_ANY,
  };
}

/** Returns the numbers that every release and architecture shares. */
export function stableNumbers(): StableNumbers {
  const { PrivcmdHypercall } = loadModule("linux", "privcmd");
  const version = loadModule("4.14/x86_64", "version.constants");
  const { XsdSockmsg } = loadModule("4.14/x86_64", "io/xs_wire");
  const store = loadModule("4.14/x86_64", "io/xs_wire.constants");
  return {
    ioctl: loadModule("linux", "privcmd.constants").IOCTL_PRIVCMD_HYPERCALL,
    ioctlBytes: PrivcmdHypercall.size,
    op: placeOf(PrivcmdHypercall, "op")[0],
    arguments: placeOf(PrivcmdHypercall, "arg")[0],
    versionOp: loadModule("4.14/x86_64", "xen.constants").__HYPERVISOR_xen_version,
    version: version.XENVER_version,
    extraversion: version.XENVER_extraversion,
    extraversionBytes: version.XEN_EXTRAVERSION_LEN,
    messageBytes: XsdSockmsg.size,
    messageType: placeOf(XsdSockmsg, "type")[0],
    messageId: placeOf(XsdSockmsg, "req_id")[0],
    messageLength: placeOf(XsdSockmsg, "len")[0],
    read: store.XS_READ,
    error: store.XS_ERROR,
  };
}

function placeOf(type: StructType, path: string): Place {
  const { offset, field } = memberAt(type, path);
  return [offset, sizeOfType(field.type)];
}

function namesOf(constants: object, prefix: string, except: readonly string[] = []): Names {
  return bitNames<string>(constants, prefix, except).map(({ name, value }) => [name, value]);
}
