/** Interrupts that Xen itself raises, by their names, and who is usually the one to have them. */

import type { AbiModule } from "../../../generated/index.ts";
import { type AbiTable, stableAbi } from "../../abi/index.ts";
import { describe } from "../../base/checks.ts";

type NamesIn<Constants> = Constants extends unknown ? Extract<keyof Constants, `VIRQ_${string}`> : never;

/** The name of a virtual interrupt in xen.h: "VIRQ_DOM_EXC", "VIRQ_CON_RING", … */
export type VirqName = NamesIn<AbiModule<"xen.constants", AbiTable>>;

/** Throws a TypeError for a name that xen.h does not have. */
export function virqNumber(name: VirqName): number {
  const constants: Readonly<Record<string, unknown>> = { ...stableAbi().load("xen.constants") };
  const number = typeof name === "string" && name.startsWith("VIRQ_") ? constants[name] : undefined;
  if (typeof number === "number") return number;
  const known = Object.keys(constants).filter((key) => key.startsWith("VIRQ_"));
  const given = typeof name === "string" ? `"${name}"` : describe(name);
  throw new TypeError(`there is no VIRQ ${given}; there are ${known.join(", ")}`);
}

const KERNEL = "this domain's own kernel";

/** Who usually has an interrupt that only one can have. */
const HOLDERS: Readonly<Partial<Record<VirqName, string>>> = {
  VIRQ_TIMER: KERNEL,
  VIRQ_DEBUG: KERNEL,
  VIRQ_CONSOLE: `${KERNEL} (the console hvc0)`,
  VIRQ_DOM_EXC: "xenstored, which tells of domains through its watches @introduceDomain and @releaseDomain",
  VIRQ_TBUF: "xentrace or xenbaked",
  VIRQ_CON_RING: "xenconsoled, which logs the hypervisor's console",
  VIRQ_PCPU_STATE: `${KERNEL} (physical CPUs)`,
  VIRQ_XENPMU: `${KERNEL} (performance counters)`,
  VIRQ_ARGO: KERNEL,
};

/** For a message: who may have it. */
export function virqHolder(name: VirqName): string {
  return HOLDERS[name] ?? "another program of this domain, or its kernel";
}
