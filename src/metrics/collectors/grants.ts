/** The sizes of domains' grant tables. */

import { gauge } from "../exposition/index.ts";
import type { Collector } from "../scrape/index.ts";

const FRAMES = gauge("xen_domain_grant_frames", "Frames of a domain's grant table.");
const MOST = gauge("xen_domain_grant_frames_maximum", "Frames that a domain's grant table may have.");

export const grants: Collector = {
  name: "grants",
  collect(scrape, samples) {
    const { GNTST_okay } = scrape.xen.abi.load("grant_table.constants");
    for (const { domid, state } of scrape.domains) {
      if (state === "dying") continue;
      const size = scrape.xen.grantTableOp("query_size", { dom: domid });
      if (size.status !== GNTST_okay) continue;
      const labels = scrape.labelsOf(domid);
      samples.add(FRAMES, labels, size.nr_frames);
      samples.add(MOST, labels, size.max_nr_frames);
    }
  },
};
