/** The machine's cpus: their topology and idle times. */

import type { AbiModule } from "../../../generated/index.ts";
import type { AbiTable } from "../../abi/index.ts";
import type { XenOwnedBuffer } from "../../hypercall/index.ts";
import { Pool } from "../../hypercall/memory/index.ts";
import { type Connection, type Operation, operationsOn } from "../../hypercall/operation/index.ts";
import type { StructArray } from "../../struct/index.ts";
import { hostSizes } from "./host-sizes.ts";

/** The place of a physical cpu (`struct xen_sysctl_cputopo`). */
export interface CpuTopology {
  /** The cpu's number, from 0. */
  readonly cpu: number;
  /** Its core's number in the socket. */
  readonly core: number;
  /** The number of the processor's package. */
  readonly socket: number;
  /** The NUMA node whose memory is near; null if Xen does not know. */
  readonly node: number | null;
}

type Cpuinfo = InstanceType<AbiModule<"sysctl", AbiTable>["XenSysctlCpuinfo"]>;
type Getcpuinfo = InstanceType<AbiModule<"sysctl", AbiTable>["XenSysctlGetcpuinfo"]>;

/** Lists the cpus that exist, in the order of their numbers. */
export function cpuTopology(connection: Connection): CpuTopology[] {
  const { abi, hypercall } = connection;
  const { XEN_INVALID_CORE_ID, XEN_INVALID_NODE_ID } = abi.load("sysctl.constants");
  const { cpus } = hostSizes(connection);
  using records = hypercall.allocateArray(abi.load("sysctl").XenSysctlCputopo, cpus);
  const { num_cpus } = operationsOn(connection).sysctl("cputopoinfo", {
    num_cpus: cpus,
    cputopo: records.asHypercallPtr(),
  });
  const found: CpuTopology[] = [];
  for (let cpu = 0; cpu < num_cpus; cpu++) {
    const { core, socket, node } = records.value.get(cpu);
    if (core === XEN_INVALID_CORE_ID) continue;
    found.push({ cpu, core, socket, node: node === XEN_INVALID_NODE_ID ? null : node });
  }
  return found;
}

/** Reads cpus' idle times through memory that it keeps. */
export class IdleTimes implements Disposable {
  readonly #connection: Connection;
  readonly #records: Pool<XenOwnedBuffer<StructArray<Cpuinfo>>>;
  #operation: Operation | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#records = new Pool(() =>
      connection.hypercall.allocateArray(connection.abi.load("sysctl").XenSysctlCpuinfo, hostSizes(connection).cpus),
    );
  }

  /** Returns the idle times by the cpus' numbers (`struct xen_sysctl_cpuinfo`). */
  read(): bigint[] {
    const operation = (this.#operation ??= this.#connection.family("sysctl").operation("getcpuinfo"));
    const records = this.#records.lend();
    try {
      return operation.callInPlace(
        (request: Getcpuinfo) => {
          request.max_cpus = records.value.length;
          request.info = records.asHypercallPtr();
        },
        ({ nr_cpus }) => {
          const times: bigint[] = [];
          for (let cpu = 0; cpu < nr_cpus; cpu++) times.push(records.value.get(cpu).idletime);
          return times;
        },
      );
    } finally {
      this.#records.giveBack(records);
    }
  }

  [Symbol.dispose](): void {
    this.#records[Symbol.dispose]();
  }
}
