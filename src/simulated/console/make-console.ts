/** A console for a simulated guest, made as the toolstack that builds a guest makes it. */

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
 * Makes the ring and its port, and records both where a real guest's are: in its parameters and in xenstore. If xenstore
 * refuses, the guest has neither, and its event channels are closed.
 */
export async function makeConsole(surroundings: ConsoleSurroundings): Promise<SimulatedGuestConsole> {
  const { domain, memory, store, eventChannels, isGone } = surroundings;
  using undo = new DisposableStack();
  undo.use(eventChannels);
  const channel = eventChannels.bindUnbound(checkedDomid(0));
  const own = memory.domain(checkedDomid(domain.domid));
  const { frame } = own.newFrame();
  undo.defer(() => own.remove(frame));
  using toolstack = store.open();
  const node = `/local/domain/${domain.domid}/console`;
  await toolstack.transaction(async (transaction) => {
    await transaction.write(`${node}/ring-ref`, String(frame));
    await transaction.write(`${node}/port`, String(channel.port));
  });
  const page = own.page(frame);
  if (domain.type !== "pv") {
    domain.hvmParams.set(hvmParameterIndex("console_pfn"), BigInt(frame));
    domain.hvmParams.set(hvmParameterIndex("console_evtchn"), BigInt(channel.port));
  }
  undo.move();
  return new SimulatedGuestConsole({ memory: page, channel, isGone });
}
