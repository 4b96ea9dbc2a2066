/**
 * The idiomatic object over a hypercall interface.
 *
 * This module loads little more than it needs to find the running Xen: loading is part of a program's start. The imports
 * at the top are types, and what is needed in any case, from its own file. `later` has each part's module, with its path
 * twice: for `bun build`, which follows literal paths, and for the compiler.
 */

import { inspectAs, memberOf } from "./base/checks.ts";
import { Resources } from "./base/resources.ts";
import type { Release } from "../generated/index.ts";
import type { Abi, AbiTable, Architecture, On, Since, TableModules } from "./abi/index.ts";
import type { DomainParts, Domains } from "./toolstack/domain/index.ts";
import type { BackEnds } from "./interdomain/back-end/index.ts";
import type { EventChannels } from "./interdomain/event-channel/index.ts";
import type { ForeignMemory } from "./interdomain/foreign-memory/index.ts";
import type { Grants } from "./interdomain/grant/index.ts";
import type { PciBus } from "./interdomain/pci/index.ts";
import type { CpuPools, Host } from "./toolstack/host/index.ts";
import type { HypercallBuffers, XenHypercall } from "./hypercall/index.ts";
import { callsOf, Operations } from "./hypercall/operation/families.ts";
import { connect, Connection } from "./hypercall/operation/connection.ts";
import type { Outcomes, Preparations, Prepared } from "./hypercall/operation/index.ts";
import type { XenVersion } from "./hypercall/version/index.ts";
import { findXen, type FoundXen } from "./hypercall/version/release.ts";
import type { XenStore } from "./interdomain/xenstore/index.ts";
import { closedError } from "./base/errors/errors.ts";
import { loadOnce } from "./base/lazy.ts";
import type { XenOptions } from "./xen-options.ts";

/** Modules that are loaded at their first use. */
const later = loadOnce({
  abi: () => require("./abi/index.ts") as typeof import("./abi/index.ts"),
  buffers: () => require("./hypercall/buffers/buffers.ts") as typeof import("./hypercall/buffers/buffers.ts"),
  host: () => require("./toolstack/host/host.ts") as typeof import("./toolstack/host/host.ts"),
  cpupools: () => require("./toolstack/host/cpupools.ts") as typeof import("./toolstack/host/cpupools.ts"),
  domains: () => require("./toolstack/domain/domains.ts") as typeof import("./toolstack/domain/domains.ts"),
  backEnds: () => require("./interdomain/back-end/index.ts") as typeof import("./interdomain/back-end/index.ts"),
  eventChannels: () =>
    require("./interdomain/event-channel/index.ts") as typeof import("./interdomain/event-channel/index.ts"),
  grants: () => require("./interdomain/grant/index.ts") as typeof import("./interdomain/grant/index.ts"),
  foreignMemory: () =>
    require("./interdomain/foreign-memory/index.ts") as typeof import("./interdomain/foreign-memory/index.ts"),
  pci: () => require("./interdomain/pci/index.ts") as typeof import("./interdomain/pci/index.ts"),
  multicall: () => require("./hypercall/operation/multicall.ts") as typeof import("./hypercall/operation/multicall.ts"),
  xenstore: () => require("./interdomain/xenstore/index.ts") as typeof import("./interdomain/xenstore/index.ts"),
  options: () => require("./xen-options.ts") as typeof import("./xen-options.ts"),
  privcmd: () =>
    require("./hypercall/privcmd/privcmd-hypercall.ts") as typeof import("./hypercall/privcmd/privcmd-hypercall.ts"),
});

/**
 * The hypervisor that this program runs on. `T` is the compiler's knowledge of its release and architecture.
 *
 * A Xen and its parts belong to the thread that opened them. A Worker opens its own: `postMessage` throws for a Xen, and a
 * part arrives without its methods; data (`info()`, `list()`) can be sent. A Worker that ends by itself, or by
 * `process.exit()`, closes everything. `terminate()` stops its code: descriptors and memory stay unless it has closed.
 *
 * A child process inherits nothing: descriptors are closed on exec. A bare fork of native code lacks the memory of
 * hypercalls, and may only exec or exit. Several processes may each have a Xen at once, and compete for everything with a
 * single holder: a virtual interrupt, the ring of a console.
 *
 * @example
 * ```ts
 * using xen = Xen.open();
 * for (const { domid, state } of xen.domains.list()) console.log(domid, state);
 * xen.domctl("max_mem", 5, { max_memkb: 1n << 20n });
 * ```
 */
