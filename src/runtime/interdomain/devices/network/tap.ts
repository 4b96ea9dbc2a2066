/** A network that is an interface of this domain: a TAP device of Linux. */

import { checkString, inspectAs, shown } from "../../../base/checks.ts";
import { systemError } from "../../../base/errors/index.ts";
import { ArgumentPage, ReadableWatch } from "../../../linux/device/index.ts";
import {
  close,
  ioctl,
  ioctlNumber,
  O_CLOEXEC,
  O_NONBLOCK,
  O_RDWR,
  open,
  read,
  write,
} from "../../../linux/ffi/index.ts";
import {
  checkFrame,
  FEWEST_FRAME_BYTES,
  type Frame,
  type FrameConnection,
  type FrameNetwork,
  type FrameReceiver,
  takesLong,
} from "./frame.ts";
import { deliver } from "./segments.ts";
import { framesBehind, OFFLOAD_BYTES, writeOffloads } from "./tap-header.ts";

/** The device and the requests of Linux's TUN driver (linux/if_tun.h), with flags for whole frames behind a header each. */
const DEVICE = "/dev/net/tun";
const TUNSETIFF = 0x4004_54ca;
const TUNSETOFFLOAD = 0x4004_54d0;
const TUNSETVNETHDRSZ = 0x4004_54d8;
const IFF_TAP = 2;
const IFF_NO_PI = 0x1000;
const IFF_VNET_HDR = 0x4000;
/** Blank checksums, and long frames of TCP in IPv4 and IPv6. */
const TUN_F_CSUM = 1;
const TUN_F_TSO4 = 2;
const TUN_F_TSO6 = 4;
/** The name's place and length in struct ifreq. */
const NAME_BYTES = 16;
const IFREQ_BYTES = 40;
/** Bytes of the longest frame that Linux may leave to be divided. */
const MOST_READ_BYTES = 65_536 + 64;
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
  /** True: Linux divides the long frames of TCP. */
  readonly takesUndivided: true = true;
  readonly #guests: Set<FrameReceiver> = new Set();
  readonly #page: ArgumentPage;
  readonly #watch: ReadableWatch;
  #isLooking = false;
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
    this.#page = new ArgumentPage(OFFLOAD_BYTES + MOST_READ_BYTES);
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
    const takesUndivided = takesLong(guest);
    const port: FrameReceiver = { takesUndivided, receive: (frame) => guest.receive(frame) };
    this.#guests.add(port);
    this.#chooseOffloads();
    return {
      takesUndivided: true,
      receive: (frame) => this.#send(checkFrame(frame), port),
      close: () => {
        if (this.#guests.delete(port)) this.#chooseOffloads();
      },
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
    this.#page.view.setUint16(NAME_BYTES, IFF_TAP | IFF_NO_PI | IFF_VNET_HDR, true);
    const result = ioctl(fd, TUNSETIFF, this.#page.address);
    if (result < 0) throw systemError(`make the interface ${name}`, result);
    const made = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
    // An interface that is taken over may have a header of another length.
    this.#page.view.setInt32(0, OFFLOAD_BYTES, true);
    const sized = ioctl(fd, TUNSETVNETHDRSZ, this.#page.address);
    if (sized < 0) throw systemError(`set the header of the interface ${name}`, sized);
    return made;
  }

  /** Lets Linux leave checksums and long frames to guests, if all take them. What it refuses it does itself. */
  #chooseOffloads(): void {
    const fd = this.#fd;
    if (fd === undefined) return;
    const areTaken = this.#guests.size > 0 && [...this.#guests].every((guest) => guest.takesUndivided === true);
    ioctlNumber(fd, TUNSETOFFLOAD, areTaken ? TUN_F_CSUM | TUN_F_TSO4 | TUN_F_TSO6 : 0);
  }

  /** Reads what is there. Returns true to wait for more. */
  #readAll(failure: number): boolean {
    const fd = this.#fd;
    if (fd === undefined) return false;
    let result = failure;
    for (let count = 0; count < FRAMES_A_TURN && result >= 0; count++) {
      // A guest's end may have closed it: its page is unmapped, and its number may belong to another file.
      if (this.#fd === undefined) return false;
      result = read(fd, this.#page.address, OFFLOAD_BYTES + MOST_READ_BYTES);
      if (result < OFFLOAD_BYTES + FEWEST_FRAME_BYTES) continue;
      const bytes = this.#bytes(result).slice(OFFLOAD_BYTES);
      for (const frame of framesBehind(this.#page.view, bytes)) for (const guest of this.#guests) deliver(guest, frame);
    }
    if (result >= 0 || result === -EAGAIN) return true;
    // The interface was taken away.
    this.close();
    return false;
  }

  #send(frame: Frame, from: FrameReceiver): void {
    for (const guest of this.#guests) if (guest !== from) deliver(guest, frame);
    const fd = this.#fd;
    if (fd === undefined) return;
    const { bytes } = frame;
    writeOffloads(this.#page.view, frame);
    const length = OFFLOAD_BYTES + bytes.length;
    this.#bytes(length).set(bytes, OFFLOAD_BYTES);
    if (write(fd, this.#page.address, length) < 0) this.#dropped++;
    else this.#lookSoon();
  }

  /** Reads once more before this program waits: Linux often answers within the call that sends. */
  #lookSoon(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    queueMicrotask(() => {
      this.#isLooking = false;
      this.#readAll(0);
    });
  }

  #bytes(length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#page.view.buffer, 0, length);
  }

  static {
    inspectAs(this, (tap) => `Tap ${tap.name}`);
  }
}
