/** event_channel_op: the operations that a toolstack and RawEventChannels use. */

import type { AbiModule } from "../../generated/index.ts";
import type { AbiTable } from "../../runtime/abi/index.ts";
import type { CommandCall } from "../call/command-family.ts";
import { EINVAL, EPERM, ESRCH } from "../call/errno.ts";
import type { Simulations } from "../call/types.ts";
import type { Machine } from "../machine/machine.ts";

type Status = InstanceType<AbiModule<"event_channel", AbiTable>["EvtchnStatus"]>;

export function eventChannelSimulations(machine: Machine): Simulations<"event_channel_op", CommandCall> {
  const { eventChannels } = machine;
  const { DOMID_SELF } = machine.abi.load("xen.constants");
  const caller = machine.callerDomid;

  /** Returns the requested domain, or −errno. */
  const target = (domid: number): number => {
    if (domid === DOMID_SELF || domid === caller) return caller;
    if (machine.domain(domid) === undefined) return -ESRCH;
    return machine.callerIsPrivileged ? domid : -EPERM;
  };
  const remoteOf = (domid: number): number => (domid === DOMID_SELF ? caller : domid);

  return {
    alloc_unbound: (operation) => {
      const domid = target(operation.dom);
      if (domid < 0) return domid;
      const port = eventChannels.allocateUnbound(domid, remoteOf(operation.remote_dom));
      if (port < 0) return port;
      operation.port = port;
      return 0;
    },
    bind_interdomain: (operation) => {
      const port = eventChannels.bindInterdomain(caller, remoteOf(operation.remote_dom), operation.remote_port);
      if (port < 0) return port;
      operation.local_port = port;
      return 0;
    },
    bind_virq: (operation) => {
      const port = eventChannels.bindVirq(caller, operation.virq);
      if (port < 0) return port;
      operation.port = port;
      return 0;
    },
    close: ({ port }) => eventChannels.close(caller, port),
    send: ({ port }) => eventChannels.send(caller, port),
    unmask: ({ port }) => {
      const end = eventChannels.end(caller, port);
      if (end === undefined) return -EINVAL;
      end.unmask();
      return 0;
    },
    status: (operation) => {
      const domid = target(operation.dom);
      if (domid < 0) return domid;
      if (!eventChannels.hasRoomFor(domid, operation.port)) return -EINVAL;
      return status(operation, domid);
    },
    reset: ({ dom }) => {
      const domid = target(dom);
      if (domid < 0) return domid;
      if (domid !== caller && machine.domain(domid)?.isPaused !== true) return -EINVAL;
      return eventChannels.reset(domid);
    },
  };

  function status(operation: Status, domid: number): number {
    const constants = machine.abi.load("event_channel.constants");
    const connection = eventChannels.end(domid, operation.port)?.connection;
    operation.vcpu = 0;
    switch (connection?.kind) {
      case undefined:
        operation.status = constants.EVTCHNSTAT_closed;
        return 0;
      case "unbound":
        operation.status = constants.EVTCHNSTAT_unbound;
        operation.u.unbound.dom = connection.remote;
        return 0;
      case "interdomain":
        operation.status = constants.EVTCHNSTAT_interdomain;
        operation.u.interdomain.dom = connection.remote;
        operation.u.interdomain.port = connection.remotePort;
        return 0;
      case "virq":
        operation.status = constants.EVTCHNSTAT_virq;
        operation.u.virq = connection.virq;
        return 0;
    }
  }
}
