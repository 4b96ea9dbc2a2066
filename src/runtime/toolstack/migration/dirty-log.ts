/** Xen's log of the pages that a guest has written, and the pages that are still to be sent. */

import type { Domid } from "../../abi/numbers.ts";
import { XenError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import { x86Operations } from "../builder/index.ts";
import { FRAMES_AT_ONCE } from "./frame-scan.ts";
import type { GuestToMove } from "./guest-to-move.ts";

/** Xen copies its log in words of 64 bits. */
const WORD_BITS = 64;

export class DirtyLog {
  readonly #connection: Connection;
  readonly #domid: Domid;
  /** The number of bits: one for each page's number. */
  readonly #size: number;
  /** Pages to be sent. */
  #bits: Uint8Array;

  private constructor(connection: Connection, domid: Domid, numbers: number) {
    this.#connection = connection;
    this.#domid = domid;
    this.#size = Math.ceil(numbers / WORD_BITS) * WORD_BITS;
    this.#bits = new Uint8Array(this.#size / 8);
  }

  /** Switches the log on. Throws a XenUnsupportedOperationError for a PV guest if Xen has no shadow paging. */
  static start(connection: Connection, { domid, kind }: GuestToMove, numbers: number): DirtyLog {
    const { domctl } = x86Operations(connection);
    try {
      // A program that was killed may have left it on: then it cannot be switched on.
      domctl("shadow_op.off", domid);
    } catch (error) {
      if (!(error instanceof XenError)) throw error;
    }
    try {
      domctl("shadow_op.enable_logdirty", domid);
    } catch (cause) {
      if (kind === "pvh" || !(cause instanceof XenError)) throw cause;
      throw new XenUnsupportedOperationError(
        `the log of the pages that PV domain ${domid} writes failed: ${cause.message}. For a PV guest it needs a Xen with ` +
          "shadow paging, which distributions have left out since Xen 4.15: migrate it with live: false",
        { operation: "migrate a domain", cause },
      );
    }
    return new DirtyLog(connection, domid, numbers);
  }

  /** Adds the pages that were written since the last call. Returns the number of all pages that are to be sent. */
  collect(): number {
    using bitmap = this.#connection.hypercall.allocateBytes(this.#size / 8);
    const request = { pages: BigInt(this.#size), dirty_bitmap: bitmap.asHypercallPtr() };
    x86Operations(this.#connection).domctl("shadow_op.clean", this.#domid, request);
    const { value } = bitmap;
    for (let i = 0; i < value.length; i++) this.#bits[i] = (this.#bits[i] ?? 0) | (value[i] ?? 0);
    return this.count;
  }

  /** The number of pages that are to be sent. */
  get count(): number {
    let count = 0;
    for (const byte of this.#bits) for (let rest = byte; rest !== 0; rest &= rest - 1) count++;
    return count;
  }

  /** Adds pages, also such as are behind those that Xen logs. */
  add(pfns: readonly number[]): void {
    for (const pfn of pfns) {
      const at = Math.floor(pfn / 8);
      if (at >= this.#bits.length) {
        const larger = new Uint8Array(2 * at + 8);
        larger.set(this.#bits);
        this.#bits = larger;
      }
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (pfn % 8));
    }
  }

  /** Removes all pages, and iterates over them. */
  *take(): Generator<readonly number[], undefined> {
    const taken = this.#bits.slice();
    this.#bits.fill(0);
    let pfns: number[] = [];
    for (const [i, byte] of taken.entries()) {
      if (byte === 0) continue;
      for (let bit = 0; bit < 8; bit++) if ((byte & (1 << bit)) !== 0) pfns.push(i * 8 + bit);
      // Eight more could be too many.
      if (pfns.length > FRAMES_AT_ONCE - 8) {
        yield pfns;
        pfns = [];
      }
    }
    if (pfns.length > 0) yield pfns;
  }

  /** Switches the log off. A domain that has gone has none. */
  stop(): void {
    try {
      x86Operations(this.#connection).domctl("shadow_op.off", this.#domid);
    } catch (error) {
      if (!(error instanceof XenError)) throw error;
    }
  }
}
