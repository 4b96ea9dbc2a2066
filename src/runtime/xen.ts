/**
 * The idiomatic object over a hypercall interface.
 *
 * What a program loads is part of its start, so this module loads little more than it needs to find out which Xen runs.
 * Every part of a Xen has a getter, which makes the part at first use; its module stands in `later`, each with its path
 * twice, once for `bun build`, which follows literal paths, and once for the compiler. What is imported at the top is
 * types, and modules that are needed in any case, from their own files instead of their folders' indexes.
 */

import type { Release } from "../generated/index.ts";
import type { Abi, AbiChoice, AbiTable, Architecture, On, Since, TableModules } from "./abi/index.ts";
import type { DomainParts, Domains } from "./toolstack/domain/index.ts";
import { XenPermissionError } from "./base/errors/errors.ts";
import type { EventChannels } from "./interdomain/event-channel/index.ts";
import type { ForeignMemory } from "./interdomain/foreign-memory/index.ts";
import type { Grants } from "./interdomain/grant/index.ts";
import type { CpuPools, Host } from "./toolstack/host/index.ts";
import type { HypercallBuffers, XenHypercall } from "./hypercall/index.ts";
import { callsOf } from "./hypercall/operation/calls.ts";
import { connect, Connection } from "./hypercall/operation/connection.ts";
import type { Outcomes, Preparations, Prepared } from "./hypercall/operation/index.ts";
import { Operations } from "./hypercall/operation/operations.ts";
import type { XenVersion } from "./hypercall/version/index.ts";
import { readRelease, type RunningRelease } from "./hypercall/version/release.ts";
import type { XenStore, XenStoreTransport } from "./interdomain/xenstore/index.ts";
import { describe } from "./base/checks.ts";
import { loadOnce } from "./base/lazy.ts";

export interface XenOptions {
  /** How to reach Xen; it stays the caller's to dispose. By default this domain's privcmd device, opened anew. */
  hypercall?: XenHypercall;
  /**
   * Which tables to take for what each release has its own of. By default the running release's, none being guessed.
   * "nearest": those of the newest known release that is not newer, whatever a layout of its may differ in. Or the
   * `modules` of a table that codegen has made for a Xen of one's own.
   */
  abi?: AbiChoice;
  /**
   * Event channels to take, which stay the caller's to dispose, or how to open them at first use: then they are the
   * Xen's. By default this domain's own device.
   */
  eventChannels?: EventChannels | (() => EventChannels);
  /**
   * A xenstore client to take, which stays the caller's to dispose; or how to reach xenstored, or to open a client at
   * first use: then it is the Xen's.
   */
  store?: XenStore | XenStoreTransport | (() => XenStore);
  /**
   * What maps and shares granted pages; it stays the caller's. Or how to open it at first use: then it is the Xen's. By
   * default this domain's own devices.
   */
  grants?: Grants | (() => Grants);
  /** The same of what maps domains' memory. By default this domain's privcmd device. */
  foreignMemory?: ForeignMemory | (() => ForeignMemory);
}

/** What is loaded when it is first used. */
const later = loadOnce({
  abi: () => require("./abi/index.ts") as typeof import("./abi/index.ts"),
  version: () => require("./hypercall/version/version.ts") as typeof import("./hypercall/version/version.ts"),
  sysfs: () => require("./hypercall/version/sysfs.ts") as typeof import("./hypercall/version/sysfs.ts"),
  buffers: () => require("./hypercall/buffers/buffers.ts") as typeof import("./hypercall/buffers/buffers.ts"),
  host: () => require("./toolstack/host/index.ts") as typeof import("./toolstack/host/index.ts"),
  cpupools: () => require("./toolstack/host/cpupools.ts") as typeof import("./toolstack/host/cpupools.ts"),
  domains: () => require("./toolstack/domain/index.ts") as typeof import("./toolstack/domain/index.ts"),
  eventChannels: () =>
    require("./interdomain/event-channel/index.ts") as typeof import("./interdomain/event-channel/index.ts"),
  grants: () => require("./interdomain/grant/index.ts") as typeof import("./interdomain/grant/index.ts"),
  foreignMemory: () =>
    require("./interdomain/foreign-memory/index.ts") as typeof import("./interdomain/foreign-memory/index.ts"),
  multicall: () => require("./hypercall/operation/multicall.ts") as typeof import("./hypercall/operation/multicall.ts"),
  xenstore: () => require("./interdomain/xenstore/index.ts") as typeof import("./interdomain/xenstore/index.ts"),
  options: () => require("./base/options.ts") as typeof import("./base/options.ts"),
  privcmd: () =>
    require("./hypercall/privcmd/privcmd-hypercall.ts") as typeof import("./hypercall/privcmd/privcmd-hypercall.ts"),
});

