/** Plain values that Xen keeps for a domain: hypercalls change them, and a test may. */

import type { VbdCounters, VifCounters } from "../../runtime/interdomain/back-end/index.ts";
import { setMembers, type Settable } from "./settable.ts";

/** Width of addresses, unless a PV toolstack narrows it. */
const WIDE = 64;

/** "pvh" is a virtual machine without a device model; on Arm every domain is "pvh". */
export type DomainType = "pv" | "hvm" | "pvh";

export class DomainValues {
  /** The name that the toolstack uses; Xen keeps none. */
  name: string;
  /** True for a domain that may control the machine. */
  isPrivileged = false;
  /** True for the domain that runs xenstored. */
  isXenstore = false;
  /** True if a debugger is attached to the domain. */
  isDebuggerAttached = false;
  /** The number of pauses by the toolstack without an unpause so far. */
  pauseCount = 1;
  /** Security label of XSM. */
  securityId = 0;
  /** True if the processor translates the addresses of the domain's memory. */
  hap = false;
  /** Devices that Xen itself emulates for a virtual machine: a word of arch-x86/xen.h. */
  emulationFlags = 0;
  /** Number of the frame that the domain shares with Xen. */
  sharedInfoFrame = 0;
  /** Largest number of pages that the domain may have. */
  maximumPages = 0;
  /** Width of the domain's addresses: 64 or 32. */
  addressBits: number = WIDE;
  /** Pages promised to the domain, but not yet its own. */
  outstandingPages = 0;
  /** Pages that the domain shares with others. */
  sharedPages = 0;
  /** Pages of the domain that are paged out. */
  pagedOutPages = 0;
  /** NUMA nodes for its memory and vcpus; null leaves the choice to the affinity of its vcpus. */
  nodeAffinity: ReadonlySet<number> | null = null;
  /** Largest port that the domain may bind. */
  lastEventPort = 1023;
  /** The largest number of frames of its grant table. */
  maximumGrantFrames = 64;
  /** Bytes for the page tables of a virtual machine. */
  pagingBytes = 0n;
  /** Network interfaces that dom0's Linux serves to the domain. Counters left out are 0. */
  vifs: readonly SimulatedVif[] = [];
  /** Disks that dom0's Linux serves to the domain. Counters left out are 0. */
  vbds: readonly SimulatedVbd[] = [];

  constructor(name: string) {
    this.name = name;
  }
}

/** A network interface, with counters as the guest sees them. */
export type SimulatedVif = Partial<Omit<VifCounters, "domid">>;

/** A disk, with counters as the guest sees them. */
export type SimulatedVbd = Partial<Omit<VbdCounters, "domid">>;

/** Values of a domain that a test can set. */
export type SimulatedDomainChanges = Partial<
  DomainValues & {
    /** The number of its pages. */
    totalPages: number;
    /** Its handle: a UUID in lower case. */
    uuid: string;
  }
>;

const SETTABLE: Settable<Required<SimulatedDomainChanges>> = {
  name: "a string",
  isPrivileged: "a boolean",
  isXenstore: "a boolean",
  isDebuggerAttached: "a boolean",
  pauseCount: "an integer from 0",
  securityId: "an integer from 0",
  hap: "a boolean",
  emulationFlags: "an integer from 0",
  sharedInfoFrame: "an integer from 0",
  maximumPages: "an integer from 0",
  addressBits: "an integer from 0",
  outstandingPages: "an integer from 0",
  sharedPages: "an integer from 0",
  pagedOutPages: "an integer from 0",
  nodeAffinity: "a Set of numbers, or null",
  lastEventPort: "an integer from 0",
  maximumGrantFrames: "an integer from 0",
  pagingBytes: "a bigint",
  vifs: "an array of objects",
  vbds: "an array of objects",
  totalPages: "an integer from 0",
  uuid: "a string",
};

/**
 * Sets values. Throws a TypeError for an unknown name or a wrong value, a RangeError for more pages than the machine
 * has.
 */
export function setDomain(domain: Required<SimulatedDomainChanges>, changes: SimulatedDomainChanges): void {
  setMembers("a simulated domain's set", domain, changes, SETTABLE);
}
