import type { Color } from "./style.ts";

const COLORS: Readonly<Record<string, Color>> = {
  running: "green",
  runnable: "green",
  paused: "yellow",
  shutdown: "red",
  dying: "red",
  offline: "dim",
};

/** Returns the colour of a domain's or a vcpu's state. */
export function stateColor(state: string): Color | undefined {
  return COLORS[state];
}
