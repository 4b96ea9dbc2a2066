import { beforeAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { domid, XenPermissionError, Xen } from "../../src/index.ts";
import { loadModule, releases } from "../../src/generated/index.ts";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { hypercallError } from "../../src/runtime/base/errors/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import { loadPrivcmd } from "./privcmd.ts";

const { EPERM } = constants.errno;
const refusal = expect.objectContaining({ errno: EPERM, code: "EPERM" });

beforeAll(() => loadPrivcmd(["unrestricted=1"]));

describe("with unrestricted=1, an ordinary guest can make hypercalls open to every domain:", () => {
  test("the version, with capabilities and page size", () => {
    using xen = Xen.open();
    expect(xen.version.release).toBe(process.env["XEN_RELEASE"] ?? "");
    expect(xen.version.extraversion).toBe(readFileSync("/sys/hypervisor/version/extra", "utf8").trim());
    expect(xen.version.capabilities.join(" ")).toBe(
      readFileSync("/sys/hypervisor/properties/capabilities", "utf8").trim(),
    );
    expect(xen.version.pageBytes).toBe(4096);
  });

  test("ten thousand hypercalls in a row", () => {
    using hypercall = new PrivcmdHypercall();
    const { __HYPERVISOR_xen_version } = stableAbi().load("xen.constants");
    const { XENVER_version } = stableAbi().load("version.constants");
    const results = Array.from({ length: 10_000 }, () =>
      hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0),
    );
    const distinct = [...new Set(results)];
    expect(distinct.map((result) => `${result >>> 16}.${result & 0xffff}`)).toEqual([process.env["XEN_RELEASE"] ?? ""]);
  });
});

describe("with unrestricted=1, an ordinary guest gets a XenPermissionError with EPERM for", () => {
  test("reading the host's information", () => {
    using xen = Xen.open();
    expect(() => xen.host.info()).toThrow(XenPermissionError);
    expect(() => xen.host.info()).toThrow(refusal);
  });

  test("listing domains, or finding one", () => {
    using xen = Xen.open();
    expect(() => xen.domains.list()).toThrow(XenPermissionError);
    expect(() => xen.domains.list()).toThrow(refusal);
    expect(() => xen.domains.get(domid(0)).info()).toThrow(refusal);
  });

  test("pausing dom0 by domctl", () => {
    using hypercall = new PrivcmdHypercall();
    const release = releases.find((name) => name === process.env["XEN_RELEASE"]) ?? "4.17";
    const { XEN_DOMCTL_pausedomain, XEN_DOMCTL_INTERFACE_VERSION } = loadModule(
      `${release}/x86_64`,
      "domctl.constants",
    );
    using operation = hypercall.allocate(loadModule(`${release}/x86_64`, "domctl").XenDomctl);
    operation.value.cmd = XEN_DOMCTL_pausedomain;
    operation.value.interface_version = XEN_DOMCTL_INTERFACE_VERSION;
    operation.value.domain = 0;
    const { __HYPERVISOR_domctl } = stableAbi().load("xen.constants");
    const result = hypercall.hypercall1(__HYPERVISOR_domctl, operation.asHypercallPtr());
    expect(result).toBe(-EPERM);
    expect(hypercallError(result, { operation: "domctl pausedomain" })).toBeInstanceOf(XenPermissionError);
  });
});
