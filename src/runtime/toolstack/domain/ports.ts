/** The event channels of a domain, asked for in batches: a domain has room for many more ports than it uses. */

import type { AbiModule } from "../../../generated/index.ts";
import { EINVAL, hypercallError } from "../../base/errors/index.ts";
import type { AbiTable } from "../../abi/index.ts";
import type { Domid, Port } from "../../abi/numbers.ts";
import type { Resources } from "../../base/resources.ts";
import { argumentValue } from "../../hypercall/buffers/index.ts";
import { Pool } from "../../hypercall/memory/index.ts";
import type { XenOwnedBuffer } from "../../hypercall/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import { exactNumber, type StructArray } from "../../struct/index.ts";
import { decodeStatus, type PortStatus } from "../raw-event-channels/index.ts";

/** A port of a domain, with its state. */
export interface DomainPort {
  /** The port's number in the domain, from 1. */
  readonly port: Port;
  /** The port's use, and its other end. */
  readonly status: PortStatus;
}

/** Ports in one hypercall (`__HYPERVISOR_multicall`): the room of a small guest. */
const BATCH = 128;

type Status = InstanceType<AbiModule<"event_channel", AbiTable>["EvtchnStatus"]>;
type Entry = InstanceType<AbiModule<"xen", AbiTable>["MulticallEntry"]>;

/** Lists the ports of domains. Only `Domains` has one. */
export class PortReader {
  readonly #connection: Connection;
  readonly #batches: Pool<Batch>;

  constructor(connection: Connection, resources: Resources) {
    this.#connection = connection;
    this.#batches = resources.open(() => new Pool(() => new Batch(connection)));
  }

  list(domid: Domid): DomainPort[] {
    this.#connection.checkOpen();
    const { EVTCHN_FIFO_NR_CHANNELS: end } = this.#connection.stableAbi.load("event_channel.constants");
    const found: DomainPort[] = [];
    const batch = this.#batches.lend();
    try {
      for (let first = 1; first < end; first += BATCH) {
        if (!batch.read(domid, first, Math.min(BATCH, end - first), found)) break;
      }
      return found;
    } finally {
      this.#batches.giveBack(batch);
    }
  }
}

/** Memory for a batch, with views of its records. */
class Batch implements Disposable {
  readonly #connection: Connection;
  readonly #multicall: number;
  readonly #memory: DisposableStack;
  readonly #calls: XenOwnedBuffer<StructArray<Entry>>;
  /** The calls' records, and the statuses that they are about. */
  readonly #entries: readonly Entry[];
  readonly #statuses: readonly Status[];

  constructor(connection: Connection) {
    const { hypercall, stableAbi } = connection;
    const { __HYPERVISOR_multicall, __HYPERVISOR_event_channel_op } = stableAbi.load("xen.constants");
    const { EVTCHNOP_status } = stableAbi.load("event_channel.constants");
    const { EvtchnStatus } = stableAbi.load("event_channel");
    using memory = new DisposableStack();
    const statuses = memory.use(hypercall.allocateArray(EvtchnStatus, BATCH));
    const calls = memory.use(hypercall.allocateArray(stableAbi.load("xen").MulticallEntry, BATCH));
    this.#connection = connection;
    this.#multicall = __HYPERVISOR_multicall;
    this.#calls = calls;
    this.#statuses = Array.from({ length: BATCH }, (_, index) => statuses.value.get(index));
    this.#entries = Array.from({ length: BATCH }, (_, index) => calls.value.get(index));
    const address = argumentValue(statuses.asHypercallPtr());
    for (const [index, entry] of this.#entries.entries()) {
      entry.op_number = __HYPERVISOR_event_channel_op;
      entry.args.setNumber(0, EVTCHNOP_status);
      entry.args.setNumber(1, address + index * EvtchnStatus.size);
    }
    this.#memory = memory.move();
  }

  /** Adds the ports that are not closed. Returns false after the last port that the domain has room for. */
  read(domid: Domid, first: Port, count: number, into: DomainPort[]): boolean {
    const [statuses, entries] = [this.#statuses, this.#entries];
    for (let index = 0; index < count; index++) {
      const status = statuses[index] as Status;
      status.dom = domid;
      status.port = first + index;
    }
    const refused = this.#connection.hypercall.hypercall2(this.#multicall, this.#calls.asHypercallPtr(), count);
    if (refused < 0) throw hypercallError(refused, { operation: "multicall" });
    for (let index = 0; index < count; index++) {
      const result = exactNumber(BigInt.asIntN(64, (entries[index] as Entry).result));
      if (result === -EINVAL) return false;
      if (result < 0) throw hypercallError(result, { operation: "event_channel_op status", domid });
      const status = statuses[index] as Status;
      const state = decodeStatus(status);
      if (state.kind !== "closed") into.push({ port: first + index, status: state });
    }
    return true;
  }

  [Symbol.dispose](): void {
    this.#memory.dispose();
  }
}
