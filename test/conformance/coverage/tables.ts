/** Lists every operation of every release from the generated tables. */

import { moduleNames, type Release, releases } from "../../../src/generated/index.ts";
import { type Architecture, tablesOf } from "../../../src/runtime/abi/index.ts";
import { GuestMemory } from "../../../src/simulated/call/guest-memory.ts";
import { Machine } from "../../../src/simulated/machine/machine.ts";
import { simulatedOperations } from "../../../src/simulated/simulations.ts";
import type { OperationFamily } from "../../../src/runtime/struct/index.ts";

export const architectures = ["x86_64", "arm64"] as const;

const PREFIX = "operations/";

/** Lists the operations of a release: "sysctl physinfo". */
export function operationsOf(release: Release, architecture: Architecture): string[] {
  const abi = tablesOf(release, architecture);
  return moduleNames(`${release}/${architecture}`).flatMap((module) => {
    if (!module.startsWith(PREFIX)) return [];
    const { family } = abi.loadAny(module) as { readonly family: OperationFamily };
    return Object.keys(family.operations).map((name) => `${family.name} ${name}`);
  });
}

/** Lists the operations of all releases, in the order of the newest. */
export function allOperations(): string[] {
  const names = releases.toReversed().flatMap((release) => architectures.flatMap((one) => operationsOf(release, one)));
  const families = [...new Set(names.map(familyOf))];
  const all = [...new Set(names)];
  return families.flatMap((family) => all.filter((name) => familyOf(name) === family));
}

export function familyOf(operation: string): string {
  return operation.slice(0, operation.indexOf(" "));
}

/** Returns the operations of a release that a SimulatedXen answers. */
export function simulatedOf(release: Release, architecture: Architecture): Set<string> {
  const machine = new Machine({ release, architecture });
  return new Set(simulatedOperations(machine, new GuestMemory(() => new Uint8Array(0))));
}
