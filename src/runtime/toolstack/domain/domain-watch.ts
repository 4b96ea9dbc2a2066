/**
 * A watch of domains. Xen does not report the changes themselves, so the watch compares the known domains with a new
 * list whenever a source wakes it.
 */

import { weakInterval, weakly } from "../../base/weakly.ts";
import { ONCE } from "../../base/promises.ts";
import { checkInteger, inspectAs } from "../../base/checks.ts";
import { checkChoice, readOptions, withoutPrototype, type SignalOptions } from "../../base/options.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import { domid as checkedDomid, type Domid } from "../../abi/numbers.ts";
import type { Closable } from "./open-objects.ts";
import type { DomainInfo } from "./domain-info.ts";
import { type DomainChange, KnownDomains } from "./domain-changes.ts";
import { uniqueIdIfThere } from "./domain-state.ts";
import { sourceOf, type WatchOrigins, type WatchSink, type WatchSource } from "./watch-sources.ts";

/** The source and the extent of a watch of domains. */
export interface DomainWatchOptions extends SignalOptions {
  /**
   * The one domain to watch, which need not exist yet; all by default. Its cost does not grow with the number of domains:
   * Xen is asked about that domain only, and xenstored since 4.22 reports no others.
   */
  readonly domid?: Domid | undefined;
  /** Ends the watch: the next `next()` rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The source that wakes the watch. "auto", the default: xenstore if it is available, else polling. "xenstore": fails
   * if it is not available. "polling": the clock alone. "virq": Xen's own interrupt VIRQ_DOM_EXC, without xenstore.
   * Only one program can hold that interrupt: a xenstored that is started later then cannot work.
   */
  readonly via?: "auto" | "xenstore" | "polling" | "virq" | undefined;
  /**
   * The longest time between two polls; 1000 by default. No source reports that a domain is paused or unpaused, and
   * xenstore knows only domains that a toolstack has introduced. With Infinity, the watch polls only while a domain is
   * dying or may be another one, since no source reports the end of either; and each second if "auto" finds no xenstore.
   */
  readonly intervalMs?: number | undefined;
  /** True to begin with the existing domains, as though they had just been created. */
  readonly existing?: boolean | undefined;
}

/** An iterator over changes, until it or its Xen is closed. */
export interface DomainWatch extends AsyncIterableIterator<DomainChange, undefined, undefined>, Disposable {
  /** Ends the watch: a pending `next()` resolves as done. */
  close(): void;
  /** Closes it: leaving a loop calls this. */
  return(): Promise<IteratorResult<DomainChange, undefined>>;
}

/** Milliseconds between two polls without another source. */
const POLL_MS = 1000;

/** Milliseconds between two polls while a domain is dying, or may be another: no source reports that. */
const CLOSE_MS = 100;

/** The most changes that may wait for the consumer; beyond, the watch polls again only once they have been consumed. */
const CAPACITY = 1024;
const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

type Asker = PromiseWithResolvers<IteratorResult<DomainChange, undefined>>;

/** The checked options of a watch, and the functions that carry them out. */
interface DomainWatchPlan {
  readonly list: () => DomainInfo[];
  /** Returns Xen's unique number of a domain; undefined if Xen does not report it, or the domain is gone. */
  readonly uniqueIdOf: (domid: Domid) => bigint | undefined;
  readonly start: ((sink: WatchSink) => WatchSource) | undefined;
  /** Called when the watch has ended. */
  readonly ended: (watch: ListWatch) => void;
}

/** Watches with a pending `next()`: their timers do not keep them. */
const awaited = new Set<ListWatch>();

