/** The list of domains, as records and as objects: dom0 alone, and beside sixty running guests. */

import { loadModule } from "../../src/generated/index.ts";
import { Xen } from "../../src/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import type { Figure } from "../findings.ts";
import { crowd } from "./crowd.ts";
import type { Findings } from "./findings.ts";
import { here, Peer, type Work } from "./peer.ts";
import { compare, type Comparison } from "./rounds.ts";
import { tableOf } from "./table-of-release.ts";

/** Number of domains for which the C program has room. */
const ROOM = 64;

export async function sysctl(): Promise<Findings> {
  using hypercall = new PrivcmdHypercall();
  using xen = Xen.open({ hypercall });
  using peer = new Peer("sysctl");
  const table = tableOf(xen.version.release);
  const { XEN_SYSCTL_getdomaininfolist, XEN_SYSCTL_INTERFACE_VERSION } = loadModule(table, "sysctl.constants");
  const { __HYPERVISOR_sysctl } = loadModule(table, "xen.constants");
  using operation = hypercall.allocate(loadModule(table, "sysctl").XenSysctl);
  using records = hypercall.allocateArray(loadModule(table, "domctl").XenDomctlGetdomaininfo, ROOM);

  // does the work of the C program with its reused record and buffer, field by field
  const { value } = operation;
  const { getdomaininfolist } = value.u;
  const undecoded = here("reused record and buffer", (count) => {
    for (let done = 0; done < count; done++) {
      value.cmd = XEN_SYSCTL_getdomaininfolist;
      value.interface_version = XEN_SYSCTL_INTERFACE_VERSION;
      getdomaininfolist.first_domain = 0;
      getdomaininfolist.max_domains = ROOM;
      getdomaininfolist.buffer = records.asHypercallPtr();
      const result = hypercall.hypercall1(__HYPERVISOR_sysctl, operation.asHypercallPtr());
      if (result < 0) throw new Error(`sysctl getdomaininfolist: ${result}`);
    }
    return getdomaininfolist.num_domains;
  });
  const decoded = here("domains.list()", (count) => {
    let domains = 0;
    for (let done = 0; done < count; done++) domains = xen.domains.list().length;
    return domains;
  });
  const alone = await lists("1 domain", undecoded, decoded, peer, 0.15);
  using others = await crowd(xen);
  const domains = others.count + 1;
  const many = await lists(`${domains} domains`, undecoded, decoded, peer, 0.6);
  return {
    comparisons: [...alone, ...many],
    figures: [perDomain(many, domains)],
  };
}

async function lists(what: string, undecoded: Work, decoded: Work, peer: Peer, target: number): Promise<Comparison[]> {
  return [
    await compare(`${what}, undecoded`, undecoded, peer.work("list-reused"), 1.2),
    await compare(`${what}, decoded`, decoded, peer.work("list"), target),
  ];
}

/** Returns the cost of objects per domain, beyond that of their records. */
function perDomain([records, objects]: Comparison[], domains: number): Figure {
  const more = (objects?.oursMicroseconds ?? Number.NaN) - (records?.oursMicroseconds ?? Number.NaN);
  return { what: `decoding one of ${domains} domains`, value: more / domains, unit: "µs", target: 3 };
}