export class Xen<T = AbiTable> extends Operations<T> implements Disposable {
  /** For the compiler only: the property does not exist. */
  declare readonly tables?: T;
  readonly #connection: Connection;
  readonly #release: string;
  readonly #readVersion: () => XenVersion;
  /** True unless the hypercall interface was given: that may lead to another machine. */
  readonly #isOwnHost: boolean;
  readonly #resources: Resources;
  #version: XenVersion | undefined;
  #buffers: HypercallBuffers | undefined;
  #host: Host | undefined;
  #cpupools: CpuPools | undefined;
  #domains: Domains | undefined;
  readonly #openEventChannels: () => EventChannels;
  #eventChannels: EventChannels | undefined;
  readonly #given: Pick<XenOptions, "backEnds" | "pci" | "store">;
  #store: XenStore | undefined;
  readonly #openGrants: () => Grants;
  #grants: Grants | undefined;
  readonly #openForeignMemory: () => ForeignMemory;
  #foreignMemory: ForeignMemory | undefined;
  #backEnds: BackEnds | undefined;
  #pci: PciBus | undefined;

  private constructor(
    hypercall: XenHypercall,
    { running: { release, extraversion }, readVersion }: FoundXen,
    { hypercall: givenHypercall, abi: choice, eventChannels, grants, foreignMemory, store, backEnds, pci }: XenOptions,
    resources: DisposableStack,
  ) {
    memberOf(hypercall, "checkAbi")?.call(hypercall, choice);
    const connection = resources.use(
      new Connection(hypercall, () =>
        later.abi().abiOf(release, extraversion, choice, memberOf(hypercall, "architecture")),
      ),
    );
    super((family) => callsOf(connection, family));
    connect(this, connection);
    this.#connection = connection;
    this.#release = release;
    this.#readVersion = readVersion;
    this.#isOwnHost = givenHypercall === undefined;
    if (typeof eventChannels === "object") this.#eventChannels = eventChannels;
    this.#openEventChannels =
      typeof eventChannels === "function" ? eventChannels : () => later.eventChannels().openEventChannels();
    this.#given = { store, backEnds, pci };
    this.#grants = typeof grants === "object" ? grants : undefined;
    this.#openGrants = typeof grants === "function" ? grants : () => later.grants().Grants.open();
    if (typeof foreignMemory === "object") this.#foreignMemory = foreignMemory;
    this.#openForeignMemory =
      typeof foreignMemory === "function" ? foreignMemory : () => later.foreignMemory().ForeignMemory.open();
    this.#resources = new Resources(resources.move());
  }

  /**
   * Connects, and asks Xen for its release. Also opens if this library does not know the release: operations that need
   * that release's own tables then throw a XenUnknownReleaseError. Throws a XenUnavailableError if the machine does not
   * run on Xen, a XenPermissionError unless run as root. Also opens in an ordinary guest, whose Linux forbids
   * hypercalls: `version` is the one that Linux shows, and hypercalls throw a XenPermissionError.
   */
  static open<Modules extends object>(options: XenOptions & { abi: TableModules<Modules> }): Xen<Modules>;
  static open(options?: XenOptions): Xen;
  static open(options: XenOptions = {}): Xen {
    const own = soundOptions(options) ?? later.options().readXenOptions(options);
    using resources = new DisposableStack();
    const hypercall = own.hypercall ?? resources.use(new (later.privcmd().PrivcmdHypercall)());
    return new Xen(hypercall, findXen(hypercall, own.hypercall === undefined), own, resources);
  }

