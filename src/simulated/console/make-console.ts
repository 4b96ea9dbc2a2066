/** A simulated guest's console: that of a guest that has been built, or one made here as a toolstack makes it. */

import { domid as checkedDomid, type Domid, gfn, type Gfn } from "../../runtime/abi/numbers.ts";
import { hvmParameterIndex } from "../../runtime/toolstack/domain/index.ts";
import type { EventChannels } from "../../runtime/interdomain/event-channel/index.ts";
import type { EventSwitchboard } from "../event-channel/index.ts";
import type { MachineDomain } from "../machine/domain.ts";
import type { MachineMemory } from "../shared-memory/index.ts";
import type { SimulatedXenStore } from "../xenstore/index.ts";
import { SimulatedGuestConsole } from "./guest-console.ts";

/** The domain that serves consoles. */
const SERVER: Domid = 0;

interface GuestSurroundings {
  readonly domain: MachineDomain;
  readonly memory: MachineMemory;
  /** Event channels of the guest, for the console alone. */
  readonly eventChannels: EventChannels;
  /** True once the guest has ended. */
  readonly isGone: () => boolean;
}

export interface ConsoleSurroundings extends GuestSurroundings {
  readonly store: SimulatedXenStore;
}

/** Returns the place of the console that a guest was built with; undefined if none is waiting for the guest. */
export function builtConsole(
  { type, domid, hvmParameters }: MachineDomain,
  ports: EventSwitchboard,
): { readonly frame: Gfn; readonly port: number } | undefined {
  if (type === "pv") return undefined;
  const [frame, port] = [
    hvmParameters.get(hvmParameterIndex("console_pfn")),
    Number(hvmParameters.get(hvmParameterIndex("console_evtchn")) ?? 0),
  ];
  if (frame === undefined || frame === 0n || !ports.isForGuest(domid, port, SERVER)) return undefined;
  return { frame: gfn(frame), port };
}

/** Opens the guest's end of a console that is there. The event channels' first port is the console's. */
export function openConsole(
  { domain, memory, eventChannels, isGone }: GuestSurroundings,
  frame: Gfn,
): SimulatedGuestConsole {
  using undo = new DisposableStack();
  undo.use(eventChannels);
  const channel = eventChannels.bindUnbound(SERVER);
  const page = memory.domain(checkedDomid(domain.domid)).page(frame);
  undo.move();
  return new SimulatedGuestConsole({ memory: page, channel, isGone });
}

/**
 * Makes the ring and its port, and records both as for a real guest: in its parameters and in xenstore. If xenstored has
 * ended, neither is recorded, and the event channels are closed.
 */
export function makeConsole(surroundings: ConsoleSurroundings): SimulatedGuestConsole {
  const { domain, memory, store, eventChannels, isGone } = surroundings;
  using undo = new DisposableStack();
  undo.use(eventChannels);
  const channel = eventChannels.bindUnbound(SERVER);
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
