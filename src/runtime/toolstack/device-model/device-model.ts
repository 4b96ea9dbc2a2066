/** The device model of one program: its ranges, and the serving of its requests. */

import type { Domid } from "../../abi/numbers.ts";
import { checkInteger, inspectAs, integer, shown } from "../../base/checks.ts";
import { XenPeerGoneError } from "../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { atThreadEnd } from "../../linux/ffi/index.ts";
import { canBlock, type EventChannels } from "../../interdomain/event-channel/index.ts";
import type { DomainLife } from "../console/index.ts";
import { GuestPages } from "./guest-pages.ts";
import type { DeviceModel, DeviceModelCounters, DeviceRange, EmulatedDevice } from "./interfaces.ts";
import type { IoreqServer, XenRange } from "./ioreq-server.ts";
import { pciFunction } from "../../interdomain/pci/index.ts";
import { bounds, PCI_CONFIGURATION_BYTES, Ranges, readDevice, type ServedRange } from "./ranges.ts";
import { AccessServer } from "./serve-access.ts";
import type { ServerPages } from "./server-pages.ts";
import { RequestServer } from "./request-server.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";

const LAST_PORT = 0xffff;
/** The first interrupt that processors share, and the last one, by Arm's manual. */
const FIRST_SHARED_IRQ = 32;
const LAST_SHARED_IRQ = 1019;

export interface DeviceModelParts {
  readonly server: IoreqServer;
  readonly pages: ServerPages;
  readonly foreignMemory: () => ForeignMemory;
  readonly eventChannels: EventChannels;
  readonly life: DomainLife;
  /** Models that end with the Xen: each is in the set until it is closed. */
  readonly open: Set<{ close(): void }>;
}

export class IoreqDeviceModel implements DeviceModel {
  readonly #parts: DeviceModelParts;
  readonly #ranges: Ranges = new Ranges();
  readonly #guest: GuestPages;
  readonly #serving: RequestServer;
  readonly #counters = { requests: 0, bufferedRequests: 0, unclaimed: 0, refused: 0 };
  /** Aborts when the model is closed. */
  readonly #closed: AbortController = new AbortController();
  readonly #forgetEnd: () => void;
  #isServed = false;

