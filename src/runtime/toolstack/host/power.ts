/** Counters of Xen's power management (`struct xen_sysctl_get_pmstat`). */

import type { AbiModule } from "../../../generated/index.ts";
import type { AbiTable, On } from "../../abi/index.ts";
import { checkInteger } from "../../base/checks.ts";
import { possible } from "../../base/errors/index.ts";
import type { Resources } from "../../base/resources.ts";
import type { XenMutBuffer, XenOwnedBuffer } from "../../hypercall/index.ts";
import { Pool } from "../../hypercall/memory/index.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { HypercallPointer, StructArray } from "../../struct/index.ts";

/** A frequency at which a cpu can run (`struct pm_px_val`). */
export interface PerformanceState {
  /** The frequency of the cpu in this state. */
  readonly frequencyMHz: number;
  /** Nanoseconds that the cpu has run at it. */
  readonly residencyNs: bigint;
  /** The number of changes to it. */
  readonly count: bigint;
}

/** A cpu's frequencies (`struct pm_px_stat`). */
export interface PerformanceStatistics {
  /** The cpu's current state, as an index. */
  readonly currentState: number;
  /** The cpu's previous state, as an index. */
  readonly previousState: number;
  /** The number of states in use, counted from the first. */
  readonly usableStates: number;
  /** The frequencies of the cpu, from the highest to the lowest. */
  readonly states: readonly PerformanceState[];
  /** Counts of changes from one state to another: `transitions[from][to]`. */
  readonly transitions: readonly (readonly bigint[])[];
}

/** A depth of a cpu's sleep. State 0 is running. */
export interface IdleState {
  /** The number of times that the cpu has entered it. */
  readonly count: bigint;
  /** Nanoseconds that it has been in it. */
  readonly residencyNs: bigint;
}

/** A cpu's sleep (`struct pm_cx_stat`). */
export interface IdleStatistics {
  /** The cpu's last state, as an index. */
  readonly lastState: number;
  /** Nanoseconds in which the cpu was idle. */
  readonly idleTimeNs: bigint;
  /** The idle states of the cpu, from the lightest to the deepest. */
  readonly states: readonly IdleState[];
  /** Nanoseconds that its package was in each of its states, if the hardware counts them. */
  readonly packageResidenciesNs: readonly bigint[];
  /** Nanoseconds that its core was in each of its states, if the hardware counts them. */
  readonly coreResidenciesNs: readonly bigint[];
}

/** More residencies than any hardware counts. */
const MOST_RESIDENCIES = 32;

/** A byte holds the number of states in Xen. Before 4.21 it may write all, whatever the call declares. */
const MOST_STATES = 255;

/** Only x86 has them: elsewhere the operations are refused before the call. */
type X86 = On<AbiTable, "x86_64">;
type PxVal = InstanceType<AbiModule<"sysctl", AbiTable>["PmPxVal"]>;

/**
 * Counters of the cpus' frequencies and sleep. Every method throws as `Host.info` does. It throws a XenError with
 * EINVAL for a cpu that does not exist. If Xen does not manage the cpu's power, it throws a
 * XenUnsupportedOperationError, or a XenError with ENODEV or EINVAL.
 */
export class PowerStatistics {
  readonly #connection: Connection;
  readonly #answers: Pool<Answer>;

  /** Disposing the resources frees the memory that is kept between calls. */
  constructor(connection: Connection, resources: Resources) {
    this.#connection = connection;
    this.#answers = resources.open(() => new Pool(() => new Answer(connection)));
  }

