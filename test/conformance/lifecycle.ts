/** The life of a domain, from its creation to its end. */

import { describe, expect, test } from "bun:test";
import { unsafeOperations } from "../../src/unsafe.ts";
import type { Subject } from "./subject.ts";
import { codeOf } from "./subject.ts";
import { TestDomain } from "./test-domain.ts";

export function lifecycle(of: () => Subject): void {
  describe("pausing a domain", () => {
    test("is counted: the domain runs again after as many unpauses", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      const isPaused = (): boolean => xen.domains.get(domain.domid).info().flags.includes("paused");
      xen.domctl("pausedomain", domain.domid);
      xen.domctl("unpausedomain", domain.domid);
      expect(isPaused()).toBe(true);
      xen.domctl("unpausedomain", domain.domid);
      expect(isPaused()).toBe(false);
      expect(codeOf(() => xen.domctl("unpausedomain", domain.domid))).toBe("EINVAL");
    });

    test("is refused beyond a count of 255", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      for (let count = 1; count < 255; count++) xen.domctl("pausedomain", domain.domid);
      expect(codeOf(() => xen.domctl("pausedomain", domain.domid))).toBe("EOVERFLOW");
    });

    test("is refused for the caller itself, and so are destroying and resuming it", () => {
      const { xen } = of();
      const { domctl } = unsafeOperations(xen);
      const refused = ["pausedomain", "destroydomain", "resumedomain"] as const;
      expect(refused.map((name) => codeOf(() => xen.domctl(name, 0)))).toEqual(refused.map(() => "ERR_OWN_DOMAIN"));
      expect(refused.map((name) => codeOf(() => domctl(name, 0)))).toEqual(["EINVAL", "EINVAL", "EINVAL"]);
      expect(codeOf(() => domctl("unpausedomain", 0))).toBe("EINVAL");
      expect(codeOf(() => domctl("max_vcpus", 0, { max: 1 }))).toBe("EINVAL");
      expect(codeOf(() => domctl("setdebugging", 0, { enable: 1 }))).toBe("EINVAL");
    });
  });

  describe("shutting a domain down", () => {
    test("keeps the first reason, until the domain is resumed", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      const { domid } = domain;
      const { SHUTDOWN_crash, SHUTDOWN_suspend } = xen.abi.load("sched.constants");
      const reason = (): unknown => xen.domains.get(domid).info().shutdownReason;
      expect(reason()).toBeNull();
      xen.schedOp("remote_shutdown", { domain_id: domid, reason: SHUTDOWN_crash });
      expect(reason()).toBe("crash");
      xen.schedOp("remote_shutdown", { domain_id: domid, reason: SHUTDOWN_suspend });
      expect(reason()).toBe("crash");
      xen.domctl("resumedomain", domid);
      expect(reason()).toBeNull();
      xen.schedOp("remote_shutdown", { domain_id: domid, reason: SHUTDOWN_suspend });
      expect(reason()).toBe("suspend");
      expect(xen.domains.get(domid).info().flags).toContain("paused");
    });

    test("keeps one byte of the reason", () => {
      const subject = of();
      using domain = new TestDomain(subject);
      subject.xen.schedOp("remote_shutdown", { domain_id: domain.domid, reason: 0x1c8 });
      expect(subject.xen.domains.get(domain.domid).info().shutdownReason).toBe(0xc8);
    });

    test("is refused for a domain that does not exist", () => {
      expect(codeOf(() => of().xen.schedOp("remote_shutdown", { domain_id: 4321, reason: 0 }))).toBe("ESRCH");
    });
  });

  describe("a setting of a domain", () => {
    test("reads back as set: the limit of memory, the handle, the debugged flag", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      const { domid } = domain;
      xen.domctl("max_mem", domid, { max_memkb: 4099n });
      expect(xen.domctl("getdomaininfo", domid).max_pages).toBe(1024n);
      xen.domctl("max_mem", domid, { max_memkb: 1n << 60n });
      expect(xen.domctl("getdomaininfo", domid).max_pages).toBe(0xffff_ffffn);
      const handle = Array.from({ length: 16 }, (_, index) => index * 3);
      xen.domctl("setdomainhandle", domid, { handle });
      expect([...xen.domctl("getdomaininfo", domid).handle]).toEqual(handle);
      xen.domctl("setdebugging", domid, { enable: 1 });
      expect(xen.domains.get(domid).info().flags).toContain("debugged");
      xen.domctl("setdebugging", domid, { enable: 0 });
      expect(xen.domains.get(domid).info().flags).not.toContain("debugged");
    });
  });

  describe("a destroyed domain", () => {
    test("no longer exists, and destroying it again is refused", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      xen.domctl("destroydomain", domain.domid);
      expect(xen.domains.list().map(({ domid }): number => domid)).not.toContain(domain.domid);
      expect(codeOf(() => xen.domctl("destroydomain", domain.domid))).toBe("ESRCH");
    });
  });

  describe("the list of domains", () => {
    test("begins at the requested number, and ends with the buffer", () => {
      const subject = of();
      const { xen } = subject;
      using first = new TestDomain(subject);
      using second = new TestDomain(subject);
      const { XenDomctlGetdomaininfo } = xen.abi.load("domctl");
      using records = xen.buffers.allocateArray(XenDomctlGetdomaininfo, 3);
      const list = (first_domain: number, max_domains: number): number[] => {
        const buffer = records.asHypercallPtr();
        const { num_domains } = xen.sysctl("getdomaininfolist", { first_domain, max_domains, buffer });
        return Array.from({ length: num_domains }, (_, index) => records.value.get(index).domain);
      };
      expect(list(0, 1)).toEqual([0]);
      expect(list(0, 0)).toEqual([]);
      expect(list(first.domid, 3)).toEqual([first.domid, second.domid]);
      expect(list(second.domid + 1, 3)).toEqual([]);
    });

    test("finds one domain by its number; old releases return the next one", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      using gone = new TestDomain(subject);
      using last = new TestDomain(subject);
      gone[Symbol.dispose]();
      expect(xen.domctl("getdomaininfo", domain.domid).domid).toBe(domain.domid);
      const found = (): unknown => xen.domctl("getdomaininfo", gone.domid).domid;
      if (xen.atLeast("4.18")) expect(codeOf(found)).toBe("ESRCH");
      else expect(found()).toBe(last.domid);
      expect(codeOf(() => xen.domctl("getdomaininfo", last.domid + 1))).toBe("ESRCH");
    });
  });
}
