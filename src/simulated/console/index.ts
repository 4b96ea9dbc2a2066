/**
 * The guest's end of a simulated guest's console. The other end is opened by its ring, as on a real machine:
 * xenconsoled and its terminals are not simulated.
 */

export { SimulatedGuestConsole, type SimulatedGuestConsoleParts } from "./guest-console.ts";
export { guestConsoleOf } from "./guest-console-of.ts";