  /** The hypervisor's version and build, asked for once. Throws a XenError if Xen refuses. */
  get version(): XenVersion {
    return (this.#opened.#version ??= this.#readVersion());
  }

  /** Makes buffers for operations' handles. */
  get buffers(): HypercallBuffers {
    return (this.#opened.#buffers ??= later.buffers().buffersOf(this.#connection.hypercall));
  }

  /** The physical machine. */
  get host(): Host {
    return (this.#opened.#host ??= new (later.host().Host)(this.#connection, this.#resources, this.#domainParts));
  }

  /** Groups of cpus, each with a scheduler of its own. */
  get cpupools(): CpuPools {
    return (this.#opened.#cpupools ??= new (later.cpupools().CpuPools)(this.#connection));
  }

  get #domainParts(): DomainParts {
    return {
      store: () => this.store,
      eventChannels: () => this.eventChannels,
      foreignMemory: () => this.foreignMemory,
      grants: () => this.grants,
      pci: () => (this.#pci ??= this.#given.pci ?? new (later.pci().LinuxPciBus)()),
      userDataFolder: this.#isOwnHost ? "/var/lib/xen" : undefined,
    };
  }

  /** The domains of this machine. */
  get domains(): Domains {
    const { Domains } = later.domains();
    return (this.#opened.#domains ??= new Domains(this.#connection, this.#domainParts, this.#resources));
  }

  /**
   * This domain's event channels. The first use throws a XenUnavailableError if the device is missing, a
   * XenPermissionError if Linux refuses it.
   */
  get eventChannels(): EventChannels {
    return (this.#opened.#eventChannels ??= this.#resources.open(this.#openEventChannels));
  }

  /** xenstore, as this domain sees it. It connects at the first request. */
  get store(): XenStore {
    return (this.#opened.#store ??= this.#openStore());
  }

  /** Pages shared with other domains. Its methods open a device, and throw if there is none. */
  get grants(): Grants {
    return (this.#opened.#grants ??= this.#resources.open(this.#openGrants));
  }

  /** Other domains' memory. Its methods open a device, and throw if there is none. */
  get foreignMemory(): ForeignMemory {
    return (this.#opened.#foreignMemory ??= this.#resources.open(this.#openForeignMemory));
  }

  /** Counters of the network interfaces and disks that this domain's Linux serves to others. */
  get backEnds(): BackEnds {
    return (this.#opened.#backEnds ??= this.#given.backEnds ?? new (later.backEnds().LinuxBackEnds)());
  }

  /** The tables of the running release. Throws a XenUnknownReleaseError if there are none. */
  get abi(): Abi<T> {
    return this.#opened.#connection.abi as unknown as Abi<T>;
  }

  /**
   * Returns true if this is that release or a newer one: the compiler then knows the operations of all of those.
   * @example
   * ```ts
   * if (xen.atLeast("4.21")) xen.domctl("get_domain_state", domid, ({ state }) => state);
   * ```
   */
  atLeast<R extends Release>(release: R): this is Xen<Since<T, R>> {
    return later.abi().isAtLeast(this.#connection.knownAbi?.release ?? this.#release, release);
  }

  /** Returns true if this is that architecture: the compiler then knows the operations that only it has. */
  runsOn<A extends Architecture>(architecture: A): this is Xen<On<T, A>> {
    return this.#connection.stableAbi.runsOn(architecture);
  }

  /**
   * Makes several operations in one hypercall, in order, even if some fail: an outcome has either a `value` or an `error`.
   * Throws whatever preparing an operation throws, and a XenError if Xen refuses the whole.
   * @example
   * ```ts
   * const [host, limit] = xen.multicall(({ sysctl, domctl }) => [sysctl("physinfo"), domctl("pausedomain", 7)]);
   * if (limit.error) console.error(host.value?.free_pages, limit.error.code);
   * ```
   */
  multicall<const All extends readonly Prepared<unknown>[]>(
    prepare: (operations: Preparations<T>) => All,
  ): Outcomes<All> {
    return later.multicall().multicall<T, All>(this.#connection, prepare);
  }

  /** Closes everything that `open` and the parts have opened, once. Use afterwards throws a ReferenceError. */
  close(): void {
    this.#resources[Symbol.dispose]();
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Itself. Throws a ReferenceError if it is closed. */
  get #opened(): this {
    if (this.#resources.disposed) throw closedError();
    return this;
  }

  #openStore(): XenStore {
    const [store, { XenStore }] = [this.#given.store, later.xenstore()];
    if (store instanceof XenStore) return store;
    return this.#resources.open(typeof store === "function" ? store : () => new XenStore({ transport: store }));
  }

  static {
    inspectAs(this, (shown) => `Xen ${shown.#release}${shown.#resources.disposed ? " (closed)" : ""}`);
  }
}

/**
 * Returns the options' own properties, each read once; undefined unless all are of a kind that can be meant. The check
 * with messages is loaded only then.
 */
function soundOptions(options: XenOptions): Readonly<XenOptions> | undefined {
  if (Object(options) !== options) return undefined;
  const own: XenOptions = Object.assign(Object.create(null), options);
  const { hypercall, abi, eventChannels, grants, foreignMemory, store, backEnds, pci, ...others } = own;
  if (Object.keys(others).length > 0) return undefined;
  const parts = [hypercall, abi === "nearest" ? undefined : abi, eventChannels, grants, foreignMemory, store, backEnds];
  if ([...parts, pci].some((part: unknown) => part !== undefined && Object(part) !== part)) return undefined;
  return hypercall === undefined || typeof hypercall.hypercall2 === "function" ? own : undefined;
}
