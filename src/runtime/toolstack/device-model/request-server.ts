/** Serves the requests of a server's vcpus, awaited or with a blocked thread. */

import { ONCE } from "../../base/promises.ts";
import type { Port } from "../../abi/numbers.ts";
import { type AsyncEventChannel, Wakeups } from "../../interdomain/event-channel/index.ts";
import type { GuestPages, Steps } from "./guest-pages.ts";
import type { ServedRange } from "./ranges.ts";
import type { Access, Request } from "./request.ts";
import { type AccessServer, call, isPromise, outcome, unanswered } from "./serve-access.ts";
import type { ServedBuffer, ServedVcpu, ServerPages } from "./server-pages.ts";

export type RequestCounters = { requests: number; bufferedRequests: number; refused: number };

interface Taken {
  readonly request: Request;
  /** The vcpu that waits; null for a request that was buffered. */
  readonly vcpu: ServedVcpu | null;
}

export class RequestServer {
  readonly #pages: ServerPages;
  readonly #access: AccessServer;
  readonly #guest: GuestPages;
  readonly #counters: RequestCounters;
  #isOver = false;

  constructor(pages: ServerPages, access: AccessServer, guest: GuestPages, counters: RequestCounters) {
    this.#pages = pages;
    this.#access = access;
    this.#guest = guest;
    this.#counters = counters;
  }

  /** Unmasks the ports that have fired, of the channels by which requests are told of. */
  unmask(fired: readonly Port[]): void {
    const { vcpus, buffer } = this.#pages;
    for (const { channel } of vcpus) if (fired.includes(channel.port)) channel.unmask();
    if (buffer !== null && fired.includes(buffer.channel.port)) buffer.channel.unmask();
  }

  /** Ends serving: later outcomes of devices change nothing. */
  end(): void {
    this.#isOver = true;
  }

  /** Serves until the signal aborts. Rejects with its reason, or with the first error. */
  async until(signal: AbortSignal): Promise<never> {
    const { vcpus, buffer } = this.#pages;
    const stop = new AbortController();
    const abort = (): void => stop.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, ONCE);
    const loops = vcpus.map((vcpu) => this.#loop(vcpu.channel, () => takeFrom(vcpu), stop.signal));
    if (buffer !== null) loops.push(this.#loop(buffer.channel, () => takeBuffered(buffer), stop.signal));
    try {
      return await Promise.race(loops);
    } catch (error) {
      // The others end too, so that nothing of this call goes on.
      stop.abort(error);
      throw error;
    } finally {
      signal.removeEventListener("abort", abort);
      await Promise.allSettled(loops);
    }
  }

  /** Serves the requests that are there, without waiting. Returns their number. */
  now(): number {
    let count = 0;
    const { vcpus, buffer } = this.#pages;
    for (const vcpu of vcpus) {
      for (let taken = takeFrom(vcpu); taken !== null; taken = takeFrom(vcpu), count++) this.#finish(taken);
    }
    if (buffer === null) return count;
    for (let taken = takeBuffered(buffer); taken !== null; taken = takeBuffered(buffer), count++) this.#finish(taken);
    return count;
  }

  async #loop(channel: AsyncEventChannel, take: () => Taken | null, signal: AbortSignal): Promise<never> {
    using wakeups = new Wakeups(channel, signal);
    for (;;) {
      for (let taken = take(); taken !== null; taken = take()) {
        const steps = this.#serve(taken);
        // A device that answers at once costs no turn of the event loop.
        if (steps !== null) for (let step = steps.next(); step.done !== true;) step = await resumed(steps, step.value);
        if (signal.aborted) break;
      }
      await wakeups.next();
    }
  }

  #finish(taken: Taken): void {
    const steps = this.#serve(taken);
    if (steps === null || steps.next().done === true) return;
    const error = new TypeError("serveSync: expected a device that answers at once, received a promise: use serve()");
    steps.throw(error);
  }

  /**
   * Serves a request, and returns the steps that remain: null if none do. If a device fails, the guest reads all ones, and
   * the error is thrown on.
   */
  #serve({ request, vcpu }: Taken): Steps<void> | null {
    if (vcpu === null) this.#counters.bufferedRequests++;
    else this.#counters.requests++;
    if (typeof request === "string") {
      if (request === "memory changed") this.#guest.unmapAll();
      else if (request === "refused") this.#counters.refused++;
      this.#complete(vcpu, null);
      return null;
    }
    const range = this.#access.single(request);
    return range === undefined ? this.#inSteps(request, vcpu) : this.#byOneCall(request, range, vcpu);
  }

  #byOneCall(request: Access, range: ServedRange, vcpu: ServedVcpu | null): Steps<void> | null {
    let given: PromiseLike<unknown> | number | null;
    try {
      given = call(request, range);
    } catch (error) {
      this.#complete(vcpu, unanswered(request));
      throw error;
    }
    if (isPromise(given)) return this.#awaited(request, given, vcpu);
    this.#complete(vcpu, given);
    return null;
  }

  *#awaited(request: Access, waiting: PromiseLike<unknown>, vcpu: ServedVcpu | null): Steps<void> {
    let data = unanswered(request);
    try {
      data = outcome(request, yield waiting);
    } finally {
      this.#complete(vcpu, data);
    }
  }

  *#inSteps(request: Access, vcpu: ServedVcpu | null): Steps<void> {
    let data = unanswered(request);
    try {
      data = yield* this.#access.serve(request);
    } finally {
      this.#complete(vcpu, data);
    }
  }

  /** Completes a request with the value of a read, unless no vcpu waits for it, or no longer. */
  #complete(vcpu: ServedVcpu | null, data: number | bigint | null): void {
    if (vcpu === null || this.#isOver) return;
    vcpu.slot.answer(data);
    vcpu.channel.notify();
  }
}

function takeFrom(vcpu: ServedVcpu): Taken | null {
  const request = vcpu.slot.take();
  return request === null ? null : { request, vcpu };
}

function takeBuffered({ requests }: ServedBuffer): Taken | null {
  const request = requests.take();
  return request === null ? null : { request, vcpu: null };
}

/** Continues with the outcome of a promise. */
async function resumed(
  steps: Steps<void>,
  waiting: PromiseLike<unknown>,
): Promise<IteratorResult<PromiseLike<unknown>, void>> {
  let value: unknown;
  try {
    value = await waiting;
  } catch (error) {
    return steps.throw(error);
  }
  return steps.next(value);
}
