/** The hypercall families as functions: an operation's name, then the arguments that the operation takes. */

import type { AbiTable } from "../../abi/index.ts";
import { type Connection, connectionOf } from "./connection.ts";
import type { Operation, PreparedOperation } from "./operation.ts";
import type { Refusal } from "./refusal.ts";
import type {
  AnyName,
  EntryArgument,
  ArgumentsBehindTarget,
  ArgumentsOf,
  EntryOf,
  ErrorOutputOf,
  ResultOf,
  SafeName,
} from "./types.ts";

/** The operations that a family's function reaches: safe ones, all of them, or safe ones that are only prepared. */
export type Reach = "safe" | "unsafe" | "prepared";

type Name<Family extends string, T, R extends Reach> = R extends "unsafe" ? AnyName<Family, T> : SafeName<Family, T>;

/** The type that an operation's name must have: its own, or for a wrong name one that says why it is refused. */
type NameOr<Family extends string, T, R extends Reach, N> =
  N extends Name<Family, T, R> ? N : NoInfer<Refusal<Family, T, R, Name<Family, T, R>, N>>;

/** The arguments behind a name; any behind a wrong one, for the compiler's message to be about the name. */
type Behind<Family extends string, T, R extends Reach, N, Arguments extends readonly unknown[]> =
  N extends Name<Family, T, R> ? Arguments : unknown[];

declare const outcome: unique symbol;
declare const errorOutput: unique symbol;
declare const family: unique symbol;

/** A family's function; never there at run time: the family's name, for the compiler to know. */
interface OfFamily<Family extends string> {
  /** Never there: the family's name, for the compiler to know. */
  readonly [family]?: Family;
}

/** The family of a function. */
export type FamilyOf<Function> = Function extends OfFamily<infer Family> ? Family : never;

/** An operation that waits to be made with others. */
export interface Prepared<Result, Output = unknown> {
  /** Never there: the type of the operation's value. */
  readonly [outcome]: Result;
  /** The output of the error that it may end with. */
  readonly [errorOutput]: Output;
}

type Returned<R extends Reach, Result, Entry> = R extends "prepared" ? Prepared<Result, ErrorOutputOf<Entry>> : Result;

/** Takes values from an argument as Xen left it. It receives a record of its own, so it may keep it. */
export type Reader<Argument, Result> = (argument: Argument, value: number) => Result;

/**
 * The operations of one hypercall family.
 *
 * The argument is filled from an object with any of its members, the rest being zero, or by a function that receives
 * the zeroed record. The outcome is a plain copy of the argument, or the value that a reading function, which comes
 * last, returns; for an operation without output, Xen's own number if it means something.
 *
 * Throws a XenError if Xen refuses. Before the call it throws a XenUnknownReleaseError or XenUnsupportedOperationError
 * if the running release lacks the operation. It throws a TypeError or RangeError for arguments that do not fit, such
 * as a count that exceeds the buffer.
 */
export interface Calls<Family extends string, T, R extends Reach = "safe"> extends OfFamily<Family> {
  <N extends Name<Family, T, R>, Result>(
    name: N,
    ...args: [...ArgumentsOf<EntryOf<Family, T, N>>, read: Reader<EntryArgument<EntryOf<Family, T, N>>, Result>]
  ): Returned<R, Result, EntryOf<Family, T, N>>;
  <N extends string>(
    name: NameOr<Family, T, R, N>,
    ...args: Behind<Family, T, R, N, ArgumentsOf<EntryOf<Family, T, N>>>
  ): Returned<R, ResultOf<Family, T, N>, EntryOf<Family, T, N>>;
}

/** The operations of a family that are on a domain: its number comes next to the operation's name. */
export interface DomainCalls<Family extends string, T, R extends Reach = "safe"> extends OfFamily<Family> {
  <N extends Name<Family, T, R>, Result>(
    name: N,
    domid: number,
    ...args: [
      ...ArgumentsBehindTarget<EntryOf<Family, T, N>>,
      read: Reader<EntryArgument<EntryOf<Family, T, N>>, Result>,
    ]
  ): Returned<R, Result, EntryOf<Family, T, N>>;
  <N extends string>(
    name: NameOr<Family, T, R, N>,
    domid: number,
    ...args: Behind<Family, T, R, N, ArgumentsBehindTarget<EntryOf<Family, T, N>>>
  ): Returned<R, ResultOf<Family, T, N>, EntryOf<Family, T, N>>;
}

/** The operations of a family that are on something else with a number, such as a vcpu. */
export interface NumberCalls<Family extends string, T, R extends Reach = "safe"> extends OfFamily<Family> {
  <N extends Name<Family, T, R>, Result>(
    name: N,
    number: number,
    ...args: [
      ...ArgumentsBehindTarget<EntryOf<Family, T, N>>,
      read: Reader<EntryArgument<EntryOf<Family, T, N>>, Result>,
    ]
  ): Returned<R, Result, EntryOf<Family, T, N>>;
  <N extends string>(
    name: NameOr<Family, T, R, N>,
    number: number,
    ...args: Behind<Family, T, R, N, ArgumentsBehindTarget<EntryOf<Family, T, N>>>
  ): Returned<R, ResultOf<Family, T, N>, EntryOf<Family, T, N>>;
}

