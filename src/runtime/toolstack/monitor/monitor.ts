/** A monitor: the iterator over a guest's events. */

import type { Domid, Gfn } from "../../abi/numbers.ts";
import { checkInteger, inspectAs } from "../../base/checks.ts";
import { XenNoSuchDomainError } from "../../base/errors/index.ts";
import { ONCE } from "../../base/promises.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import { atThreadEnd } from "../../linux/ffi/index.ts";
import {
  canBlock,
  type EventChannels,
  type LinuxEventChannels,
  Wakeups,
} from "../../interdomain/event-channel/index.ts";
import type { DomainLife } from "../console/index.ts";
import type { EventRing } from "./event-ring.ts";
import { GuestEvents } from "./guest-events.ts";
import type { MonitorEvent } from "./event-types.ts";
import type { Monitor, PageAccess } from "./interfaces.ts";
import { pageAccess, RestrictedPages } from "./page-access.ts";
import type { EventRecord } from "./registers.ts";
import { type ReadEvent, switchEvent } from "./watched-events.ts";

export interface MonitorParts {
  readonly connection: Connection;
  readonly domid: Domid;
  readonly ring: EventRing;
  readonly events: readonly ReadEvent[];
  readonly answerWithinMs: number;
  readonly eventChannels: EventChannels;
  /** True if it takes events at the first call of `next` only, since the program may block for them. */
  readonly isLazy: boolean;
  readonly life: DomainLife;
  /** Closed with the Xen: each is in the set until it is closed. */
  readonly open: Set<{ close(): void }>;
  readonly signal: AbortSignal | undefined;
  /** Removes the mark of this program. */
  forget(): void;
}

interface Caller {
  resolve(result: IteratorResult<MonitorEvent, undefined>): void;
  reject(reason: unknown): void;
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

export class GuestMonitor implements Monitor {
  readonly #parts: MonitorParts;
  readonly #events: GuestEvents;
  readonly #restricted: RestrictedPages;
  readonly #queue: MonitorEvent[] = [];
  readonly #callers: Caller[] = [];
  readonly #forgetEnd: (() => void)[];
  readonly #abort = (): void => this.#fail(this.#parts.signal?.reason);
  #isClosed = false;
  #isStarted = false;
  /** The reason with which the next call of `next` rejects. */
  #failure: { readonly reason: unknown } | undefined;

