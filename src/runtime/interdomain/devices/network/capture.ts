/** Captures of frames in the format of pcap, which Wireshark and tcpdump read. */

import { checkFunction } from "../../../base/checks.ts";
import { completeChecksum } from "./checksum.ts";
import { checkFrame, checkNetwork, type Frame, type FrameConnection, type FrameNetwork } from "./frame.ts";
import { type FrameReceiver, takesLong } from "./frame.ts";

/** The magic number of a capture with times in nanoseconds, its version, and Ethernet's number. */
const MAGIC = 0xa1b2_3c4d;
const VERSION = [2, 4] as const;
const ETHERNET = 1;
const MOST_BYTES = 65535;
const SECOND = 1_000_000_000n;

/**
 * A network that passes everything on to another one, and writes each frame of both directions as pcap.
 *
 * @example
 * ```ts
 * const file = Bun.file("guest.pcap").writer();
 * const device = Network.connect(new Capture(network, (bytes) => void file.write(bytes)));
 * ```
 */
export class Capture implements FrameNetwork {
  readonly #network: FrameNetwork;
  readonly #write: (bytes: Uint8Array) => void;

  /** Begins a capture: `write` is called with the header at once, and with each frame when it passes. */
  constructor(network: FrameNetwork, write: (bytes: Uint8Array) => void) {
    checkFunction("write", write);
    this.#network = checkNetwork(network);
    this.#write = write;
    const header = new DataView(new ArrayBuffer(24));
    header.setUint32(0, MAGIC, true);
    header.setUint16(4, VERSION[0], true);
    header.setUint16(6, VERSION[1], true);
    header.setUint32(16, MOST_BYTES, true);
    header.setUint32(20, ETHERNET, true);
    write(new Uint8Array(header.buffer));
  }

  /** True if the network below takes frames that are still to be divided: they are captured as they are. */
  get takesUndivided(): boolean {
    return takesLong(this.#network);
  }

  /** Connects a guest to the network below. */
  connect(guest: FrameReceiver): FrameConnection {
    const takesUndivided = takesLong(guest);
    const connection = this.#network.connect({
      takesUndivided,
      receive: (frame) => {
        this.#record(frame);
        guest.receive(frame);
      },
    });
    return {
      takesUndivided: takesLong(connection),
      receive: (frame) => {
        this.#record(checkFrame(frame));
        connection.receive(frame);
      },
      close: () => connection.close(),
    };
  }

  #record(frame: Frame): void {
    const { bytes } = completeChecksum(frame);
    const packet = new Uint8Array(16 + bytes.length);
    const header = new DataView(packet.buffer);
    const now = BigInt(Date.now()) * 1_000_000n;
    header.setUint32(0, Number(now / SECOND), true);
    header.setUint32(4, Number(now % SECOND), true);
    header.setUint32(8, bytes.length, true);
    header.setUint32(12, bytes.length, true);
    packet.set(bytes, 16);
    this.#write(packet);
  }
}
