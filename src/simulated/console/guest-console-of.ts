/** Opens the guest's end of its console, whichever way it came to be. */

import { SimulatedEventChannels, type EventSwitchboard } from "../event-channel/index.ts";
import type { MachineDomain } from "../machine/domain.ts";
import type { MachineMemory } from "../shared-memory/index.ts";
import type { SimulatedXenStore } from "../xenstore/index.ts";
import type { SimulatedGuestConsole } from "./guest-console.ts";
import { builtConsole, makeConsole, openConsole } from "./make-console.ts";

export interface ConsolePlace {
  readonly memory: MachineMemory;
  readonly switchboard: EventSwitchboard;
  /** The simulated xenstored, for a console that is made. */
  readonly store: () => SimulatedXenStore;
}

/** Opens the console that a guest was built with; makes one for a guest without. */
export function guestConsoleOf(
  domain: MachineDomain,
  { memory, switchboard, store }: ConsolePlace,
): SimulatedGuestConsole {
  const isGone = (): boolean => domain.isDying;
  const built = builtConsole(domain, switchboard);
  const eventChannels = new SimulatedEventChannels(switchboard, domain.domid, {}, built?.port);
  if (built !== undefined) return openConsole({ domain, memory, eventChannels, isGone }, built.frame);
  return makeConsole({ domain, memory, store: store(), eventChannels, isGone });
}
