/** Takes the frames that a guest transmits: each is one or several pieces of its pages, all copied together. */

import { stableAbi } from "../../../abi/index.ts";
import type { Domid } from "../../../abi/numbers.ts";
import { XenRingError } from "../../../base/errors/index.ts";
import { offsetOf } from "../../../struct/index.ts";
import { type AsyncEventChannel, Wakeups } from "../../event-channel/index.ts";
import { type FrameCopier, frameCopierOf, FramePieces, type Grants } from "../../grant/index.ts";
import { type BackRing, putSlots, takeSlots } from "../../ring/index.ts";
import { FEWEST_FRAME_BYTES, type Frame, MOST_FRAME_BYTES } from "./frame.ts";
import { copyFrames } from "./frame-copies.ts";
import { type Netif, netif } from "./netif.ts";
import type { NetworkCountersNow } from "./network-counters.ts";
import { tcpIn } from "./segments.ts";

type Request = InstanceType<Netif["NetifTxRequest"]>;
type Response = InstanceType<Netif["NetifTxResponse"]>;

const PAGE_BYTES = 4096;
/** Slots with bytes of one frame at most, as Linux's own back end takes them. */
const MOST_SLOTS = 18;
/** The fewest bytes of a segment, as Linux's own TCP has them: smaller ones would make a flood of one frame. */
const FEWEST_SEGMENT_BYTES = 48;
/** Slots that describe a frame at most. */
const MOST_EXTRAS = 4;

export interface TransmitParts {
  readonly ring: BackRing<Request, Response>;
  readonly channel: AsyncEventChannel;
  readonly grants: Grants;
  readonly domid: Domid;
  readonly counters: NetworkCountersNow;
  /** Called with each frame of the guest. */
  readonly receive: (frame: Frame) => void;
}

/** A frame in the slots that were taken. */
interface Packet {
  /** The first slot, the number of slots that describe, and the end. */
  readonly first: number;
  readonly extras: number;
  readonly end: number;
  /** The frame's pieces: none if the guest's description is wrong. */
  readonly firstPiece: number;
  readonly endPiece: number;
  readonly byteLength: number;
  readonly checksumBlank: boolean;
  /** The bytes of each segment, if the frame is still to be divided. */
  readonly segmentBytes: number | undefined;
}

export class TransmitRing {
  readonly #parts: TransmitParts;
  readonly #copier: FrameCopier;
  readonly #constants: ReturnType<typeof constants>;
  readonly #at: ReturnType<typeof layout>;
  /** The slots of one turn, as the guest has written them, and the answers to them. */
  readonly #taken: Uint8Array<ArrayBuffer>;
  readonly #slots: DataView<ArrayBuffer>;
  readonly #answers: DataView<ArrayBuffer>;
  readonly #pieces: FramePieces;

