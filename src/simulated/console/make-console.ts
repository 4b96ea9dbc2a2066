/** Makes a console for a simulated guest, as a toolstack does when it builds a guest. */

import { domid as checkedDomid } from "../../runtime/abi/numbers.ts";
import { hvmParameterIndex } from "../../runtime/toolstack/domain/index.ts";
import type { EventChannels } from "../../runtime/interdomain/event-channel/index.ts";
import type { MachineDomain } from "../machine/domain.ts";
import type { MachineMemory } from "../shared-memory/index.ts";
import type { SimulatedXenStore } from "../xenstore/index.ts";
import { SimulatedGuestConsole } from "./guest-console.ts";

export interface ConsoleSurroundings {
  readonly domain: MachineDomain;
  readonly memory: MachineMemory;
  readonly store: SimulatedXenStore;
  /** Event channels of the guest, for the console alone. */
  readonly eventChannels: EventChannels;
  /** True once the guest has ended. */
  readonly isGone: () => boolean;
}

/**
 * Makes the ring and its port, and records both as for a real guest: in its parameters and in xenstore. If xenstored has
 * ended, neither is recorded, and the event channels are closed.
 */
export function makeConsole(surroundings: ConsoleSurroundings): SimulatedGuestConsole {
  const { domain, memory, store, eventChannels, isGone } = surroundings;
  using undo = new DisposableStack();
  undo.use(eventChannels);
  const channel = eventChannels.bindUnbound(checkedDomid(0));
  const own = memory.domain(checkedDomid(domain.domid));
  const { frame } = own.newFrame();
  undo.defer(() => own.remove(frame));
  const node = `/local/domain/${domain.domid}/console`;
  store.put(`${node}/ring-ref`, String(frame));
  store.put(`${node}/port`, String(channel.port));
  const page = own.page(frame);
  if (domain.type !== "pv") {
    domain.hvmParameters.set(hvmParameterIndex("console_pfn"), BigInt(frame));
    domain.hvmParameters.set(hvmParameterIndex("console_evtchn"), BigInt(channel.port));
  }
  undo.move();
  return new SimulatedGuestConsole({ memory: page, channel, isGone });
}
