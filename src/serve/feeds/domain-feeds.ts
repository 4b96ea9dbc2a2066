/** Documents about domains, made anew after each reading while somebody looks at them. */

import { domainDocument } from "../documents/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import type { DomainDocument } from "../protocol/documents.ts";
import type { Sampler } from "../sampling/index.ts";
import { Feed, type Listener } from "./shared-feed.ts";

export class DomainFeeds implements Disposable {
  readonly #xen: Xen;
  readonly #sampler: Sampler;
  readonly #onError: (error: unknown) => void;
  readonly #feeds: Map<number, Feed<DomainDocument | null>> = new Map();

  constructor(xen: Xen, sampler: Sampler, onError: (error: unknown) => void) {
    this.#xen = xen;
    this.#sampler = sampler;
    this.#onError = onError;
  }

  /** Calls the listener with the domain's document now, and after each reading; with null once the domain is gone. */
  listen(domid: number, listener: Listener<DomainDocument | null>): Disposable {
    let feed = this.#feeds.get(domid);
    if (feed === undefined) this.#feeds.set(domid, (feed = this.#feedOf(domid)));
    void this.#documentOf(domid).then(listener, this.#onError);
    const listening = feed.listen(listener);
    return {
      [Symbol.dispose]: () => {
        listening[Symbol.dispose]();
        if (!feed.isBusy) this.#feeds.delete(domid);
      },
    };
  }

  [Symbol.dispose](): void {
    for (const feed of this.#feeds.values()) feed[Symbol.dispose]();
  }

  #documentOf(domid: number): Promise<DomainDocument | null> {
    const hasStore = this.#sampler.last?.storeProblem === null;
    return domainDocument(this.#xen, domid, hasStore, this.#sampler.events);
  }

  #feedOf(domid: number): Feed<DomainDocument | null> {
    return new Feed(async (pass, signal) => {
      let isReading = false;
      const read = async (): Promise<void> => {
        // A slow xenstored gets no second question before it has answered the first.
        if (isReading) return;
        isReading = true;
        try {
          pass(await this.#documentOf(domid));
        } catch (error) {
          if (!signal.aborted) this.#onError(error);
        } finally {
          isReading = false;
        }
      };
      using _listening = this.#sampler.listen(() => void read());
      const { promise, resolve } = Promise.withResolvers<void>();
      signal.addEventListener("abort", () => resolve(), { once: true });
      await promise;
    }, this.#onError);
  }
}
