/**
 * Consoles of simulated guests: the guest's end. The other end is opened as a real one's is, by its ring; there is no
 * simulated xenconsoled, and hence no terminal.
 */

export { SimulatedGuestConsole, type SimulatedGuestConsoleParts } from "./guest-console.ts";
export { makeConsole } from "./make-console.ts";
