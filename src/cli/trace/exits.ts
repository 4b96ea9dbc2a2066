/**
 * Names of the reasons for which a guest's processor exits to Xen, by the processors' manuals: AMD's volume 2, appendix C,
 * and Intel's volume 3, appendix C. Others are shown as numbers.
 */

import { readFileSync } from "node:fs";

const AMD: Readonly<Record<number, string>> = {
  0x40: "#DE",
  0x41: "#DB",
  0x43: "#BP",
  0x46: "#UD",
  0x47: "#NM",
  0x4d: "#GP",
  0x4e: "#PF",
  0x51: "#AC",
  0x60: "INTR",
  0x61: "NMI",
  0x64: "VINTR",
  0x65: "CR0_SEL_WRITE",
  0x6e: "RDTSC",
  0x72: "CPUID",
  0x77: "PAUSE",
  0x78: "HLT",
  0x79: "INVLPG",
  0x7b: "IOIO",
  0x7c: "MSR",
  0x7f: "SHUTDOWN",
  0x81: "VMMCALL",
  0x87: "RDTSCP",
  0x89: "WBINVD",
  0x8d: "XSETBV",
  0x400: "NPF",
};

const INTEL: Readonly<Record<number, string>> = {
  0: "exception or NMI",
  1: "external interrupt",
  2: "triple fault",
  7: "interrupt window",
  10: "CPUID",
  12: "HLT",
  14: "INVLPG",
  16: "RDTSC",
  18: "VMCALL",
  28: "control register",
  29: "debug register",
  30: "I/O",
  31: "RDMSR",
  32: "WRMSR",
  40: "PAUSE",
  44: "APIC access",
  48: "EPT violation",
  49: "EPT misconfiguration",
  51: "RDTSCP",
  52: "preemption timer",
  54: "WBINVD",
  55: "XSETBV",
};

/** Returns the names of this machine's exits, by number; none if the processor is another. */
export function exitNames(): Readonly<Record<number, string>> {
  const text = processorText();
  if (text.includes("AuthenticAMD") || text.includes("HygonGenuine")) return AMD;
  return text.includes("GenuineIntel") ? INTEL : {};
}

function processorText(): string {
  try {
    return readFileSync("/proc/cpuinfo", "utf8");
  } catch {
    return "";
  }
}
