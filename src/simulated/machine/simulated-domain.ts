/** A simulated domain and its vcpus, as a test uses them: nouns read, `set` writes, verbs act in the guest's place. */

import type { ShutdownReason } from "../../runtime/abi/index.ts";
import type { Domid } from "../../runtime/abi/numbers.ts";
import type { VcpuState } from "../../runtime/toolstack/domain/index.ts";
import type { DomainValues, DomainType, SimulatedDomainChanges } from "./domain-values.ts";

/** A domain of a simulated machine, as a test sees and changes it. */
export interface SimulatedDomain extends Readonly<DomainValues> {
  /** The domain's number, which `createDomain` has chosen or was given. */
  readonly domid: Domid;
  /** The way in which the domain is virtualized: "hvm" also has emulated devices. */
  readonly type: DomainType;
  /** The domain's handle: a UUID in lower case. */
  readonly uuid: string;
  /** The UUID's sixteen bytes. */
  readonly handle: Uint8Array<ArrayBuffer>;
  /** Largest number of vcpus that the domain may have. */
  readonly maximumVcpus: number;
  /** Vcpus that exist, by their numbers. */
  readonly vcpus: readonly SimulatedVcpu[];
  /** A number that no other domain ever has. */
  readonly uniqueId: bigint;
  /** Pages that the domain has. */
  readonly totalPages: number;
  /** Time that its vcpus have run. */
  readonly cpuTimeNs: bigint;
  /** Parameters of a virtual machine, by index (hvm/params.h). */
  readonly hvmParameters: ReadonlyMap<number, bigint>;
  /** True while the toolstack or the domain's creation holds it paused. */
  readonly isPaused: boolean;
  /** True after the domain has shut down. */
  readonly isShutDown: boolean;
  /** Xen's number of the shutdown reason; null while the domain has not shut down. */
  readonly shutdownCode: number | null;
  /** True from `destroy` on; while references are held, lists still have the domain. */
  readonly isDying: boolean;
  /** True once no list has the domain any more. */
  readonly isGone: boolean;

  /**
   * Sets values. Throws a TypeError for an unknown name or a wrong value, a RangeError for more pages than the machine
   * has.
   *
   * @example
   * ```ts
   * simulated.domain(1).set({ maximumPages: 100_000, pagedOutPages: 12 });
   * ```
   */
  set(changes: SimulatedDomainChanges): void;
  /** Pauses it once more. */
  pause(): void;
  /** Ends one pause. Throws a RangeError if the domain is not paused. */
  unpause(): void;
  /** Shuts it down as its guest would. The first reason stays until the domain is resumed. */
  shutdown(reason: ShutdownReason | number): void;
  /** Resumes it after a shutdown to suspend. */
  resume(): void;
  /** Takes its memory. It is dying until every reference is released, and then gone. */
  destroy(): void;
  /** Holds a reference, as a mapping of its memory does, until the result is disposed. */
  hold(): Disposable;
}

export type { VcpuState };

/** A vcpu: the state that its guest puts it in, and the cpus on which it may run. */
export interface SimulatedVcpu {
  /** The vcpu's number in the domain, from 0. */
  readonly id: number;
  /** State of an unpaused domain's vcpu. */
  readonly state: VcpuState;
  /** True once the vcpu has initial registers. */
  readonly isInitialised: boolean;
  /** The cpu on which it runs, or ran last. */
  readonly cpu: number;
  /** Time that it has run. */
  readonly cpuTimeNs: bigint;
  /** Cpus on which it may run; null for all. */
  readonly hardAffinity: ReadonlySet<number> | null;
  /** Cpus that it prefers; null for all. */
  readonly softAffinity: ReadonlySet<number> | null;
  /** Initial registers, as C's record; null if it has none. */
  readonly context: Uint8Array<ArrayBuffer> | null;

  /** Sets values. Throws a TypeError for an unknown name or a wrong value. */
  set(changes: SimulatedVcpuChanges): void;
}

/** Values of a vcpu that a test can set. */
export type SimulatedVcpuChanges = Partial<{
  -readonly [Name in Exclude<keyof SimulatedVcpu, "id" | "set">]: SimulatedVcpu[Name];
}>;
