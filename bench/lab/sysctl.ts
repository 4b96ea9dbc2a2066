/** The list of domains, as records and as objects, with few domains and many; and the host. */

import { Connection } from "../../src/runtime/operation/index.ts";
import { abiOf } from "../../src/runtime/abi/index.ts";
import { Xen } from "../../src/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import { EmptyDomains } from "../../test/xen/empty-domains.ts";
import type { Figure, Findings } from "./findings.ts";
import { here, Peer, type Work } from "./peer.ts";
import { compare, type Comparison } from "./rounds.ts";

/** As many as the C program has room for. */
const ROOM = 64;
const MANY = 60;

export async function sysctl(): Promise<Findings> {
  using hypercall = new PrivcmdHypercall();
  using xen = await Xen.open({ hypercall });
  using peer = new Peer("sysctl");
  const { release, extraversion } = xen.version;
  using connection = new Connection(hypercall, () => abiOf(release, extraversion));
  using records = hypercall.allocateArray(connection.abi.load("domctl").XenDomctlGetdomaininfo, ROOM);

  const undecoded = here("undecoded", (count) => {
    let domains = 0;
    for (let done = 0; done < count; done++) {
      domains = connection.sysctl.run(
        "getdomaininfolist",
        ({ getdomaininfolist }) => {
          getdomaininfolist.first_domain = 0;
          getdomaininfolist.max_domains = ROOM;
          getdomaininfolist.buffer = records.asHypercallPtr();
        },
        ({ getdomaininfolist }) => {
          records.update();
          return getdomaininfolist.num_domains;
        },
      );
    }
    return domains;
  });
  const decoded = here("domains.list()", (count) => {
    let domains = 0;
    for (let done = 0; done < count; done++) domains = xen.domains.list().length;
    return domains;
  });
  const host = here("host.info()", (count) => {
    let pages = 0;
    for (let done = 0; done < count; done++) pages = xen.host.info().totalPages;
    return pages;
  });

  const alone = await lists("1 domain", undecoded, decoded, peer, 0.2);
  using others = new EmptyDomains(MANY, new Uint8Array(16));
  const domains = others.domids.length + 1;
  const crowd = await lists(`${domains} domains`, undecoded, decoded, peer, 0.8);
  return {
    comparisons: [...alone, ...crowd, await compare("the host", host, peer.work("physinfo"), null)],
    figures: [perDomain(crowd, domains)],
  };
}

async function lists(what: string, undecoded: Work, decoded: Work, peer: Peer, target: number): Promise<Comparison[]> {
  return [
    await compare(`${what}, undecoded`, undecoded, peer.work("list-reused"), 1.2),
    await compare(`${what}, decoded`, decoded, peer.work("list"), target),
  ];
}

/** What objects cost beyond the records that they are made of. */
function perDomain([records, objects]: Comparison[], domains: number): Figure {
  const more = (objects?.oursMicroseconds ?? Number.NaN) - (records?.oursMicroseconds ?? Number.NaN);
  return { what: `decoding one of ${domains} domains`, value: more / domains, unit: "µs", target: 3 };
}
