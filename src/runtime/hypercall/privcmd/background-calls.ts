/**
 * Hypercalls that may take seconds, one after another on a thread of their own.
 *
 * A call's argument block and descriptor are kept until Xen has answered, even if nothing waits for it any more. The
 * caller must keep its buffers for as long. The promise of a call that has begun settles with Xen's answer, and not
 * before.
 */

import { IOCTL_PRIVCMD_HYPERCALL } from "../../../generated/linux/privcmd.constants.ts";
import { systemError } from "../../base/errors/index.ts";
import { close, duplicate, useMemory } from "../../linux/ffi/index.ts";
import { IoctlThread } from "../../linux/ffi/ioctl-thread.ts";
import { Turns } from "../../base/promises.ts";
import { ArgumentBlock } from "./argument-block.ts";
import { argumentValue, type HypercallArgument } from "../buffers/index.ts";

/** A thread that makes ioctls: an `IoctlThread`, or a test's own. */
export interface CallThread extends Disposable {
  ioctl(fd: number, request: number, address: number): Promise<number>;
}

export class BackgroundCalls implements Disposable {
  readonly #descriptor: () => number;
  readonly #makeThread: () => CallThread;
  readonly #turns: Turns = new Turns();
  #thread: CallThread | undefined;
  #disposed = false;

  /** `descriptor` returns privcmd's, and throws once it has been closed. */
  constructor(descriptor: () => number, makeThread: () => CallThread = () => new IoctlThread()) {
    this.#descriptor = descriptor;
    this.#makeThread = makeThread;
  }

  /**
   * Makes a call, and resolves with Xen's result, or −errno. If the signal aborts before the call has begun, rejects with
   * the signal's reason and makes no call.
   */
  async call(op: number, args: readonly HypercallArgument[], signal?: AbortSignal): Promise<number> {
    signal?.throwIfAborted();
    this.#checkUsable();
    try {
      return await this.#turns.take(() => {
        signal?.throwIfAborted();
        this.#checkUsable();
        return this.#make(op, args);
      }, signal);
    } finally {
      if (this.#disposed) this.#endThread();
    }
  }

  /** Drops calls that have not begun; the call that is being made ends. */
  [Symbol.dispose](): void {
    this.#disposed = true;
    this.#endThread();
  }

  #checkUsable(): void {
    if (this.#disposed) throw new ReferenceError("this hypercall interface has been disposed");
  }

  /** Unless a call is being made, which comes here at its end. */
  #endThread(): void {
    if (!this.#turns.idle) return;
    this.#thread?.[Symbol.dispose]();
    this.#thread = undefined;
  }

  /** The descriptor is the call's own: the interface may be disposed meanwhile, and its number be another file's. */
  async #make(op: number, args: readonly HypercallArgument[]): Promise<number> {
    const thread = (this.#thread ??= this.#makeThread());
    const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0] = args.map(argumentValue);
    using block = new ArgumentBlock();
    const fd = duplicate(this.#descriptor());
    if (fd < 0) throw systemError("duplicate privcmd's descriptor", fd);
    const endUse = useMemory();
    try {
      block.fill(op, a0, a1, a2, a3, a4);
      return await thread.ioctl(fd, IOCTL_PRIVCMD_HYPERCALL, block.address);
    } finally {
      endUse();
      close(fd);
    }
  }
}
