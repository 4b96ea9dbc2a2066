/** One domain, to look at and to act on. */

import type { ConsoleOptions, DomainConsole, DomainLife } from "../console/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import { type Connection, inBackground, operationsOn, type Waiting } from "../../hypercall/operation/index.ts";
import { nodeAffinity, setNodeAffinity } from "./affinity.ts";
import type { DomainInfo } from "./domain-info.ts";
import type { DomainMemory } from "./domain-memory.ts";
import type { Domid } from "../../abi/numbers.ts";
import { ofDomain, shutdownCode, type ShutdownReason } from "../../abi/index.ts";
import { type HvmParameter, hvmParameterIndex } from "./hvm-parameter.ts";
import { type Scheduling, scheduling, type SchedulingChange, setScheduling } from "./scheduling.ts";
import { uuidBytes } from "./uuid.ts";
import type { VcpuReader } from "./vcpu-info.ts";
import { Vcpus } from "./vcpus.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import { checkOptions } from "../../base/options.ts";
import { loadOnce } from "../../base/lazy.ts";

/** What a domain's object stands on. */
export interface DomainAccess {
  readonly connection: Connection;
  readonly vcpuReader: VcpuReader;
  info(domid: Domid): DomainInfo;
  readonly parts: DomainParts;
}

/** Other parts of a Xen, through which a domain's object acts: each is opened at its first use. */
export interface DomainParts {
  readonly store: () => XenStore;
  readonly eventChannels: () => EventChannels;
  readonly foreignMemory: () => ForeignMemory;
}

/** What is loaded when it is first used. */
const later = loadOnce({
  console: () => require("../console/index.ts") as typeof import("../console/index.ts"),
  memory: () => require("./domain-memory.ts") as typeof import("./domain-memory.ts"),
  life: () => require("./domain-life.ts") as typeof import("./domain-life.ts"),
});

/**
 * A domain by its number. It holds nothing of Xen's: a domain that is gone is known by the XenNoSuchDomainError that the
 * next method throws, and a new one that gets the same number by its UUID.
 *
 * Every method throws a XenNoSuchDomainError where there is no such domain (any more), a XenPermissionError unless this
 * domain may control others, a XenUnknownReleaseError or XenInterfaceVersionError where this library does not know the
 * running Xen's domctl.h, and a XenError with EINVAL for what Xen does to no domain on the domain that asks.
 */
export class Domain {
  readonly domid: Domid;
  readonly #access: DomainAccess;
  #vcpus: Vcpus | undefined;
  #memory: DomainMemory | undefined;

  constructor(access: DomainAccess, domid: Domid) {
    this.domid = domid;
    this.#access = access;
  }

  /** What Xen says about it now (`struct xen_domctl_getdomaininfo`). */
  info(): DomainInfo {
    return this.#access.info(this.domid);
  }

  /** Its vcpus. */
  get vcpus(): Vcpus {
    const { connection, vcpuReader } = this.#access;
    return (this.#vcpus ??= new Vcpus(connection, vcpuReader, this.domid, () => this.info()));
  }

  /** Its memory. */
  get memory(): DomainMemory {
    return (this.#memory ??= new (later.memory().DomainMemory)(this.#access.connection, this.domid));
  }

  /** Stops its vcpus until `unpause`: as many times as it has been paused (`XEN_DOMCTL_pausedomain`). */
  pause(): void {
    this.#operations.domctl("pausedomain", this.domid);
  }

  /** Lets its vcpus run again; a new domain starts by it (`XEN_DOMCTL_unpausedomain`). */
  unpause(): void {
    this.#operations.domctl("unpausedomain", this.domid);
  }

  /**
   * Stops it at once as though it had shut itself down for that reason (`SCHEDOP_remote_shutdown`): the guest is not
   * asked, nor told. What was its stays until `destroy`. A guest is asked to shut down through xenstore
   * ("control/shutdown"). Throws a RangeError for an unknown reason.
   */
  forceShutdown(reason: ShutdownReason): void {
    const { connection } = this.#access;
    const code = shutdownCode(connection.stableAbi, reason);
    ofDomain(this.domid, () => this.#operations.schedOp("remote_shutdown", { domain_id: this.domid, reason: code }));
  }

  /**
   * Ends it and gives back all that it has (`XEN_DOMCTL_destroydomain`): of a large domain that takes seconds, during
   * which the program goes on. Rejects with the signal's reason when that aborts, while a destruction that has begun
   * goes on. A domain whose memory somebody has mapped stays "dying" until it no longer is.
   */
  async destroy(options: Waiting = {}): Promise<void> {
    checkOptions("destroy", options, ["signal"]);
    await inBackground(this.#access.connection, "domctl", "destroydomain", [this.domid], options);
  }

  /** Sets its handle (`struct xen_domctl_setdomainhandle`). Throws a RangeError for what is no UUID. */
  setUuid(uuid: string): void {
    this.#operations.domctl("setdomainhandle", this.domid, { handle: uuidBytes(uuid) });
  }

  /** How the scheduler of its cpu pool treats it (`struct xen_domctl_scheduler_op`). */
  scheduling(): Scheduling {
    return scheduling(this.#access.connection, this.info());
  }

  /**
   * Changes the parameters that are given. Throws a TypeError for one that the domain's scheduler does not have, a
   * RangeError for a number that it cannot be.
   */
  setScheduling(change: SchedulingChange): void {
    setScheduling(this.#access.connection, this.info(), change);
  }

  /** The NUMA nodes that its memory comes from (`struct xen_domctl_nodeaffinity`). */
  nodeAffinity(): number[] {
    return nodeAffinity(this.#access.connection, this.domid);
  }

  /** "auto": Xen chooses by where its vcpus may run. Throws a RangeError for a node that the machine does not have. */
  setNodeAffinity(nodes: Iterable<number> | "auto"): void {
    setNodeAffinity(this.#access.connection, this.domid, nodes);
  }

  /**
   * Opens its console, to read what it says and to type. Directly where nobody serves it, else through the terminal that
   * xenconsoled or QEMU gives out. Rejects with a XenBusyError where `via: "ring"` is asked for and somebody else has it,
   * with a XenError that says what is missing where there is no such console.
   *
   * @example
   * ```ts
   * using console = await xen.domains.get(5).console();
   * for await (const bytes of console) process.stdout.write(bytes);
   * ```
   */
  console(options?: ConsoleOptions): Promise<DomainConsole> {
    const { connection, parts } = this.#access;
    const life = (): DomainLife => later.life().lifeOf(connection, this.domid, () => this.info());
    return later.console().openConsole({ ...parts, connection, domain: this, life }, options);
  }

  /** A parameter of its virtual machine (`HVMOP_get_param`). Throws a XenError where a PV domain has none. */
  hvmParameter(name: HvmParameter): bigint {
    const index = hvmParameterIndex(name);
    return ofDomain(this.domid, () => this.#operations.hvmOp("get_param", { domid: this.domid, index }).value);
  }

  /** Sets a parameter of its virtual machine (`HVMOP_set_param`). Throws a XenError where Xen does not let it be set. */
  setHvmParameter(name: HvmParameter, value: bigint): void {
    const index = hvmParameterIndex(name);
    ofDomain(this.domid, () => this.#operations.hvmOp("set_param", { domid: this.domid, index, value }));
  }

  get #operations(): ReturnType<typeof operationsOn> {
    return operationsOn(this.#access.connection);
  }
}
