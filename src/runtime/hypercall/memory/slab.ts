/** Mapped pages, cut into slots of one size: small allocations share a page, a large one is a slot by itself. */

import { mappedBuffer } from "../../linux/ffi/index.ts";

/** A run of whole mapped pages. */
export class Pages {
  readonly address: number;
  /** Bytes. */
  readonly byteLength: number;
  /** The library's own view, for touching and zeroing: its ArrayBuffer never leaves this module. */
  readonly words: Int32Array<ArrayBuffer>;

  constructor(address: number, byteLength: number) {
    this.address = address;
    this.byteLength = byteLength;
    this.words = new Int32Array(mappedBuffer(address, byteLength));
  }
}

/** A run of pages cut into slots of one length; `Holder` is the object that has a slot. */
export class Slab<Holder extends object> {
  readonly pages: Pages;
  /** Bytes. */
  readonly slotLength: number;
  /** Offsets of slots, the next to be taken last. What has leaked or been abandoned never comes back. */
  readonly #free: number[] = [];
  readonly #slots: number;
  /** By slot. */
  readonly #taken: (WeakRef<Holder> | undefined)[] = [];

  constructor(pages: Pages, slotLength: number) {
    this.pages = pages;
    this.slotLength = slotLength;
    this.#slots = Math.floor(pages.byteLength / slotLength);
    for (let slot = this.#slots - 1; slot >= 0; slot--) this.#free.push(slot * slotLength);
  }

  get full(): boolean {
    return this.#free.length === 0;
  }

  /** Nothing is in use, leaked or abandoned: the pages may be cut anew, or unmapped. */
  get empty(): boolean {
    return this.#free.length === this.#slots;
  }

  /** The offset of a slot, or undefined if all are taken. */
  take(): number | undefined {
    return this.#free.pop();
  }

  hold(offset: number, memory: WeakRef<Holder>): void {
    this.#taken[offset / this.slotLength] = memory;
  }

  /** Forgets the slot's memory; `free`: the slot may be taken again. */
  drop(offset: number, free: boolean): void {
    this.#taken[offset / this.slotLength] = undefined;
    if (free) this.#free.push(offset);
  }

  /** All memory that has a slot. */
  holders(): Holder[] {
    return this.#taken.flatMap((taken) => taken?.deref() ?? []);
  }

  /** The memory that has the slot with this address. */
  at(address: number): Holder | undefined {
    return this.#taken[Math.floor((address - this.pages.address) / this.slotLength)]?.deref();
  }
}
