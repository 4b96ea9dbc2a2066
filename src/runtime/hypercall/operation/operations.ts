/** Every hypercall family as a function: those that leave the caller's own kernel alone, and all of them. */

import type { AbiTable } from "../../abi/index.ts";
import { type AnyCalls, type Calls, callsOf, type DomainCalls, type NumberCalls, type Reach } from "./calls.ts";
import { type Connection, connectionOf } from "./connection.ts";

export class Operations<T, R extends Reach = "safe"> {
  /** On one domain (domctl.h): `domctl("max_mem", domid, { max_memkb: 65536n })`. Each release has its own. */
  readonly domctl: DomainCalls<"domctl", T, R>;
  /** On the host (sysctl.h): `sysctl("physinfo").total_pages`. Each release has its own. */
  readonly sysctl: Calls<"sysctl", T, R>;
  /** What dom0's kernel does for the machine (platform.h). */
  readonly platformOp: Calls<"platform_op", T, R>;
  /** On domains' memory (memory.h): `memoryOp("maximum_reservation", domid)`. */
  readonly memoryOp: Calls<"memory_op", T, R>;
  /** On another domain's event channels (event_channel.h): `eventChannelOp("status", { dom, port })`. */
  readonly eventChannelOp: Calls<"event_channel_op", T, R>;
  /** On another domain's grant table (grant_table.h); what came of it is in the outcome's `status`. */
  readonly grantTableOp: Calls<"grant_table_op", T, R>;
  /** On an HVM domain (hvm/hvm_op.h): `hvmOp("get_param", { domid, index }).value`. */
  readonly hvmOp: Calls<"hvm_op", T, R>;
  /** Of the scheduler (sched.h). */
  readonly schedOp: Calls<"sched_op", T, R>;
  /** On a vcpu of the calling domain (vcpu.h): `vcpuOp("is_up", 0)`. */
  readonly vcpuOp: NumberCalls<"vcpu_op", T, R>;
  /** On physical devices (physdev.h). */
  readonly physdevOp: Calls<"physdev_op", T, R>;
  /** About the hypervisor (version.h), open to every domain: `versionOp("version")`. */
  readonly versionOp: Calls<"xen_version", T, R>;
  /** Of a device model for a domain (hvm/dm_op.h): `dmOp("nr_vcpus", domid)`. */
  readonly dmOp: DomainCalls<"dm_op", T, R>;
  /** Of the Flask security module (xsm/flask_op.h). Each release has its own. */
  readonly xsmOp: Calls<"xsm_op", T, R>;
  /** On the hypervisor's file system (hypfs.h). */
  readonly hypfsOp: Calls<"hypfs_op", T, R>;
  /** For a kernel to start after a crash (kexec.h). */
  readonly kexecOp: Calls<"kexec_op", T, R>;
  /** Of the performance counters (pmu.h). */
  readonly xenpmuOp: Calls<"xenpmu_op", T, R>;
  /** On Xen's own console (xen.h): `consoleIo("write", { buffer, count })`. */
  readonly consoleIo: Calls<"console_io", T, R>;
  /** About machine checks (arch-x86/xen-mca.h); x86 only. */
  readonly mca: Calls<"mca", T, R>;

  /** `functionOf` gives the function of a family. */
  constructor(functionOf: (family: string) => AnyCalls) {
    this.domctl = functionOf("domctl");
    this.sysctl = functionOf("sysctl");
    this.platformOp = functionOf("platform_op");
    this.memoryOp = functionOf("memory_op");
    this.eventChannelOp = functionOf("event_channel_op");
    this.grantTableOp = functionOf("grant_table_op");
    this.hvmOp = functionOf("hvm_op");
    this.schedOp = functionOf("sched_op");
    this.vcpuOp = functionOf("vcpu_op");
    this.physdevOp = functionOf("physdev_op");
    this.versionOp = functionOf("xen_version");
    this.dmOp = functionOf("dm_op");
    this.xsmOp = functionOf("xsm_op");
    this.hypfsOp = functionOf("hypfs_op");
    this.kexecOp = functionOf("kexec_op");
    this.xenpmuOp = functionOf("xenpmu_op");
    this.consoleIo = functionOf("console_io");
    this.mca = functionOf("mca");
  }
}

const shared = new WeakMap<Connection, Operations<AbiTable>>();

/** What every known release has, for the objects that stand on a connection. */
export function operationsOn(connection: Connection): Operations<AbiTable> {
  let operations = shared.get(connection);
  if (operations === undefined) {
    shared.set(connection, (operations = new Operations((family) => callsOf(connection, family))));
  }
  return operations;
}

/** All operations, those included that act on the kernel below this program. */
export class UnsafeOperations<T> extends Operations<T, "unsafe"> {
  /** Messages between domains (argo.h); the rings are the caller's. */
  readonly argoOp: Calls<"argo_op", T, "unsafe">;
  /** On the caller's page tables (xen.h): one command at a time. */
  readonly mmuextOp: Calls<"mmuext_op", T, "unsafe">;
  /** Entry points into the caller's kernel (callback.h). */
  readonly callbackOp: Calls<"callback_op", T, "unsafe">;
  /** Non-maskable interrupts of the caller (nmi.h). */
  readonly nmiOp: Calls<"nmi_op", T, "unsafe">;
  /** What Xen helps the caller's kernel with (xen.h). */
  readonly vmAssist: NumberCalls<"vm_assist", T, "unsafe">;

  constructor(functionOf: (family: string) => AnyCalls) {
    super(functionOf);
    this.argoOp = functionOf("argo_op");
    this.mmuextOp = functionOf("mmuext_op");
    this.callbackOp = functionOf("callback_op");
    this.nmiOp = functionOf("nmi_op");
    this.vmAssist = functionOf("vm_assist");
  }
}

/**
 * Every operation of the running release, through the same connection as the Xen object's. They may change the domain
 * and the kernel that this program runs on, `DOMID_SELF` means that domain, and addresses that are put into records are
 * not looked at: Xen may be made to write anywhere in this process.
 */
export function unsafeOperations<T>(xen: { readonly tables?: T }): UnsafeOperations<T> {
  const connection = connectionOf(xen);
  return new UnsafeOperations((family) => callsOf(connection, family, "unsafe"));
}
