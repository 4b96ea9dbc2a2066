/** One domain: a handle for its state and for operations on it. */

import { inspectAs } from "../../base/checks.ts";
import type { ConsoleOptions, DomainConsole, DomainLife, NumberProof } from "../console/index.ts";
import { inBackground, operationsOn } from "../../hypercall/operation/index.ts";
import type { DomainAccess } from "./domain-access.ts";
import type { DomainInfo } from "./domain-info.ts";
import type { DomainMemory } from "./domain-memory.ts";
import type { Domid } from "../../abi/numbers.ts";
import { shutdownCode, type ShutdownReason } from "../../abi/index.ts";
import { type HvmParameter, hvmParameterIndex } from "./hvm-parameter.ts";
import type { Scheduling, SchedulingChange } from "./scheduling.ts";
import { uuidBytes } from "./uuid.ts";
import type {
  DumpOptions,
  MigrateOptions,
  MigrationReport,
  MigrationStreams,
  SavedStateTarget,
  SaveOptions,
} from "../migration/index.ts";
import type { DeviceModel, DeviceModelOptions } from "../device-model/index.ts";
import type { Monitor, MonitorOptions } from "../monitor/index.ts";
import type { Vcpus } from "./vcpus.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { loadOnce } from "../../base/lazy.ts";

/** Modules that are loaded at their first use. */
const later = loadOnce({
  affinity: () => require("./affinity.ts") as typeof import("./affinity.ts"),
  console: () => require("../console/index.ts") as typeof import("../console/index.ts"),
  deviceModel: () => require("../device-model/index.ts") as typeof import("../device-model/index.ts"),
  migration: () => require("../migration/index.ts") as typeof import("../migration/index.ts"),
  monitor: () => require("../monitor/index.ts") as typeof import("../monitor/index.ts"),
  memory: () => require("./domain-memory.ts") as typeof import("./domain-memory.ts"),
  life: () => require("./domain-life.ts") as typeof import("./domain-life.ts"),
  scheduling: () => require("./scheduling.ts") as typeof import("./scheduling.ts"),
  vcpus: () => require("./vcpus.ts") as typeof import("./vcpus.ts"),
});

/**
 * A domain, by its number. The handle keeps nothing in Xen: once the domain is gone, its methods throw a
 * XenNoSuchDomainError. If another domain gets the number later, the handle refers to that domain, which has another
 * UUID. It belongs to the thread of its Xen: a Worker gets the domain's number, and makes a handle of its own.
 *
 * Every method throws a XenNoSuchDomainError if the domain does not exist, and a XenPermissionError unless this domain
 * may control others. It throws a XenUnknownReleaseError or XenInterfaceVersionError if this library does not know the
 * running Xen's domctl.h. It throws a XenError with EINVAL if Xen refuses the operation on the calling domain.
 */
export class Domain {
  /** The number by which every method finds the domain. A later domain of that number is another domain. */
  readonly domid: Domid;
  readonly #access: DomainAccess;
  #vcpus: Vcpus | undefined;
  #memory: DomainMemory | undefined;

  constructor(access: DomainAccess, domid: Domid) {
    this.domid = domid;
    this.#access = access;
  }

  /** Returns its state, memory and times now (`struct xen_domctl_getdomaininfo`). */
  info(): DomainInfo {
    return this.#access.info(this.domid);
  }

