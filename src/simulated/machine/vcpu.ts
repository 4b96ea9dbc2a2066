/** A vcpu: the state that its guest puts it in, and the cpus on which it may run. */

import { setMembers, type Settable } from "./settable.ts";
import type { SimulatedVcpu, SimulatedVcpuChanges, VcpuState } from "./simulated-domain.ts";

const SETTABLE: Settable<Required<SimulatedVcpuChanges>> = {
  state: ["running", "runnable", "blocked", "offline"],
  isInitialised: "a boolean",
  cpu: "an integer from 0",
  cpuTimeNs: "a bigint",
  hardAffinity: "a Set of numbers, or null",
  softAffinity: "a Set of numbers, or null",
  context: "a Uint8Array, or null",
};

export class MachineVcpu implements SimulatedVcpu {
  readonly id: number;
  state: VcpuState = "offline";
  isInitialised = false;
  cpu = 0;
  cpuTimeNs = 0n;
  hardAffinity: ReadonlySet<number> | null = null;
  softAffinity: ReadonlySet<number> | null = null;
  context: Uint8Array<ArrayBuffer> | null = null;
  /** Its further state (`struct xen_domctl_ext_vcpucontext`) as a toolstack has set it; null for that of a new vcpu. */
  extendedContext: Uint8Array<ArrayBuffer> | null = null;
  /** Its types of memory (MTRR) as a toolstack has set them; null for those of a new vcpu. */
  memoryTypes: Uint8Array<ArrayBuffer> | null = null;

  constructor(id: number) {
    this.id = id;
  }

  set(changes: SimulatedVcpuChanges): void {
    setMembers<Required<SimulatedVcpuChanges>>("a simulated vcpu's set", this, changes, SETTABLE);
  }

  mayRunOn(cpu: number): boolean {
    return this.hardAffinity === null || this.hardAffinity.has(cpu);
  }
}
