/**
 * A descriptor that behaves like /dev/xen/evtchn: one end of a pair of sockets, while the test has the other. Ports
 * that the test sends have fired; ports that it receives have been unmasked. Its ioctls fail.
 */

import { dlopen, ptr } from "bun:ffi";
import { readSync, writeSync } from "node:fs";
import { Device } from "../../../../src/runtime/linux/device/index.ts";
import { close } from "../../../../src/runtime/linux/ffi/index.ts";
import { LinuxEventChannels } from "../../../../src/runtime/interdomain/event-channel/linux/channels.ts";
import {
  LinuxEvtchn,
  type LinuxEvtchnOptions,
} from "../../../../src/runtime/interdomain/event-channel/linux/evtchn.ts";

const AF_UNIX = 1;
const SOCK_STREAM = 1;
export const SOCK_NONBLOCK = 0o4000;
const SOCK_CLOEXEC = 0o2000000;

const { symbols } = dlopen("libc.so.6", {
  socketpair: { args: ["i32", "i32", "i32", "ptr"], returns: "i32" },
  shutdown: { args: ["i32", "i32"], returns: "i32" },
});

export class SocketDevice implements Disposable {
  readonly fd: number;
  readonly #mine: number;

  /** `flags` is SOCK_NONBLOCK, or 0 for a blocking descriptor. */
  constructor(flags: number = SOCK_NONBLOCK) {
    const pair = new Int32Array(new ArrayBuffer(8));
    if (symbols.socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0, ptr(pair)) !== 0) {
      throw new Error("socketpair failed");
    }
    const [fd = -1, mine = -1] = pair;
    this.fd = fd;
    this.#mine = mine;
  }

  /** Opens event channels over it, which close its descriptor. */
  open(options: LinuxEvtchnOptions = {}): LinuxEventChannels {
    using resources = new DisposableStack();
    const evtchn = new LinuxEvtchn(resources.use(new Device({ fd: this.fd, path: "a socket" })), options);
    resources.move();
    return new LinuxEventChannels(evtchn, {});
  }

  /** The other end's descriptor, for another thread that fires ports. */
  get others(): number {
    return this.#mine;
  }

  fire(...ports: number[]): void {
    this.send(new Uint8Array(Uint32Array.from(ports).buffer));
  }

  send(bytes: Uint8Array): void {
    writeSync(this.#mine, bytes);
  }

  /** Returns the ports that have been unmasked so far, waiting for at least one. */
  unmasked(): number[] {
    const bytes = new Uint8Array(new ArrayBuffer(4096));
    const length = readSync(this.#mine, bytes);
    return [...new Uint32Array(bytes.buffer, 0, length / 4)];
  }

  /** Ends the stream: nothing more will be read. */
  end(): void {
    symbols.shutdown(this.#mine, 1);
  }

  [Symbol.dispose](): void {
    close(this.#mine);
  }
}
