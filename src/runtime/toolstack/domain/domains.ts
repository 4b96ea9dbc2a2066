/** All domains of the machine. */

import type { Resources } from "../../base/resources.ts";
import type { AbiModule } from "../../../generated/index.ts";
import type { AbiTable } from "../../abi/index.ts";
import { ESRCH, XenNoSuchDomainError } from "../../base/errors/index.ts";
import { Pool } from "../../hypercall/memory/index.ts";
import { type Connection, type Operation } from "../../hypercall/operation/index.ts";
import type { Domain } from "./domain.ts";
import type { DomainAccess, DomainParts } from "./domain-access.ts";
import { checkListed, domainDecoder, type DomainInfo, type DomainInfoRecord } from "./domain-info.ts";
import { findNamed } from "./domain-by-name.ts";
import { OpenObjects } from "./open-objects.ts";
import { Records, unordered } from "./domain-records.ts";
import { domid as checkedDomid, type Domid } from "../../abi/numbers.ts";
import { type VcpuInfo, VcpuReader } from "./vcpu-info.ts";
import type { DomainPort, PortReader } from "./ports.ts";
import type { DomainWatch, DomainWatchOptions } from "./domain-watch.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { loadOnce } from "../../base/lazy.ts";
import type { MigrationStreams, ReceiveOptions, RestoreOptions } from "../migration/index.ts";
import type { SavedStateSource } from "../saved-state/index.ts";
import type { BuilderParts, Guest, GuestOptions, GuestOutline, OrphanedGuest } from "../builder/index.ts";

/** Modules that are loaded at first use. */
const later = loadOnce({
  ports: () => require("./ports.ts") as typeof import("./ports.ts"),
  domain: () => require("./domain.ts") as typeof import("./domain.ts"),
  watch: () => require("./domain-watch.ts") as typeof import("./domain-watch.ts"),
  builder: () => require("../builder/index.ts") as typeof import("../builder/index.ts"),
  migration: () => require("../migration/index.ts") as typeof import("../migration/index.ts"),
});

/** Records in one call: they fill the largest buffer that the memory pool reuses. */
const CHUNK = 128;

type Request = InstanceType<AbiModule<"sysctl", AbiTable>["XenSysctlGetdomaininfolist"]>;

/** The domains of this machine, for the thread of its Xen. */
export class Domains {
  readonly #connection: Connection;
  readonly #parts: DomainParts;
  readonly #vcpuReader: VcpuReader;
  readonly #access: DomainAccess;
  readonly #records: Pool<Records>;
  readonly #open: OpenObjects;
  readonly #resources: Resources;
  #ports: PortReader | undefined;
  #list: Operation | undefined;
  #decode: ((record: DomainInfoRecord) => DomainInfo) | undefined;

