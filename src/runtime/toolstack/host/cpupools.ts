/** CPU pools: each has its own cpus and scheduler, and each domain is in one pool (`struct xen_sysctl_cpupool_op`). */

import { setTimeout as delay } from "node:timers/promises";
import { bitmapBytes, numbersIn } from "../../struct/bitmap.ts";
import { schedulerId, schedulerName, type SchedulerName } from "../../abi/index.ts";
import { domid as checkedDomid, type Domid } from "../../abi/numbers.ts";
import { EAGAIN, ENOENT, MOST_CPUS, XenError } from "../../base/errors/index.ts";
import { checkInteger, inspectAs, integer } from "../../base/checks.ts";
import { loadOnce } from "../../base/lazy.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { HypercallPointer } from "../../struct/index.ts";
import { hostSizes } from "./host-sizes.ts";
import type { SchedulerChange, SchedulerParameters } from "./scheduler-parameters.ts";

/** Modules that are loaded at their first use. */
const later = loadOnce({
  parameters: () => require("./scheduler-parameters.ts") as typeof import("./scheduler-parameters.ts"),
});

/** Milliseconds between two attempts. */
const AGAIN_MS = 20;
const MOST_WAIT_MS = 5000;

/** A cpu pool as Xen has it now. */
export interface CpuPoolInfo {
  /** The pool's number. Pool 0 always exists; dom0 starts in it. */
  readonly id: number;
  /** The scheduler's name; a number if Xen's headers have no name for it. */
  readonly scheduler: SchedulerName | number;
  /** The number of domains in it. */
  readonly domains: number;
  /** Physical cpus, by number. */
  readonly cpus: readonly number[];
}

/**
 * The cpu pools of the machine. Every method that asks Xen throws as `Host.info` does.
 *
 * @example
 * ```ts
 * const pool = xen.cpupools.create("credit");
 * await xen.cpupools.get(0).removeCpu(3);
 * pool.addCpu(3);
 * pool.moveDomain(5);
 * ```
 */
