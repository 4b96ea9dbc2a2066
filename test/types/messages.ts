/** Calls that the compiler refuses, with its messages: refusals.test.ts compares them with the compiler's own. */

export interface RefusedCall {
  readonly call: string;
  /** The text in the call that the error is at; if it occurs several times, the last place. */
  readonly at: string;
  readonly code: string;
  readonly message: string;
}

export const declarations: string = `
import type { AbiTable, On, Since } from "../../src/runtime/abi/index.ts";
import type { Modules } from "../../src/generated/4.22/arm64/index.ts";
import type { Xen } from "../../src/index.ts";
import type { UnsafeOperations } from "../../src/unsafe.ts";

declare const xen: Xen;
declare const newer: Xen<Since<AbiTable, "4.21">>;
declare const arm: Xen<On<AbiTable, "arm64">>;
declare const x86: Xen<On<AbiTable, "x86_64">>;
declare const oldest: Xen<"4.14/x86_64">;
declare const vendor: Xen<Modules>;
declare const unsafe: UnsafeOperations<AbiTable>;
declare const half: "get_domain_state" | "pausedomain";
declare const unknown: string;
`;

/** Returns a call whose first argument has the wrong name, with the type that the compiler expects. */
function name(call: string, wanted: string): RefusedCall {
  const [, wrong = ""] = /.*\((".*?")/.exec(call) ?? [];
  const message = `Argument of type '${wrong}' is not assignable to parameter of type '${wanted}'.`;
  return { call, at: wrong, code: "TS2345", message };
}

/** Returns the error for a call with as many arguments as a call with a reader may have. */
function behindOverloads({ call, at, message }: RefusedCall): RefusedCall {
  const before = "No overload matches this call.\n  The last overload gave the following error.\n    ";
  return { call, at, code: "TS2769", message: before + message };
}

const domctls =
  '"createdomain" | "destroydomain" | "getdomaininfo" | "getnodeaffinity" | "getvcpuaffinity" | "getvcpucontext" | "getvcpuinfo" | "iomem_permission" | "max_mem" | "max_vcpus" | ... 26 more ... | "vm_event_op.resume"';

export const refusals: Readonly<Record<string, readonly RefusedCall[]>> = {
  "spelling of a name": [
    name('xen.domctl("pauzedomain", 1)', '"pausedomain"'),
    name('xen.domctl("pauzedomain", 1, () => 1)', '"pausedomain"'),
    name('xen.sysctl("physinfos")', '"physinfo"'),
    name('xen.sysctl("physinfos", () => 1)', '"physinfo"'),
    name('x86.vcpuOp("is_upp", 1)', '"is_up"'),
    behindOverloads(name('x86.vcpuOp("is_upp", 1, () => 1)', '"is_up"')),
    name('x86.dmOp("create_ioreq_sever", 1, {})', '"create_ioreq_server"'),
    name('xen.multicall((ops) => [ops.domctl("pauzedomain", 1)])', '"pausedomain"'),
    name('xen.multicall((ops) => [ops.sysctl("physinfos", () => 1)])', '"physinfo"'),
    name('x86.multicall((ops) => [ops.vcpuOp("is_upp", 1)])', '"is_up"'),
    name('newer.domctl("get_domain_stat", 1)', '"get_domain_state"'),
    name('if (xen.atLeast("4.21")) xen.domctl("get_domain_stat", 1)', '"get_domain_state"'),
    name('vendor.domctl("get_domain_stat", 1)', '"get_domain_state"'),
    name('unsafe.schedOp("yeeld")', '"yield"'),
    name('unsafe.vmAssist("enabel", 0)', '"enable"'),
  ],
  "first letter of a name": [
    name('xen.domctl("apusedomain", 1)', '"pausedomain" | "unpausedomain"'),
    name('xen.sysctl("fysinfo")', '"physinfo"'),
  ],
  "name that has sub-operations": [
    name(
      'x86.domctl("shadow_op", 1, {})',
      '"shadow_op.clean" | "shadow_op.enable" | "shadow_op.enable_logdirty" | "shadow_op.enable_test" | "shadow_op.get_allocation" | "shadow_op.off" | "shadow_op.peek" | "shadow_op.set_allocation"',
    ),
    name(
      'x86.sysctl("cpu_hotplug", {})',
      '"cpu_hotplug.offline" | "cpu_hotplug.online" | "cpu_hotplug.smt_disable" | "cpu_hotplug.smt_enable"',
    ),
  ],
  "name that is like no other": [name('xen.domctl("xyz", 1)', domctls), name('xen.domctl("", 1)', domctls)],
  "name of another family": [
    name('xen.sysctl("pausedomain")', '"an operation of domctl"'),
    name('xen.domctl("physinfo", 1)', '"an operation of sysctl"'),
    name('xen.sysctl("maximum_reservation")', '"an operation of memoryOp"'),
    name('xen.vcpuOp("extraversion", 0)', '"an operation of versionOp"'),
    name('xen.sysctl("get_domain_state")', '"an operation of domctl"'),
    name('xen.domctl("fetch", 1)', '"an operation of mca"'),
    name('vendor.sysctl("pausedomain")', '"an operation of domctl"'),
    name('unsafe.domctl("register", 1)', '"an operation of callbackOp"'),
    name('xen.domctl("register", 1)', '"an operation of callbackOp, only in xen-ts/unsafe"'),
  ],
  "name for some releases": [
    name('xen.domctl("get_domain_state", 1)', String.raw`"not in every release: narrow with xen.atLeast(\"4.21\")"`),
    name(
      'if (xen.atLeast("4.20")) xen.domctl("get_domain_state", 1)',
      String.raw`"not in every release: narrow with xen.atLeast(\"4.21\")"`,
    ),
    name(
      'xen.multicall((ops) => [ops.versionOp("extraversion2")])',
      String.raw`"not in every release: narrow with xen.atLeast(\"4.20\")"`,
    ),
    name('arm.sysctl("dt_overlay.add", {})', String.raw`"not in every release: narrow with xen.atLeast(\"4.18\")"`),
    name('xen.domctl("disable_migrate", 1, {})', '"only in Xen 4.14"'),
    name('oldest.domctl("get_domain_state", 1)', '"only in Xen 4.21" | "only in Xen 4.22"'),
  ],
  "name for some architectures": [
    name(
      'xen.domctl("get_cpu_policy", 1, { nr_leaves: 0 })',
      String.raw`"not on every architecture: narrow with xen.runsOn(\"x86_64\")"`,
    ),
    name('xen.mca("fetch", {})', String.raw`"not on every architecture: narrow with xen.runsOn(\"x86_64\")"`),
    name('arm.domctl("get_cpu_policy", 1, {})', '"only on x86_64"'),
    name(
      'xen.sysctl("dt_overlay.add", {})',
      String.raw`"not on every architecture, nor in every release: narrow with xen.runsOn(\"arm64\") and xen.atLeast(\"4.18\")"`,
    ),
  ],
  "name for the kernel below": [
    name('xen.schedOp("yield")', `"acts on the kernel below this program: only in xen-ts/unsafe"`),
    name('xen.schedOp("shutdown", { reason: 0 })', `"acts on the kernel below this program: only in xen-ts/unsafe"`),
    name('xen.vcpuOp("down", 1)', `"acts on the kernel below this program: only in xen-ts/unsafe"`),
    name(
      'xen.vcpuOp("register_runstate_phys_area", 1)',
      `"acts on the kernel below this program: only in xen-ts/unsafe"`,
    ),
    name('vendor.schedOp("yield")', `"acts on the kernel below this program: only in xen-ts/unsafe"`),
    name(
      'xen.multicall((ops) => [ops.eventChannelOp("close", { port: 1 })])',
      `"acts on the kernel below this program: only in xen-ts/unsafe"`,
    ),
    name(
      'unsafe.vcpuOp("register_runstate_phys_area", 1)',
      String.raw`"not on every architecture, nor in every release: narrow with xen.runsOn(\"x86_64\") and xen.atLeast(\"4.18\")"`,
    ),
  ],
  "variable for a name": [
    {
      call: "xen.domctl(half, 1)",
      at: "half",
      code: "TS2345",
      message: String.raw`Argument of type '"get_domain_state" | "pausedomain"' is not assignable to parameter of type '"not in every release: narrow with xen.atLeast(\"4.21\")" | "pausedomain"'.
  Type '"get_domain_state"' is not assignable to type '"not in every release: narrow with xen.atLeast(\"4.21\")" | "pausedomain"'.`,
    },
    {
      call: "xen.domctl(unknown, 1)",
      at: "unknown",
      code: "TS2345",
      message: `Argument of type 'string' is not assignable to parameter of type 'SafeName<"domctl", AbiTable>'.`,
    },
  ],
  member: [
    {
      call: 'xen.domctl("max_mem", 1, { max_kb: 1n })',
      at: "max_kb",
      code: "TS2353",
      message:
        "Object literal may only specify known properties, and 'max_kb' does not exist in type 'MembersOf<XenDomctlMaxMem> | ((argument: XenDomctlMaxMem) => void)'.",
    },
    {
      call: 'xen.multicall((ops) => [ops.domctl("max_mem", 1, { max_kb: 1n })])',
      at: "max_kb",
      code: "TS2353",
      message:
        "Object literal may only specify known properties, and 'max_kb' does not exist in type 'MembersOf<XenDomctlMaxMem> | ((argument: XenDomctlMaxMem) => void)'.",
    },
    {
      call: 'x86.domctl("shadow_op.peek", 1, { op: 3 })',
      at: "op:",
      code: "TS2353",
      message: `Object literal may only specify known properties, and 'op' does not exist in type 'MembersExcept<XenDomctlShadowOp, "op"> | ((argument: XenDomctlShadowOp) => void)'.`,
    },
    {
      call: 'xen.sysctl("getdomaininfolist", { max_domains: 1, buffer: 4096 })',
      at: "buffer",
      code: "TS2322",
      message: `Type 'number' is not assignable to type 'HypercallPointer<"struct xen_domctl_getdomaininfo">'.`,
    },
  ],
  "number of arguments": [
    { call: 'xen.domctl("max_mem", 1)', at: "domctl", code: "TS2554", message: "Expected 3 arguments, but got 2." },
  ],
};
