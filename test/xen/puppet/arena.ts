/** Pages of a puppet for hypercall buffers: this process and the guest know them by one address. */

import type { PageSource } from "../../../src/unsafe.ts";

export class Arena implements PageSource {
  readonly kind = "foreign";
  readonly #free: { readonly address: number; readonly byteLength: number }[] = [];
  #next: number;
  readonly #end: number;

  constructor(start: number, end: number) {
    this.#next = start;
    this.#end = end;
  }

  /** Throws a RangeError if the puppet's memory is used up. */
  map(byteLength: number): number {
    const kept = this.#free.findIndex((run) => run.byteLength === byteLength);
    const [run] = kept < 0 ? [] : this.#free.splice(kept, 1);
    const address = run?.address ?? this.#next;
    if (run === undefined) this.#next += byteLength;
    if (this.#next > this.#end) throw new RangeError("the puppet's memory for hypercall buffers is used up");
    return address;
  }

  unmap(address: number, byteLength: number): void {
    this.#free.push({ address, byteLength });
  }

  [Symbol.dispose](): void {}
}
