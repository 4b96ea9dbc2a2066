/**
 * A virtio device in a guest's memory space (Virtual I/O Device Version 1.2, section 4.2), with one queue: its registers, and
 * the queue in the guest's memory. Any device can stand on it; `virtio-random.ts` is one.
 */

import type { DeviceModel, Domid, EmulatedDevice, ForeignMemory } from "xen-ts";

const PAGE = 4096;
/** Bytes of the registers. */
export const REGISTERS_BYTES = 0x200;

/** Offsets of registers (section 4.2.2). */
const REGISTER = {
  magic: 0x000,
  version: 0x004,
  deviceId: 0x008,
  vendorId: 0x00c,
  deviceFeatures: 0x010,
  deviceFeaturesPart: 0x014,
  queueSelected: 0x030,
  queueMost: 0x034,
  queueSlots: 0x038,
  queueReady: 0x044,
  queueNotify: 0x050,
  interruptStatus: 0x060,
  interruptDone: 0x064,
  status: 0x070,
  descriptors: 0x080,
  available: 0x090,
  used: 0x0a0,
} as const;

/** "virt", and the version without legacy. */
const MAGIC = 0x7472_6976;
const VERSION = 2;
/** VIRTIO_F_VERSION_1 is bit 32: bit 0 of the second part of the features. */
const VERSION_1_IN_SECOND_PART = 1;
const INTERRUPT_OF_QUEUE = 1;
const STATUS_NEEDS_RESET = 0x40;
const MOST_SLOTS = 128;

/** Flags of a descriptor, and its bytes (section 2.7.5). */
const DESCRIPTOR_NEXT = 1;
const DESCRIPTOR_WRITE = 2;
const DESCRIPTOR_INDIRECT = 4;
const DESCRIPTOR_BYTES = 16;
const USED_BYTES = 8;
const MOST_ADDRESS = 2n ** 48n;

/** A buffer of the guest that the device fills: takes the number of bytes, and returns as many or less. */
export type Fill = (length: number) => Uint8Array;

export interface VirtioOptions {
  readonly model: DeviceModel;
  readonly foreignMemory: ForeignMemory;
  /** The kind of device (section 5): 4 for a source of random numbers. */
  readonly deviceId: number;
  /** The shared interrupt by which the guest is told. */
  readonly irq: number;
  readonly fill: Fill;
}

/** A node of the guest's device tree for a device at an address, with a shared interrupt. */
export function virtioNode(address: number, irq: number): Record<string, Record<string, string | true | number[]>> {
  const [SHARED, FIRST_SHARED, RISING_EDGE] = [0, 32, 1];
  return {
    [`virtio@${address.toString(16)}`]: {
      compatible: "virtio,mmio",
      reg: [0, address, 0, REGISTERS_BYTES],
      interrupts: [SHARED, irq - FIRST_SHARED, RISING_EDGE],
      "dma-coherent": true,
    },
  };
}

/** The device: an `EmulatedDevice` of REGISTERS_BYTES bytes. */
export class VirtioMmio implements EmulatedDevice {
  readonly #options: VirtioOptions;
  readonly #memory: GuestMemory;
  /** Registers that only keep what was written, such as the addresses of the queue. */
  readonly #kept: Map<number, number> = new Map();
  #interruptStatus = 0;
  #status = 0;
  /** The next entry of the ring of available buffers, and of the ring of used ones. */
  #next = 0;
  #filled = 0;

  constructor(options: VirtioOptions) {
    this.#options = options;
    this.#memory = new GuestMemory(options.foreignMemory, options.model.domid);
  }

  /** The bytes that the guest has been given. */
  get filledBytes(): number {
    return this.#filled;
  }

  read(offset: number): number {
    switch (offset) {
      case REGISTER.magic:
        return MAGIC;
      case REGISTER.version:
        return VERSION;
      case REGISTER.deviceId:
        return this.#options.deviceId;
      case REGISTER.deviceFeatures:
        return this.#keptAt(REGISTER.deviceFeaturesPart) === 1 ? VERSION_1_IN_SECOND_PART : 0;
      case REGISTER.queueMost:
        return this.#keptAt(REGISTER.queueSelected) === 0 ? MOST_SLOTS : 0;
      case REGISTER.queueReady:
        return this.#keptAt(REGISTER.queueReady);
      case REGISTER.interruptStatus:
        return this.#interruptStatus;
      case REGISTER.status:
        return this.#status;
      default:
        return 0;
    }
  }

  write(offset: number, _bytes: number, value: number): void {
    switch (offset) {
      case REGISTER.queueNotify:
        this.#serveQueue();
        return;
      case REGISTER.interruptDone:
        this.#interruptStatus &= ~value;
        if (this.#interruptStatus === 0) this.#options.model.setIrqLevel(this.#options.irq, false);
        return;
      case REGISTER.status:
        if (value === 0) this.#reset();
        this.#status = value & 0xff;
        return;
      default:
        this.#kept.set(offset, value);
    }
  }

  #keptAt(offset: number): number {
    return this.#kept.get(offset) ?? 0;
  }

