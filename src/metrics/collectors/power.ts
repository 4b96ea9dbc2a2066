/** The physical cpus' power states. */

import { counter, gauge, labelsText, labelText } from "../exposition/index.ts";
import { type Collector, secondsOf } from "../scrape/index.ts";
import { cpuPowers } from "./power-states.ts";

const CURRENT = gauge("xen_host_cpu_frequency_hertz", "Frequency that Xen has chosen for a physical cpu.");
const FREQUENCY = gauge("xen_host_cpu_pstate_frequency_hertz", "Frequency of a performance state.");
const RUNNING = counter("xen_host_cpu_pstate_seconds", "Time that a physical cpu was in a performance state.");
const SLEEPING = counter(
  "xen_host_cpu_cstate_seconds",
  "Time that a physical cpu was in an idle state; C0 is running.",
);
const ENTRIES = counter("xen_host_cpu_cstate_entries", "Times that a physical cpu has entered an idle state.");

const HERTZ = 1e6;

export const power: Collector = {
  name: "power",
  collect(scrape, samples) {
    for (const { cpu, performance, idle } of cpuPowers(scrape)) {
      const now = performance?.states[performance.currentState];
      if (now !== undefined) samples.add(CURRENT, labelText("cpu", cpu), now.frequencyMHz * HERTZ);
      for (const [state, { frequencyMHz, residencyNs }] of performance?.states.entries() ?? []) {
        const labels = labelsText({ cpu, state: `P${state}` });
        samples.add(FREQUENCY, labels, frequencyMHz * HERTZ);
        samples.add(RUNNING, labels, secondsOf(residencyNs));
      }
      for (const [state, { residencyNs, count }] of idle?.states.entries() ?? []) {
        const labels = labelsText({ cpu, state: `C${state}` });
        samples.add(SLEEPING, labels, secondsOf(residencyNs));
        samples.add(ENTRIES, labels, Number(count));
      }
    }
  },
};
