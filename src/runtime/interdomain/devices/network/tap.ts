/** A network that is an interface of this domain: a TAP device of Linux. */

import { checkString, inspectAs, shown } from "../../../base/checks.ts";
import { systemError } from "../../../base/errors/index.ts";
import { ArgumentPage, ReadableWatch } from "../../../linux/device/index.ts";
import { close, ioctl, O_CLOEXEC, O_NONBLOCK, O_RDWR, open, read, write } from "../../../linux/ffi/index.ts";
import { completeChecksum } from "./checksum.ts";
import {
  checkFrame,
  FEWEST_FRAME_BYTES,
  type Frame,
  type FrameConnection,
  type FrameNetwork,
  type FrameReceiver,
  MOST_FRAME_BYTES,
} from "./frame.ts";

/** The device and the request of Linux's TUN driver (linux/if_tun.h), with flags for whole frames and nothing before them. */
const DEVICE = "/dev/net/tun";
const TUNSETIFF = 0x4004_54ca;
const IFF_TAP = 2;
const IFF_NO_PI = 0x1000;
/** The name's place and length in struct ifreq. */
const NAME_BYTES = 16;
const IFREQ_BYTES = 40;
const EAGAIN = 11;
/** Frames that are read before other work of this program has its turn. */
const FRAMES_A_TURN = 64;

/**
 * A TAP device: an interface of this domain's Linux, which may have an address or be part of a bridge. Guests that are
 * connected are behind it, as behind a hub: each sees all frames. Put a `Switch` between for many guests.
 *
 * The interface exists while this is open. It belongs to the thread that opened it, and a child process does not inherit
 * the descriptor. Reading costs a thread, which sleeps while nothing comes.
 */
export class Tap implements FrameNetwork, Disposable {
  /** The name of the interface, as Linux has made it. */
  readonly name: string;
  readonly #guests: Set<FrameReceiver> = new Set();
  readonly #page: ArgumentPage;
  readonly #watch: ReadableWatch;
  #fd: number | undefined;
  #dropped = 0;

  /** Makes or takes over the interface. Throws a XenError if /dev/net/tun cannot be used: `modprobe tun`, and run as root. */
  constructor(name: string) {
    checkString("name", name);
    if (!/^[\w.-]{1,15}$/.test(name))
      throw new RangeError(`expected the name of an interface, of 1 to 15 letters or digits, received ${shown(name)}`);
    const fd = open(DEVICE, O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) throw systemError(`open ${DEVICE}`, fd, "Load its module: modprobe tun");
    this.#fd = fd;
    // It holds the request, and then one frame at a time.
    this.#page = new ArgumentPage(MOST_FRAME_BYTES + 1);
    try {
      this.name = this.#attach(fd, name);
      this.#watch = new ReadableWatch(fd, {
        readable: (failure) => this.#readAll(failure),
        failed: () => this.close(),
      });
    } catch (error) {
      close(fd);
      this.#page[Symbol.dispose]();
      throw error;
    }
  }

  /** The number of frames that Linux did not take. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Connects a guest. */
  connect(guest: FrameReceiver): FrameConnection {
    const port: FrameReceiver = { receive: (frame) => guest.receive(frame) };
    this.#guests.add(port);
    return {
      receive: (frame) => this.#send(checkFrame(frame), port),
      close: () => void this.#guests.delete(port),
    };
  }

  /** Ends the interface. Idempotent. */
  close(): void {
    const fd = this.#fd;
    if (fd === undefined) return;
    this.#fd = undefined;
    this.#watch.stop();
    close(fd);
    this.#page[Symbol.dispose]();
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Makes the interface, and returns the name that Linux has chosen. */
  #attach(fd: number, name: string): string {
    const bytes = this.#bytes(IFREQ_BYTES).fill(0);
    bytes.set(new TextEncoder().encode(name));
    this.#page.view.setUint16(NAME_BYTES, IFF_TAP | IFF_NO_PI, true);
    const result = ioctl(fd, TUNSETIFF, this.#page.address);
    if (result < 0) throw systemError(`make the interface ${name}`, result);
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
  }

  /** Reads what is there. Returns true to wait for more. */
  #readAll(failure: number): boolean {
    const fd = this.#fd;
    if (fd === undefined) return false;
    let result = failure;
    for (let count = 0; count < FRAMES_A_TURN && result >= 0; count++) {
      result = read(fd, this.#page.address, MOST_FRAME_BYTES);
      if (result < FEWEST_FRAME_BYTES) continue;
      const frame: Frame = { bytes: this.#bytes(result).slice() };
      for (const guest of this.#guests) guest.receive(frame);
    }
    if (result >= 0 || result === -EAGAIN) return true;
    // The interface was taken away.
    this.close();
    return false;
  }

  #send(frame: Frame, from: FrameReceiver): void {
    for (const guest of this.#guests) if (guest !== from) guest.receive(frame);
    const fd = this.#fd;
    if (fd === undefined) return;
    const { bytes } = completeChecksum(frame);
    this.#bytes(bytes.length).set(bytes);
    if (write(fd, this.#page.address, bytes.length) < 0) this.#dropped++;
  }

  #bytes(length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#page.view.buffer, 0, length);
  }

  static {
    inspectAs(this, (tap) => `Tap ${tap.name}`);
  }
}
