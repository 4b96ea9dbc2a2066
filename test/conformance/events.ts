/** Event channels of another domain. */

import { describe, expect, test } from "bun:test";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { TestDomain } from "./test-domain.ts";

/** More ports than a domain of these tests is allowed. */
const TOO_MANY = 127;

export function events(of: () => Subject): void {
  const allocate = (dom: number, remote_dom = 0): number => {
    const { xen } = of();
    return xen.eventChannelOp("alloc_unbound", { dom, remote_dom }).port;
  };
  const status = (dom: number, port: number): number => of().xen.eventChannelOp("status", { dom, port }).status;

  describe("a port of a new domain", () => {
    test("is the lowest free one, and unbound for its remote domain", () => {
      const subject = of();
      using domain = new TestDomain(subject);
      const { domid } = domain;
      const { EVTCHNSTAT_unbound, EVTCHNSTAT_closed } = subject.xen.abi.load("event_channel.constants");
      expect([allocate(domid), allocate(domid)]).toEqual([1, 2]);
      const { status: state, vcpu, u } = subject.xen.eventChannelOp("status", { dom: domid, port: 2 });
      expect([state, vcpu]).toEqual([EVTCHNSTAT_unbound, 0]);
      expect(u.unbound.dom).toBe(0);
      expect([status(domid, 3), status(domid, 0)]).toEqual([EVTCHNSTAT_closed, EVTCHNSTAT_closed]);
      expect(codeOf(() => status(domid, 3000))).toBe("EINVAL");
    });

    test("may have a missing remote domain, except on Arm, and is refused for a missing domain", () => {
      const subject = of();
      using domain = new TestDomain(subject);
      // Arm's Xen keeps guests apart, and checks the remote domain of a port.
      const code = codeOf(() => expect(allocate(domain.domid, 4321)).toBe(1));
      expect(code).toBe(isArm(subject) ? "ESRCH" : "ok");
      expect(codeOf(() => allocate(4321))).toBe("ESRCH");
      expect(codeOf(() => status(4321, 1))).toBe("ESRCH");
    });

    test("can be allocated up to the domain's limit of ports", () => {
      using domain = new TestDomain(of());
      for (let made = 0; made < TOO_MANY; made++) allocate(domain.domid);
      expect(codeOf(() => allocate(domain.domid))).toBe("ENOSPC");
    });
  });

  describe("a reset", () => {
    test("closes all ports of a domain that is paused", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      const { domid } = domain;
      const { EVTCHNSTAT_unbound, EVTCHNSTAT_closed } = xen.abi.load("event_channel.constants");
      const reset = (dom: number): string => codeOf(() => xen.eventChannelOp("reset", { dom }));
      const port = allocate(domid);
      xen.domctl("unpausedomain", domid);
      expect([reset(domid), status(domid, port)]).toEqual(["EINVAL", EVTCHNSTAT_unbound]);
      xen.domctl("pausedomain", domid);
      expect([reset(domid), status(domid, port)]).toEqual(["ok", EVTCHNSTAT_closed]);
      expect([allocate(domid), reset(4321)]).toEqual([1, "ESRCH"]);
    });
  });
}
