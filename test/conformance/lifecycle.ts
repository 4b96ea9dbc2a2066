/** The life of a domain, from its creation to its end. */

import { describe, expect, test } from "bun:test";
import { anyDomid } from "../../src/index.ts";
import { unsafeOperations } from "../../src/unsafe.ts";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { createDomain, type CreateOptions, TestDomain } from "./test-domain.ts";

/** The code of a domain that has not shut down: all ones. */
const NO_CODE = 0xffff;

export function lifecycle(of: () => Subject): void {
  describe("a new domain", () => {
    test("is paused, without vcpus and memory, and has the given handle", () => {
      const subject = of();
      const handle = Array.from({ length: 16 }, (_, index) => 0xf0 - index);
      using domain = new TestDomain(subject, { vcpus: 2, handle });
      const { xen } = subject;
      const constants = xen.abi.load("domctl.constants");
      const info = xen.domctl("getdomaininfo", domain.domid);
      expect(info).toMatchObject({
        domid: domain.domid,
        tot_pages: 0n,
        max_pages: 0n,
        outstanding_pages: 0n,
        shr_pages: 0n,
        paged_pages: 0n,
        cpu_time: 0n,
        nr_online_vcpus: 0,
        max_vcpu_id: constants.XEN_INVALID_MAX_VCPU_ID,
        ssidref: 0,
        cpupool: 0,
      });
      expect([...info.handle]).toEqual(handle);
      const hvm = isArm(subject) ? constants.XEN_DOMINF_hvm_guest : 0;
      const hap = isArm(subject) && "XEN_DOMINF_hap" in constants ? constants.XEN_DOMINF_hap : 0;
      const code = NO_CODE * 2 ** constants.XEN_DOMINF_shutdownshift;
      expect(info.flags - code).toBe((constants.XEN_DOMINF_paused | hvm | hap) >>> 0);
    });

    test("gets the requested number, or the next free one", () => {
      const subject = of();
      const wanted = 4000;
      expect(createDomain(subject, wanted)).toBe(wanted);
      expect(codeOf(() => createDomain(subject, wanted))).toBe("EEXIST");
      subject.xen.domctl("destroydomain", wanted);
      using first = new TestDomain(subject);
      using second = new TestDomain(subject);
      expect(second.domid).toBe(first.domid + 1);
    });

    test("gets the next free number for a reserved one, since 4.22 for DOMID_ANY only", () => {
      const subject = of();
      const { xen } = subject;
      const { DOMID_FIRST_RESERVED, DOMID_INVALID } = xen.abi.load("xen.constants");
      for (const wanted of [0, DOMID_FIRST_RESERVED + 1, DOMID_INVALID, anyDomid(xen.abi)]) {
        const create = (): number => createDomain(subject, wanted);
        if (xen.atLeast("4.22") && wanted !== anyDomid(xen.abi)) {
          expect(codeOf(create)).toBe("EEXIST");
          continue;
        }
        const domid = create();
        expect(domid).toBeGreaterThan(0);
        expect(domid).toBeLessThan(DOMID_FIRST_RESERVED);
        xen.domctl("destroydomain", domid);
      }
    });

    test("is refused without possible vcpus, or with an unknown kind", () => {
      const subject = of();
      const create = (options: CreateOptions): number => createDomain(subject, anyDomid(subject.xen.abi), options);
      expect(codeOf(() => create({ vcpus: 0 }))).toBe("EINVAL");
      expect(codeOf(() => create({ vcpus: 0x10_0000 }))).toBe("EINVAL");
      expect(codeOf(() => create({ flags: 0x4000_0000 }))).toBe("EINVAL");
      const { XEN_DOMCTL_CDF_hap } = subject.xen.abi.load("domctl.constants");
      expect(codeOf(() => create({ virtual: false, flags: XEN_DOMCTL_CDF_hap }))).toBe("EINVAL");
    });

    test("is refused with a grant table that Xen does not make", () => {
      const subject = of();
      const { xen } = subject;
      const create = (options: CreateOptions): string =>
        codeOf(() => xen.domctl("destroydomain", createDomain(subject, anyDomid(xen.abi), options)));
      expect(create({ grantFrames: 0 })).toBe("EINVAL");
      expect(create({ grantFrames: -1 })).toBe("ok");
      expect(create({ grantFrames: 65 })).toBe(xen.atLeast("4.18") ? "ok" : "EINVAL");
      const hasVersions = xen.atLeast("4.16");
      expect(create({ grantVersion: 0 })).toBe(hasVersions ? "EINVAL" : "ok");
      expect(create({ grantVersion: 2 })).toBe(hasVersions && isArm(subject) ? "EINVAL" : "ok");
      expect(create({ grantVersion: 3 })).toBe(hasVersions ? "EINVAL" : "ok");
    });

    test("is refused with emulators that its kind does not have, and Xen's console names them", () => {
      const subject = of();
      const { xen } = subject;
      if (isArm(subject)) return;
      const create = (options: CreateOptions): unknown =>
        xen.host.console.explain(() => xen.domctl("destroydomain", createDomain(subject, anyDomid(xen.abi), options)));
      const refused = (options: CreateOptions): unknown => {
        try {
          return create(options);
        } catch (error) {
          return error;
        }
      };
      const named = expect.stringMatching(/d\d+: .*emulators:? 0x3/);
      expect(refused({ virtual: true, emulators: 3 })).toMatchObject({ code: "EOPNOTSUPP", consoleText: named });
      expect(refused({ virtual: false, emulators: 3 })).toMatchObject({ code: "EOPNOTSUPP", consoleText: named });
      expect(refused({ virtual: true, emulators: 0 })).toMatchObject({ code: "EOPNOTSUPP" });
      expect(refused({ virtual: true, emulators: 0x8000 })).toMatchObject({ code: "EINVAL" });
      expect(refused({ virtual: true, emulators: 0x3ff })).toBeUndefined();
      expect(refused({ virtual: false, emulators: 0x100 })).toBeUndefined();
    });

    test("is a virtual machine with hardware-assisted paging if asked for", () => {
      const subject = of();
      using domain = new TestDomain(subject, { virtual: true });
      expect(subject.xen.domains.get(domain.domid).info().flags).toEqual(
        expect.arrayContaining(["hvm_guest", "paused", ...(subject.xen.atLeast("4.14") ? ["hap"] : [])] as never[]),
      );
    });
  });

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
