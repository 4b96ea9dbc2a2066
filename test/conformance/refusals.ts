/** Refusals that come before Xen looks at the operation itself. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import type { Subject } from "./subject.ts";
import { codeOf } from "./subject.ts";
import { TestDomain } from "./test-domain.ts";

const { EACCES, EFAULT, ENOSYS, EOPNOTSUPP, ESRCH } = constants.errno;

export function refusals(of: () => Subject): void {
  /** Makes a domctl or sysctl as the test has filled it, and returns the result. */
  const raw = (
    family: "domctl" | "sysctl",
    fill: { cmd: number; interface_version?: number; domain?: number },
  ): number => {
    const { hypercall, xen } = of();
    const { abi } = xen;
    const { __HYPERVISOR_domctl, __HYPERVISOR_sysctl } = abi.load("xen.constants");
    if (family === "domctl") {
      using request = hypercall.allocate(abi.load("domctl").XenDomctl);
      const { XEN_DOMCTL_INTERFACE_VERSION } = abi.load("domctl.constants");
      Object.assign(request.value, { interface_version: XEN_DOMCTL_INTERFACE_VERSION, ...fill });
      return hypercall.hypercall1(__HYPERVISOR_domctl, request.asHypercallPtr());
    }
    using request = hypercall.allocate(abi.load("sysctl").XenSysctl);
    const { XEN_SYSCTL_INTERFACE_VERSION } = abi.load("sysctl.constants");
    Object.assign(request.value, { interface_version: XEN_SYSCTL_INTERFACE_VERSION, ...fill });
    return hypercall.hypercall1(__HYPERVISOR_sysctl, request.asHypercallPtr());
  };

  describe("a request of another interface version", () => {
    test("is refused for every domain", () => {
      const { XEN_DOMCTL_pausedomain } = of().xen.abi.load("domctl.constants");
      expect(raw("domctl", { cmd: XEN_DOMCTL_pausedomain, interface_version: 1, domain: 4321 })).toBe(-EACCES);
      expect(raw("sysctl", { cmd: 9999, interface_version: 1 })).toBe(-EACCES);
    });

    test("is refused for an unknown command, after the check of its domain", () => {
      expect(raw("sysctl", { cmd: 9999 })).toBe(-ENOSYS);
      expect(raw("domctl", { cmd: 9999, domain: 4321 })).toBe(-ESRCH);
      using domain = new TestDomain(of());
      expect(raw("domctl", { cmd: 9999, domain: domain.domid })).toBe(of().xen.atLeast("4.15") ? -ENOSYS : -EOPNOTSUPP);
    });

    test("fails with EFAULT if its memory is not mapped", () => {
      const { hypercall, xen } = of();
      const { __HYPERVISOR_domctl, __HYPERVISOR_sysctl, __HYPERVISOR_xen_version } = xen.abi.load("xen.constants");
      const { XENVER_extraversion } = xen.abi.load("version.constants");
      expect(hypercall.hypercall1(__HYPERVISOR_sysctl, 0)).toBe(-EFAULT);
      expect(hypercall.hypercall1(__HYPERVISOR_domctl, 0)).toBe(-EFAULT);
      expect(hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_extraversion, 0)).toBe(-EFAULT);
      expect(hypercall.hypercall2(__HYPERVISOR_xen_version, 9999, 0)).toBe(-ENOSYS);
    });

    test("is answered with ENOSYS for an unknown hypercall", () => {
      expect(of().hypercall.hypercall1(55, 0)).toBe(-ENOSYS);
    });
  });

  describe("a domain that does not exist", () => {
    test("is not found by any operation", () => {
      const { xen } = of();
      const names = ["pausedomain", "unpausedomain", "destroydomain", "resumedomain"] as const;
      expect(names.map((name) => codeOf(() => xen.domctl(name, 4321)))).toEqual(names.map(() => "ESRCH"));
      expect(codeOf(() => xen.domctl("max_mem", 4321, { max_memkb: 1n }))).toBe("ESRCH");
      expect(codeOf(() => xen.domctl("getvcpuinfo", 4321, { vcpu: 0 }))).toBe("ESRCH");
    });
  });

  describe("several operations in one hypercall", () => {
    test("each have a result, even if others fail", () => {
      const { xen } = of();
      const [version, missing, ram] = xen.multicall((operations) => [
        operations.versionOp("version"),
        operations.domctl("pausedomain", 4321),
        operations.memoryOp("maximum_ram_page"),
      ]);
      expect(version.value).toBe(xen.versionOp("version"));
      expect(missing.error).toMatchObject({ code: "ESRCH" });
      expect(ram.value).toBe(xen.memoryOp("maximum_ram_page"));
    });
  });
}
