/** Event channels of every domain, by kind. */

import { XenNoSuchDomainError } from "../../runtime/base/errors/index.ts";
import type { DomainPort } from "../../runtime/toolstack/domain/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import { gauge, labelText } from "../exposition/index.ts";
import type { Collector } from "../scrape/index.ts";

const CHANNELS = gauge("xen_domain_event_channels", "Event channels of a domain, by kind.");

const KINDS = ["unbound", "interdomain", "pirq", "virq", "ipi"] as const;
const KIND_LABELS = KINDS.map((kind) => ({ kind, label: labelText("kind", kind) }));

export const eventChannels: Collector = {
  name: "event-channels",
  collect(scrape, samples) {
    for (const { domid, state } of scrape.domains) {
      if (state === "dying") continue;
      const counts = new Map<string, number>();
      for (const { status } of portsOf(scrape.xen, domid)) counts.set(status.kind, (counts.get(status.kind) ?? 0) + 1);
      const labels = scrape.labelsOf(domid);
      for (const { kind, label } of KIND_LABELS) samples.add(CHANNELS, `${labels},${label}`, counts.get(kind) ?? 0);
    }
  },
};

/** Returns a domain's ports; none if it has ended meanwhile. */
function portsOf(xen: Xen, domid: number): readonly DomainPort[] {
  try {
    return xen.domains.listPorts(domid);
  } catch (error) {
    if (error instanceof XenNoSuchDomainError) return [];
    throw error;
  }
}
