/** Event channels of every domain, by kind. */

import { EINVAL, ESRCH, XenError } from "../../runtime/base/errors/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import { gauge, labelText } from "../exposition/index.ts";
import type { Collector, Scrape } from "../scrape/index.ts";

const CHANNELS = gauge("xen_domain_event_channels", "Event channels of a domain, by kind.");

const KINDS = ["unbound", "interdomain", "pirq", "virq", "ipi"] as const;

export const eventChannels: Collector = {
  name: "event-channels",
  collect(scrape, samples) {
    const constants = scrape.xen.abi.load("event_channel.constants");
    const kinds = KINDS.map((kind) => ({ label: labelText("kind", kind), status: constants[`EVTCHNSTAT_${kind}`] }));
    for (const { domid, state } of scrape.domains) {
      if (state === "dying") continue;
      const counts = countsOf(scrape, domid);
      const labels = scrape.labelsOf(domid);
      for (const { label, status } of kinds) samples.add(CHANNELS, `${labels},${label}`, counts.get(status) ?? 0);
    }
  },
};

/** Counts a domain's ports by their status, up to the first one for which the domain has no room. */
function countsOf({ xen }: Scrape, domid: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let port = 1;
  // There are many ports: the request is filled in place, and only the status is read.
  const prepare = (request: { dom: number; port: number }): void => {
    request.dom = domid;
    request.port = port;
  };
  const { EVTCHN_FIFO_NR_CHANNELS: most } = xen.abi.load("event_channel.constants");
  for (; port < most; port++) {
    const status = statusOf(xen, prepare);
    if (status === null) break;
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** Returns the status of a port; null if the domain has no room for it, or has ended. */
function statusOf(xen: Xen, prepare: (request: { dom: number; port: number }) => void): number | null {
  try {
    return xen.eventChannelOp("status", prepare, statusIn);
  } catch (error) {
    if (error instanceof XenError && (error.errno === EINVAL || error.errno === ESRCH)) return null;
    throw error;
  }
}

function statusIn({ status }: { readonly status: number }): number {
  return status;
}
