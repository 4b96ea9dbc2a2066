/** The state of one domain, as a plain object. */

import type { AbiModule } from "../../../generated/index.ts";
import {
  type Abi,
  type AbiTable,
  type BitName,
  bitNames,
  namesIn,
  type ShutdownReason,
  shutdownReasons,
} from "../../abi/index.ts";
import { checkInteger, describe, readList } from "../../base/checks.ts";
import { MOST_CPUS, possible } from "../../base/errors/index.ts";
import { domid as checkedDomid, type Domid } from "../../abi/numbers.ts";
import { HandleTexts } from "./uuid.ts";

const FLAG = "XEN_DOMINF_";
const NO_FLAGS = ["shutdownmask", "shutdownshift"] as const;

/** Xen's flags of a domain: "dying", "paused", "blocked", "running", "hvm_guest", "xs_domain", … */
export type DomainFlag = Exclude<
  BitName<AbiModule<"domctl.constants", AbiTable>, typeof FLAG>,
  (typeof NO_FLAGS)[number]
>;

/** The most significant flag of a domain; "runnable" if it waits for a physical cpu. */
export type DomainState = "dying" | "shutdown" | "paused" | "blocked" | "running" | "runnable";

/** A domain as Xen sees it now (`struct xen_domctl_getdomaininfo`). Pages are Xen's: `xen.version.pageBytes` each. */
export interface DomainInfo {
  /** The domain's number. Xen may give it to another domain once this one is gone. */
  readonly domid: Domid;
  /** The domain's handle, which a toolstack chooses: a UUID in lower case. */
  readonly uuid: string;
  /** The first of the states that its flags allow, in the order of the type. */
  readonly state: DomainState;
  /** All flags that are set. */
  readonly flags: readonly DomainFlag[];
  /** The reason; null unless the domain has shut down. A number if Xen's headers have no name for the guest's code. */
  readonly shutdownReason: ShutdownReason | number | null;
  /** The number of its pages. */
  readonly totalPages: number;
  /** The largest number of pages that it may have. */
  readonly maximumPages: number;
  /** Pages claimed for it that it does not have yet. */
  readonly outstandingPages: number;
  /** Pages that the domain shares with others (mem_sharing). */
  readonly sharedPages: number;
  /** Pages of the domain that are paged out to disk. */
  readonly pagedOutPages: number;
  /** Nanoseconds that its vcpus have run. */
  readonly cpuTimeNs: bigint;
  /** The number of vcpus that are online. */
  readonly onlineVcpus: number;
  /** The highest number of its vcpus, which begin at 0; null if it has none. */
  readonly highestVcpu: number | null;
  /** Its cpu pool; null if it belongs to none. */
  readonly cpupool: number | null;
  /** The number of its label in Xen's security policy (`ssidref`). */
  readonly securityId: number;
}

export type DomainInfoRecord = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctlGetdomaininfo"]>;

/** The meaning of a word of flags. */
interface FlagsMeaning {
  readonly state: DomainState;
  readonly flags: readonly DomainFlag[];
  readonly shutdownReason: ShutdownReason | number | null;
}

/** Returns a function that converts one release's records to plain objects. */
export function domainDecoder(abi: Abi): (record: DomainInfoRecord) => DomainInfo {
  const { XEN_INVALID_MAX_VCPU_ID } = abi.load("domctl.constants");
  const { XEN_SYSCTL_CPUPOOL_PAR_ANY } = abi.load("sysctl.constants");
  // Its layout as text would be parsed with that of all records in it, at the start of most programs.
  const { dataView, byteOffset, handle: bytes } = new (abi.load("domctl").XenDomctlGetdomaininfo)();
  const handle = bytes.byteOffset - dataView.byteOffset - byteOffset;
  const handles = new HandleTexts();
  const meaningOf = flagsReader(abi);

  return (record) => {
    const { domain, max_vcpu_id, cpupool } = record;
    const hasVcpus = max_vcpu_id !== XEN_INVALID_MAX_VCPU_ID;
    const { state, flags, shutdownReason } = meaningOf(record.flags);
    return {
      domid: domain,
      uuid: handles.at(domain, record.dataView, record.byteOffset + handle),
      state,
      flags,
      shutdownReason,
      totalPages: record.tot_pages_number,
      maximumPages: record.max_pages_number,
      outstandingPages: record.outstanding_pages_number,
      sharedPages: record.shr_pages_number,
      pagedOutPages: record.paged_pages_number,
      cpuTimeNs: record.cpu_time,
      onlineVcpus: record.nr_online_vcpus,
      highestVcpu: hasVcpus ? possible("getdomaininfo", "max_vcpu_id", max_vcpu_id, MOST_CPUS - 1) : null,
      cpupool: cpupool === XEN_SYSCTL_CPUPOOL_PAR_ANY ? null : cpupool,
      securityId: record.ssidref,
    };
  };
}

/**
 * Returns a function that decodes words of flags. It caches its results: there are few different words, and many
 * domains.
 */
function flagsReader(abi: Abi): (word: number) => FlagsMeaning {
  const constants = abi.load("domctl.constants");
  const flagNames = bitNames<DomainFlag>(constants, FLAG, NO_FLAGS);
  const reasons = shutdownReasons(abi);
  const known = new Map<number, FlagsMeaning>();
  const read = (word: number): FlagsMeaning => {
    const reason = (word >>> constants.XEN_DOMINF_shutdownshift) & constants.XEN_DOMINF_shutdownmask;
    const shutDown = (word & constants.XEN_DOMINF_shutdown) !== 0;
    const name = reasons.find(({ value }) => value === reason)?.name;
    return {
      state: stateOf(word, constants),
      flags: Object.freeze(namesIn(word, flagNames)),
      shutdownReason: shutDown ? (name ?? reason) : null,
    };
  };
  return (word) => {
    let meaning = known.get(word);
    if (meaning === undefined) known.set(word, (meaning = read(word)));
    return meaning;
  };
}

function stateOf(flags: number, constants: AbiModule<"domctl.constants", AbiTable>): DomainState {
  if ((flags & constants.XEN_DOMINF_dying) !== 0) return "dying";
  if ((flags & constants.XEN_DOMINF_shutdown) !== 0) return "shutdown";
  if ((flags & constants.XEN_DOMINF_paused) !== 0) return "paused";
  if ((flags & constants.XEN_DOMINF_running) !== 0) return "running";
  if ((flags & constants.XEN_DOMINF_blocked) !== 0) return "blocked";
  return "runnable";
}

/** Returns the numbers of domains in a list, and of their vcpus. Throws a TypeError or RangeError for anything else. */
export function checkListed(
  domains: readonly Pick<DomainInfo, "domid" | "highestVcpu">[],
): Pick<DomainInfo, "domid" | "highestVcpu">[] {
  return readList("domains", domains, 0, 0xffff, (domain) => {
    if (typeof domain !== "object" || domain === null) {
      throw new TypeError(`expected domains to have a domid and a highestVcpu, received ${describe(domain)}`);
    }
    const { domid, highestVcpu } = domain;
    if (highestVcpu !== null) checkInteger("highestVcpu", highestVcpu, 0, 0xffff);
    return { domid: checkedDomid(domid), highestVcpu };
  });
}
