/** Copies frames to pages that a guest has offered for them, in the order of both. */

import { stableAbi } from "../../../abi/index.ts";
import type { Domid } from "../../../abi/numbers.ts";
import { offsetOf } from "../../../struct/index.ts";
import { type AsyncEventChannel, Wakeups } from "../../event-channel/index.ts";
import { type FrameCopier, frameCopierOf, FramePieces, type Grants } from "../../grant/index.ts";
import { type BackRing, putSlots, takeSlots } from "../../ring/index.ts";
import { copyFrames } from "./frame-copies.ts";
import { type Frame, TYPE_IPV6, typeOf } from "./frame.ts";
import { type Netif, netif } from "./netif.ts";
import type { NetworkCountersNow } from "./network-counters.ts";

type Request = InstanceType<Netif["NetifRxRequest"]>;
type Response = InstanceType<Netif["NetifRxResponse"]>;

const PAGE_BYTES = 4096;
/** Frames that wait for pages of the guest at most: later ones are dropped, as a network does. */
const MOST_WAITING = 512;

export interface ReceiveParts {
  readonly ring: BackRing<Request, Response>;
  readonly channel: AsyncEventChannel;
  readonly grants: Grants;
  readonly domid: Domid;
  readonly counters: NetworkCountersNow;
}

export class ReceiveRing {
  readonly #parts: ReceiveParts;
  readonly #copier: FrameCopier;
  readonly #waiting: Frame[] = [];
  readonly #constants: ReturnType<typeof constants>;
  readonly #at: ReturnType<typeof layout>;
  /** Slots that were taken from the ring, with pages for frames: those from `#next` to `#end` have none yet. */
  readonly #taken: Uint8Array<ArrayBuffer>;
  readonly #slots: DataView<ArrayBuffer>;
  #next = 0;
  #end = 0;
  readonly #answers: DataView<ArrayBuffer>;
  readonly #pieces: FramePieces;
  #wake: (() => void) | undefined;

