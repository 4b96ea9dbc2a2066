/** Starts guests with hypercalls alone. */

import {
  anyDomid,
  domid,
  type Domid,
  Xen,
  XenNoSuchDomainError,
  XenUnsupportedOperationError,
} from "../../../src/index.ts";
import type { AbiTable, On, Since } from "../../../src/runtime/abi/index.ts";
import { startArm64 } from "./arm64.ts";
import { destroyDomain } from "./destroy.ts";
import { ForeignPages } from "./foreign-pages.ts";
import { type Guest, type Hello, Transcript } from "./guest.ts";
import { type Kernel, loadKernel, PAGE } from "./kernel.ts";
import { guestKinds, type Kind } from "./kinds.ts";
import { layOut, type Layout } from "./layout.ts";
import { startPv } from "./pv.ts";
import { startPvh } from "./pvh.ts";
import { RingConsole } from "./ring-console.ts";

export interface StartOptions {
  /** By default PV on x86-64. */
  readonly kind?: Kind;
  /**
   * The largest number of its vcpus. The first one is started; the guest starts the others when `~v` is typed. Default
   * 1.
   */
  readonly vcpus?: number;
  /** Pages of memory, 64 by default; most pages that the kernel does not need stay untouched. */
  readonly pages?: number;
  /** 16 bytes. */
  readonly handle?: ArrayLike<number>;
  /** True leaves the guest paused. */
  readonly paused?: boolean;
  /** The Xen for the hypercalls; by default a connection of the guest's own. */
  readonly xen?: Xen;
}

export interface StartedGuest extends Guest {
  /** The kernel in memory: `firstFrame` is the first of `frames`. */
  readonly kernel: Kernel;
  readonly consoleFrame: bigint;
  readonly consolePort: number;
  /** The frames for foreign mappings: machine frames of PV guests, pseudo-physical frames of others. */
  readonly frames: readonly bigint[];
  /** Destroys it, and waits until Xen no longer knows it. */
  destroy(): Promise<void>;
}

export async function startGuest(options: StartOptions = {}): Promise<StartedGuest> {
  const kind = options.kind ?? guestKinds[0] ?? "pv";
  using stack = new DisposableStack();
  const xen = options.xen ?? stack.use(Xen.open());
  const made = create(xen, kind, options);
  stack.defer(() => destroyDomain(xen, made));
  const layout = layOut(loadKernel(kind), options.pages ?? 64);
  const vcpus = options.vcpus ?? 1;
  xen.domctl("max_vcpus", made, { max: vcpus });
  // one more than the guest's pages, for the page that Xen shares with it
  xen.domctl("max_mem", made, { max_memkb: BigInt((layout.pages + 16) * (PAGE / 1024)) });
  if (kind !== "pv") givePagingMemory(xen, made);
  // before it has any pages
  if (xen.runsOn("arm64")) xen.domctl("set_address_size", made, { size: 64 });
  const frames = populate(xen, made, layout);
  const { port } = xen.eventChannelOp("alloc_unbound", { dom: made, remote_dom: 0 });
  write(xen, made, layout, frames);
  const start = { pv: startPv, pvh: startPvh, arm64: startArm64 }[kind];
  start({ xen, domid: made, layout, frames, consolePort: port });
  if (options.paused !== true) xen.domctl("unpausedomain", made);
  const consoleFrame = frames[layout.console - layout.firstFrame] ?? 0n;
  return new HypercallGuest(
    xen,
    { domid: made, kind, kernel: layout.kernel, frames, consoleFrame, consolePort: port },
    stack.move(),
  );
}

type Made = Pick<StartedGuest, "domid" | "kind" | "kernel" | "frames" | "consoleFrame" | "consolePort">;

class HypercallGuest implements StartedGuest {
  readonly domid: Domid;
  readonly kind: Kind;
  readonly kernel: Kernel;
  readonly frames: readonly bigint[];
  readonly consoleFrame: bigint;
  readonly consolePort: number;
  readonly #xen: Xen;
  readonly #resources: DisposableStack;
  readonly #transcript: Transcript = new Transcript(() => this.#attended.read());
  #console: RingConsole | undefined;

  constructor(xen: Xen, made: Made, resources: DisposableStack) {
    this.domid = made.domid;
    this.kind = made.kind;
    this.kernel = made.kernel;
    this.frames = made.frames;
    this.consoleFrame = made.consoleFrame;
    this.consolePort = made.consolePort;
    this.#xen = xen;
    this.#resources = resources;
  }

