/** Event channels of the domain that this program runs in, through Linux's /dev/xen/evtchn. */

import { type Domid, domid } from "../../abi/numbers/domid.ts";
import { EFBIG, hypercallError } from "../../base/errors/index.ts";
import { ChannelTable } from "./channel-table.ts";
import type { EventChannelsOptions } from "./event-channel.ts";
import { portError } from "./failure.ts";
import { PortEventChannels } from "./port-event-channels.ts";
import { port, type Port } from "../../abi/numbers/port.ts";
import { deadlineOf, type Descriptor, UnixXenEventChannel } from "./unix-channel.ts";
import type { UnixPorts } from "./unix-ports.ts";

/** What poll takes, milliseconds. */
const LONGEST_POLL = 0x7fff_ffff;

/** Linux's event channels: any number of ports over one descriptor. Made by `EventChannels.open()`. */
export class UnixEventChannels extends PortEventChannels<UnixXenEventChannel> {
  readonly #ports: UnixPorts;
  readonly #table: ChannelTable;
  readonly #channelOf: (bound: Port) => UnixXenEventChannel;

  /** The ports are this object's from now on. */
  constructor(ports: UnixPorts, options: EventChannelsOptions) {
    const table = new ChannelTable(ports, options);
    const descriptor: Descriptor = {
      get fd() {
        return ports.fd;
      },
      look: () => table.fired(portsOf(ports.look(), table)),
      read: (deadline) => {
        const fired = readPorts(ports, table, deadline);
        table.fired(fired);
        return fired.length > 0 || performance.now() < deadline;
      },
    };
    const channelOf = (bound: Port): UnixXenEventChannel => new UnixXenEventChannel(table, bound, descriptor);
    super(ports, table, channelOf);
    this.#ports = ports;
    this.#table = table;
    this.#channelOf = channelOf;
  }

  /**
   * The descriptor: readable when an event has come. For one's own loop; see `poll`. Throws a ReferenceError after
   * disposal.
   */
  get fd(): number {
    return this.#ports.fd;
  }

  /**
   * A port that is bound to this descriptor already, by whoever had it before. One possible event is counted. Throws a
   * RangeError for a port that has a channel here.
   */
  adopt(bound: Port): UnixXenEventChannel {
    this.#table.checkOpen();
    if (this.#table.has(port(bound))) throw new RangeError(`port ${bound} has an event channel already`);
    const channel = this.#channelOf(bound);
    this.#table.fired([bound]);
    return channel;
  }

  /**
   * Reads which ports have fired, waiting up to so many milliseconds where none has: for one's own loop. They are
   * taken, and each stays masked until its channel's `unmask`. Throws a TypeError where it would block although
   * somebody has waited with a promise: the event loop then reads the descriptor.
   */
  poll(timeoutMs: number = 0): Port[] {
    const deadline = deadlineOf(timeoutMs);
    let ports: number[];
    do ports = readPorts(this.#ports, this.#table, deadline);
    while (ports.length === 0 && performance.now() < deadline);
    this.#table.handOut(ports);
    return ports as Port[];
  }

  /** From now on, for good, only ports of that domain can be bound, and no VIRQ. Throws a XenError where refused. */
  restrict(remote: Domid): void {
    this.#table.checkOpen();
    const result = this.#ports.restrict(domid(remote));
    if (result < 0) throw hypercallError(result, { operation: `restrict event channels to domain ${remote}` });
  }
}

/** What has fired, waiting until then; none may be the answer earlier too. */
function readPorts(ports: UnixPorts, table: ChannelTable, deadline: number): number[] {
  table.checkOpen();
  const left = deadline === 0 ? 0 : deadline - performance.now();
  const timeoutMs = left === Infinity ? -1 : Math.min(Math.max(0, Math.ceil(left)), LONGEST_POLL);
  if (timeoutMs !== 0 && ports.started) {
    throw new TypeError(
      "cannot block: somebody has waited for a channel of this descriptor with a promise, so the event loop reads it. " +
        "Open other event channels for blocking waits",
    );
  }
  return portsOf(ports.read(timeoutMs), table);
}

/** What has been read, if it was not an error. */
function portsOf(fired: number[] | number, table: ChannelTable): number[] {
  if (typeof fired !== "number") return fired;
  if (fired !== -EFBIG) throw portError(fired, "read event channels");
  table.overflowed();
  return [];
}
