/** Well-formed calls of Xen 4.17 on x86_64, for a test to break in one place. */

import type * as domctlConstants from "../../../../src/generated/4.17/x86_64/domctl.constants.ts";
import { XenDomctl } from "../../../../src/generated/4.17/x86_64/domctl.ts";
import type * as sysctlConstants from "../../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import { XenSysctl } from "../../../../src/generated/4.17/x86_64/sysctl.ts";
import * as xen from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { loadModule, moduleNames } from "../../../../src/generated/index.ts";
import { Abi } from "../../../../src/runtime/abi/index.ts";
import type { XenHypercall, XenOwnedBuffer } from "../../../../src/runtime/hypercall/index.ts";

const TABLE = "4.17/x86_64";

/** The tables for the calls, independent of this machine. */
export const abi: Abi = new Abi(
  "4.17",
  "x86_64",
  Object.fromEntries(moduleNames(TABLE).map((name) => [name, () => loadModule(TABLE, name)])),
);

type Sysctl = Extract<keyof typeof sysctlConstants, `XEN_SYSCTL_${string}`>;
type Domctl = Extract<keyof typeof domctlConstants, `XEN_DOMCTL_${string}`>;

/** A system control operation's record, which a call of `makeSysctl` makes. */
export function sysctl(hypercall: XenHypercall, command: Sysctl): XenOwnedBuffer<XenSysctl> {
  const buffer = hypercall.allocate(XenSysctl);
  const { XEN_SYSCTL_INTERFACE_VERSION, [command]: cmd }: typeof sysctlConstants = loadModule(
    TABLE,
    "sysctl.constants",
  );
  buffer.value.cmd = Number(cmd);
  buffer.value.interface_version = XEN_SYSCTL_INTERFACE_VERSION;
  return buffer;
}

/** A domain control operation's record on domain 1, which a call of `makeDomctl` makes. */
export function domctl(hypercall: XenHypercall, command: Domctl): XenOwnedBuffer<XenDomctl> {
  const buffer = hypercall.allocate(XenDomctl);
  const { XEN_DOMCTL_INTERFACE_VERSION, [command]: cmd }: typeof domctlConstants = loadModule(
    TABLE,
    "domctl.constants",
  );
  buffer.value.cmd = Number(cmd);
  buffer.value.interface_version = XEN_DOMCTL_INTERFACE_VERSION;
  buffer.value.domain = 1;
  return buffer;
}

export function makeSysctl(hypercall: XenHypercall, buffer: XenOwnedBuffer<XenSysctl>): number {
  return hypercall.hypercall1(xen.__HYPERVISOR_sysctl, buffer.asHypercallPtr());
}

export function makeDomctl(hypercall: XenHypercall, buffer: XenOwnedBuffer<XenDomctl>): number {
  return hypercall.hypercall1(xen.__HYPERVISOR_domctl, buffer.asHypercallPtr());
}
