/** Copies frames to pages that a guest has offered for them, in the order of both. */

import { stableAbi } from "../../../abi/index.ts";
import type { Domid } from "../../../abi/numbers.ts";
import type { AsyncEventChannel } from "../../event-channel/index.ts";
import type { GrantCopy, Grants } from "../../grant/index.ts";
import type { BackRing } from "../../ring/index.ts";
import type { Frame } from "./frame.ts";
import type { NetworkCountersNow } from "./network-counters.ts";
import type { Netif } from "./netif.ts";

type Request = InstanceType<Netif["NetifRxRequest"]>;
type Response = InstanceType<Netif["NetifRxResponse"]>;

const PAGE_BYTES = 4096;
/** Frames that wait for pages of the guest at most: later ones are dropped, as a network does. */
const MOST_WAITING = 512;
/** Frames that are copied together at most. */
const MOST_FRAMES = 64;

export interface ReceiveParts {
  readonly ring: BackRing<Request, Response>;
  readonly channel: AsyncEventChannel;
  readonly grants: Grants;
  readonly domid: Domid;
  readonly counters: NetworkCountersNow;
}

interface Delivery {
  readonly frame: Frame;
  readonly pages: readonly Request[];
  readonly copies: readonly GrantCopy[];
}

export class ReceiveRing {
  readonly #parts: ReceiveParts;
  readonly #waiting: Frame[] = [];
  /** Pages that were taken from the ring, and have no frame yet. */
  readonly #pages: Request[] = [];
  readonly #constants: ReturnType<typeof constants>;
  #wake: (() => void) | undefined;

  constructor(parts: ReceiveParts) {
    this.#parts = parts;
    this.#constants = constants();
  }

  /** Takes a frame for the guest, or drops it. */
  push(frame: Frame): void {
    if (this.#waiting.length >= MOST_WAITING) {
      this.#parts.counters.dropped++;
      return;
    }
    this.#waiting.push(frame);
    this.#wake?.();
  }

  /** Serves until the signal aborts. */
  async serve(signal: AbortSignal): Promise<void> {
    const { ring, channel } = this.#parts;
    const abort = (): void => this.#wake?.();
    signal.addEventListener("abort", abort);
    try {
      while (!signal.aborted) {
        const { count } = channel;
        while (!signal.aborted && (await this.#deliverSome())) await new Promise((turn) => setImmediate(turn));
        if (signal.aborted) break;
        if (this.#waiting.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
        else if (!ring.finalCheck()) await channel.wait({ signal, after: count });
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }

  /** Copies frames for which there are pages. Resolves with false if there was none. */
  async #deliverSome(): Promise<boolean> {
    const { ring, channel, grants } = this.#parts;
    const deliveries: Delivery[] = [];
    while (deliveries.length < MOST_FRAMES) {
      const delivery = this.#next();
      if (delivery === null) break;
      deliveries.push(delivery);
    }
    if (deliveries.length === 0) return false;
    const isCopied = await succeeds(grants.copy(deliveries.flatMap(({ copies }) => copies)));
    for (const delivery of deliveries)
      this.#answer(delivery, isCopied || (await succeeds(grants.copy(delivery.copies))));
    if (ring.publish()) channel.notify();
    return true;
  }

  /** Takes the next frame and pages for it; null if there is none, or too few pages. */
  #next(): Delivery | null {
    const [frame] = this.#waiting;
    if (frame === undefined) return null;
    const needed = Math.ceil(frame.bytes.length / PAGE_BYTES);
    const { ring, domid } = this.#parts;
    while (this.#pages.length < needed) {
      const page = ring.take();
      if (page === null) return null;
      this.#pages.push(page);
    }
    this.#waiting.shift();
    const pages = this.#pages.splice(0, needed);
    const copies = pages.map(({ gref }, index) => ({
      from: frame.bytes.subarray(index * PAGE_BYTES, (index + 1) * PAGE_BYTES),
      to: { domid, gref },
    }));
    return { frame, pages, copies };
  }

  #answer({ frame, pages }: Delivery, isGood: boolean): void {
    const { ring, counters } = this.#parts;
    const { NETRXF_more_data, NETRXF_csum_blank, NETRXF_data_validated, NETIF_RSP_ERROR } = this.#constants;
    const { length } = frame.bytes;
    const checksum = frame.checksumBlank === true ? NETRXF_csum_blank | NETRXF_data_validated : 0;
    for (const [index, { id }] of pages.entries()) {
      const bytes = Math.min(PAGE_BYTES, length - index * PAGE_BYTES);
      const isLast = index === pages.length - 1;
      const flags = (index === 0 ? checksum : 0) | (isLast ? 0 : NETRXF_more_data);
      ring.put({ id, offset: 0, flags, status: isGood ? bytes : NETIF_RSP_ERROR });
    }
    if (!isGood) {
      counters.errors++;
      return;
    }
    counters.framesToGuest++;
    counters.bytesToGuest += length;
  }
}

function constants() {
  return stableAbi().load("io/netif.constants");
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
