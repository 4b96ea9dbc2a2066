/**
 * Small guests for tests in dom0. What they do when something is typed is written in test/lab/guest/guest.h.
 *
 * `startGuest` makes one with hypercalls alone, in a few milliseconds and in 256 KiB: Xen's tools do not know it, it has
 * no name and no entries in xenstore. `createGuest` has xl make it, as users do: xenconsoled reads its console, and
 * xenstore has it. Either is destroyed when it is disposed, whatever has become of it.
 *
 * @example
 * using guest = await startGuest({ kind: "pv" });      // kinds: "pv" and "pvh" on x86-64, "arm64" on Arm
 * const { gref, port, marker } = await guest.hello();  // what its first line on the console says
 * guest.type("~1");                                    // shuts itself down for the reason 1, reboot
 * await guest.said("resumed");                         // waits for text on the console
 *
 * Who is to attend the guest's console instead, takes `consoleFrame` and `consolePort`, and leaves out `hello`, `type`
 * and `said`: the guest's page is mapped, and its port bound, when one of these is used first.
 */

export type { Guest, Hello } from "./guest.ts";
export { type Kind, guestKinds } from "./kinds.ts";
export { startGuest, type StartedGuest, type StartOptions } from "./start.ts";
export { createGuest, type CreateOptions } from "./xl.ts";
