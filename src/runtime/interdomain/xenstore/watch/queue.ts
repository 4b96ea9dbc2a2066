/**
 * What has happened and not been looked at yet. An event says where to look and nothing of what is there: so a second
 * one of the same path adds nothing to the first, and when too many paths wait, one event stands for all of them.
 */

/** Something has changed. */
export interface XenStoreWatchEvent {
  /** The node that was written, created, removed or given other permissions; below a relative watch it is relative. */
  readonly path: string;
  /**
   * "initial": the watch is there now, and nothing need have changed. "changed": what a watch is for. "restored": the
   * watch is there again, after a connection that had ended; "overflow": more paths waited than the queue holds. After
   * these two anything below the watched path may have changed, and should be read again.
   */
  readonly kind: "initial" | "changed" | "restored" | "overflow";
}

export class WatchQueue {
  readonly #watched: string;
  readonly #capacity: number;
  readonly #events: Map<string, XenStoreWatchEvent> = new Map();

  constructor(watched: string, capacity: number) {
    this.#watched = watched;
    this.#capacity = capacity;
  }

  get isEmpty(): boolean {
    return this.#events.size === 0;
  }

  add(event: XenStoreWatchEvent): void {
    const { path, kind } = event;
    const waiting = this.#events.get(path);
    if (this.#overflowed) return;
    if (waiting !== undefined) {
      if (kind === "restored") this.#events.set(path, event);
      return;
    }
    if (this.#events.size < this.#capacity) {
      this.#events.set(path, event);
      return;
    }
    this.#events.clear();
    this.#events.set(this.#watched, { path: this.#watched, kind: "overflow" });
  }

  take(): XenStoreWatchEvent | undefined {
    for (const [path, event] of this.#events) {
      this.#events.delete(path);
      return event;
    }
    return undefined;
  }

  clear(): void {
    this.#events.clear();
  }

  get #overflowed(): boolean {
    return this.#events.get(this.#watched)?.kind === "overflow";
  }
}
