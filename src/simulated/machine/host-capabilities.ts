/** The features of a simulated machine's processors and firmware (sysctl.h). */

import { type Abi, type Architecture, bitNames, type NamedValue } from "../../runtime/abi/index.ts";
import { checkChoice } from "../../runtime/base/options.ts";
import type { HostCapability } from "../../runtime/toolstack/host/index.ts";

const CAPABILITIES: Readonly<Record<Architecture, readonly HostCapability[]>> = {
  x86_64: ["hvm", "pv", "hap", "shadow"],
  arm64: ["hvm", "hap"],
};

/** Returns the chosen capabilities, or those that are usual. Throws a TypeError for an unknown one. */
export function hostCapabilitiesOf(abi: Abi, chosen: readonly HostCapability[] | undefined): readonly HostCapability[] {
  if (chosen === undefined) return CAPABILITIES[abi.architecture];
  const known = capabilityBits(abi).map(({ name }) => name);
  for (const name of chosen) checkChoice("a host capability", name, known);
  return [...chosen];
}

/** Returns the release's word for capabilities. */
export function capabilityWord(abi: Abi, capabilities: readonly HostCapability[]): number {
  return capabilityBits(abi).reduce((word, { name, value }) => (capabilities.includes(name) ? word | value : word), 0);
}

function capabilityBits(abi: Abi): NamedValue<HostCapability>[] {
  return bitNames<HostCapability>(abi.load("sysctl.constants"), "XEN_SYSCTL_PHYSCAP_");
}
