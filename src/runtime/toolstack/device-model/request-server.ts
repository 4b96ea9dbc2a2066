/** Serves the requests of a server's vcpus, awaited or with a blocked thread. */

import { ONCE } from "../../base/promises.ts";
import type { AsyncEventChannel } from "../../interdomain/event-channel/index.ts";
import type { GuestPages, Steps } from "./guest-pages.ts";
import { allOnes, type Request } from "./request.ts";
import type { AccessServer } from "./serve-access.ts";
import type { ServedBuffer, ServedVcpu, ServerPages } from "./server-pages.ts";

export type RequestCounters = { requests: number; bufferedRequests: number; refused: number };

interface Taken {
  readonly request: Request;
  /** Completes the request; undefined for one that was buffered. */
  readonly complete?: (data: bigint | null) => void;
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

  /** The channels by which requests are told of. */
  get channels(): readonly AsyncEventChannel[] {
    const { vcpus, buffer } = this.#pages;
    return [...vcpus, ...(buffer === null ? [] : [buffer])].map(({ channel }) => channel);
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
    for (;;) {
      const { count } = channel;
      for (let taken = take(); taken !== null; taken = take()) {
        const steps = this.#steps(taken);
        // A device that answers at once costs no turn of the event loop.
        for (let step = steps.next(); step.done !== true;) step = await resumed(steps, step.value);
        if (signal.aborted) break;
      }
      await channel.wait({ after: count, signal });
    }
  }

  #finish(taken: Taken): void {
    const steps = this.#steps(taken);
    const { done } = steps.next();
    if (done === true) return;
    const error = new TypeError("serveSync: expected a device that answers at once, received a promise: use serve()");
    steps.throw(error);
  }

  /** Serves a request. If a device fails, the guest reads all ones, and the error is thrown on. */
  *#steps({ request, complete }: Taken): Steps<void> {
    if (complete === undefined) this.#counters.bufferedRequests++;
    else this.#counters.requests++;
    let data: bigint | null = null;
    try {
      if (request === "memory changed") this.#guest.unmapAll();
      else if (request === "refused") this.#counters.refused++;
      else if (request !== "ignored") {
        data = request.isWrite ? null : allOnes(request.bytes);
        data = yield* this.#access.serve(request);
      }
    } finally {
      if (!this.#isOver) complete?.(data);
    }
  }
}

function takeFrom({ slot, channel }: ServedVcpu): Taken | null {
  const request = slot.take();
  if (request === null) return null;
  return {
    request,
    complete: (data) => {
      slot.answer(data);
      channel.notify();
    },
  };
}

function takeBuffered({ requests }: ServedBuffer): Taken | null {
  const request = requests.take();
  return request === null ? null : { request };
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
