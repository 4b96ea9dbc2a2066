/** The states and unique numbers of domains that Xen itself counts, since 4.21. */

import { afterAll, describe, expect, test } from "bun:test";
import { Xen } from "../../src/index.ts";
import { EmptyDomains } from "./empty-domains.ts";
import { toolsWork } from "./tools-release.ts";

const xen = Xen.open();
afterAll(() => xen.close());

/** The operation's answer about a domain, or about the next changed one. */
function stateOf(domid: number): { domid: number; state: number; unique_id: bigint } {
  if (!xen.atLeast("4.21")) throw new Error("expected Xen 4.21 or later");
  return xen.domctl("get_domain_state", domid);
}

const NO_UUID = new Uint8Array(16);

describe.skipIf(!xen.atLeast("4.21"))("a domain's state in Xen 4.21 and later", () => {
  test("is its existence, its shutdown, and a number that no other domain has", () => {
    if (!xen.atLeast("4.21")) return;
    const { XEN_DOMCTL_GETDOMSTATE_STATE_EXIST: exists, XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN: stopped } =
      xen.abi.load("domctl.constants");
    using domains = new EmptyDomains(4, NO_UUID);
    const states = [0, ...domains.domids].map(stateOf);
    expect(states.map(({ domid }) => domid)).toEqual([0, ...domains.domids]);
    expect(states.map(({ state }) => state)).toEqual(states.map(() => exists));
    expect(new Set(states.map(({ unique_id }) => unique_id)).size).toBe(states.length);
    const [first = -1] = domains.domids;
    xen.domains.get(first).forceShutdown("crash");
    expect(stateOf(first)).toEqual({ ...states[1], state: exists | stopped } as never);
    domains[Symbol.dispose]();
    expect(() => stateOf(first)).toThrow(expect.objectContaining({ name: "XenNoSuchDomainError", code: "ESRCH" }));
  });

  // xenstored of this release consumes them itself.
  test.skipIf(toolsWork)("is reported once for each change, to a program in the domain that holds VIRQ_DOM_EXC", () => {
    const { DOMID_FIRST_RESERVED, DOMID_INVALID } = xen.abi.load("xen.constants");
    using domains = new EmptyDomains(3, NO_UUID);
    const domids = domains.domids.toSorted((a, b) => a - b);
    // Xen frees the domains of earlier tests when it has time, and reports their ends then: hundreds, after some files. A
    // number has one change at most.
    const changed = (): number[] => {
      const found: number[] = [];
      for (let turn = 0; turn < DOMID_FIRST_RESERVED; turn++) {
        try {
          found.push(stateOf(DOMID_INVALID).domid);
        } catch (error) {
          expect(error).toMatchObject({ code: "ENOENT" });
          return found.filter((domid) => domids.includes(domid));
        }
      }
      throw new Error("the changes have no end");
    };
    expect(changed()).toEqual(domids);
    expect(changed()).toEqual([]);
    xen.domains.get(domids[1] ?? -1).forceShutdown("crash");
    expect(changed()).toEqual(domids.slice(1, 2));
    expect(changed()).toEqual([]);
    domains[Symbol.dispose]();
    expect(changed()).toEqual(domids);
  });
});
