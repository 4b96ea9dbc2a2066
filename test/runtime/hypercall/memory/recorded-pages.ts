/** A source of pages for tests. */

import { LockedPages, type PageSource } from "../../../../src/runtime/hypercall/memory/index.ts";

/** Locked pages that record their mappings and unmappings. */
export class RecordedPages implements PageSource {
  readonly kind = "locked";
  readonly mapped: number[] = [];
  readonly unmapped: number[] = [];
  readonly #pages = new LockedPages();

  map(byteLength: number): number {
    const address = this.#pages.map(byteLength);
    this.mapped.push(address);
    return address;
  }

  unmap(address: number, byteLength: number): void {
    this.unmapped.push(address);
    this.#pages.unmap(address, byteLength);
  }

  [Symbol.dispose](): void {
    this.#pages[Symbol.dispose]();
  }
}
