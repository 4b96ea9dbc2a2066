/**
 * The simulated machine's hypercall interface: its buffers are memory of this process, which the hypervisor reads and
 * writes.
 */

import { inspectAs, readList } from "../runtime/base/checks.ts";
import { GoneMachineError } from "../runtime/base/errors/index.ts";
import { readOptions, type SignalOptions } from "../runtime/base/options.ts";
import type { AbiChoice, Architecture } from "../runtime/abi/index.ts";
import { argumentValue, type HypercallArgument, MappedBuffers, type XenHypercall } from "../runtime/hypercall/index.ts";
import { LockedPages } from "../runtime/hypercall/memory/index.ts";
import { checkPointer, type HypercallPointer } from "../runtime/struct/index.ts";
import { Hypervisor } from "./hypervisor.ts";
import type { Machine } from "./machine/machine.ts";

/** More buffers than any operation of a device model has. */
const MOST_BUFFERS = 1024;

export class SimulatedHypercall extends MappedBuffers implements XenHypercall {
  readonly #machine: Machine;
  readonly #hypervisor: Hypervisor;
  #isClosed = false;

  constructor(machine: Machine) {
    super(new LockedPages());
    this.#machine = machine;
    this.#hypervisor = new Hypervisor(machine, (address, length) => this.resolve(address, length));
  }

  get architecture(): Architecture {
    return this.#machine.abi.architecture;
  }

  /** True once hypercalls are refused. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Throws a TypeError unless it is the name of an operation, or of a family some of whose operations are simulated. */
  checkOperation(operation: string): void {
    this.#hypervisor.checkOperation(operation);
  }

  /** Refuses other tables than the machine's: its answers would be read wrong. */
  checkAbi(choice: AbiChoice | undefined): void {
    const { ownTables, abi } = this.#machine;
    const chosen = typeof choice === "object" ? choice : undefined;
    if (chosen === ownTables) return;
    throw new TypeError(
      ownTables === undefined
        ? `Xen.open: expected no tables as abi, since this simulation answers by those of Xen ${abi.release}, received ` +
            "some: make it with new SimulatedXen({ abi, release })"
        : "Xen.open: expected as abi the tables that this simulation was made with, received " +
            (chosen === undefined ? (choice ?? "none") : "others"),
    );
  }

  hypercall0(op: number): number {
    return this.#call(op, []) | 0;
  }

  hypercall1(op: number, a0: HypercallArgument): number {
    return this.#call(op, [argumentValue(a0)]) | 0;
  }

  hypercall2(op: number, a0: HypercallArgument, a1: HypercallArgument): number {
    return this.#call(op, [argumentValue(a0), argumentValue(a1)]) | 0;
  }

  hypercall3(op: number, a0: HypercallArgument, a1: HypercallArgument, a2: HypercallArgument): number {
    return this.#call(op, [argumentValue(a0), argumentValue(a1), argumentValue(a2)]) | 0;
  }

  hypercall4(op: number, ...args: readonly HypercallArgument[]): number {
    return this.#call(op, args.map(argumentValue)) | 0;
  }

  hypercall5(op: number, ...args: readonly HypercallArgument[]): number {
    return this.#call(op, args.map(argumentValue)) | 0;
  }

  hypercallLong(op: number, ...args: readonly HypercallArgument[]): bigint {
    if (args.length > 5) throw new RangeError(`expected up to five arguments of a hypercall, received ${args.length}`);
    return BigInt(this.#call(op, args.map(argumentValue)));
  }

  /** Makes the call at once; the answer of a slow operation comes later, while the program goes on. */
  async hypercallInBackground(
    op: number,
    args: readonly HypercallArgument[],
    options?: SignalOptions,
  ): Promise<number> {
    const { signal } = readOptions("hypercallInBackground", options, ["signal"]);
    signal?.throwIfAborted();
    const numbers = readList("arguments", args, 0, 5, argumentValue);
    const call = (): number => this.#call(op, numbers) | 0;
    const { result, milliseconds } = this.#machine.faults.withoutWaiting(call);
    if (milliseconds > 0) await Bun.sleep(milliseconds);
    return result;
  }

  dmOp(domid: number, buffers: readonly HypercallPointer[]): number {
    const { __HYPERVISOR_dm_op } = this.#machine.abi.load("xen.constants");
    const pointers = readList("buffers", buffers, 0, MOST_BUFFERS, checkPointer);
    return this.#call(__HYPERVISOR_dm_op, [domid, pointers.length, ...pointers.map(argumentValue)]) | 0;
  }

  /** Closes the interface: hypercalls and new buffers then throw a ReferenceError. */
  override [Symbol.dispose](): void {
    this.#isClosed = true;
    super[Symbol.dispose]();
  }

  #call(op: number, args: readonly number[]): number {
    if (this.#isClosed) throw new GoneMachineError("the simulated machine is closed: make a new SimulatedXen");
    return this.#hypervisor.call(op, args);
  }

  static {
    inspectAs(this, () => "SimulatedHypercall");
  }
}
