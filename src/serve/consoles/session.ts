/**
 * One guest's console and those who watch it. A browser that reads slowly makes the guest wait for a while, as a slow
 * terminal does, and then loses its connection: nothing piles up here.
 */

import type { DomainConsole } from "../../runtime/toolstack/console/index.ts";

/** A browser's connection. */
export interface ConsoleSink {
  /** Bytes that it has not taken yet. */
  readonly waitingBytes: number;
  show(bytes: Uint8Array): void;
  /** Ends it, with a reason for the user. */
  end(reason: string): void;
}

/** Bytes of output that a newcomer is shown. */
const KEPT_BYTES = 65_536;

/** Bytes that may wait for a browser, and milliseconds that they may make the guest wait. */
const MOST_WAITING_BYTES = 262_144;
const MOST_WAITING_MS = 3000;
const LOOK_MS = 25;

/** Bytes that may wait for the guest. */
const MOST_TYPED_BYTES = 65_536;

export class ConsoleSession implements Disposable {
  readonly #sinks: Set<ConsoleSink> = new Set();
  readonly #kept: Uint8Array[] = [];
  readonly #abort = new AbortController();
  readonly #onEnd: () => void;
  /** Resolves once the console is open, or will not be. */
  readonly #opening = Promise.withResolvers<void>();
  #keptBytes = 0;
  #typedBytes = 0;
  #typing: Promise<void> = this.#opening.promise;
  #console: DomainConsole | undefined;

  constructor(open: (signal: AbortSignal) => Promise<DomainConsole>, onEnd: () => void) {
    this.#onEnd = onEnd;
    void this.#run(open);
  }

  join(sink: ConsoleSink): void {
    this.#sinks.add(sink);
    for (const bytes of this.#kept) sink.show(bytes);
  }

  /** Removes a sink. The console is closed with the last one. */
  leave(sink: ConsoleSink): void {
    this.#sinks.delete(sink);
    if (this.#sinks.size === 0) this[Symbol.dispose]();
  }

  /** Types on the console once it is open, after what was typed before. A sink that types faster than the guest reads is ended. */
  type(bytes: Uint8Array, sink: ConsoleSink): void {
    if (!this.#sinks.has(sink)) return;
    if (this.#typedBytes + bytes.length > MOST_TYPED_BYTES) {
      return this.#drop(sink, "the guest does not read what is typed");
    }
    this.#typedBytes += bytes.length;
    this.#typing = this.#typing
      .then(() => this.#console?.write(bytes))
      .catch(() => {})
      .finally(() => void (this.#typedBytes -= bytes.length));
  }

  [Symbol.dispose](): void {
    this.#opening.resolve();
    this.#abort.abort();
    this.#console?.close();
    this.#onEnd();
  }

  async #run(open: (signal: AbortSignal) => Promise<DomainConsole>): Promise<void> {
    try {
      this.#console = await open(this.#abort.signal);
      this.#opening.resolve();
      if (this.#abort.signal.aborted) return this.#console.close();
      for await (const bytes of this.#console.chunks()) {
        this.#keep(bytes);
        for (const sink of this.#sinks) sink.show(bytes);
        await this.#waitForSinks();
        if (this.#abort.signal.aborted) return;
      }
      const { end } = this.#console;
      this.#end(end?.kind === "shutdown" ? `the domain has shut down (${String(end.reason)})` : "the domain is gone");
    } catch (error) {
      if (!this.#abort.signal.aborted) this.#end(error instanceof Error ? error.message : String(error));
    }
  }

  #end(reason: string): void {
    for (const sink of this.#sinks) sink.end(reason);
    this.#sinks.clear();
    this[Symbol.dispose]();
  }

  #drop(sink: ConsoleSink, reason: string): void {
    sink.end(reason);
    this.leave(sink);
  }

  #keep(bytes: Uint8Array): void {
    this.#kept.push(bytes);
    this.#keptBytes += bytes.length;
    while (this.#keptBytes > KEPT_BYTES) this.#keptBytes -= this.#kept.shift()?.length ?? 0;
  }

  async #waitForSinks(): Promise<void> {
    const slow = (): ConsoleSink[] => [...this.#sinks].filter(({ waitingBytes }) => waitingBytes > MOST_WAITING_BYTES);
    const end = performance.now() + MOST_WAITING_MS;
    while (slow().length > 0 && !this.#abort.signal.aborted) {
      if (performance.now() > end) for (const sink of slow()) this.#drop(sink, "the connection is too slow");
      else await Bun.sleep(LOOK_MS);
    }
  }
}