export class CpuPools {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Lists all pools, in the order of their numbers. */
  list(): CpuPoolInfo[] {
    const pools: CpuPoolInfo[] = [];
    for (let from = 0; ;) {
      const pool = firstFrom(this.#connection, from);
      if (pool === undefined) return pools;
      // A lower number would come again and again, and a Xen that has every pool would not end either.
      if (pool.id < from || pools.length === MOST_CPUS) throw endless(pool.id, from);
      pools.push(pool);
      from = pool.id + 1;
    }
  }

  /**
   * Returns a handle of a pool, without asking Xen: if the pool does not exist, the handle's methods throw. Throws a
   * TypeError or RangeError if no pool can have that number.
   */
  get(id: number): CpuPool {
    return new CpuPool(this.#connection, id);
  }

  /** Lists the cpus that are in no pool. */
  freeCpus(): number[] {
    return readCpus(this.#connection, (cpumap) => {
      operationsOn(this.#connection).sysctl("cpupool_op.freeinfo", { cpumap });
    });
  }

  /** Makes a pool without cpus and domains; by default with the scheduler that Xen started with. */
  create(scheduler?: SchedulerName): CpuPool {
    const { abi } = this.#connection;
    const { sysctl } = operationsOn(this.#connection);
    const { XEN_SYSCTL_CPUPOOL_PAR_ANY: cpupool_id } = abi.load("sysctl.constants");
    const sched_id = scheduler === undefined ? sysctl("sched_id").sched_id : schedulerId(abi, scheduler);
    return this.get(sysctl("cpupool_op.create", { cpupool_id, sched_id }).cpupool_id);
  }
}

/**
 * A cpu pool by its number. Every method throws, or its promise rejects, as `Host.info` does, and with a XenError with
 * ENOENT if the pool does not exist.
 */
export class CpuPool {
  /** The pool's number. Pool 0 always exists. */
  readonly id: number;
  readonly #connection: Connection;

  constructor(connection: Connection, id: number) {
    this.id = integer("the cpu pool", id, 0, 0xffff_fffe);
    this.#connection = connection;
  }

  /** Returns its scheduler, its cpus and its number of domains now. */
  info(): CpuPoolInfo {
    const pool = firstFrom(this.#connection, this.id);
    // Xen answers with the first pool whose number is not lower.
    if (pool?.id === this.id) return pool;
    throw new XenError(`cpu pool ${this.id} does not exist: see cpupools.list()`, {
      operation: "sysctl cpupool_op.info",
      errno: ENOENT,
    });
  }

  /** Adds a cpu that is in no pool; by default any free cpu. */
  addCpu(cpu?: number): void {
    operationsOn(this.#connection).sysctl("cpupool_op.addcpu", { cpupool_id: this.id, cpu: this.#cpu(cpu) });
  }

  /**
   * Removes a cpu; by default any. Retries for up to five seconds while a vcpu cannot leave the cpu yet. Rejects with a
   * XenBusyError after that, and for the last cpu of a pool that has domains; with the signal's reason if it aborts.
   */
  async removeCpu(cpu?: number, options: SignalOptions = {}): Promise<void> {
    const { signal } = readOptions("removeCpu", options, ["signal"]);
    const request = { cpupool_id: this.id, cpu: this.#cpu(cpu) };
    for (const end = performance.now() + MOST_WAIT_MS; ; await delay(AGAIN_MS, undefined, { signal })) {
      signal?.throwIfAborted();
      try {
        operationsOn(this.#connection).sysctl("cpupool_op.rmcpu", request);
        return;
      } catch (error) {
        const passes = error instanceof XenError && error.errno === EAGAIN;
        if (!passes || performance.now() >= end) throw error;
      }
    }
  }

  /** Moves a domain into this pool. Throws a XenNoSuchDomainError if the domain does not exist. */
  moveDomain(domid: Domid): void {
    const { sysctl } = operationsOn(this.#connection);
    sysctl("cpupool_op.movedomain", { cpupool_id: this.id, domid: checkedDomid(domid) });
  }

  /** Returns the scheduler's parameters for all domains of the pool (`struct xen_sysctl_scheduler_op`). */
  schedulerParameters(): SchedulerParameters {
    return later.parameters().schedulerParameters(this.#connection, this.id);
  }

  /**
   * Changes parameters of the scheduler. Throws a TypeError for a parameter that the pool's scheduler does not have, a
   * XenError with EINVAL if Xen refuses the value.
   */
  setSchedulerParameters(change: SchedulerChange): void {
    later.parameters().setSchedulerParameters(this.#connection, this.id, change);
  }

  /** Destroys the pool. Throws a XenBusyError while it has cpus or domains. */
  destroy(): void {
    operationsOn(this.#connection).sysctl("cpupool_op.destroy", { cpupool_id: this.id });
  }

  #cpu(cpu: number | undefined): number {
    if (cpu === undefined) return this.#connection.abi.load("sysctl.constants").XEN_SYSCTL_CPUPOOL_PAR_ANY;
    checkInteger("cpu", cpu, 0, hostSizes(this.#connection).cpus - 1);
    return cpu;
  }

  static {
    inspectAs(this, (shown) => `CpuPool ${shown.id}`);
  }
}

interface Cpumap {
  readonly nr_bits: number;
  readonly bitmap: HypercallPointer<"uint8_t">;
}

/** Returns the first pool whose number is not below `id`; undefined if there is none. */
function firstFrom(connection: Connection, id: number): CpuPoolInfo | undefined {
  const { sysctl } = operationsOn(connection);
  try {
    let found: Omit<CpuPoolInfo, "cpus"> | undefined;
    const cpus = readCpus(connection, (cpumap) => {
      found = sysctl("cpupool_op.info", { cpupool_id: id, cpumap }, ({ cpupool_id, sched_id, n_dom }) => ({
        id: cpupool_id,
        scheduler: schedulerName(connection.abi, sched_id),
        domains: n_dom,
      }));
    });
    return found && { ...found, cpus };
  } catch (error) {
    if (error instanceof XenError && error.errno === ENOENT) return undefined;
    throw error;
  }
}

function endless(id: number, least: number): XenError {
  return new XenError(`expected the cpu pools to end, or one from ${least} on, received ${id}`, {
    operation: "sysctl cpupool_op.info",
  });
}

/** Returns the cpus in the bitmap that an operation fills. */
function readCpus(connection: Connection, fill: (cpumap: Cpumap) => void): number[] {
  const { cpus: nr_bits } = hostSizes(connection);
  using bytes = connection.hypercall.allocateBytes(bitmapBytes(nr_bits));
  fill({ nr_bits, bitmap: bytes.asHypercallPtr() });
  return numbersIn(bytes.value, nr_bits);
}