const OPTIONS = ["hypercall", "abi", "eventChannels", "grants", "foreignMemory", "store"];

/**
 * The hypervisor that this program runs on. `T` is the compiler's knowledge of its release and architecture.
 *
 * A Xen and its parts belong to the thread that opened them. A Worker opens its own: `postMessage` throws for a Xen, and
 * a part arrives without its methods, while data (`info()`, `list()`) can be sent. A Worker closes its Xen before it is
 * terminated, or its devices stay open until the process ends.
 *
 * A child process inherits nothing: the descriptors are closed on exec. In a bare fork, which only native code makes, the
 * memory of hypercalls is missing, so the child may do nothing with a Xen but exec or exit. Several processes may have a
 * Xen at once. They share whatever Xen has once, each with one holder: a virtual interrupt, the ring of a console.
 *
 * @example
 * ```ts
 * using xen = Xen.open();
 * for (const { domid, state } of xen.domains.list()) console.log(domid, state);
 * xen.domctl("max_mem", 5, { max_memkb: 1n << 20n });
 * ```
 */
export class Xen<T = AbiTable> extends Operations<T> implements Disposable {
  /** Never there: what the compiler is to know. */
  declare readonly tables?: T;
  readonly #connection: Connection;
  readonly #release: string;
  readonly #readVersion: () => XenVersion;
  readonly #resources: DisposableStack;
  #version: XenVersion | undefined;
  #buffers: HypercallBuffers | undefined;
  #host: Host | undefined;
  #cpupools: CpuPools | undefined;
  #domains: Domains | undefined;
  readonly #openEventChannels: () => EventChannels;
  #eventChannels: EventChannels | undefined;
  readonly #givenStore: XenOptions["store"];
  #store: XenStore | undefined;
  readonly #openGrants: () => Grants;
  #grants: Grants | undefined;
  readonly #openForeignMemory: () => ForeignMemory;
  #foreignMemory: ForeignMemory | undefined;

  private constructor(
    hypercall: XenHypercall,
    { running: { release, extraversion }, readVersion }: RunningXen,
    { abi: choice, eventChannels, grants, foreignMemory, store }: XenOptions,
    resources: DisposableStack,
  ) {
    const connection = resources.use(
      new Connection(hypercall, () => later.abi().abiOf(release, extraversion, choice, hypercall.architecture)),
    );
    super((family) => callsOf(connection, family));
    connect(this, connection);
    this.#connection = connection;
    this.#release = release;
    this.#readVersion = readVersion;
    if (typeof eventChannels === "object") this.#eventChannels = eventChannels;
    this.#openEventChannels =
      typeof eventChannels === "function" ? eventChannels : () => later.eventChannels().openEventChannels();
    this.#givenStore = store;
    if (typeof grants === "object") this.#grants = grants;
    this.#openGrants = typeof grants === "function" ? grants : () => later.grants().Grants.open();
    if (typeof foreignMemory === "object") this.#foreignMemory = foreignMemory;
    this.#openForeignMemory =
      typeof foreignMemory === "function" ? foreignMemory : () => later.foreignMemory().ForeignMemory.open();
    this.#resources = resources.move();
  }

  /**
   * Connects, and asks Xen for its release. A release that this library does not know is no obstacle here: what needs
   * that release's own tables throws a XenUnknownReleaseError when it is used. Throws a XenUnavailableError where there is
   * no Xen, a XenPermissionError unless run as root. In an ordinary guest, whose Linux lets no program make hypercalls, it
   * opens all the same: `version` is what Linux tells, and what makes hypercalls throws a XenPermissionError.
   */
  static open<Modules extends object>(options: XenOptions & { abi: TableModules<Modules> }): Xen<Modules>;
  static open(options?: XenOptions): Xen;
  static open(options: XenOptions = {}): Xen {
    // Loaded only to say what is wrong.
    if (Object(options) !== options || Object.keys(options).some((name) => !OPTIONS.includes(name)))
      later.options().checkOptions("Xen.open", options, OPTIONS);
    const { abi, hypercall: given } = options;
    if (given !== undefined && typeof given?.hypercall2 !== "function") {
      throw new TypeError(`Xen.open: expected hypercall to implement XenHypercall, received ${describe(given)}`);
    }
    if (abi !== undefined && abi !== "nearest" && Object(abi) !== abi) {
      throw new TypeError(
        `Xen.open: expected abi to be "nearest" or the modules of a generated table, received ${describe(abi)}`,
      );
    }
    using resources = new DisposableStack();
    const hypercall = options.hypercall ?? resources.use(new (later.privcmd().PrivcmdHypercall)());
    return new Xen(hypercall, knownOf(hypercall, options.hypercall === undefined), options, resources);
  }