class ListWatch implements DomainWatch {
  /** Closes the sources of watches that the program has lost. */
  static readonly #forgotten: FinalizationRegistry<WatchSource> = new FinalizationRegistry((source) => source.close());
  // Of the class: a function of the object's own would keep the object.
  static readonly #wake = (watch: ListWatch): void => watch.#look();
  static readonly #pollInstead = (watch: ListWatch): void => watch.#poll(POLL_MS);
  static readonly #end = (watch: ListWatch, reason: unknown): void => watch.#fail(reason);
  static readonly #wakeOnce = (watch: ListWatch): void => {
    watch.#timer = undefined;
    watch.#look();
  };
  readonly #plan: DomainWatchPlan;
  readonly #signal: AbortSignal | undefined;
  readonly #known: KnownDomains = new KnownDomains();
  readonly #changes: DomainChange[] = [];
  readonly #askers: Asker[] = [];
  readonly #abort = (): void => this.#fail(this.#signal?.reason);
  #source: WatchSource | undefined;
  /** Polls again and again. */
  #clock: NodeJS.Timeout | undefined;
  /** Polls once. */
  #timer: NodeJS.Timeout | undefined;
  readonly #polls: boolean;
  #open = true;
  /** True if a poll was put off until changes are consumed. */
  #stale = false;
  #failure: { readonly reason: unknown } | undefined;

  /** Throws if the domains cannot be listed, or if the source is not available. */
  constructor(plan: DomainWatchPlan, { signal, intervalMs = POLL_MS, existing = false }: DomainWatchOptions) {
    if (intervalMs !== Infinity) checkInteger("intervalMs", intervalMs, 1, 0x7fff_ffff);
    signal?.throwIfAborted();
    this.#plan = plan;
    this.#signal = signal;
    const first = this.#compare();
    if (existing) this.#changes.push(...first);
    this.#polls = intervalMs !== Infinity;
    this.#source = plan.start?.({
      wake: weakly(this, ListWatch.#wake),
      missing: weakly(this, ListWatch.#pollInstead),
      failed: weakly(this, ListWatch.#end),
    });
    if (this.#source !== undefined) ListWatch.#forgotten.register(this, this.#source, this);
    if (this.#polls) this.#poll(intervalMs);
    else this.#lookAgain();
    signal?.addEventListener("abort", this.#abort, ONCE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<DomainChange, undefined>> {
    if (this.#stale && this.#changes.length === 0) this.#look();
    const change = this.#changes.shift();
    if (change !== undefined) return Promise.resolve({ done: false, value: change });
    if (this.#failure !== undefined) {
      const { reason } = this.#failure;
      this.#failure = undefined;
      return Promise.reject(reason);
    }
    if (!this.#open) return Promise.resolve(DONE);
    const asker: Asker = Promise.withResolvers();
    this.#askers.push(asker);
    this.#keepAlive();
    return asker.promise;
  }

  return(): Promise<IteratorResult<DomainChange, undefined>> {
    this.close();
    return Promise.resolve(DONE);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  close(): void {
    this.#stop();
    this.#failure = undefined;
    this.#changes.length = 0;
    for (const asker of this.#askers.splice(0)) asker.resolve(DONE);
  }

  /**
   * Compares, unless too many changes wait for the consumer: then it compares later, and reports the changes in between
   * as one.
   */
  #look(): void {
    if (!this.#open) return;
    this.#stale = this.#changes.length >= CAPACITY;
    if (this.#stale) return this.#lookAgain();
    try {
      this.#changes.push(...this.#compare());
    } catch (error) {
      this.#fail(error);
    }
    while (this.#askers.length > 0 && this.#changes.length > 0) {
      const value = this.#changes.shift();
      if (value !== undefined) this.#askers.shift()?.resolve({ done: false, value });
    }
    this.#lookAgain();
    this.#keepAlive();
  }

  #compare(): DomainChange[] {
    const atMs = performance.now();
    return this.#known.compare(this.#plan.list(), this.#plan.uniqueIdOf, atMs);
  }

  /** Polls from now on, unless it does so already. */
  #poll(intervalMs: number): void {
    if (!this.#open) return;
    this.#clock ??= weakInterval(this, ListWatch.#wake, intervalMs);
    this.#keepAlive();
  }

  /** Plans the next poll if no source reports the change that it may find. */
  #lookAgain(): void {
    if (this.#polls || !this.#open || this.#timer !== undefined || !this.#known.needsLook) return;
    this.#timer = setTimeout(weakly(this, ListWatch.#wakeOnce), CLOSE_MS).unref();
  }

  /** Ends the watch with an error, which is thrown once, after the waiting changes. */
  #fail(reason: unknown): void {
    if (!this.#open) return;
    this.#stop();
    const [first, ...others] = this.#askers.splice(0);
    if (first === undefined) this.#failure = { reason };
    else first.reject(reason);
    for (const other of others) other.resolve(DONE);
  }

  #stop(): void {
    if (!this.#open) return;
    this.#open = false;
    awaited.delete(this);
    ListWatch.#forgotten.unregister(this);
    clearInterval(this.#clock);
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#source?.close();
    this.#plan.ended(this);
  }

  /** Keeps the process alive while a `next()` is pending. */
  #keepAlive(): void {
    if (!this.#open) return;
    const on = this.#askers.length > 0;
    if (on) awaited.add(this);
    else awaited.delete(this);
    for (const timer of [this.#clock, this.#timer]) {
      if (on) timer?.ref();
      else timer?.unref();
    }
    this.#source?.keepAlive(on);
  }

  static {
    inspectAs(this, () => "DomainWatch");
  }
}

/** The parts of a Xen that a watch uses; each is opened at its first use. */
export interface DomainWatchParts extends WatchOrigins {
  readonly connection: Connection;
  readonly list: () => DomainInfo[];
  /** Lists the one domain, or none. */
  readonly one: (domid: Domid) => DomainInfo[];
}

const OPTIONS = ["domid", "signal", "via", "intervalMs", "existing"];
const VIA: readonly NonNullable<DomainWatchOptions["via"]>[] = ["auto", "xenstore", "polling", "virq"];

/** Opens a watch; `watches` are the open ones. */
export function watchDomains(
  parts: DomainWatchParts,
  options: DomainWatchOptions,
  watches: Set<Closable>,
): DomainWatch {
  const { via = "auto", domid: given, ...others } = readOptions("watch", options, OPTIONS);
  checkChoice("via", via, VIA);
  const domid = given === undefined ? undefined : checkedDomid(given);
  const watch = new ListWatch(
    {
      list: domid === undefined ? parts.list : () => parts.one(domid),
      uniqueIdOf: (each) => uniqueIdIfThere(parts.connection, each),
      start: sourceOf(parts, via, domid),
      ended: (ended) => void watches.delete(ended),
    },
    withoutPrototype(others),
  );
  watches.add(watch);
  return watch;
}
