/** The state of a port, as Xen reports it (`struct evtchn_status`). */

import type { AbiModule } from "../../../generated/index.ts";
import { type AbiTable, stableAbi } from "../../abi/index.ts";
import type { Domid, Port } from "../../abi/numbers.ts";

type StatusRecord = InstanceType<AbiModule<"event_channel", AbiTable>["EvtchnStatus"]>;

/** The state of a port. Its events go to `vcpu`. */
export type PortStatus =
  | { readonly kind: "closed" }
  | { readonly kind: "unbound"; readonly vcpu: number; readonly remote: Domid }
  | { readonly kind: "interdomain"; readonly vcpu: number; readonly remote: Domid; readonly remotePort: Port }
  | { readonly kind: "pirq"; readonly vcpu: number; readonly pirq: number }
  | { readonly kind: "virq"; readonly vcpu: number; readonly virq: number }
  | { readonly kind: "ipi"; readonly vcpu: number };

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
