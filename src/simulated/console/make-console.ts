/** Gives a simulated guest a console, as the toolstack that builds a guest does. */

import { domid as checkedDomid } from "../../runtime/abi/numbers.ts";
import { hvmParameterIndex } from "../../runtime/toolstack/domain/index.ts";
import type { EventChannels } from "../../runtime/interdomain/event-channel/index.ts";
import type { SimulatedDomain } from "../machine/domain.ts";
import type { SimulatedMemory } from "../shared-memory/index.ts";
import type { SimulatedXenStore } from "../xenstore/index.ts";
import { SimulatedGuestConsole } from "./guest-console.ts";

export interface ConsoleSurroundings {
  readonly domain: SimulatedDomain;
  readonly memory: SimulatedMemory;
  readonly store: SimulatedXenStore;
  /** The guest's own, for the console alone. */
  readonly eventChannels: EventChannels;
  readonly gone: () => boolean;
}

/**
 * Its ring's frame and its port are then where those of a real guest are: in its parameters, and in xenstore. Where
 * xenstore refuses, the guest has neither, and its event channels are closed.
 */
export async function makeConsole(surroundings: ConsoleSurroundings): Promise<SimulatedGuestConsole> {
  const { domain, memory, store, eventChannels, gone } = surroundings;
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
  return new SimulatedGuestConsole({ memory: page, channel, gone });
}
