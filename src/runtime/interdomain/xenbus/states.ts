/** The states of an end of a device, as io/xenbus.h numbers them. */

import { stableAbi } from "../../abi/index.ts";

/** An end's state in words: Xen's XenbusState…, and "invalid" for a value that is none of them. */
export type XenbusState =
  | "unknown"
  | "initialising"
  | "init-wait"
  | "initialised"
  | "connected"
  | "closing"
  | "closed"
  | "reconfiguring"
  | "reconfigured"
  | "invalid";

let numbers: ReadonlyMap<XenbusState, string> | undefined;

/** Returns a state as its node has it: a decimal number. */
export function stateNumber(state: XenbusState): string {
  return stateNumbers().get(state) ?? "";
}

/** Reads the value of a `state` node, which the other end may have filled with anything; null if the node is missing. */
export function stateOf(value: string | null): XenbusState | null {
  if (value === null) return null;
  for (const [state, number] of stateNumbers()) if (number === value) return state;
  return "invalid";
}

function stateNumbers(): ReadonlyMap<XenbusState, string> {
  if (numbers !== undefined) return numbers;
  const xenbus = stableAbi().load("io/xenbus.constants");
  const named: [XenbusState, number][] = [
    ["unknown", xenbus.XenbusStateUnknown],
    ["initialising", xenbus.XenbusStateInitialising],
    ["init-wait", xenbus.XenbusStateInitWait],
    ["initialised", xenbus.XenbusStateInitialised],
    ["connected", xenbus.XenbusStateConnected],
    ["closing", xenbus.XenbusStateClosing],
    ["closed", xenbus.XenbusStateClosed],
    ["reconfiguring", xenbus.XenbusStateReconfiguring],
    ["reconfigured", xenbus.XenbusStateReconfigured],
  ];
  numbers = new Map(named.map(([state, number]) => [state, String(number)]));
  return numbers;
}