  constructor(parts: ReceiveParts) {
    this.#parts = parts;
    this.#copier = frameCopierOf(parts.grants);
    this.#constants = constants();
    this.#at = layout();
    const { slots } = parts.ring;
    const buffer = new ArrayBuffer(slots * this.#at.slotBytes);
    this.#taken = new Uint8Array(buffer);
    this.#slots = new DataView(buffer);
    this.#answers = new DataView(new ArrayBuffer(buffer.byteLength));
    this.#pieces = new FramePieces(slots);
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
      using wakeups = new Wakeups(channel, signal);
      while (!signal.aborted) {
        while (!signal.aborted && (await this.#deliverSome())) {
          // Other work of this program has its turn in between.
          if (this.#waiting.length > 0) await new Promise((turn) => setImmediate(turn));
        }
        if (signal.aborted) break;
        if (this.#waiting.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
        else if (!this.#hasRoom() && !ring.finalCheck()) await wakeups.next();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }

  /** True if there are slots for the first frame, which may have come after the last look. */
  #hasRoom(): boolean {
    const [first] = this.#waiting;
    return first !== undefined && this.#end - this.#next >= slotsOf(first);
  }

  /** Copies frames for which there are pages. Returns false if there was none. */
  #deliverSome(): boolean | Promise<boolean> {
    const frames: Frame[] = [];
    let slots = 0;
    for (let frame = this.#waiting[0]; frame !== undefined; frame = this.#waiting[frames.length]) {
      const needed = slots + slotsOf(frame);
      // More are taken before the first frame only: slots that have a frame already stay in their place.
      if (frames.length === 0) this.#take(needed);
      if (this.#end - this.#next < needed) break;
      slots = needed;
      frames.push(frame);
    }
    if (frames.length === 0) return false;
    this.#waiting.splice(0, frames.length);
    const begin = this.#next;
    this.#next += slots;
    return this.#deliver(frames, begin);
  }

  /** Takes slots from the ring if fewer are left. */
  #take(needed: number): void {
    if (this.#end - this.#next >= needed) return;
    this.#taken.copyWithin(0, this.#next * this.#at.slotBytes, this.#end * this.#at.slotBytes);
    this.#end -= this.#next;
    this.#next = 0;
    this.#end += takeSlots(this.#parts.ring, this.#taken.subarray(this.#end * this.#at.slotBytes));
  }

  #deliver(frames: readonly Frame[], begin: number): boolean | Promise<boolean> {
    const pieces = this.#pieces;
    pieces.clear();
    let slot = begin;
    for (const { bytes, segmentBytes } of frames) {
      for (let at = 0; at < bytes.length; at += PAGE_BYTES) {
        pieces.add(this.#gref(slot), 0, Math.min(PAGE_BYTES, bytes.length - at));
        // A description of the stream takes the place of a page.
        slot += at === 0 && segmentBytes !== undefined ? 2 : 1;
      }
    }
    const all = this.#copier.bytesFor(pieces);
    let at = 0;
    for (const { bytes } of frames) {
      all.set(bytes, at);
      at += bytes.length;
    }
    const copied = copyFrames(this.#copier, this.#parts.domid, "to frames", pieces, all);
    return copied instanceof Uint8Array ? this.#finish(frames, begin) : copied.then(() => this.#finish(frames, begin));
  }

  #gref(slot: number): number {
    return this.#slots.getUint32(slot * this.#at.slotBytes + this.#at.gref, true);
  }

  #finish(frames: readonly Frame[], begin: number): true {
    const { ring, channel, counters } = this.#parts;
    let [slot, piece] = [begin, 0];
    for (const frame of frames) {
      const { length } = frame.bytes;
      const end = piece + Math.ceil(length / PAGE_BYTES);
      const isGood = this.#pieces.areCopied(piece, end);
      this.#answer(frame, slot, slot - begin, isGood);
      slot += slotsOf(frame);
      piece = end;
      if (!isGood) {
        counters.errors++;
        continue;
      }
      counters.framesToGuest++;
      counters.bytesToGuest += length;
    }
    putSlots(ring, new Uint32Array(this.#answers.buffer), slot - begin);
    if (ring.publish()) channel.notify();
    return true;
  }

  /** Writes the answers of a frame's slots from one on, to the place of that number among the answers. */
  #answer({ bytes, checksumBlank, segmentBytes }: Frame, first: number, place: number, isGood: boolean): void {
    const { NETRXF_more_data, NETRXF_csum_blank, NETRXF_data_validated, NETRXF_extra_info, NETIF_RSP_ERROR } =
      this.#constants;
    const at = this.#at;
    const { length } = bytes;
    const checksum = checksumBlank === true ? NETRXF_csum_blank | NETRXF_data_validated : 0;
    let flags = checksum | (segmentBytes === undefined ? 0 : NETRXF_extra_info);
    let [slot, to] = [first, place];
    for (let from = 0; from < length; from += PAGE_BYTES) {
      const start = to * at.slotBytes;
      const isLast = from + PAGE_BYTES >= length;
      const part = Math.min(PAGE_BYTES, length - from);
      this.#answers.setUint16(start + at.answerId, this.#slots.getUint16(slot * at.slotBytes + at.id, true), true);
      this.#answers.setUint16(start + at.offset, 0, true);
      this.#answers.setUint16(start + at.flags, flags | (isLast ? 0 : NETRXF_more_data), true);
      this.#answers.setInt16(start + at.status, isGood ? part : NETIF_RSP_ERROR, true);
      flags = 0;
      if (from === 0 && segmentBytes !== undefined) {
        slot++;
        to++;
        this.#describe(bytes, segmentBytes, to * at.slotBytes);
      }
      slot++;
      to++;
    }
  }

  /** Describes a frame that the guest is to take undivided. */
  #describe(bytes: Uint8Array, segmentBytes: number, start: number): void {
    const { XEN_NETIF_EXTRA_TYPE_GSO, XEN_NETIF_GSO_TYPE_TCPV4, XEN_NETIF_GSO_TYPE_TCPV6 } = this.#constants;
    const { NetifExtraInfo } = netif();
    const extra = new NetifExtraInfo(this.#answers, start);
    extra.type = XEN_NETIF_EXTRA_TYPE_GSO;
    extra.flags = 0;
    const { gso } = extra.u;
    gso.size = segmentBytes;
    gso.type = typeOf(bytes) === TYPE_IPV6 ? XEN_NETIF_GSO_TYPE_TCPV6 : XEN_NETIF_GSO_TYPE_TCPV4;
    gso.pad = 0;
    gso.features = 0;
  }
}

/** Returns the number of slots that a frame takes. */
function slotsOf({ bytes, segmentBytes }: Frame): number {
  return Math.ceil(bytes.length / PAGE_BYTES) + (segmentBytes === undefined ? 0 : 1);
}

/** Offsets in a slot, as a request and as an answer. */
function layout() {
  const { NetifRxRequest, NetifRxResponse } = netif();
  return {
    slotBytes: NetifRxRequest.size,
    id: offsetOf(NetifRxRequest, "id"),
    gref: offsetOf(NetifRxRequest, "gref"),
    answerId: offsetOf(NetifRxResponse, "id"),
    offset: offsetOf(NetifRxResponse, "offset"),
    flags: offsetOf(NetifRxResponse, "flags"),
    status: offsetOf(NetifRxResponse, "status"),
  };
}

function constants() {
  return stableAbi().load("io/netif.constants");
}