  /** Returns the time that a cpu has run at each frequency. */
  performance(cpu: number): PerformanceStatistics {
    checkInteger("cpu", cpu, 0, 0xffff_ffff);
    const { sysctl } = operationsOn<X86>(this.#connection);
    const asked = sysctl("get_pmstat.get_max_px", { cpuid: cpu }).u.getpx.total;
    if (asked === 0) return { currentState: 0, previousState: 0, usableStates: 0, states: [], transitions: [] };
    const room = this.#connection.abi.atLeast("4.21") ? asked : MOST_STATES;
    const answer = this.#answers.lend();
    try {
      const { total, ...described } = sysctl(
        "get_pmstat.get_pxstat",
        { cpuid: cpu, u: { getpx: { total: room, ...answer.pointers() } } },
        ({ u: { getpx } }) => ({
          total: getpx.total,
          currentState: getpx.cur,
          previousState: getpx.last,
          usableStates: getpx.usable,
        }),
      );
      return { ...described, ...answer.states(total) };
    } finally {
      this.#answers.giveBack(answer);
    }
  }

  /** Returns the time that a cpu has slept in each state. */
  idle(cpu: number): IdleStatistics {
    checkInteger("cpu", cpu, 0, 0xffff_ffff);
    const { hypercall } = this.#connection;
    const { sysctl } = operationsOn<X86>(this.#connection);
    const most = sysctl("get_pmstat.get_max_cx", { cpuid: cpu }).u.getcx.nr;
    const nr = possible("sysctl get_pmstat.get_max_cx", "nr", most, MOST_STATES);
    const [counts, times] = [words(Math.max(1, nr)), words(Math.max(1, nr))];
    const [packages, cores] = [words(MOST_RESIDENCIES), words(MOST_RESIDENCIES)];
    using triggers = hypercall.makeMutSlice(counts);
    using residencies = hypercall.makeMutSlice(times);
    using pc = hypercall.makeMutSlice(packages);
    using cc = hypercall.makeMutSlice(cores);
    const getcx = {
      nr,
      triggers: triggers.asHypercallPtr(),
      residencies: residencies.asHypercallPtr(),
      nr_pc: MOST_RESIDENCIES,
      nr_cc: MOST_RESIDENCIES,
      pc: pc.asHypercallPtr(),
      cc: cc.asHypercallPtr(),
    };
    const found = sysctl("get_pmstat.get_cxstat", { cpuid: cpu, u: { getcx } }, ({ u: { getcx } }) => ({
      lastState: getcx.last,
      idleTimeNs: getcx.idle_time,
      states: getcx.nr,
      packages: getcx.nr_pc,
      cores: getcx.nr_cc,
    }));
    for (const buffer of [triggers, residencies, pc, cc]) buffer.update();
    return {
      lastState: found.lastState,
      idleTimeNs: found.idleTimeNs,
      states: Array.from({ length: found.states }, (_, index) => ({
        count: counts[index] ?? 0n,
        residencyNs: times[index] ?? 0n,
      })),
      packageResidenciesNs: [...packages.subarray(0, found.packages)],
      coreResidenciesNs: [...cores.subarray(0, found.cores)],
    };
  }

  /** Resets the counters of a cpu's frequencies. */
  resetPerformance(cpu: number): void {
    checkInteger("cpu", cpu, 0, 0xffff_ffff);
    operationsOn<X86>(this.#connection).sysctl("get_pmstat.reset_pxstat", { cpuid: cpu });
  }
}

/** Memory for the answer about one cpu, as large as any: half a MiB, whose locking takes longer than the hypercall. */
class Answer implements Disposable {
  readonly #memory: DisposableStack;
  readonly #counts: BigUint64Array;
  readonly #transitions: XenMutBuffer<BigUint64Array<ArrayBuffer>>;
  readonly #values: XenOwnedBuffer<StructArray<PxVal>>;

  constructor({ abi, hypercall }: Connection) {
    using memory = new DisposableStack();
    const { buffer, byteOffset } = memory.use(hypercall.allocateBytes(MOST_STATES * MOST_STATES * 8)).value;
    const counts = new BigUint64Array(buffer, byteOffset, MOST_STATES * MOST_STATES);
    this.#counts = counts;
    this.#transitions = memory.use(hypercall.makeMutSlice(counts));
    this.#values = memory.use(hypercall.allocateArray(abi.load("sysctl").PmPxVal, MOST_STATES));
    this.#memory = memory.move();
  }

  pointers(): { trans_pt: HypercallPointer<"uint64_t">; pt: HypercallPointer<"struct pm_px_val"> } {
    return { trans_pt: this.#transitions.asHypercallPtr(), pt: this.#values.asHypercallPtr() };
  }

  /** Returns what Xen has written about so many states. */
  states(total: number): Pick<PerformanceStatistics, "states" | "transitions"> {
    this.#transitions.update();
    const indexes = Array.from({ length: total }, (_, index) => index);
    return {
      states: indexes.map((index) => {
        const { freq_number, residency, count } = this.#values.value.get(index);
        return { frequencyMHz: freq_number, residencyNs: residency, count };
      }),
      transitions: indexes.map((from) => Array.from(this.#counts.subarray(from * total, (from + 1) * total))),
    };
  }

  [Symbol.dispose](): void {
    this.#memory.dispose();
  }
}

/** Makes the ArrayBuffer first: the storage of a small typed array may move. */
function words(length: number): BigUint64Array<ArrayBuffer> {
  return new BigUint64Array(new ArrayBuffer(length * 8));
}
