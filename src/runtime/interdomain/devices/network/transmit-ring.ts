/** Takes the frames that a guest transmits: each is one or several pieces of its pages, copied together. */

import { stableAbi } from "../../../abi/index.ts";
import type { Domid } from "../../../abi/numbers.ts";
import { XenRingError } from "../../../base/errors/index.ts";
import type { AsyncEventChannel } from "../../event-channel/index.ts";
import type { GrantCopy, Grants } from "../../grant/index.ts";
import type { BackRing } from "../../ring/index.ts";
import { FEWEST_FRAME_BYTES, type Frame, MOST_FRAME_BYTES } from "./frame.ts";
import type { NetworkCountersNow } from "./network-counters.ts";
import { type Netif, netif } from "./netif.ts";

type Request = InstanceType<Netif["NetifTxRequest"]>;
type Response = InstanceType<Netif["NetifTxResponse"]>;

const PAGE_BYTES = 4096;
/** Slots of one frame at most, as Linux's own back end takes them. */
const MOST_SLOTS = 18;
/** Frames that are copied together at most. */
const MOST_FRAMES = 64;

export interface TransmitParts {
  readonly ring: BackRing<Request, Response>;
  readonly channel: AsyncEventChannel;
  readonly grants: Grants;
  readonly domid: Domid;
  readonly counters: NetworkCountersNow;
  /** Called with each frame of the guest. */
  readonly receive: (frame: Frame) => void;
}

interface Packet {
  readonly slots: readonly Request[];
  /** The number of slots after the first that describe, and have no bytes. */
  readonly extras: number;
  /** The frame's place, or null if the guest's description is wrong. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly copies: readonly GrantCopy[];
  readonly checksumBlank: boolean;
}

export class TransmitRing {
  readonly #parts: TransmitParts;
  readonly #constants: ReturnType<typeof constants>;

  constructor(parts: TransmitParts) {
    this.#parts = parts;
    this.#constants = constants();
  }

  /** Serves until the signal aborts. Rejects with a XenRingError for a frame that does not end. */
  async serve(signal: AbortSignal): Promise<void> {
    const { ring, channel } = this.#parts;
    try {
      while (!signal.aborted) {
        const { count } = channel;
        while (!signal.aborted && (await this.#takeSome())) await new Promise((turn) => setImmediate(turn));
        if (signal.aborted || ring.finalCheck()) continue;
        await channel.wait({ signal, after: count });
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Takes frames that are ready, and passes them on. Resolves with false if there were none. */
  async #takeSome(): Promise<boolean> {
    const packets: Packet[] = [];
    while (packets.length < MOST_FRAMES) {
      const packet = this.#next();
      if (packet === null) break;
      packets.push(packet);
    }
    if (packets.length === 0) return false;
    const { ring, channel, grants, counters } = this.#parts;
    const { NETIF_RSP_OKAY, NETIF_RSP_ERROR, NETIF_RSP_NULL } = this.#constants;
    const isCopied = await succeeds(grants.copy(packets.flatMap(({ copies }) => copies)));
    const frames: Frame[] = [];
    for (const { slots, extras, bytes, copies, checksumBlank } of packets) {
      // If one frame cannot be copied, each is copied alone: the others are good.
      const isGood = bytes !== null && (isCopied || (await succeeds(grants.copy(copies))));
      for (const [index, { id }] of slots.entries()) {
        const isExtra = index > 0 && index <= extras;
        ring.put(
          isExtra ? { id: 0, status: NETIF_RSP_NULL } : { id, status: isGood ? NETIF_RSP_OKAY : NETIF_RSP_ERROR },
        );
      }
      if (isGood) frames.push(checksumBlank ? { bytes, checksumBlank } : { bytes });
      else counters.errors++;
    }
    if (ring.publish()) channel.notify();
    for (const frame of frames) {
      counters.framesFromGuest++;
      counters.bytesFromGuest += frame.bytes.length;
      this.#parts.receive(frame);
    }
    return true;
  }

  /** Takes all slots of the next frame; null if there is none. */
  #next(): Packet | null {
    const { ring } = this.#parts;
    const first = ring.take();
    if (first === null) return null;
    const { NETTXF_more_data, NETTXF_extra_info, NETTXF_csum_blank } = this.#constants;
    const slots = [first];
    const following = (): Request => {
      const slot = slots.length < MOST_SLOTS ? ring.take() : null;
      if (slot === null)
        throw new XenRingError("expected the next piece of a frame, received none: the frame does not end", {
          operation: "serve a network",
        });
      slots.push(slot);
      return slot;
    };
    let isGood = true;
    if ((first.flags & NETTXF_extra_info) !== 0) {
      // No feature is offered that needs one: it is passed over, and the frame is dropped.
      isGood = false;
      while (this.#hasMoreExtras(following())) {
        // Each is taken by the condition.
      }
    }
    const extras = slots.length - 1;
    let { flags } = first;
    while ((flags & NETTXF_more_data) !== 0) ({ flags } = following());
    const pieces = [first, ...slots.slice(1 + extras)];
    const rest = pieces.slice(1).reduce((sum, { size }) => sum + size, 0);
    // The first piece says how long the whole frame is.
    const sizes = pieces.map(({ size }, index) => (index === 0 ? size - rest : size));
    isGood &&= first.size >= FEWEST_FRAME_BYTES && first.size <= MOST_FRAME_BYTES;
    isGood &&= pieces.every(
      ({ offset }, index) => (sizes[index] ?? 0) > 0 && offset + (sizes[index] ?? 0) <= PAGE_BYTES,
    );
    const bytes = isGood ? new Uint8Array(first.size) : null;
    return {
      slots,
      extras,
      bytes,
      copies: bytes === null ? [] : this.#copies(pieces, sizes, bytes),
      checksumBlank: (first.flags & NETTXF_csum_blank) !== 0,
    };
  }

  #copies(pieces: readonly Request[], sizes: readonly number[], bytes: Uint8Array<ArrayBuffer>): GrantCopy[] {
    const { domid } = this.#parts;
    let at = 0;
    return pieces.map(({ gref, offset }, index) => {
      const to = bytes.subarray(at, (at += sizes[index] ?? 0));
      return { from: { domid, gref, offset }, to };
    });
  }

  #hasMoreExtras(slot: Request): boolean {
    const { NetifExtraInfo } = netif();
    const extra = new NetifExtraInfo(slot.dataView, slot.byteOffset);
    return (extra.flags & this.#constants.XEN_NETIF_EXTRA_FLAG_MORE) !== 0;
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
