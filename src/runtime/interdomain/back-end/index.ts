/**
 * Counters of the back ends in this domain's Linux, which serve other domains' network interfaces and disks. Linux
 * counts for itself; the counters here are turned round, to the guest's point of view.
 */

export type { BackEnds } from "./back-ends.ts";
export { LinuxBackEnds } from "./back-ends.ts";
export type { VbdCounters } from "./vbd-counters.ts";
export { vbdName } from "./vbd-name.ts";
export type { VifCounters } from "./vif-counters.ts";
