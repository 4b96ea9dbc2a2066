/**
 * The queue of a watch's events. An event names a node, without its value. So a second event of a path adds nothing to
 * the first. If too many paths are pending, one event stands for all of them.
 */

/** An event of a watch. */
export interface XenStoreWatchEvent {
  /**
   * The node that was written, created or removed, or whose permissions changed. Relative if the watch's path is
   * relative.
   */
  readonly path: string;
  /**
   * "initial": the watch is registered, and nothing need have changed. "changed": the node has changed. "restored": the
   * watch is registered again, after the connection had ended; "overflow": more paths waited than the queue holds. After
   * these two anything below the watched path may have changed, and should be read again.
   */
  readonly kind: "initial" | "changed" | "restored" | "overflow";
}

export class WatchQueue {
  readonly #watched: string;
  readonly #maximumPaths: number;
  readonly #events: Map<string, XenStoreWatchEvent> = new Map();

  constructor(watched: string, maximumPaths: number) {
    this.#watched = watched;
    this.#maximumPaths = maximumPaths;
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
    if (this.#events.size < this.#maximumPaths) {
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
