/**
 * Waits for descriptors on a thread of its own. It receives the address of the entries, in memory that stays until the
 * thread has ended, and answers with poll's result.
 */

import { checkAddress, checkInteger } from "../../base/checks.ts";
import { libcName } from "./libc.ts";
import { startThread } from "./thread.ts";

const PROGRAM = `
import { dlopen, read } from "bun:ffi";
const { poll, __errno_location } = dlopen(${JSON.stringify(libcName)}, {
  poll: { args: ["u64", "i32", "i32"], returns: "i32" },
  __errno_location: { args: [], returns: "ptr" },
}).symbols;
const errno = __errno_location();
onmessage = ({ data }) => {
  if (data === null) process.exit(0);
  const result = poll(data[0], data[1], -1);
  postMessage(result === -1 ? -read.i32(errno, 0) : result);
};
`;

export interface PollListener {
  /** Receives poll's result, or −errno, EINTR included. */
  polled(result: number): void;
  /** The thread could not be started. */
  failed(error: Error): void;
  /** The thread has ended, and no longer uses the memory of its entries. */
  ended(): void;
}

export class PollThread {
  readonly #worker: Worker;

  /**
   * Starts the thread, which does not keep the program running before `keepAlive`. Throws a XenError if the process has
   * no descriptors left.
   */
  constructor(listener: PollListener) {
    this.#worker = startThread(PROGRAM, "xen-ts poll");
    this.#worker.addEventListener("message", ({ data }: MessageEvent<number>) => listener.polled(data));
    this.#worker.addEventListener("error", ({ message }: ErrorEvent) => {
      listener.failed(new Error(`the thread that polls failed: ${message}`));
    });
    this.#worker.addEventListener("close", () => listener.ended());
  }

  /** Begins to wait, without end, for one of the entries (`struct pollfd`) at an address. */
  poll(address: number, count: number): void {
    checkAddress(address);
    checkInteger("count", count, 1, 1024);
    this.#worker.postMessage([address, count], []);
  }

  keepAlive(on: boolean): void {
    if (on) this.#worker.ref();
    else this.#worker.unref();
  }

  /** Ends the thread once it does not wait. The caller must end the wait. */
  end(): void {
    this.#worker.postMessage(null, []);
  }
}
