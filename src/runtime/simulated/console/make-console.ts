/** Gives a simulated guest a console, as the toolstack that builds a guest does. */

import { domid as checkedDomid } from "../../domain/domid.ts";
import { hvmParameterIndex } from "../../domain/hvm-parameter.ts";
import type { EventChannels } from "../../event-channel/index.ts";
import type { SimulatedDomain } from "../machine/domain.ts";
import type { SimulatedMemory } from "../shared-memory/index.ts";
import type { SimulatedXenStore } from "../xenstore/index.ts";
import { SimulatedGuestConsole } from "./guest-console.ts";

export interface ConsoleSurroundings {
  readonly domain: SimulatedDomain;
  readonly memory: SimulatedMemory;
  readonly store: SimulatedXenStore;
  /** The guest's own. */
  readonly eventChannels: EventChannels;
  readonly gone: () => boolean;
}

/** Its ring's frame and its port are then where those of a real guest are: in its parameters, and in xenstore. */
export async function makeConsole(surroundings: ConsoleSurroundings): Promise<SimulatedGuestConsole> {
  const { domain, memory, store, eventChannels, gone } = surroundings;
  const channel = eventChannels.bindUnbound(checkedDomid(0));
  const own = memory.domain(checkedDomid(domain.domid));
  const { frame } = own.newFrame();
  if (domain.type !== "pv") {
    domain.hvmParams.set(hvmParameterIndex("console_pfn"), BigInt(frame));
    domain.hvmParams.set(hvmParameterIndex("console_evtchn"), BigInt(channel.port));
  }
  using toolstack = store.open();
  const node = `/local/domain/${domain.domid}/console`;
  await toolstack.write(`${node}/ring-ref`, String(frame));
  await toolstack.write(`${node}/port`, String(channel.port));
  return new SimulatedGuestConsole({ memory: own.page(frame), channel, gone });
}