  get #attended(): RingConsole {
    if (this.#console === undefined) {
      this.#console = new RingConsole(this.domid, this.consoleFrame, this.consolePort);
      this.#resources.use(this.#console);
    }
    return this.#console;
  }

  hello(): Promise<Hello> {
    return this.#transcript.hello();
  }

  type(text: string): void {
    this.#attended.type(text);
  }

  said(pattern: string | RegExp): Promise<RegExpMatchArray> {
    return this.#transcript.said(pattern);
  }

  async destroy(): Promise<void> {
    this.#console?.[Symbol.dispose]();
    destroyDomain(this.#xen, this.domid);
    const deadline = performance.now() + PATIENCE_MS;
    while (exists(this.#xen, this.domid)) {
      if (performance.now() > deadline) throw new Error(`domain ${this.domid} does not go away`);
      await Bun.sleep(2);
    }
    this[Symbol.dispose]();
  }

  [Symbol.dispose](): void {
    this.#resources.dispose();
  }
}

function create(xen: Xen, kind: Kind, { vcpus = 1, handle }: StartOptions): Domid {
  const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap } = xen.abi.load("domctl.constants");
  const { domid: made } = xen.domctl("createdomain", anyDomid(xen.abi), (request) => {
    if (kind !== "pv") request.flags = XEN_DOMCTL_CDF_hvm | XEN_DOMCTL_CDF_hap;
    if (handle !== undefined) request.handle = handle;
    request.max_vcpus = vcpus;
    request.max_evtchn_port = 127;
    request.max_grant_frames = 4;
    request.max_maptrack_frames = 4;
    if ("grant_opts" in request) request.grant_opts = 1;
    const { arch } = request;
    // of the devices that Xen emulates for HVM guests, a PVH guest has the local APIC
    if (kind === "pvh" && "emulation_flags" in arch) arch.emulation_flags = 1;
  });
  return domid(made);
}

/** Sets the pool for the page tables of a guest whose frames are translated. */
function givePagingMemory(xen: Xen, made: Domid): void {
  if (xen.atLeast("4.17")) xen.domctl("set_paging_mempool_size", made, { size: 2n << 20n });
  else if (xen.runsOn("x86_64")) xen.domctl("shadow_op.set_allocation", made, { mb: 2 });
  else if (xen.runsOn("arm64")) {
    try {
      (xen as Xen<Exclude<On<AbiTable, "arm64">, Since<AbiTable, "4.17">>>).domctl("shadow_op.set_allocation", made, {
        mb: 2,
      });
    } catch (error) {
      // an early point release, without a pool
      if (!(error instanceof XenUnsupportedOperationError)) throw error;
    }
  }
}

/** Populates the layout's pages. Returns their frames for mappings and page tables. */
function populate(xen: Xen, made: Domid, layout: Layout): bigint[] {
  const wanted = Array.from({ length: layout.pages }, (_, index) => BigInt(layout.firstFrame + index));
  const list = new BigUint64Array(wanted);
  using frames = xen.buffers.makeMutSlice(list);
  const populated = xen.memoryOp("populate_physmap", {
    domid: made,
    nr_extents: BigInt(layout.pages),
    extent_order: 0,
    extent_start: frames.asHypercallPtr(),
  });
  if (populated !== layout.pages) throw new Error(`the guest got ${populated} of ${layout.pages} pages`);
  frames.update();
  return [...list];
}

function write(xen: Xen, made: Domid, layout: Layout, frames: readonly bigint[]): void {
  const { bytes, frames: count } = layout.kernel;
  using pages = new ForeignPages(made, frames.slice(0, count));
  pages.bytes.fill(0);
  pages.bytes.set(bytes);
  if (xen.runsOn("arm64")) {
    xen.domctl("cacheflush", made, { start_pfn: BigInt(layout.firstFrame), nr_pfns: BigInt(layout.pages) });
  }
}

/** Milliseconds after which a loop that waits for Xen is a hang. */
const PATIENCE_MS = 50_000;

function exists(xen: Xen, made: Domid): boolean {
  try {
    xen.domctl("getdomaininfo", made);
    return true;
  } catch (error) {
    if (error instanceof XenNoSuchDomainError) return false;
    throw error;
  }
}