  constructor(parts: DeviceModelParts) {
    this.#parts = parts;
    this.#guest = new GuestPages(parts.server.domid, parts.foreignMemory);
    const access = new AccessServer(this.#ranges, this.#guest, this.#counters);
    this.#serving = new RequestServer(parts.pages, access, this.#guest, this.#counters);
    this.#forgetEnd = atThreadEnd(() => this.close());
    parts.open.add(this);
  }

  get domid(): Domid {
    return this.#parts.server.domid;
  }

  get id(): number {
    return this.#parts.server.id;
  }

  get counters(): DeviceModelCounters {
    return { ...this.#counters };
  }

  get isClosed(): boolean {
    return this.#closed.signal.aborted;
  }

  addPorts(first: number, count: number, device: EmulatedDevice): DeviceRange {
    const range = bounds({ first: "first", count: "count" }, first, count, LAST_PORT);
    return this.#add({ kind: "port", ...range, pciFunction: 0, device: readDevice(device) });
  }

  addMmio(address: number | bigint, byteLength: number, device: EmulatedDevice): DeviceRange {
    const range = bounds(
      { first: "address", count: "byteLength" },
      addressOf(address),
      byteLength,
      Number.MAX_SAFE_INTEGER,
    );
    return this.#add({ kind: "memory", ...range, pciFunction: 0, device: readDevice(device) });
  }

  addPciFunction(address: string, device: EmulatedDevice): DeviceRange {
    const number = pciFunction(address);
    const range = { first: 0, last: PCI_CONFIGURATION_BYTES - 1, pciFunction: number };
    return this.#add({ kind: "pci", ...range, device: readDevice(device) });
  }

  async serve(options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("serve", options, ["signal"]);
    this.#checkOpen();
    if (this.#isServed) throw new TypeError("the device model is served already: await that, or abort it");
    signal?.throwIfAborted();
    this.#isServed = true;
    const gone = new AbortController();
    const forget = this.#parts.life.onEnd({
      // As long as its pages are mapped, a destroyed domain stays.
      ended: () => this.close(),
      failed: (error) => gone.abort(error),
    });
    const signals = [this.#closed.signal, gone.signal, ...(signal === undefined ? [] : [signal])];
    try {
      await this.#serving.until(AbortSignal.any(signals));
    } catch (error) {
      if (!this.isClosed) throw error;
    } finally {
      forget();
      this.#isServed = false;
    }
  }

  serveSync(timeoutMs: number = Infinity): boolean {
    if (timeoutMs !== Infinity) checkInteger("timeoutMs", timeoutMs, 0, Number.MAX_SAFE_INTEGER);
    this.#checkOpen();
    const { eventChannels } = this.#parts;
    if (!canBlock(eventChannels)) {
      throw new TypeError(
        "serveSync: expected event channels that can block, such as those of EventChannels.open() on Linux, received others",
      );
    }
    if (this.#isServed) throw new TypeError("the device model is served already: await that, or abort it");
    const deadline = timeoutMs === Infinity || timeoutMs === 0 ? timeoutMs : performance.now() + timeoutMs;
    for (;;) {
      if (this.#serving.now() > 0) return true;
      const left =
        deadline === 0 || deadline === Infinity ? deadline : Math.max(0, Math.ceil(deadline - performance.now()));
      const fired = eventChannels.poll(left);
      if (fired.length === 0) return this.#serving.now() > 0;
      this.#serving.unmask(fired);
    }
  }

  injectMsi(address: number | bigint, data: number): void {
    const place = BigInt(addressOf(address));
    checkInteger("data", data, 0, 0xffff_ffff);
    this.#checkOpen();
    this.#parts.server.injectMsi(place, data);
  }

  setIrqLevel(irq: number, isRaised: boolean): void {
    checkInteger("irq", irq, FIRST_SHARED_IRQ, LAST_SHARED_IRQ);
    if (typeof isRaised !== "boolean")
      throw new TypeError(`expected isRaised to be a boolean, received ${shown(isRaised)}`);
    this.#checkOpen();
    this.#parts.server.setIrqLevel(irq, isRaised ? 1 : 0);
  }

  close(): void {
    if (this.isClosed) return;
    this.#closed.abort();
    this.#forgetEnd();
    this.#parts.open.delete(this);
    this.#serving.end();
    using _pages = this.#parts.pages;
    using _guest = this.#guest;
    this.#parts.pages.end();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #add(range: ServedRange): DeviceRange {
    this.#checkOpen();
    const { server } = this.#parts;
    const { kind, first, last, pciFunction: number } = range;
    const [start, end] = kind === "pci" ? [number, number] : [first, last];
    const xens: XenRange = { kind, start: BigInt(start), end: BigInt(end) };
    server.map(xens);
    this.#ranges.add(range);
    let isRemoved = false;
    const remove = (): void => {
      if (isRemoved || this.isClosed) return;
      server.unmap(xens);
      isRemoved = true;
      this.#ranges.delete(range);
    };
    return { remove, [Symbol.dispose]: remove };
  }

  #checkOpen(): void {
    if (!this.isClosed) return;
    const end = this.#parts.life.check();
    if (end === null) throw new ReferenceError("this device model has been closed");
    throw new XenPeerGoneError(`domain ${this.domid} has ended, and its device model with it`, {
      operation: "serve devices",
    });
  }

  static {
    inspectAs(this, (model) => `DeviceModel ${model.id} of domain ${model.domid}${model.isClosed ? " (closed)" : ""}`);
  }
}

/** Returns a guest-physical address as a number. Throws a TypeError or RangeError unless it can be one. */
function addressOf(address: number | bigint): number {
  const number = typeof address === "bigint" ? Number(address) : address;
  return integer("address", number, 0, Number.MAX_SAFE_INTEGER);
}
