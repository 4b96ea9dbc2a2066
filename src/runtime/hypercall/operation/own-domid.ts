/** The number of the domain that an interface's hypercalls are made by. Xen has no hypercall that tells it. */

import type { Abi } from "../../abi/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { XenHypercall } from "../xen-hypercall.ts";

/**
 * Learns the number from a port that the domain allocates for itself: Xen writes it in the place of DOMID_SELF. Returns
 * undefined if Xen refuses. `abi`: any release's, for event channels are the same in all.
 */
export function askOwnDomid(hypercall: XenHypercall, abi: Abi): Domid | undefined {
  const { DOMID_SELF, __HYPERVISOR_event_channel_op: op } = abi.load("xen.constants");
  const { EVTCHNOP_alloc_unbound, EVTCHNOP_close, EVTCHNOP_status } = abi.load("event_channel.constants");
  const { EvtchnAllocUnbound, EvtchnClose, EvtchnStatus } = abi.load("event_channel");
  using allocated = hypercall.allocate(EvtchnAllocUnbound);
  allocated.value.dom = DOMID_SELF;
  allocated.value.remote_dom = DOMID_SELF;
  if (hypercall.hypercall2(op, EVTCHNOP_alloc_unbound, allocated.asHypercallPtr()) !== 0) return undefined;
  const { port } = allocated.value;
  using asked = hypercall.allocate(EvtchnStatus);
  asked.value.dom = DOMID_SELF;
  asked.value.port = port;
  const refused = hypercall.hypercall2(op, EVTCHNOP_status, asked.asHypercallPtr());
  using closed = hypercall.allocate(EvtchnClose);
  closed.value.port = port;
  hypercall.hypercall2(op, EVTCHNOP_close, closed.asHypercallPtr());
  return refused === 0 ? asked.value.u.unbound.dom : undefined;
}
