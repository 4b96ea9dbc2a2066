/** Lists every operation of every release from the generated tables. */

import { moduleNames, type Release, releases } from "../../../src/generated/index.ts";
import { type Architecture, tablesOf } from "../../../src/runtime/abi/index.ts";
import { reasonOf } from "../../../src/runtime/hypercall/operation/failure.ts";
import { GuestMemory } from "../../../src/simulated/call/guest-memory.ts";
import { Machine } from "../../../src/simulated/machine/machine.ts";
import { simulatedOperations } from "../../../src/simulated/simulations.ts";
import type { OperationFamily } from "../../../src/runtime/struct/index.ts";

export const architectures = ["x86_64", "arm64"] as const;

const PREFIX = "operations/";

/** Lists the operations of a release: "sysctl physinfo". */
export function operationsOf(release: Release, architecture: Architecture): string[] {
  return familiesOf(release, architecture).flatMap((family) =>
    Object.keys(family.operations).map((name) => `${family.name} ${name}`),
  );
}

function familiesOf(release: Release, architecture: Architecture): OperationFamily[] {
  const abi = tablesOf(release, architecture);
  const modules = moduleNames(`${release}/${architecture}`).filter((module) => module.startsWith(PREFIX));
  return modules.map((module) => (abi.loadAny(module) as { readonly family: OperationFamily }).family);
}

/** Lists the operations that the safe API refuses whatever their argument, since they endanger the host; with the reason. */
export function dangerousOf(release: Release, architecture: Architecture): [operation: string, why: string][] {
  return familiesOf(release, architecture).flatMap((family) =>
    Object.entries(family.operations).flatMap(([name, { unsafe }]): [string, string][] => {
      if (unsafe === undefined || unsafe.member !== undefined || unsafe.why === CALLER) return [];
      return [[`${family.name} ${name}`, reasonOf(unsafe.why)]];
    }),
  );
}

/** The reason of operations that endanger only the domain that makes them. */
const CALLER = "caller";

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
