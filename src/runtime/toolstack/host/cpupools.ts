/** CPU pools: each has cpus and a scheduler of its own, and each domain is in one (`struct xen_sysctl_cpupool_op`). */

import { setTimeout as delay } from "node:timers/promises";
import { bitmapBytes, numbersIn } from "../../struct/bitmap.ts";
import { ofDomain, schedulerId, schedulerName, type SchedulerName } from "../../abi/index.ts";
import { EAGAIN, ENOENT, XenError } from "../../base/errors/index.ts";
import { checkInteger } from "../../base/checks.ts";
import { type Connection, operationsOn, type Waiting } from "../../hypercall/operation/index.ts";
import type { HypercallPointer } from "../../struct/index.ts";
import { hostSizes } from "./host-sizes.ts";

/** Milliseconds. */
const AGAIN_MS = 20;
const MOST_WAIT_MS = 5000;

export interface CpuPool {
  /** Pool 0 is there from the start, and dom0 in it. */
  readonly id: number;
  /** A number where Xen's headers have no name for it. */
  readonly scheduler: SchedulerName | number;
  /** How many domains are in it. */
  readonly domains: number;
  /** Physical cpus, by number. */
  readonly cpus: readonly number[];
}

/** Throws, in each method, as `Host.info` does, and a XenError with ENOENT where there is no such pool. */
export class CpuPools {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** All of them, in the order of their numbers. */
  list(): CpuPool[] {
    const pools: CpuPool[] = [];
    for (let from = 0; ;) {
      const pool = this.#firstFrom(from);
      if (pool === undefined) return pools;
      pools.push(pool);
      from = pool.id + 1;
    }
  }

  get(id: number): CpuPool {
    checkId(id);
    const pool = this.#firstFrom(id);
    if (pool?.id === id) return pool;
    const operation = "sysctl cpupool_op.info";
    throw new XenError(`there is no cpu pool ${id}`, { operation, errno: ENOENT });
  }

  /** The cpus that are in no pool. */
  freeCpus(): number[] {
    return this.#withCpumap((cpumap) => {
      operationsOn(this.#connection).sysctl("cpupool_op.freeinfo", { cpumap });
    });
  }

  /** Makes a pool without cpus, and gives its number; by default with the scheduler that Xen has started with. */
  create(scheduler?: SchedulerName): number {
    const { sysctl } = operationsOn(this.#connection);
    const { XEN_SYSCTL_CPUPOOL_PAR_ANY: cpupool_id } = this.#constants;
    const sched_id =
      scheduler === undefined ? sysctl("sched_id").sched_id : schedulerId(this.#connection.abi, scheduler);
    return sysctl("cpupool_op.create", { cpupool_id, sched_id }).cpupool_id;
  }

  /** Throws a XenBusyError while it has cpus or domains. */
  destroy(id: number): void {
    checkId(id);
    operationsOn(this.#connection).sysctl("cpupool_op.destroy", { cpupool_id: id });
  }

  /** Adds a cpu that is in no pool; by default whichever is free. */
  addCpu(id: number, cpu?: number): void {
    checkId(id);
    operationsOn(this.#connection).sysctl("cpupool_op.addcpu", { cpupool_id: id, cpu: this.#cpu(cpu) });
  }

  /**
   * Takes a cpu out; by default any. While a vcpu cannot leave it yet, Xen is asked again for up to five seconds. Rejects
   * with a XenBusyError then, and for the last cpu of a pool that has domains; with the signal's reason once that aborts.
   */
  async removeCpu(id: number, cpu?: number, { signal }: Waiting = {}): Promise<void> {
    checkId(id);
    const request = { cpupool_id: id, cpu: this.#cpu(cpu) };
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

  /** Throws a XenNoSuchDomainError where there is no such domain. */
  moveDomain(id: number, domid: number): void {
    checkId(id);
    const { sysctl } = operationsOn(this.#connection);
    ofDomain(domid, (domid) => sysctl("cpupool_op.movedomain", { cpupool_id: id, domid }));
  }

  get #constants(): { readonly XEN_SYSCTL_CPUPOOL_PAR_ANY: number } {
    return this.#connection.abi.load("sysctl.constants");
  }

  #cpu(cpu: number | undefined): number {
    if (cpu === undefined) return this.#constants.XEN_SYSCTL_CPUPOOL_PAR_ANY;
    checkInteger("cpu", cpu, 0, hostSizes(this.#connection).cpus - 1);
    return cpu;
  }

  /** Xen gives the first pool from a number on; undefined where there is none. */
  #firstFrom(id: number): CpuPool | undefined {
    const { sysctl } = operationsOn(this.#connection);
    try {
      let found: Omit<CpuPool, "cpus"> | undefined;
      const cpus = this.#withCpumap((cpumap) => {
        found = sysctl("cpupool_op.info", { cpupool_id: id, cpumap }, ({ cpupool_id, sched_id, n_dom }) => ({
          id: cpupool_id,
          scheduler: schedulerName(this.#connection.abi, sched_id),
          domains: n_dom,
        }));
      });
      return found && { ...found, cpus };
    } catch (error) {
      if (error instanceof XenError && error.errno === ENOENT) return undefined;
      throw error;
    }
  }

  #withCpumap(fill: (cpumap: Cpumap) => void): number[] {
    const { cpus: nr_bits } = hostSizes(this.#connection);
    using bytes = this.#connection.hypercall.allocateBytes(bitmapBytes(nr_bits));
    fill({ nr_bits, bitmap: bytes.asHypercallPtr() });
    return numbersIn(bytes.value, nr_bits);
  }
}

interface Cpumap {
  readonly nr_bits: number;
  readonly bitmap: HypercallPointer<"uint8_t">;
}

function checkId(id: number): void {
  checkInteger("cpu pool", id, 0, 0xffff_fffe);
}
