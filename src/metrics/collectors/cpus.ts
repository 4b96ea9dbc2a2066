/** The physical cpus: their places and idle times. */

import { counter, info, labelsText, labelText } from "../exposition/index.ts";
import { type Collector, secondsOf } from "../scrape/index.ts";

const CPU = info("xen_host_cpu", "The place of a physical cpu. The node is empty if Xen does not know it.");
const IDLE = counter("xen_host_cpu_idle_seconds", "Time that a physical cpu was idle.");

export const cpus: Collector = {
  name: "cpus",
  collect({ xen }, samples) {
    for (const { cpu, core, socket, node } of xen.host.cpus()) {
      samples.add(CPU, labelsText({ cpu, core, socket, node: node ?? "" }), 1);
    }
    for (const [cpu, time] of xen.host.cpuIdleTimesNs().entries()) {
      samples.add(IDLE, labelText("cpu", cpu), secondsOf(time));
    }
  },
};
