/** A connected guest's end of the cable: chooses a queue, and completes what the guest cannot take. */

import { completeChecksum } from "./checksum.ts";
import { type Frame, type FrameReceiver, TYPE_IPV4, TYPE_IPV6, typeOf } from "./frame.ts";
import type { NetworkCountersNow } from "./network-counters.ts";
import type { FrontEndFeatures, NetworkQueue } from "./published-rings.ts";
import { divided } from "./segments.ts";

const PAGE_BYTES = 4096;
/** The addresses and ports of TCP and UDP in IPv4, without options: enough to tell streams apart. */
const STREAM_FROM = 26;
const STREAM_TO = 38;

export class GuestPort implements FrameReceiver {
  readonly takesUndivided: true = true;
  readonly #queues: readonly NetworkQueue[];
  readonly #features: FrontEndFeatures;
  readonly #counters: NetworkCountersNow;

  constructor(queues: readonly NetworkQueue[], features: FrontEndFeatures, counters: NetworkCountersNow) {
    this.#queues = queues;
    this.#features = features;
    this.#counters = counters;
  }

  receive(frame: Frame): void {
    if (frame.segmentBytes === undefined || this.#isDividedByGuest(frame)) this.#push(frame);
    else for (const one of divided(frame)) this.#push(one);
  }

  #push(frame: Frame): void {
    const { scatterGather } = this.#features;
    if (frame.bytes.length > PAGE_BYTES && !scatterGather) this.#counters.dropped++;
    else this.#queueOf(frame.bytes)?.receive.push(this.#isTaken(frame) ? frame : completeChecksum(frame));
  }

  #isTaken({ bytes, checksumBlank }: Frame): boolean {
    if (checksumBlank !== true) return true;
    const type = typeOf(bytes);
    const { blankIpv4, blankIpv6 } = this.#features;
    return (type === TYPE_IPV4 && blankIpv4) || (type === TYPE_IPV6 && blankIpv6);
  }

  #isDividedByGuest(frame: Frame): boolean {
    const { scatterGather, undividedIpv4, undividedIpv6 } = this.#features;
    const isIpv6 = typeOf(frame.bytes) === TYPE_IPV6;
    return scatterGather && (isIpv6 ? undividedIpv6 : undividedIpv4) && this.#isTaken(frame);
  }

  /** Frames of one stream stay in order, since they all take one queue. */
  #queueOf(bytes: Uint8Array): NetworkQueue | undefined {
    if (this.#queues.length === 1) return this.#queues[0];
    let hash = 0;
    for (let at = STREAM_FROM; at < Math.min(STREAM_TO, bytes.length); at++)
      hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) >>> 0;
    return this.#queues[hash % this.#queues.length];
  }
}