  /** What the hypervisor says of itself, asked for once. Throws a XenError where Xen refuses what it tells everybody. */
  get version(): XenVersion {
    return (this.#version ??= this.#readVersion());
  }

  /** Makes buffers for operations' handles. */
  get buffers(): HypercallBuffers {
    return (this.#buffers ??= later.buffers().buffersOf(this.#connection.hypercall));
  }

  /** The physical machine. */
  get host(): Host {
    return (this.#host ??= new (later.host().Host)(this.#connection, this.#resources));
  }

  /** Groups of cpus, each with a scheduler of its own. */
  get cpupools(): CpuPools {
    return (this.#cpupools ??= new (later.cpupools().CpuPools)(this.#connection));
  }

  get #domainParts(): DomainParts {
    return {
      store: () => this.store,
      eventChannels: () => this.eventChannels,
      foreignMemory: () => this.foreignMemory,
    };
  }

  /** The domains of this machine. */
  get domains(): Domains {
    const { Domains } = later.domains();
    return (this.#domains ??= new Domains(this.#connection, this.#domainParts, this.#resources));
  }

  /**
   * This domain's event channels. The first use throws a XenUnavailableError or XenPermissionError where there is no device to
   * open, or Linux refuses it.
   */
  get eventChannels(): EventChannels {
    return (this.#eventChannels ??= this.#resources.use(this.#openEventChannels()));
  }

  /** xenstore, as this domain sees it. It connects when it is first asked for something. */
  get store(): XenStore {
    return (this.#store ??= this.#openStore());
  }

  /** Pages shared with other domains. What it does opens a device, and throws where there is none. */
  get grants(): Grants {
    return (this.#grants ??= this.#resources.use(this.#openGrants()));
  }

  /** Other domains' memory. What it does opens a device, and throws where there is none. */
  get foreignMemory(): ForeignMemory {
    return (this.#foreignMemory ??= this.#resources.use(this.#openForeignMemory()));
  }

  /** The tables of the running release. Throws a XenUnknownReleaseError where there are none. */
  get abi(): Abi<T> {
    return this.#connection.abi as unknown as Abi<T>;
  }

  /**
   * Whether this is that release or a newer one: the compiler then knows what all of those have.
   *
   * @example
   * ```ts
   * if (xen.atLeast("4.21")) xen.domctl("get_domain_state", domid, ({ state }) => state);
   * ```
   */
  atLeast<R extends Release>(release: R): this is Xen<Since<T, R>> {
    return later.abi().compareReleases(this.#connection.knownAbi?.release ?? this.#release, release) >= 0;
  }

  /** Whether this is that architecture: the compiler then knows what only it has. */
  runsOn<A extends Architecture>(architecture: A): this is Xen<On<T, A>> {
    return this.#connection.stableAbi.runsOn(architecture);
  }

  /**
   * Makes several operations in one hypercall, in order, whatever comes of each; an outcome has either a `value` or an
   * `error`. Throws what preparing an operation throws, and a XenError where Xen refuses the whole.
   *
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
    this.#resources.dispose();
  }

  /** Closes it: what `using` calls. */
  [Symbol.dispose](): void {
    this.close();
  }

  #openStore(): XenStore {
    const { XenStore } = later.xenstore();
    const store = this.#givenStore;
    if (store instanceof XenStore) return store;
    return this.#resources.use(typeof store === "function" ? store() : new XenStore({ transport: store }));
  }
}

/** What is known of the hypervisor before its tables are, and how to learn the rest. */
interface RunningXen {
  readonly running: RunningRelease;
  readonly readVersion: () => XenVersion;
}

/** `isOwn`: through this domain's own privcmd, so that what its Linux tells is about the same Xen. */
function knownOf(hypercall: XenHypercall, isOwn: boolean): RunningXen {
  try {
    const running = readRelease(hypercall);
    return { running, readVersion: () => later.version().readVersion(hypercall, running) };
  } catch (error) {
    if (!isOwn || !(error instanceof XenPermissionError)) throw error;
    const { releaseFromSysfs, versionFromSysfs } = later.sysfs();
    const running = releaseFromSysfs();
    if (running === undefined) throw error;
    return { running, readVersion: () => versionFromSysfs(running) };
  }
}