  constructor(parts: MonitorParts) {
    this.#parts = parts;
    const { connection, domid, ring, events, answerWithinMs, signal } = parts;
    const has = (type: ReadEvent["type"]): boolean => events.some((event) => event.type === type);
    this.#events = new GuestEvents({
      abi: connection.abi,
      isArm: connection.stableAbi.runsOn("arm64"),
      domid,
      stepping: has("singlestep") ? "monitor trap flag" : has("debug_exception") ? "trap flag" : null,
      answerWithinMs,
      ring,
      failed: (error) => this.#fail(error),
    });
    this.#restricted = new RestrictedPages(connection, domid);
    parts.open.add(this);
    this.#forgetEnd = [
      atThreadEnd(() => this.close()),
      parts.life.onEnd({ ended: () => this.close(), failed: (error) => this.#fail(error) }),
    ];
    signal?.addEventListener("abort", this.#abort, ONCE);
    if (!parts.isLazy) this.#start();
  }

  get domid(): Domid {
    return this.#parts.domid;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<MonitorEvent, undefined>> {
    const failure = this.#takeFailure();
    if (failure !== undefined) return Promise.reject(failure.reason);
    if (!this.#isClosed) this.#start();
    const value = this.#queue.shift();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (this.#isClosed) return Promise.resolve(DONE);
    return new Promise((resolve, reject) => this.#callers.push({ resolve, reject }));
  }

  nextSync(timeoutMs: number = Infinity): MonitorEvent | null {
    if (timeoutMs !== Infinity) checkInteger("timeoutMs", timeoutMs, 0, Number.MAX_SAFE_INTEGER);
    const failure = this.#takeFailure();
    if (failure !== undefined) throw failure.reason;
    this.#checkOpen();
    const { eventChannels } = this.#parts;
    if (!canBlock(eventChannels)) {
      throw new TypeError(
        "nextSync: expected event channels that can block, such as those of EventChannels.open() on Linux, received others",
      );
    }
    const deadline = timeoutMs === Infinity || timeoutMs === 0 ? timeoutMs : performance.now() + timeoutMs;
    for (;;) {
      if (this.#queue.length === 0 && this.#parts.ring.hasEvents) this.#takeNow();
      const event = this.#queue.shift();
      if (event !== undefined) return event;
      if (!this.#block(eventChannels, deadline)) return null;
    }
  }

  /** Waits for an event of the ring. Returns false behind the deadline. */
  #block(channels: LinuxEventChannels, deadline: number): boolean {
    const isTimed = deadline !== 0 && deadline !== Infinity;
    const left = isTimed ? Math.max(0, Math.ceil(deadline - performance.now())) : deadline;
    // No timer runs meanwhile: an event that is not answered is late at the end of this wait.
    const patience = this.#events.areWaiting ? Math.min(left, this.#parts.answerWithinMs) : left;
    const { channel } = this.#parts.ring;
    const fired = channels.poll(patience);
    if (fired.includes(channel.port)) channel.unmask();
    if (fired.length > 0) return true;
    if (patience < left) this.#events.endLate();
    const failure = this.#takeFailure();
    if (failure !== undefined) throw failure.reason;
    return isTimed ? performance.now() < deadline : deadline === Infinity;
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.close();
    return DONE;
  }

  setAccess(first: Gfn | bigint, count: number, access: PageAccess): void {
    this.#checkOpen();
    this.#restricted.set(first, count, access);
  }

  access(frame: Gfn | bigint): PageAccess {
    this.#checkOpen();
    return pageAccess(this.#parts.connection, this.domid, frame);
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const { ring, open, signal } = this.#parts;
    open.delete(this);
    for (const forgetEnd of this.#forgetEnd) forgetEnd();
    signal?.removeEventListener("abort", this.#abort);
    this.#queue.length = 0;
    using resources = new DisposableStack();
    resources.use(ring);
    resources.defer(() => this.#end());
    for (const { resolve } of this.#callers.splice(0)) resolve(DONE);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Lets every vcpu go on: first no event comes any more, then all are answered, and the ring is ended. */
  #end(): void {
    const { connection, events, ring, forget } = this.#parts;
    if (ring.isOver) {
      this.#events.forget();
      return;
    }
    try {
      for (const event of events) switchEvent(connection, this.domid, "disable", event);
      this.#restricted.release();
      this.#events.end(ring.take());
      ring.end();
    } catch (error) {
      if (!(error instanceof XenNoSuchDomainError)) throw error;
    }
    forget();
  }

  #takeFailure(): { readonly reason: unknown } | undefined {
    const failure = this.#failure;
    this.#failure = undefined;
    return failure;
  }

  #start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    void this.#take();
  }

  /** Takes events as they come, until the end. */
  async #take(): Promise<void> {
    try {
      using wakeups = new Wakeups(this.#parts.ring.channel);
      for (; !this.#isClosed; await wakeups.next()) this.#takeNow();
    } catch (error) {
      if (!this.#isClosed) this.#fail(error);
    }
  }

  #takeNow(): void {
    for (const record of this.#parts.ring.take()) this.#hand(record);
  }

  #hand(record: EventRecord): void {
    const value = this.#events.event(record);
    const caller = this.#callers.shift();
    if (caller === undefined) this.#queue.push(value);
    else caller.resolve({ done: false, value });
  }

  /** Ends with an error, which the next call of `next` reports. */
  #fail(reason: unknown): void {
    if (this.#isClosed) return;
    const caller = this.#callers.shift();
    if (caller === undefined) this.#failure = { reason };
    else caller.reject(reason);
    try {
      this.close();
    } catch {
      // The first error is the one to report.
    }
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new ReferenceError(`the monitor of domain ${this.domid} has been closed`);
  }

  static {
    inspectAs(this, (monitor) => `Monitor of domain ${monitor.domid}${monitor.isClosed ? " (closed)" : ""}`);
  }
}
