/** Ethernet frames, and what passes them on. */

import { checkBytes } from "../../../base/bytes.ts";
import { checkInteger, describe, memberOf } from "../../../base/checks.ts";

/** An Ethernet frame, without its check sequence. */
export interface Frame {
  /** Destination, source, type and contents. Whoever gets it may keep it, and never changes it. */
  readonly bytes: Uint8Array;
  /**
   * True if the TCP or UDP checksum covers only the addresses: guests leave the rest to whoever takes the frame out of
   * the machine. `completeChecksum` completes it.
   */
  readonly checksumBlank?: boolean | undefined;
  /**
   * Present in a long frame of TCP that is still to be divided: the most bytes of the stream in each of its segments. Its
   * checksum is blank. `divideFrame` divides it.
   */
  readonly segmentBytes?: number | undefined;
}

/** An end of a cable: takes frames. */
export interface FrameReceiver {
  /** Takes a frame, or drops it: it never waits. */
  receive(frame: Frame): void;
  /** True if it takes frames that are still to be divided, with `segmentBytes`: others receive them divided. */
  readonly takesUndivided?: boolean | undefined;
}

/** A guest's end of a cable, which a network keeps until it closes the connection. */
export interface FrameConnection extends FrameReceiver {
  /** Ends the connection: nothing is sent to the guest any more. */
  close(): void;
}

/** A network that guests are connected to: a `Switch`, a `Tap`, or a program's own. */
export interface FrameNetwork {
  /** Connects a guest. Returns what takes the frames of the guest. */
  connect(guest: FrameReceiver): FrameConnection;
  /** True if its connections take frames that are still to be divided: guests then leave that to it. */
  readonly takesUndivided?: boolean | undefined;
}

/** The shortest frame: two addresses and a type. */
export const FEWEST_FRAME_BYTES = 14;
/** The longest frame that a guest can send. */
export const MOST_FRAME_BYTES = 65535;

/** Types of an Ethernet frame. */
export const TYPE_IPV4 = 0x0800;
export const TYPE_IPV6 = 0x86dd;
const TYPE_AT = 12;

/** Returns the type of a frame. */
export function typeOf(bytes: Uint8Array): number {
  return ((bytes[TYPE_AT] ?? 0) << 8) | (bytes[TYPE_AT + 1] ?? 0);
}

/** Throws a TypeError or RangeError unless it is a frame of a length that can be sent. */
export function checkFrame(frame: Frame): Frame {
  if (typeof frame !== "object" || frame === null) throw new TypeError(`expected a frame, received ${describe(frame)}`);
  const checksumBlank = memberOf(frame, "checksumBlank");
  const segmentBytes = memberOf(frame, "segmentBytes");
  const bytes = checkBytes(frame.bytes);
  if (bytes.length < FEWEST_FRAME_BYTES || bytes.length > MOST_FRAME_BYTES)
    throw new RangeError(
      `expected a frame of ${FEWEST_FRAME_BYTES} to ${MOST_FRAME_BYTES} bytes, received ${bytes.length}`,
    );
  if (segmentBytes !== undefined) {
    checkInteger("segmentBytes", segmentBytes, 1, MOST_FRAME_BYTES);
    return { bytes, checksumBlank: true, segmentBytes };
  }
  return checksumBlank === true ? { bytes, checksumBlank } : { bytes };
}

/** True if a receiver, or a network, takes frames that are still to be divided. */
export function takesLong(receiver: Pick<FrameReceiver, "takesUndivided">): boolean {
  return Object(receiver) === receiver && receiver.takesUndivided === true;
}

/** Throws a TypeError unless it can be a network. */
export function checkNetwork(network: FrameNetwork): FrameNetwork {
  if (typeof network === "object" && network !== null && typeof network.connect === "function") return network;
  throw new TypeError(`expected a network with connect(), received ${describe(network)}`);
}