  #reset(): void {
    this.#kept.clear();
    this.#interruptStatus = 0;
    this.#next = 0;
  }

  /** Fills all buffers that wait. What a guest writes may be anything: a queue that cannot be is refused. */
  #serveQueue(): void {
    const slots = this.#keptAt(REGISTER.queueSlots);
    const isPossible = slots > 0 && slots <= MOST_SLOTS && (slots & (slots - 1)) === 0;
    if (!isPossible || this.#keptAt(REGISTER.queueReady) !== 1) return;
    try {
      using pages = this.#memory.open();
      const [available, used] = [this.#address(REGISTER.available), this.#address(REGISTER.used)];
      const newest = pages.uint16(available + 2n);
      // More than the queue has can only be a guest's mistake.
      if (((newest - this.#next) & 0xffff) > slots) throw new RangeError("more buffers than the queue has");
      for (; this.#next !== newest; this.#next = (this.#next + 1) & 0xffff) {
        const head = pages.uint16(available + 4n + BigInt((this.#next % slots) * 2));
        const bytes = this.#fillChain(pages, head, slots);
        const entry = new DataView(new ArrayBuffer(USED_BYTES));
        entry.setUint32(0, head, true);
        entry.setUint32(4, bytes, true);
        pages.write(used + 4n + BigInt((this.#next % slots) * USED_BYTES), new Uint8Array(entry.buffer));
        pages.setUint16(used + 2n, (this.#next + 1) & 0xffff);
        this.#filled += bytes;
      }
      this.#interruptStatus |= INTERRUPT_OF_QUEUE;
    } catch {
      // The driver resets a device that says so.
      this.#status |= STATUS_NEEDS_RESET;
      this.#interruptStatus |= INTERRUPT_OF_QUEUE << 1;
    }
    this.#options.model.setIrqLevel(this.#options.irq, true);
  }

  /** Fills the buffers of a chain of descriptors. Returns the number of bytes. */
  #fillChain(pages: OpenPages, head: number, slots: number): number {
    const table = this.#address(REGISTER.descriptors);
    let filled = 0;
    let index = head;
    for (let links = 0; links < slots; links++) {
      if (index >= slots) throw new RangeError(`descriptor ${index} of ${slots}`);
      const descriptor = pages.read(table + BigInt(index * DESCRIPTOR_BYTES), DESCRIPTOR_BYTES);
      const view = new DataView(descriptor.buffer);
      const [address, length] = [view.getBigUint64(0, true), view.getUint32(8, true)];
      const [flags, next] = [view.getUint16(12, true), view.getUint16(14, true)];
      if ((flags & DESCRIPTOR_INDIRECT) !== 0) throw new RangeError("an indirect descriptor, which was not offered");
      if ((flags & DESCRIPTOR_WRITE) !== 0) {
        const bytes = this.#options.fill(Math.min(length, PAGE));
        pages.write(address, bytes);
        filled += bytes.length;
      }
      if ((flags & DESCRIPTOR_NEXT) === 0) return filled;
      index = next;
    }
    throw new RangeError("a chain without end");
  }

  #address(register: number): bigint {
    return (BigInt(this.#keptAt(register + 4)) << 32n) | BigInt(this.#keptAt(register));
  }
}

/** The guest's memory, by guest-physical addresses. */
class GuestMemory {
  readonly #foreignMemory: ForeignMemory;
  readonly #domid: Domid;

  constructor(foreignMemory: ForeignMemory, domid: Domid) {
    this.#foreignMemory = foreignMemory;
    this.#domid = domid;
  }

  open(): OpenPages {
    return new OpenPages((frame) => this.#foreignMemory.mapSync(this.#domid, frame, { writable: true }));
  }
}

type Page = ReturnType<ForeignMemory["mapSync"]>;

/** Pages that are mapped while the queue is served. Unmapped soon: the guest may give its pages back. */
class OpenPages implements Disposable {
  readonly #map: (frame: bigint) => Page;
  readonly #pages: Map<bigint, Page> = new Map();

  constructor(map: (frame: bigint) => Page) {
    this.#map = map;
  }

  uint16(address: bigint): number {
    const { page, offset } = this.#place(address);
    return page.loadUint16(offset);
  }

  setUint16(address: bigint, value: number): void {
    const { page, offset } = this.#place(address);
    page.storeUint16(offset, value);
  }

  /** Returns bytes that lie in one page, as those of the queue do. */
  read(address: bigint, length: number): Uint8Array<ArrayBuffer> {
    const { page, offset } = this.#place(address);
    return page.read(offset, length);
  }

  write(address: bigint, bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) {
      const { page, offset } = this.#place(address + BigInt(done));
      const part = bytes.subarray(done, done + PAGE - offset);
      page.write(offset, part);
      done += part.length;
    }
  }

  [Symbol.dispose](): void {
    for (const page of this.#pages.values()) page.unmap();
  }

  #place(address: bigint): { page: Page; offset: number } {
    if (address >= MOST_ADDRESS) throw new RangeError(`address ${address}`);
    const frame = address / BigInt(PAGE);
    const page = this.#pages.get(frame) ?? this.#map(frame);
    this.#pages.set(frame, page);
    return { page, offset: Number(address % BigInt(PAGE)) };
  }
}
