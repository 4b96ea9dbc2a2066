/** The simulated operations, by the families' names. */

import type { OperationFamily } from "../runtime/struct/index.ts";
import type { GuestMemory } from "./call/guest-memory.ts";
import type { Machine } from "./machine/machine.ts";
import { consoleIoSimulations } from "./operations/console-io.ts";
import { dmOpSimulations } from "./operations/dm-op.ts";
import { domctlSimulations } from "./operations/domctl/index.ts";
import { eventChannelSimulations } from "./operations/event-channel-op.ts";
import { hvmSimulations } from "./operations/hvm-op.ts";
import { hypfsSimulations } from "./operations/hypfs-op.ts";
import { memorySimulations } from "./operations/memory-op.ts";
import { mmuextSimulations } from "./operations/mmuext-op.ts";
import { physdevSimulations } from "./operations/physdev-op.ts";
import { schedSimulations } from "./operations/sched-op.ts";
import { sysctlSimulations } from "./operations/sysctl/index.ts";
import { vcpuSimulations } from "./operations/vcpu-op.ts";
import { versionSimulations } from "./operations/xen-version.ts";

/** Returns functions that prepare a family's operations, at the family's first call. */
export function simulations(machine: Machine, memory: GuestMemory): Readonly<Record<string, () => object>> {
  return {
    xen_version: () => versionSimulations(machine, memory),
    sysctl: () => sysctlSimulations({ machine, memory }),
    domctl: () => domctlSimulations({ machine, memory }),
    sched_op: () => schedSimulations(machine),
    event_channel_op: () => eventChannelSimulations(machine),
    memory_op: () => memorySimulations(machine, memory),
    mmuext_op: () => mmuextSimulations(machine),
    hvm_op: () => hvmSimulations(machine),
    hypfs_op: () => hypfsSimulations(machine, memory),
    physdev_op: () => physdevSimulations(machine),
    dm_op: () => dmOpSimulations(machine),
    vcpu_op: () => vcpuSimulations(machine),
    console_io: () => consoleIoSimulations(machine, memory),
  };
}

/** Returns the tables of a family, or undefined if the release has none. */
export function familyTable({ abi }: Machine, name: string): OperationFamily | undefined {
  const module = `operations/${name}`;
  return abi.has(module) ? (abi.loadAny(module) as { readonly family: OperationFamily }).family : undefined;
}

/** Lists the simulated operations of the machine's release: "sysctl physinfo". */
export function simulatedOperations(machine: Machine, memory: GuestMemory): string[] {
  return Object.entries(simulations(machine, memory)).flatMap(([family, make]) => {
    const table = familyTable(machine, family)?.operations ?? {};
    return Object.keys(make()).flatMap((name) => (Object.hasOwn(table, name) ? [`${family} ${name}`] : []));
  });
}
