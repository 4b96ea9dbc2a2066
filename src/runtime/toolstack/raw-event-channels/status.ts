/** The state of a port, as Xen reports it (`struct evtchn_status`). */

import type { AbiModule } from "../../../generated/index.ts";
import { type AbiTable, stableAbi } from "../../abi/index.ts";
import type { Domid, Port } from "../../abi/numbers.ts";

type StatusRecord = InstanceType<AbiModule<"event_channel", AbiTable>["EvtchnStatus"]>;

/** The state of a port. */
export type PortStatus = Closed | ((Unbound | Interdomain | Pirq | Virq | Ipi) & Open);

interface Closed {
  /** Free: no channel has the port (EVTCHNSTAT_closed). */
  readonly kind: "closed";
}

interface Open {
  /** The vcpu that receives the port's events. */
  readonly vcpu: number;
}

interface Unbound {
  /** Waits for its remote domain to bind to it (EVTCHNSTAT_unbound). */
  readonly kind: "unbound";
  /** The domain that may bind to the port. */
  readonly remote: Domid;
}

interface Interdomain {
  /** Is connected with a port of a domain (EVTCHNSTAT_interdomain). */
  readonly kind: "interdomain";
  /** The domain at the other end. */
  readonly remote: Domid;
  /** The other end's port. */
  readonly remotePort: Port;
}

interface Pirq {
  /** Receives a physical interrupt (EVTCHNSTAT_pirq). */
  readonly kind: "pirq";
  /** The number of the physical interrupt. */
  readonly pirq: number;
}

interface Virq {
  /** Receives a virtual interrupt of Xen (EVTCHNSTAT_virq). */
  readonly kind: "virq";
  /** The number of the virtual interrupt, VIRQ_… in xen.h. */
  readonly virq: number;
}

interface Ipi {
  /** Carries interrupts between the domain's own vcpus (EVTCHNSTAT_ipi). */
  readonly kind: "ipi";
}

export function decodeStatus({ status, vcpu, u }: StatusRecord): PortStatus {
  const constants = stableAbi().load("event_channel.constants");
  switch (status) {
    case constants.EVTCHNSTAT_unbound:
      return { kind: "unbound", vcpu, remote: u.unbound.dom };
    case constants.EVTCHNSTAT_interdomain:
      return {
        kind: "interdomain",
        vcpu,
        remote: u.interdomain.dom,
        remotePort: u.interdomain.port,
      };
    case constants.EVTCHNSTAT_pirq:
      return { kind: "pirq", vcpu, pirq: u.pirq };
    case constants.EVTCHNSTAT_virq:
      return { kind: "virq", vcpu, virq: u.virq };
    case constants.EVTCHNSTAT_ipi:
      return { kind: "ipi", vcpu };
    default:
      return { kind: "closed" };
  }
}