  constructor(parts: TransmitParts) {
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

  /** Serves until the signal aborts. Rejects with a XenRingError for a frame that does not end. */
  async serve(signal: AbortSignal): Promise<void> {
    const { ring, channel } = this.#parts;
    try {
      using wakeups = new Wakeups(channel, signal);
      while (!signal.aborted) {
        while (!signal.aborted && (await this.#takeSome())) {
          // Other work of this program has its turn in between.
          if (ring.ready > 0) await new Promise((turn) => setImmediate(turn));
        }
        if (!signal.aborted && !ring.finalCheck()) await wakeups.next();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Takes frames that are ready, and passes them on. Returns false if there were none. */
  #takeSome(): boolean | Promise<boolean> {
    const { ring, domid } = this.#parts;
    const count = takeSlots(ring, this.#taken);
    if (count === 0) return false;
    this.#pieces.clear();
    const packets: Packet[] = [];
    for (let next = 0; next < count;) {
      const packet = this.#packetAt(next, count);
      packets.push(packet);
      next = packet.end;
    }
    const copied = copyFrames(this.#copier, domid, "from frames", this.#pieces);
    return copied instanceof Uint8Array
      ? this.#finish(packets, count, copied)
      : copied.then((bytes) => this.#finish(packets, count, bytes));
  }

  /** Answers all slots, and then passes on the frames that were copied. */
  #finish(packets: readonly Packet[], count: number, copied: Uint8Array<ArrayBuffer>): true {
    const { ring, channel, counters, receive } = this.#parts;
    const { NETIF_RSP_OKAY, NETIF_RSP_ERROR } = this.#constants;
    const frames: Frame[] = [];
    let from = 0;
    for (const packet of packets) {
      const { byteLength, checksumBlank, segmentBytes } = packet;
      const isCopied = byteLength > 0 && this.#pieces.areCopied(packet.firstPiece, packet.endPiece);
      const bytes = isCopied ? copied.slice(from, from + byteLength) : undefined;
      from += byteLength;
      const isGood = bytes !== undefined && (segmentBytes === undefined || tcpIn(bytes) !== null);
      this.#answer(packet, isGood ? NETIF_RSP_OKAY : NETIF_RSP_ERROR);
      if (!isGood) counters.errors++;
      else if (segmentBytes !== undefined) frames.push({ bytes, checksumBlank: true, segmentBytes });
      else frames.push(checksumBlank ? { bytes, checksumBlank } : { bytes });
    }
    putSlots(ring, new Uint32Array(this.#answers.buffer), count);
    if (ring.publish()) channel.notify();
    for (const frame of frames) {
      counters.framesFromGuest++;
      counters.bytesFromGuest += frame.bytes.length;
      receive(frame);
    }
    return true;
  }

  #answer({ first, extras, end }: Packet, status: number): void {
    const at = this.#at;
    const { NETIF_RSP_NULL } = this.#constants;
    for (let slot = first; slot < end; slot++) {
      const isExtra = slot > first && slot <= first + extras;
      const start = slot * at.slotBytes;
      for (let word = 0; word < at.slotBytes; word += 4) this.#answers.setUint32(start + word, 0, true);
      if (!isExtra) this.#answers.setUint16(start + at.answerId, this.#slots.getUint16(start + at.id, true), true);
      this.#answers.setInt16(start + at.answerStatus, isExtra ? NETIF_RSP_NULL : status, true);
    }
  }

  /** Reads all slots of a frame, and adds its pieces. Throws a XenRingError if it does not end. */
  #packetAt(first: number, count: number): Packet {
    const at = this.#at;
    const view = this.#slots;
    const { NETTXF_more_data, NETTXF_extra_info, NETTXF_csum_blank } = this.#constants;
    const start = first * at.slotBytes;
    const firstFlags = view.getUint16(start + at.flags, true);
    const byteLength = view.getUint16(start + at.size, true);
    let isGood = byteLength >= FEWEST_FRAME_BYTES && byteLength <= MOST_FRAME_BYTES;
    let segmentBytes: number | undefined;
    let next = first + 1;
    for (let hasMore = (firstFlags & NETTXF_extra_info) !== 0; hasMore; next++) {
      checkFollows(next < count && next <= first + MOST_EXTRAS);
      const extra = this.#extraAt(next);
      // No other feature is offered that needs one: the frame is dropped.
      if (extra.segmentBytes === undefined) isGood = false;
      ({ segmentBytes, hasMore } = extra);
    }
    const extras = next - first - 1;
    const last = next + MOST_SLOTS - 1;
    let rest = 0;
    for (let flags = firstFlags; (flags & NETTXF_more_data) !== 0; next++) {
      checkFollows(next < count && next < last);
      flags = view.getUint16(next * at.slotBytes + at.flags, true);
      rest += view.getUint16(next * at.slotBytes + at.size, true);
    }
    const firstPiece = this.#pieces.count;
    // The first piece says how long the whole frame is.
    isGood &&= this.#isWithinPage(first, byteLength - rest);
    for (let slot = first + 1 + extras; slot < next; slot++)
      isGood &&= this.#isWithinPage(slot, view.getUint16(slot * at.slotBytes + at.size, true));
    if (isGood) {
      this.#addPiece(first, byteLength - rest);
      for (let slot = first + 1 + extras; slot < next; slot++)
        this.#addPiece(slot, view.getUint16(slot * at.slotBytes + at.size, true));
    }
    return {
      first,
      extras,
      end: next,
      firstPiece,
      endPiece: this.#pieces.count,
      byteLength: isGood ? byteLength : 0,
      checksumBlank: (firstFlags & NETTXF_csum_blank) !== 0,
      segmentBytes,
    };
  }

  #isWithinPage(slot: number, length: number): boolean {
    return (
      length > 0 && this.#slots.getUint16(slot * this.#at.slotBytes + this.#at.offset, true) + length <= PAGE_BYTES
    );
  }

  #addPiece(slot: number, length: number): void {
    const start = slot * this.#at.slotBytes;
    const offset = this.#slots.getUint16(start + this.#at.offset, true);
    this.#pieces.add(this.#slots.getUint32(start + this.#at.gref, true), offset, length);
  }

  /** Reads a slot that describes the frame. The type of the stream is that of the frame's own header. */
  #extraAt(slot: number): { readonly segmentBytes: number | undefined; readonly hasMore: boolean } {
    const { NetifExtraInfo } = netif();
    const { XEN_NETIF_EXTRA_FLAG_MORE, XEN_NETIF_EXTRA_TYPE_GSO } = this.#constants;
    const { flags, type, u } = new NetifExtraInfo(this.#slots, slot * this.#at.slotBytes);
    const { size } = u.gso;
    return {
      segmentBytes: type === XEN_NETIF_EXTRA_TYPE_GSO && size >= FEWEST_SEGMENT_BYTES ? size : undefined,
      hasMore: (flags & XEN_NETIF_EXTRA_FLAG_MORE) !== 0,
    };
  }
}

function checkFollows(follows: boolean): void {
  if (follows) return;
  throw new XenRingError("expected the next piece of a frame, received none: the frame does not end", {
    operation: "serve a network",
  });
}

/** Offsets in a slot, as a request and as an answer. */
function layout() {
  const { NetifTxRequest, NetifTxResponse } = netif();
  return {
    slotBytes: NetifTxRequest.size,
    gref: offsetOf(NetifTxRequest, "gref"),
    offset: offsetOf(NetifTxRequest, "offset"),
    flags: offsetOf(NetifTxRequest, "flags"),
    id: offsetOf(NetifTxRequest, "id"),
    size: offsetOf(NetifTxRequest, "size"),
    answerId: offsetOf(NetifTxResponse, "id"),
    answerStatus: offsetOf(NetifTxResponse, "status"),
  };
}

function constants() {
  return stableAbi().load("io/netif.constants");
}