  /** Its vcpus. */
  get vcpus(): Vcpus {
    const { connection, vcpuReader } = this.#access;
    return (this.#vcpus ??= new (later.vcpus().Vcpus)(connection, vcpuReader, this.domid, () => this.info()));
  }

  /** Its memory. */
  get memory(): DomainMemory {
    return (this.#memory ??= new (later.memory().DomainMemory)(this.#access.connection, this.domid));
  }

  /** Pauses its vcpus, until `unpause` has been called once for each `pause` (`XEN_DOMCTL_pausedomain`). */
  pause(): void {
    this.#operations.domctl("pausedomain", this.domid);
  }

  /** Undoes one `pause`; starts a new domain (`XEN_DOMCTL_unpausedomain`). */
  unpause(): void {
    this.#operations.domctl("unpausedomain", this.domid);
  }

  /**
   * Stops it at once, as if it had shut itself down for that reason (`SCHEDOP_remote_shutdown`); the guest is not
   * asked. Its memory and devices stay until `destroy`. To ask the guest to shut down, write "control/shutdown" in
   * xenstore, as `Guest.powerOff` does. Throws a TypeError for an unknown reason.
   */
  forceShutdown(reason: ShutdownReason): void {
    const { connection } = this.#access;
    const code = shutdownCode(connection.stableAbi, reason);
    this.#operations.schedOp("remote_shutdown", { domain_id: this.domid, reason: code });
  }

  /**
   * Ends it and frees all its resources (`XEN_DOMCTL_destroydomain`). A large domain takes seconds, during which the
   * program continues. Rejects with a XenBusyError if Xen asks to try again, and with the signal's reason if it aborts; a
   * destruction that has begun goes on. While another domain maps its memory, the domain stays "dying".
   */
  async destroy(options: SignalOptions = {}): Promise<void> {
    const own = readOptions("destroy", options, ["signal"]);
    await inBackground(this.#access.connection, "domctl", "destroydomain", [this.domid], own);
  }

  /**
   * Saves it in the form of `xl save`: asks the guest to suspend itself, and writes its memory and its state. It then
   * stays suspended, until `resume` or `destroy`. xl restores the file, and so does `Domains.restore`. Its devices are not
   * saved: they are attached again when it is restored.
   *
   * If anything fails, or the signal aborts, the guest goes on, and no file is left. Waits until the guest has suspended
   * itself: one without a driver for that never does. Rejects with a XenUnsupportedOperationError for a guest with a
   * device model, for a PV guest of 32 bits, and on Arm. Rejects with a XenError if the guest ends in another way.
   *
   * @example
   * ```ts
   * const guest = xen.domains.get(5);
   * await guest.save("/var/lib/xen/save/web");
   * await guest.destroy();
   * ```
   */
  async save(target: SavedStateTarget, options?: SaveOptions): Promise<void> {
    return later.migration().saveDomain(this.#access.building(), this.domid, target, options);
  }

  /**
   * Lets a guest go on that has suspended itself, as after `save`: its drivers learn that the suspension was cancelled
   * (`XEN_DOMCTL_resumedomain`). Rejects with a XenError unless it is suspended.
   */
  async resume(): Promise<void> {
    return later.migration().resumeDomain(this.#access.building(), this.domid);
  }

  /**
   * Migrates it to another host, where `Domains.receive`, `xen-ts receive` or `xl migrate-receive` is at the other end of
   * the streams. The guest runs while its memory is sent; pages that it writes meanwhile are sent again. At last it suspends
   * itself, the rest is sent, and the other host lets it run. Its domain here is then destroyed. Resolves with figures.
   *
   * If anything fails before the guest is given away, or the signal aborts, the guest goes on here, and the receiver removes
   * what it has. If the connection ends just between the giving away and the receiver's answer, rejects with a
   * XenMigrationInDoubtError: the guest stays suspended here, since it may run there. It never runs on both.
   *
   * Rejects as `save` does. Rejects with a XenUnsupportedOperationError for a PV guest if Xen has no shadow paging, which
   * finds written pages: `live: false` migrates it suspended. Rejects with a XenError if the other end does not answer as a receiver.
   *
   * @example
   * ```ts
   * const { downtimeMs } = await xen.domains.get(5).migrate({ readable, writable });
   * ```
   */
  async migrate(streams: MigrationStreams, options?: MigrateOptions): Promise<MigrationReport> {
    return later.migration().migrateDomain(this.#access.building(), this.domid, streams, options);
  }

  /**
   * Dumps its memory and registers into an ELF file, in the form of `xl dump-core`, which libkdumpfile reads. The guest is
   * paused meanwhile, unless `live` is true. Pages of zeroes take no room in the file. If anything fails, or the signal
   * aborts, no file is left. Rejects with a XenUnsupportedOperationError on Arm, and with a XenError for a PV guest whose
   * list of frames cannot be used.
   */
  async dumpCore(path: string, options?: DumpOptions): Promise<void> {
    return later.migration().dumpCore(this.#access.building(), this.domid, path, options);
  }

  /** Sets its handle, a UUID (`struct xen_domctl_setdomainhandle`). Throws a RangeError unless it is a UUID. */
  setUuid(uuid: string): void {
    this.#operations.domctl("setdomainhandle", this.domid, { handle: uuidBytes(uuid) });
  }

  /** Returns the scheduler's parameters for this domain (`struct xen_domctl_scheduler_op`). */
  scheduling(): Scheduling {
    return later.scheduling().scheduling(this.#access.connection, this.info());
  }

  /**
   * Changes the scheduler's parameters. Throws a TypeError for a parameter that the domain's scheduler does not have, a
   * RangeError for a number out of its range.
   */
  setScheduling(change: SchedulingChange): void {
    later.scheduling().setScheduling(this.#access.connection, this.info(), change);
  }

  /** Returns the NUMA nodes that its memory comes from (`struct xen_domctl_nodeaffinity`). */
  nodeAffinity(): number[] {
    return later.affinity().nodeAffinity(this.#access.connection, this.domid);
  }

  /**
   * Sets the nodes; "auto" lets them follow its vcpus' cpus. Throws a RangeError for a node that the machine does not
   * have.
   */
  setNodeAffinity(nodes: Iterable<number> | "auto"): void {
    later.affinity().setNodeAffinity(this.#access.connection, this.domid, nodes);
  }

  /**
   * Opens its console, to read its output and to type. If no program serves the console, this one does; else it uses
   * the terminal of xenconsoled or QEMU.
   *
   * Rejects with a XenBusyError for `via: "ring"` if another program serves the ring. If the guest lacks such a
   * console, rejects with a XenError that names the missing part.
   *
   * @example
   * ```ts
   * using console = await xen.domains.get(5).console();
   * for await (const bytes of console) process.stdout.write(bytes);
   * ```
   */
  console(options?: ConsoleOptions): Promise<DomainConsole> {
    return later.console().openConsole(this.#parts, options);
  }

  /**
   * Opens a device model, which serves the guest's accesses to ports, memory and PCI configuration by functions. It must be
   * closed: until then such accesses wait to be served. Removes models of programs that have died, for whose answers the
   * guest would wait for ever.
   *
   * Only virtual machines (PVH, HVM) can have one. Rejects with a XenUnsupportedOperationError for a PV domain, and if this
   * Xen was built without device models, as Debian's for Arm is. Rejects with the signal's reason.
   *
   * @example
   * ```ts
   * using model = await xen.domains.get(5).deviceModel();
   * model.addPorts(0x2f8, 8, { read: (offset) => (offset === 5 ? 0x60 : 0), write: (offset, bytes, value) => {} });
   * await model.serve({ signal });
   * ```
   */
  deviceModel(options?: DeviceModelOptions): Promise<DeviceModel> {
    return later.deviceModel().openDeviceModel({ ...this.#parts, open: this.#access.open }, options);
  }

  /**
   * Opens a monitor of the guest: an iterator over events of its vcpus, each of which waits for an answer. Ends the monitor
   * of a program that has died.
   *
   * Rejects with a XenUnsupportedOperationError for an event that this processor lacks, and for a PV domain. Rejects with a
   * XenBusyError if another program monitors it, unless `replace` is true.
   *
   * @example
   * ```ts
   * for await (const event of await xen.domains.get(5).monitor({ events: ["cpuid"] })) {
   *   if (event.type === "cpuid") event.answer({ skip: true, registers: { rax: 0n } });
   * }
   * ```
   */
  monitor(options: MonitorOptions): Promise<Monitor> {
    return later.monitor().openMonitor({ ...this.#parts, open: this.#access.open }, options);
  }

  /** Returns a parameter of its virtual machine (`HVMOP_get_param`). Throws a XenError for a PV domain, which has none. */
  hvmParameter(name: HvmParameter): bigint {
    const index = hvmParameterIndex(name);
    return this.#operations.hvmOp("get_param", { domid: this.domid, index }).value;
  }

  /** Sets a parameter of its virtual machine (`HVMOP_set_param`). Throws a XenError if Xen refuses. */
  setHvmParameter(name: HvmParameter, value: bigint): void {
    const index = hvmParameterIndex(name);
    this.#operations.hvmOp("set_param", { domid: this.domid, index, value });
  }

  /** This domain, and parts of the Xen, as other rooms use them. */
  get #parts() {
    const { connection, parts } = this.#access;
    const life = (proof: NumberProof): DomainLife =>
      later.life().lifeOf(connection, this.domid, () => this.info(), proof);
    return { ...parts, connection, domain: this, life };
  }

  get #operations(): ReturnType<typeof operationsOn> {
    return operationsOn(this.#access.connection);
  }

  static {
    inspectAs(this, (shown) => `Domain ${shown.domid}`);
  }
}
