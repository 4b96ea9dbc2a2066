/** Ends of a guest, as an async iterator: each shutdown, and at last the destruction. */

import type { Domid } from "../../abi/numbers.ts";
import type { ShutdownReason } from "../../abi/index.ts";
import { XenNoSuchDomainError } from "../../base/errors/index.ts";
import type { LifeChange, LifeWatch } from "./builder-parts.ts";

/** An end of a guest. */
export type GuestEnd =
  | {
      /**
       * The guest has shut itself down, crashed, or asks for a reboot. The domain is still there, with its memory, until
       * it is destroyed.
       */
      readonly kind: "shutdown";
      /** SHUTDOWN_… of sched.h by its name; a number if Xen's headers have no name for it. */
      readonly reason: ShutdownReason | number;
    }
  | {
      /** This program or another has destroyed the guest. */
      readonly kind: "destroyed";
    };

/** An iterator over a guest's ends. It is done after the destruction. */
export interface GuestEnds extends AsyncIterableIterator<GuestEnd, undefined, undefined>, Disposable {
  /** Ends the iteration: a pending `next()` resolves as done. */
  close(): void;
  /** Closes it: leaving a loop calls this. */
  return(): Promise<IteratorResult<GuestEnd, undefined>>;
}

export interface WatchedGuest {
  readonly domid: Domid;
  readonly uuid: string;
  info(): { readonly uuid: string };
  watch(): LifeWatch;
}

const DONE = { done: true, value: undefined } as const;

/** Watches a guest. A shutdown that has been before is reported too. */
export function endsOf(guest: WatchedGuest): GuestEnds {
  return new Ends(guest);
}

class Ends implements GuestEnds {
  readonly #guest: WatchedGuest;
  readonly #watch: LifeWatch;
  #isDone = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(guest: WatchedGuest) {
    this.#guest = guest;
    this.#watch = guest.watch();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<GuestEnd, undefined>> {
    // One after the other: an answer may take several changes.
    const next = this.#last.then(() => this.#next());
    this.#last = next.catch(() => {});
    return next;
  }

  async #next(): Promise<IteratorResult<GuestEnd, undefined>> {
    if (this.#isDone) return DONE;
    if (!this.#isThere()) return this.#destroyed();
    for (;;) {
      const { done, value: change } = await this.#watch.next();
      if (done === true) return this.#finish();
      const end = this.#endIn(change);
      if (end?.kind === "destroyed") return this.#destroyed();
      if (end !== undefined) return { done: false, value: end };
    }
  }

  close(): void {
    this.#watch.close();
    this.#isDone = true;
  }

  return(): Promise<IteratorResult<GuestEnd, undefined>> {
    this.close();
    return Promise.resolve(DONE);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #endIn(change: LifeChange): GuestEnd | undefined {
    const { domid, uuid } = this.#guest;
    if (change.domid !== domid) return undefined;
    if (change.info.uuid !== uuid || change.kind === "dying" || change.kind === "gone") return { kind: "destroyed" };
    const { kind, reason } = change;
    return kind === "shutdown" && reason !== undefined ? { kind, reason } : undefined;
  }

  #isThere(): boolean {
    try {
      return this.#guest.info().uuid === this.#guest.uuid;
    } catch (error) {
      if (error instanceof XenNoSuchDomainError) return false;
      throw error;
    }
  }

  #destroyed(): IteratorResult<GuestEnd, undefined> {
    this.close();
    return { done: false, value: { kind: "destroyed" } };
  }

  #finish(): IteratorResult<GuestEnd, undefined> {
    this.#isDone = true;
    return DONE;
  }
}
