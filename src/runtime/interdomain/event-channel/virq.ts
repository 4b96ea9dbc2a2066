/** Virtual interrupts, which Xen itself raises: their names, and their usual holders. */

import type { AbiModule } from "../../../generated/index.ts";
import { type AbiTable, stableAbi } from "../../abi/index.ts";
import { unknownWord } from "../../base/options.ts";

type NamesIn<Constants> = Constants extends unknown ? Extract<keyof Constants, `VIRQ_${string}`> : never;

/** The name of a virtual interrupt in xen.h: "VIRQ_DOM_EXC", "VIRQ_CON_RING", … */
export type VirqName = NamesIn<AbiModule<"xen.constants", AbiTable>>;

/** Returns a VIRQ's number. Throws a TypeError for a name that xen.h does not have. */
export function virqNumber(name: VirqName): number {
  const constants: Readonly<Record<string, unknown>> = { ...stableAbi().load("xen.constants") };
  const number = typeof name === "string" && name.startsWith("VIRQ_") ? constants[name] : undefined;
  if (typeof number === "number") return number;
  const known = Object.keys(constants).filter((key) => key.startsWith("VIRQ_"));
  throw unknownWord("VIRQ", name, known);
}

const KERNEL = "this domain's own kernel";

/** The usual holders of interrupts with a single holder. */
const HOLDERS: Readonly<Partial<Record<VirqName, string>>> = {
  VIRQ_TIMER: KERNEL,
  VIRQ_DEBUG: KERNEL,
  VIRQ_CONSOLE: `${KERNEL} (the console hvc0)`,
  VIRQ_DOM_EXC: "xenstored, whose watches @introduceDomain and @releaseDomain report domains",
  VIRQ_TBUF: "xentrace or xenbaked",
  VIRQ_CON_RING: "xenconsoled, which logs the hypervisor's console",
  VIRQ_PCPU_STATE: `${KERNEL} (physical CPUs)`,
  VIRQ_XENPMU: `${KERNEL} (performance counters)`,
  VIRQ_ARGO: KERNEL,
};

/** Returns the usual holder, for a message. */
export function virqHolder(name: VirqName): string {
  return HOLDERS[name] ?? "another program of this domain, or its kernel";
}
