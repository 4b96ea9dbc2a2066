/**
 * The queries of a metrics agent in each round: the host, its cpus, every domain and every vcpu, beside sixty guests.
 */

import { domid, Xen } from "../../src/index.ts";
import { crowd } from "./crowd.ts";
import type { Findings } from "./findings.ts";
import { here, Peer } from "./peer.ts";
import { compare } from "./rounds.ts";

export async function metrics(): Promise<Findings> {
  using xen = Xen.open();
  using peer = new Peer("metrics");
  const dom0 = xen.domains.get(domid(0));
  const host = here("host.info()", (count) => {
    let pages = 0;
    for (let done = 0; done < count; done++) pages = xen.host.info().totalPages;
    return pages;
  });
  const domain = here("domain.info()", (count) => {
    let number = -1;
    for (let done = 0; done < count; done++) number = dom0.info().domid;
    return number;
  });
  const round = here("info, idle times, list, vcpus", (count) => {
    let found = 0;
    for (let done = 0; done < count; done++) {
      xen.host.info();
      const domains = xen.domains.list();
      found = xen.host.cpuIdleTimesNs().length + domains.length + xen.domains.listVcpus(domains).length;
    }
    return found;
  });
  using others = await crowd(xen);
  return {
    comparisons: [
      await compare("the host", host, peer.work("physinfo"), 1),
      await compare("one domain", domain, peer.work("domain"), 1),
      await compare(`a round over ${others.count + 1} domains`, round, peer.work("round"), 1),
    ],
    figures: [],
  };
}
