/** A domain's state, and changed domains: an interface that stays through later releases. */

import type { AbiModule } from "../../../generated/index.ts";
import type { AbiTable, Since } from "../../../runtime/abi/index.ts";
import { EACCES, EINVAL, ENOENT } from "../../call/errno.ts";
import type { MachineDomain } from "../../machine/domain.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

type State = InstanceType<AbiModule<"domctl", Since<AbiTable, "4.21">>["XenDomctlGetDomainState"]>;

export function stateSimulations({ machine }: DomctlSurroundings): Domctl {
  const { abi } = machine;
  if (!abi.atLeast("4.21")) return {};
  const constants = abi.load("domctl.constants");
  const { VIRQ_DOM_EXC } = abi.load("xen.constants");

  const tell = (state: State, domain: MachineDomain): void => {
    state.state = constants.XEN_DOMCTL_GETDOMSTATE_STATE_EXIST;
    if (domain.isShutDown) state.state |= constants.XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN;
    if (domain.isDying) state.state |= constants.XEN_DOMCTL_GETDOMSTATE_STATE_DEAD;
    state.caps = 0;
    if (domain.isPrivileged) state.caps |= constants.XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL;
    if (domain.domid === 0) state.caps |= constants.XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE;
    if (domain.isXenstore) state.caps |= constants.XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE;
    state.unique_id = domain.uniqueId;
  };

  return {
    get_domain_state: (state, call) => {
      if (state.pad0 !== 0) return -EINVAL;
      if (call.isOnDomain) {
        tell(state, call.domain);
        return 0;
      }
      // The holder of the interrupt receives each changed domain once.
      const listener = machine.eventChannels.virqEnd(machine.callerDomid, VIRQ_DOM_EXC);
      if (listener === undefined) return -EACCES;
      const domid = machine.changes.take(listener, machine.domains);
      if (domid === undefined) return -ENOENT;
      call.domid = domid;
      const domain = machine.domain(domid);
      if (domain === undefined) [state.state, state.caps, state.unique_id] = [0, 0, 0n];
      else tell(state, domain);
      return 0;
    },
  };
}
