/**
 * Ioctls that take long, on a thread of their own. It receives numbers and answers with one. Memory and descriptors stay
 * the caller's, and must stay until the answer.
 */

import { checkAddress, checkDescriptor, checkInteger } from "../../base/checks.ts";
import { libcName } from "./libc.ts";
import { startThread } from "./thread.ts";

const PROGRAM = `
import { dlopen, read } from "bun:ffi";
const { ioctl, __errno_location } = dlopen(${JSON.stringify(libcName)}, {
  ioctl: { args: ["i32", "i32", "u64"], returns: "i32" },
  __errno_location: { args: [], returns: "ptr" },
}).symbols;
const errno = __errno_location();
onmessage = ({ data: [fd, request, address] }) => {
  const result = ioctl(fd, request, address);
  postMessage(result === -1 ? -read.i32(errno, 0) : result);
};
`;

/** Makes one ioctl at a time. */
export class IoctlThread implements Disposable {
  readonly #worker: Worker;
  #waiting: PromiseWithResolvers<number> | undefined;
  #failed: Error | undefined;

  /** Starts the thread. Throws a XenError if the process has no descriptors left. */
  constructor() {
    this.#worker = startThread(PROGRAM, "xen-ts ioctl");
    this.#worker.addEventListener("message", ({ data }: MessageEvent<number>) => this.#take()?.resolve(data));
    this.#worker.addEventListener("error", ({ message }: ErrorEvent) => {
      this.#failed = new Error(`the thread for long hypercalls failed: ${message}`);
      this.#take()?.reject(this.#failed);
    });
  }

  /**
   * Resolves with the driver's result, or −errno. Throws an Error while another call is being made, or once disposed.
   * Rejects, without having made the call, if the thread could not be started.
   */
  ioctl(fd: number, request: number, address: number): Promise<number> {
    checkDescriptor(fd);
    checkInteger("the ioctl request", request, 0, 0x7fff_ffff);
    checkAddress(address);
    if (this.#failed !== undefined) throw this.#failed;
    if (this.#waiting !== undefined) throw new Error("the thread makes one call at a time");
    this.#waiting = Promise.withResolvers();
    this.#worker.ref();
    this.#worker.postMessage([fd, request, address], []);
    return this.#waiting.promise;
  }

  /** Ends the thread. A call that is being made goes on in the kernel, and its promise stays pending. */
  [Symbol.dispose](): void {
    this.#failed ??= new ReferenceError("the thread for long hypercalls has been ended");
    this.#worker.terminate();
  }

  #take(): PromiseWithResolvers<number> | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#worker.unref();
    return waiting;
  }
}
