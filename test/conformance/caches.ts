/** Caches of a domain's memory, which only Arm writes back on request. */

import { expect, test } from "bun:test";
import { codeOf, type Subject } from "./subject.ts";
import { TestDomain } from "./test-domain.ts";

export function caches(of: () => Subject): void {
  test("caches are written back to an Arm domain's memory, a limited number of pages at a time", () => {
    const subject = of();
    const { xen } = subject;
    const here: typeof xen = xen;
    if (!here.runsOn("arm64")) return;
    using domain = new TestDomain(subject, { virtual: true });
    const flush = (domid: number, start_pfn: bigint, nr_pfns: bigint): string =>
      codeOf(() => here.domctl("cacheflush", domid, { start_pfn, nr_pfns }));
    const { domid } = domain;
    const most = 2n ** 18n;
    expect([flush(domid, 0x4_0000n, 1n), flush(domid, 0x4_0000n, most)]).toEqual(["ok", "ok"]);
    expect([flush(domid, 0x4_0000n, most + 1n), flush(domid, 2n ** 64n - 1n, 2n)]).toEqual(["EINVAL", "EINVAL"]);
    expect(flush(4321, 0x4_0000n, 1n)).toBe("ESRCH");
  });
}
