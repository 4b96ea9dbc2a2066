/**
 * Monitors: the events of a guest's vcpus (vm_event), each of which waits for an answer. Xen writes them into a ring, in a
 * page that the guest does not have.
 */

export type * from "./event-types.ts";
export type * from "./interfaces.ts";
export { openMonitor } from "./open.ts";
