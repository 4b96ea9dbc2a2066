/** The guest's memory, for instructions whose data lies there: pages that were used lately stay mapped. */

import type { Domid } from "../../abi/numbers.ts";
import { ENOENT, XenError } from "../../base/errors/index.ts";
import type { ForeignMapping, ForeignMemory } from "../../interdomain/foreign-memory/index.ts";

const PAGE_BYTES = 4096;
/** Pages that stay mapped; one more ends the oldest mapping. */
const MOST_MAPPED = 64;

/** Steps of serving that may have to wait: each yields a promise, and continues with its value. */
export type Steps<Result> = Generator<PromiseLike<unknown>, Result, unknown>;

export class GuestPages implements Disposable {
  readonly #domid: Domid;
  readonly #foreignMemory: () => ForeignMemory;
  /** By frame, the oldest first. */
  readonly #pages: Map<number, ForeignMapping> = new Map();

  constructor(domid: Domid, foreignMemory: () => ForeignMemory) {
    this.#domid = domid;
    this.#foreignMemory = foreignMemory;
  }

  /** Reads bytes into `into`. Returns false if the guest has no memory there. */
  *read(address: number, into: Uint8Array): Steps<boolean> {
    for (let done = 0; done < into.length;) {
      const part = partOf(address + done, into.length - done);
      const page = yield* this.#page(part.frame);
      if (page === null) return false;
      page.readInto(into.subarray(done, done + part.length), part.offset);
      done += part.length;
    }
    return true;
  }

  /** Writes bytes. Returns false if the guest has no memory there. */
  *write(address: number, bytes: Uint8Array): Steps<boolean> {
    for (let done = 0; done < bytes.length;) {
      const part = partOf(address + done, bytes.length - done);
      const page = yield* this.#page(part.frame);
      if (page === null) return false;
      page.write(part.offset, bytes.subarray(done, done + part.length));
      done += part.length;
    }
    return true;
  }

  /** Unmaps all: the guest may have given pages back, or has ended. */
  unmapAll(): void {
    const pages = [...this.#pages.values()];
    this.#pages.clear();
    for (const page of pages) page.unmap();
  }

  [Symbol.dispose](): void {
    this.unmapAll();
  }

  *#page(frame: number): Steps<ForeignMapping | null> {
    const known = this.#pages.get(frame);
    if (known !== undefined) return known;
    const page = yield* this.#map(frame);
    for (const [oldest, mapped] of this.#pages) {
      if (this.#pages.size < MOST_MAPPED) break;
      this.#pages.delete(oldest);
      mapped.unmap();
    }
    // A frame that is no memory now may be memory for the next request.
    if (page !== null) this.#pages.set(frame, page);
    return page;
  }

  *#map(frame: number): Steps<ForeignMapping | null> {
    const foreign = this.#foreignMemory();
    try {
      return foreign.mapSync(this.#domid, BigInt(frame), { writable: true });
    } catch (error) {
      if (!(error instanceof XenError)) throw error;
      if (error.errno !== ENOENT) return null;
    }
    // Paged out: Xen pages it in meanwhile.
    return (yield foreign.map(this.#domid, BigInt(frame), { writable: true })) as ForeignMapping;
  }
}

/** The bytes in the page of an address, at most `length`. */
function partOf(address: number, length: number): { frame: number; offset: number; length: number } {
  const offset = address % PAGE_BYTES;
  return { frame: (address - offset) / PAGE_BYTES, offset, length: Math.min(length, PAGE_BYTES - offset) };
}