  /** Disposing the resources frees the memory that is kept between calls, and closes watches. */
  constructor(connection: Connection, parts: DomainParts, resources: Resources) {
    this.#connection = connection;
    this.#parts = parts;
    this.#resources = resources;
    this.#vcpuReader = new VcpuReader(connection);
    this.#access = {
      connection,
      vcpuReader: this.#vcpuReader,
      info: (domid) => this.#info(domid),
      parts,
      building: () => this.#builderParts,
      open: () => this.#open.beforeParts,
    };
    const allocate = () =>
      connection.hypercall.allocateArray(connection.abi.load("domctl").XenDomctlGetdomaininfo, CHUNK);
    this.#records = resources.open(() => new Pool(() => new Records(allocate())));
    this.#open = new OpenObjects(resources);
  }

  /**
   * Lists every domain that the caller may see, in the order of their numbers. More than 128 domains take several
   * calls, between which domains may come and go.
   *
   * Throws a XenPermissionError unless this domain may control the host. Throws a XenUnknownReleaseError or
   * XenInterfaceVersionError if this library does not know the running Xen's sysctl.h.
   */
  list(): DomainInfo[] {
    const domains: DomainInfo[] = [];
    for (let count = this.#read(0, CHUNK, domains); count === CHUNK;) {
      const next = (domains.at(-1)?.domid ?? 0) + 1;
      const { DOMID_FIRST_RESERVED } = this.#connection.abi.load("xen.constants");
      count = next < DOMID_FIRST_RESERVED ? this.#read(next, CHUNK, domains) : 0;
    }
    return domains;
  }

  /**
   * Returns a handle of a domain, without asking Xen: if the domain does not exist, the handle's methods throw. Throws
   * a TypeError or RangeError if no domain can have that number.
   */
  get(domid: Domid): Domain {
    return new (later.domain().Domain)(this.#access, checkedDomid(domid));
  }

  /**
   * Lists the vcpus of several domains, by default of all, in the order of their numbers: for a round of measurements,
   * with one hypercall per vcpu. Leaves out domains that have ended meanwhile. Throws as `list` does.
   */
  listVcpus(domains: readonly Pick<DomainInfo, "domid" | "highestVcpu">[] = this.list()): VcpuInfo[] {
    return this.#vcpuReader.readAll(checkListed(domains));
  }

  /**
   * Lists the ports of a domain that are not closed, with their states (`EVTCHNOP_status`), in the order of their numbers.
   * It asks about 128 ports in one hypercall. Throws a XenNoSuchDomainError or a XenPermissionError.
   */
  listPorts(domid: Domid): DomainPort[] {
    checkedDomid(domid);
    this.#ports ??= new (later.ports().PortReader)(this.#connection, this.#resources);
    return this.#ports.list(domid);
  }

  /**
   * Watches domains from now on: created, running, paused, shut down (with the reason), dying, gone.
   *
   * The watch finds changes by comparing lists, whenever xenstore (or another source in `via`) wakes it, and at least
   * once a second. Of several changes between two comparisons, it reports the last. Throws as `list` does, and if the
   * source in `via` is not available.
   *
   * @example
   * ```ts
   * for await (const { kind, domid } of xen.domains.watch({ signal })) console.log(kind, domid);
   * ```
   */
  watch(options: DomainWatchOptions = {}): DomainWatch {
    const parts = {
      ...this.#parts,
      connection: this.#connection,
      list: () => this.list(),
      one: (domid: Domid) => this.#one(domid),
    };
    return later.watch().watchDomains(parts, options, this.#open.all);
  }

  /**
   * Builds a guest from a kernel, paused. All options and the kernel are checked before anything is made. If a later
   * step fails, or the signal aborts, everything is removed again. Rejects with a XenImageError for a kernel that
   * cannot be used, and with a RangeError if it does not fit the memory. Rejects with a XenError with Xen's own words
   * if Xen refuses a step.
   *
   * @example
   * ```ts
   * await using guest = await xen.domains.create({ name: "web", memoryMiB: 256, kernel: "/boot/vmlinuz", commandLine: "console=hvc0" });
   * using console = await guest.console();
   * guest.unpause();
   * for await (const bytes of console) process.stdout.write(bytes);
   * ```
   */
  async create(options: GuestOptions): Promise<Guest> {
    return later.builder().createGuest(this.#builderParts, options);
  }

  /**
   * Plans the guest that `create` would build with these options: reads the kernel, and checks everything that `create`
   * checks before it makes anything. Makes nothing. Rejects as `create` does.
   *
   * @example
   * ```ts
   * const { memoryMap } = await xen.domains.plan({ name: "web", memoryMiB: 256, kernel: "/boot/vmlinuz" });
   * ```
   */
  async plan(options: GuestOptions): Promise<GuestOutline> {
    return later.builder().outlineGuest(this.#builderParts, options);
  }

  /**
   * Restores a guest that `Domain.save` or `xl save` has saved, as a new domain. Resolves with the guest, paused. It needs
   * no kernel. If anything fails, or the signal aborts, everything is removed again.
   *
   * Rejects with a XenSavedStateError for a state that is damaged or cut off, or of a guest with a device model. Rejects
   * with a XenError if another domain has its name or its UUID: `name` and `uuid` give it others.
   *
   * @example
   * ```ts
   * await using guest = await xen.domains.restore("/var/lib/xen/save/web");
   * guest.unpause();
   * ```
   */
  async restore(source: SavedStateSource, options?: RestoreOptions): Promise<Guest> {
    return later.migration().restoreDomain(this.#builderParts, source, options);
  }

  /**
   * Receives a guest that `Domain.migrate`, `xen-ts migrate` or `xl migrate` sends from the other end of the streams. Resolves
   * with the guest, running, once the sender has handed it over. If anything fails before, or the signal aborts, what was
   * made here is removed, and the guest goes on at the sender. Rejects as `restore` does.
   */
  async receive(streams: MigrationStreams, options?: ReceiveOptions): Promise<Guest> {
    return later.migration().receiveDomain(this.#builderParts, streams, options);
  }

  /**
   * Returns a handle of the domain with that name in xenstore, or null. Looks only at domains that Xen has: nodes of
   * others are stale. Rejects with a XenError if several domains have the name.
   */
  async named(name: string, options: SignalOptions = {}): Promise<Domain | null> {
    const own = readOptions("named", options, ["signal"]);
    const found = await findNamed(this.#parts.store(), this.list(), name, own);
    return found === undefined ? null : this.get(found.domid);
  }

  /**
   * Lists guests of programs that were killed: made by `create`, and neither destroyed nor detached. A guest of a
   * container's program is found within that container only.
   */
  async orphans(options: SignalOptions = {}): Promise<OrphanedGuest[]> {
    const own = readOptions("orphans", options, ["signal"]);
    return later.builder().findOrphans(this.#builderParts, own);
  }

  /** Destroys all orphans, with their nodes and those of their devices. Resolves with those that it has removed. */
  async removeOrphans(options: SignalOptions = {}): Promise<OrphanedGuest[]> {
    const { signal } = readOptions("removeOrphans", options, ["signal"]);
    return later.builder().removeOrphans(this.#builderParts, { signal });
  }

  get #builderParts(): BuilderParts {
    return {
      ...this.#parts,
      connection: this.#connection,
      domain: (domid) => this.get(domid),
      list: () => this.list(),
      // xenstored reports all ends of domains that are introduced to it, as the builder's are.
      watch: (domid, own) => this.watch({ existing: true, domid, intervalMs: Infinity, ...own }),
    };
  }

  #info(domid: Domid): DomainInfo {
    const [info] = this.#one(domid);
    if (info !== undefined) return info;
    throw new XenNoSuchDomainError(`domain ${domid} does not exist: see domains.list()`, {
      operation: "sysctl getdomaininfolist",
      errno: ESRCH,
      domid,
    });
  }

  /** Returns the domain in a list; an empty one if there is none. */
  #one(domid: Domid): DomainInfo[] {
    const found: DomainInfo[] = [];
    this.#read(domid, 1, found);
    // Xen answers with the first domain whose number is not lower.
    return found.filter((info) => info.domid === domid);
  }

  /** Reads domains, and returns their number. */
  #read(first: number, most: number, into: DomainInfo[]): number {
    const { abi } = this.#connection;
    const list = (this.#list ??= this.#connection.family("sysctl").operation("getdomaininfolist"));
    const decode = (this.#decode ??= domainDecoder(abi));
    const records = this.#records.lend();
    try {
      return list.callInPlace(
        (request: Request) => {
          request.first_domain = first;
          request.max_domains = most;
          request.buffer = records.buffer.asHypercallPtr();
        },
        ({ num_domains }) => {
          let least = first;
          for (let index = 0; index < num_domains; index++) {
            const info = decode(records.at(index));
            if (info.domid < least) throw unordered(info.domid, least);
            least = info.domid + 1;
            into.push(info);
          }
          return num_domains;
        },
      );
    } finally {
      this.#records.giveBack(records);
    }
  }
}
