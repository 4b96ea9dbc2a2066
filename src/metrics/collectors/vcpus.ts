/** The domains' vcpus, and how long each was in which state. */

import { EINVAL, ENOENT, XenError } from "../../runtime/base/errors/index.ts";
import type { VcpuState } from "../../runtime/toolstack/domain/index.ts";
import { counter, gauge, labelText, type Samples } from "../exposition/index.ts";
import { type Collector, type Scrape, secondsOf } from "../scrape/index.ts";

const CPU = counter("xen_domain_vcpu_seconds", "Time that a vcpu has run.");
const STATE = gauge("xen_domain_vcpu_state", "1 for the state of a vcpu, 0 for the others; runnable waits for a cpu.");
const RUNSTATE = counter(
  "xen_domain_vcpu_runstate_seconds",
  "Time that a vcpu was in a state. Xen tells it to the vcpu's own domain only: these are the exporter's.",
);

const STATES: readonly VcpuState[] = ["running", "runnable", "blocked", "offline"];
const STATE_LABELS = new Map(STATES.map((state) => [state, labelText("state", state)]));

export const vcpus: Collector = {
  name: "vcpus",
  collect(scrape, samples) {
    for (const { domid, id, state, cpuTimeNs } of scrape.vcpus) {
      const labels = `${scrape.labelsOf(domid)},vcpu="${id}"`;
      samples.add(CPU, labels, secondsOf(cpuTimeNs));
      for (const [name, text] of STATE_LABELS) samples.add(STATE, `${labels},${text}`, Number(name === state));
    }
    addOwnStates(scrape, samples);
  },
};

function addOwnStates(scrape: Scrape, samples: Samples): void {
  const { xen } = scrape;
  // Arm's Xen refuses such questions about vcpus.
  if (!xen.runsOn("x86_64")) return;
  const { RUNSTATE_running, RUNSTATE_runnable, RUNSTATE_blocked, RUNSTATE_offline } = xen.abi.load("vcpu.constants");
  const indexes = [RUNSTATE_running, RUNSTATE_runnable, RUNSTATE_blocked, RUNSTATE_offline];
  for (const { domid, id } of scrape.vcpus) {
    if (domid !== scrape.state.names.ownDomid) continue;
    const times = timesOf(() =>
      xen.vcpuOp("get_runstate_info", id, ({ time }) => indexes.map((index) => time.get(index))),
    );
    for (const [index, time] of times.entries()) {
      const state = labelText("state", STATES[index] ?? "");
      samples.add(RUNSTATE, `${scrape.labelsOf(domid)},vcpu="${id}",${state}`, secondsOf(time));
    }
  }
}

/** A vcpu that has never been up has no times. */
function timesOf(read: () => bigint[]): bigint[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof XenError && (error.errno === ENOENT || error.errno === EINVAL)) return [];
    throw error;
  }
}
