/** New domains: their first state, their numbers, and the configurations that Xen refuses. */

import { describe, expect, test } from "bun:test";
import { anyDomid } from "../../src/index.ts";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { createDomain, type CreateOptions, TestDomain } from "./test-domain.ts";

/** The code of a domain that has not shut down: all ones. */
const NO_CODE = 0xffff;

export function creation(of: () => Subject): void {
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
}