/** Any of the above, as the run time sees them. */
export type AnyCalls = (name: string, ...args: readonly unknown[]) => never;

export function callsOf(connection: Connection, family: string, reach: Reach = "safe"): AnyCalls {
  // The last operation is often the next one.
  let lastName = "";
  let last: Operation | undefined;
  const find = (name: string): Operation => {
    last = connection.family(family, reach === "unsafe").operation(name);
    lastName = name;
    return last;
  };
  // No operation takes more than four, and a list of them would have to be made for every call.
  return (name: string, first?: unknown, second?: unknown, third?: unknown, fourth?: unknown) =>
    (name === lastName && last !== undefined ? last : find(name)).call(first, second, third, fourth) as never;
}

/** Prepares a family's operations, for a multicall to make. */
export function preparationsOf(
  connection: Connection,
  family: string,
): (name: string, ...args: readonly unknown[]) => PreparedOperation {
  return (name, ...args) => connection.family(family).operation(name).prepare(args);
}

/** Every hypercall family: the operations that leave the caller's own kernel alone, or all of them. */
export class Operations<T, R extends Reach = "safe"> {
  /** On one domain (domctl.h): `domctl("max_mem", domid, { max_memkb: 65536n })`. Each release has its own. */
  readonly domctl: DomainCalls<"domctl", T, R>;
  /** On the host (sysctl.h): `sysctl("physinfo").total_pages`. Each release has its own. */
  readonly sysctl: Calls<"sysctl", T, R>;
  /** Operations that dom0's kernel makes for the machine (platform.h). */
  readonly platformOp: Calls<"platform_op", T, R>;
  /** On domains' memory (memory.h): `memoryOp("maximum_reservation", domid)`. */
  readonly memoryOp: Calls<"memory_op", T, R>;
  /** On another domain's event channels (event_channel.h): `eventChannelOp("status", { dom, port })`. */
  readonly eventChannelOp: Calls<"event_channel_op", T, R>;
  /** On another domain's grant table (grant_table.h); what came of it is in the outcome's `status`. */
  readonly grantTableOp: Calls<"grant_table_op", T, R>;
  /** On an HVM domain (hvm/hvm_op.h): `hvmOp("get_param", { domid, index }).value`. */
  readonly hvmOp: Calls<"hvm_op", T, R>;
  /** On the scheduler (sched.h). */
  readonly schedOp: Calls<"sched_op", T, R>;
  /** On a vcpu of the calling domain (vcpu.h): `vcpuOp("is_up", 0)`. */
  readonly vcpuOp: NumberCalls<"vcpu_op", T, R>;
  /** On physical devices (physdev.h). */
  readonly physdevOp: Calls<"physdev_op", T, R>;
  /** About the hypervisor (version.h), open to every domain: `versionOp("version")`. */
  readonly versionOp: Calls<"xen_version", T, R>;
  /** A device model's, for a domain (hvm/dm_op.h): `dmOp("nr_vcpus", domid)`. */
  readonly dmOp: DomainCalls<"dm_op", T, R>;
  /** On the Flask security module (xsm/flask_op.h). Each release has its own. */
  readonly xsmOp: Calls<"xsm_op", T, R>;
  /** On the hypervisor's file system (hypfs.h). */
  readonly hypfsOp: Calls<"hypfs_op", T, R>;
  /** For a kernel to start after a crash (kexec.h). */
  readonly kexecOp: Calls<"kexec_op", T, R>;
  /** On the performance counters (pmu.h). */
  readonly xenpmuOp: Calls<"xenpmu_op", T, R>;
  /** On Xen's own console (xen.h): `consoleIo("write", { buffer, count })`. */
  readonly consoleIo: Calls<"console_io", T, R>;
  /** About machine checks (arch-x86/xen-mca.h); x86 only. */
  readonly mca: Calls<"mca", T, R>;

  /** `functionOf` returns the function of a family. */
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

/** The operations that every known release has, or all those of the tables `T`, for the objects that stand on a connection. */
export function operationsOn<T extends AbiTable>(connection: Connection): Operations<T>;
export function operationsOn(connection: Connection): Operations<AbiTable>;
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
  /** Xen's help for the caller's kernel (xen.h). */
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
 * and the kernel that this program runs on; `DOMID_SELF` means that domain. Addresses in records are not checked: Xen
 * may be made to write anywhere in this process.
 */
export function unsafeOperations<T>(xen: { readonly tables?: T }): UnsafeOperations<T> {
  const connection = connectionOf(xen);
  return new UnsafeOperations((family) => callsOf(connection, family, "unsafe"));
}

/** Returns all operations of a connection, for parts of this library that check what they do with them. */
export function unsafeOperationsOn<T>(connection: Connection): UnsafeOperations<T> {
  return new UnsafeOperations((family) => callsOf(connection, family, "unsafe"));
}
