/** The socket of one browser that follows the host. */

import type { DomainFeeds, Feed, XenConsoleFeed } from "../feeds/index.ts";
import type { DomainEvent, LoadSample } from "../protocol/load.ts";
import type { LiveMessage, StoreChange } from "../protocol/messages.ts";
import type { Sampler } from "../sampling/index.ts";
import { CLOSE, closeWith, type Connection, type PageSocket } from "./connection.ts";

/** Sources of the topics. */
export interface LiveSources {
  readonly sampler: Sampler;
  readonly domains: DomainFeeds;
  readonly store: Feed<StoreChange>;
  readonly xenConsole: XenConsoleFeed;
}

/** Bytes that may wait for a browser before it misses readings, and before it loses its connection. */
const SLOW_BYTES = 65_536;
const TOO_SLOW_BYTES = 1_048_576;

const MOST_TOPICS = 8;

export class LiveConnection implements Connection {
  readonly #sources: LiveSources;
  readonly #onClose: () => void;
  readonly #listening: Map<string, Disposable> = new Map();

  constructor(sources: LiveSources, onClose: () => void) {
    this.#sources = sources;
    this.#onClose = onClose;
  }

  open(): void {}

  message(socket: PageSocket, message: string | Buffer<ArrayBuffer>): void {
    const topics = topicsIn(message);
    if (topics === null) return closeWith(socket, CLOSE.unsupported, "expected topics as JSON");
    for (const [topic, listening] of this.#listening) {
      if (topics.includes(topic)) continue;
      listening[Symbol.dispose]();
      this.#listening.delete(topic);
    }
    for (const topic of topics) {
      if (!this.#listening.has(topic)) this.#listening.set(topic, this.#listen(topic, socket));
    }
  }

  close(): void {
    for (const listening of this.#listening.values()) listening[Symbol.dispose]();
    this.#listening.clear();
    this.#onClose();
  }

  #listen(topic: string, socket: PageSocket): Disposable {
    const { sampler, domains, store, xenConsole } = this.#sources;
    if (topic === "load") {
      const { last, events } = sampler;
      // The reading that the browser has: a slow one misses some, and is then told all again.
      let shown = last !== null && send(socket, { topic, data: last, events }) ? last : null;
      return sampler.listen((data, fresh, before) => {
        const isKnown = before !== null && shown === before;
        const text = isKnown ? changesText(before, data, fresh) : wholeText(data, fresh);
        if (sendText(socket, text, fresh.length === 0)) shown = data;
      });
    }
    if (topic === "store") return store.listen((data) => send(socket, { topic, data }));
    if (topic === "xen-console") return xenConsole.listen((data) => send(socket, { topic, data }));
    const domid = Number(topic.slice("domain/".length));
    return domains.listen(domid, (data) => send(socket, { topic: "domain", domid, data }));
  }
}

/** Sends a message. Returns false if it was not sent: the browser is slow. */
function send(socket: PageSocket, message: LiveMessage): boolean {
  return sendText(socket, JSON.stringify(message), message.topic === "domain");
}

/** A later message replaces a missed one if `isReplaced`; others must not be missed, and end a slow connection. */
function sendText(socket: PageSocket, text: string, isReplaced: boolean): boolean {
  const waiting = socket.getBufferedAmount();
  if (waiting > TOO_SLOW_BYTES) closeWith(socket, CLOSE.later, "the connection is too slow");
  if (waiting > (isReplaced ? SLOW_BYTES : TOO_SLOW_BYTES)) return false;
  socket.sendText(text);
  return true;
}

/** Messages about a reading, which are the same text for every browser. */
const wholes = new WeakMap<LoadSample, string>();
const differences = new WeakMap<LoadSample, string>();

function wholeText(data: LoadSample, events: readonly DomainEvent[]): string {
  return kept(wholes, data, () => ({ topic: "load", data, events }));
}

function changesText(before: LoadSample, sample: LoadSample, events: readonly DomainEvent[]): string {
  return kept(differences, sample, () => {
    const [had, has] = [new Set(before.domains), new Set(sample.domains.map(({ domid }) => domid))];
    const { domains, ...others } = sample;
    const changed = domains.filter((row) => !had.has(row));
    const gone = before.domains.flatMap(({ domid }) => (has.has(domid) ? [] : [domid]));
    return { topic: "changes", data: { ...others, changed, gone }, events };
  });
}

function kept(texts: WeakMap<LoadSample, string>, sample: LoadSample, message: () => LiveMessage): string {
  let text = texts.get(sample);
  if (text === undefined) texts.set(sample, (text = JSON.stringify(message())));
  return text;
}

/** Returns the topics of a message; null if it is not one. */
function topicsIn(message: string | Buffer<ArrayBuffer>): string[] | null {
  if (typeof message !== "string") return null;
  try {
    const { topics } = JSON.parse(message) as { readonly topics?: unknown };
    if (!Array.isArray(topics) || topics.length > MOST_TOPICS) return null;
    return topics.every(isTopic) ? topics : null;
  } catch {
    return null;
  }
}

function isTopic(topic: unknown): topic is string {
  return typeof topic === "string" && /^(?:load|store|xen-console|domain\/\d{1,5})$/.test(topic);
}
