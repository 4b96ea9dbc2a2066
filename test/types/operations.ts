/**
 * Operations for every supported release that the compiler accepts or refuses. Type-checked with the project and never
 * run.
 */

import type { AbiTable, On, Since } from "../../src/runtime/abi/index.ts";
import type { Modules } from "../../src/generated/4.22/arm64/index.ts";
import type { TableModules, Xen } from "../../src/index.ts";
import type { HypercallPointer } from "../../src/runtime/struct/index.ts";
import type { UnsafeOperations } from "../../src/unsafe.ts";

declare const xen: Xen;
declare const xenClass: typeof import("../../src/index.ts").Xen;
declare const modules: TableModules<Modules>;
declare const newer: Xen<Since<AbiTable, "4.21">>;
declare const arm: Xen<On<AbiTable, "arm64">>;
declare const x86: Xen<On<AbiTable, "x86_64">>;
declare const unsafe: UnsafeOperations<AbiTable>;
declare const either: "pausedomain" | "unpausedomain";
declare const unlike: "pausedomain" | "max_mem";
declare const domains: HypercallPointer<"struct xen_domctl_getdomaininfo">;
declare const cpus: HypercallPointer<"struct xen_sysctl_cpuinfo">;
declare const bytes: HypercallPointer<"uint8_t">;

/** Names. */
export const nothing: void = xen.domctl("pausedomain", 1);
// @ts-expect-error -- no operation has that name
xen.domctl("pauzedomain", 1);
// @ts-expect-error -- it is an operation of domctl
xen.sysctl("pausedomain");
// @ts-expect-error -- one of its operations must be named
x86.domctl("shadow_op", 1, {});
export const pages: bigint = x86.domctl("shadow_op.peek", 1, { pages: 1n }).pages;
xen.domctl(either, 1);
unsafe.schedOp("yield");
// @ts-expect-error -- only one of the two has no argument
xen.domctl(unlike, 1);

/** Arguments. */
xen.domctl("max_mem", 1, { max_memkb: 1n });
// @ts-expect-error -- it takes an argument
xen.domctl("max_mem", 1);
// @ts-expect-error -- the domain comes first
xen.domctl("max_mem", { max_memkb: 1n });
// @ts-expect-error -- it has no such member
xen.domctl("max_mem", 1, { max_kb: 1n });
// @ts-expect-error -- 64 bits are a bigint
xen.domctl("max_mem", 1, { max_memkb: 1 });
// @ts-expect-error -- a function receives the same record
xen.domctl("max_mem", 1, (op) => void (op.max = 1n));
// @ts-expect-error -- the library fills the member that selects the operation
x86.domctl("shadow_op.peek", 1, { op: 3 });
// @ts-expect-error -- only some releases have this member
xen.domctl("createdomain", 1, { altp2m_opts: 0 });
// @ts-expect-error -- it takes nothing but the domain
xen.domctl("pausedomain", 1, {});
// @ts-expect-error -- it takes a vcpu
x86.vcpuOp("is_up");

// @ts-expect-error -- the member that names the domain is required
xen.hvmOp("get_param", { index: 1 });
// @ts-expect-error -- it is also required if a member selects the operation
xen.memoryOp("access_op.get_access", {});

/** Handles. */
xen.sysctl("getdomaininfolist", { max_domains: 1, buffer: domains });
xen.sysctl("readconsole", { count: 1, buffer: bytes });
// @ts-expect-error -- a pointer to other records
xen.sysctl("getdomaininfolist", { max_domains: 1, buffer: cpus });
// @ts-expect-error -- a number is not a pointer
xen.sysctl("getdomaininfolist", { max_domains: 1, buffer: 4096 });
// @ts-expect-error -- also refused in a function
xen.sysctl("getdomaininfolist", (op) => void (op.buffer = cpus));

/** Results. */
export const count: number = xen.sysctl("getdomaininfolist", { max_domains: 0 }).num_domains;
export const online: string = xen.domctl("getdomaininfo", 1, (info) => `${info.nr_online_vcpus}`);
export const chosen: number = xen.domctl("createdomain", 0, { max_vcpus: 1 }).domid;
export const version: number = xen.versionOp("version");
export const weight: number = xen.domctl("scheduler_op.getinfo", 0, { sched_id: 6 }).u.credit2.weight;
export const done: number = xen.memoryOp("increase_reservation", { domid: 1, nr_extents: 1n });
export const listed: number = xen.sysctl("livepatch_op.list", { u: { list: { idx: 1 } } }).value;
export const given: void = x86.domctl("settscinfo", 2, x86.domctl("gettscinfo", 1));
// @ts-expect-error -- without a function it is the plain argument
export const text: string = xen.sysctl("physinfo");
// @ts-expect-error -- the union has only the members that this operation uses
export const vcpus: unknown = xen.domctl("scheduler_op.getinfo", 0, { sched_id: 6 }).u.v;
// @ts-expect-error -- Xen only reads it
export const same: bigint = xen.domctl("max_mem", 1, { max_memkb: 1n }).max_memkb;

/** Operations on the kernel below the program. */
unsafe.eventChannelOp("close", { port: 1 });
unsafe.vmAssist("enable", 0);
// @ts-expect-error -- not in the safe API
xen.eventChannelOp("close", { port: 1 });
// @ts-expect-error -- not in the safe API
xen.schedOp("shutdown", { reason: 0 });
// @ts-expect-error -- not in the safe API
xen.vcpuOp("down", 1);
// @ts-expect-error -- also refused in a multicall
xen.multicall((ops) => [ops.eventChannelOp("close", { port: 1 })]);

/** Operations of some releases or architectures only. */
newer.domctl("get_domain_state", 1);
if (xen.atLeast("4.21")) xen.domctl("get_domain_state", 1);
if (xen.abi.atLeast("4.21")) xen.abi.load("domctl.constants").XEN_DOMCTL_get_domain_state.toFixed();
if (xen.runsOn("x86_64")) xen.domctl("get_cpu_policy", 1, { nr_leaves: 0 });
// @ts-expect-error -- exists since 4.21
xen.domctl("get_domain_state", 1);
// @ts-expect-error -- exists since 4.21
if (xen.atLeast("4.20")) xen.domctl("get_domain_state", 1);
// @ts-expect-error -- x86 only
arm.domctl("get_cpu_policy", 1, {});
// @ts-expect-error -- x86 only
xen.mca("fetch", {});
// @ts-expect-error -- no such release
xen.atLeast("4.99");

/** Xens with fewer tables are assignable to Xens with more. */
export const general: readonly Xen[] = [newer, arm, x86];

/** A table of one's own. */
const vendor: Xen<Modules> = xenClass.open({ abi: modules });
vendor.domctl("get_domain_state", 1);
vendor.domctl("max_mem", 1, { max_memkb: 1n });
if (vendor.atLeast("4.21")) vendor.domctl(either, 1);
if (vendor.runsOn("arm64")) vendor.sysctl("dt_overlay.add", {});
// @ts-expect-error -- not in these tables
vendor.domctl("get_cpu_policy", 1, {});

/** Several operations at once. */
const [host, pause] = xen.multicall((ops) => [ops.sysctl("physinfo"), ops.domctl("pausedomain", 1)]);
export const free: bigint | undefined = host.value?.free_pages;
export const code: string | undefined = pause.error?.code;
// @ts-expect-error -- it is either a value or an error
export const certain: bigint = host.value.free_pages;

// @ts-expect-error -- tables are wanted, not a release's name
xenClass.open({ abi: "4.17" });
