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
      if (last !== null) send(socket, { topic, data: last, events });
      return sampler.listen((data, events) => send(socket, { topic, data, events }, () => textOf(data, events)));
    }
    if (topic === "store") return store.listen((data) => send(socket, { topic, data }));
    if (topic === "xen-console") return xenConsole.listen((data) => send(socket, { topic, data }));
    const domid = Number(topic.slice("domain/".length));
    return domains.listen(domid, (data) => send(socket, { topic: "domain", domid, data }));
  }
}

/** Sends a message, unless the browser is slow: a later reading replaces a missed one, and other messages must not be missed. */
function send(
  socket: PageSocket,
  message: LiveMessage,
  textOfMessage: () => string = () => JSON.stringify(message),
): void {
  const waiting = socket.getBufferedAmount();
  if (waiting > TOO_SLOW_BYTES) return closeWith(socket, CLOSE.later, "the connection is too slow");
  const isReplaced = message.topic === "domain" || (message.topic === "load" && message.events.length === 0);
  if (waiting > SLOW_BYTES && isReplaced) return;
  socket.sendText(textOfMessage());
}

/** Messages with a reading, which is the same text for every browser. */
const texts = new WeakMap<LoadSample, string>();

function textOf(data: LoadSample, events: readonly DomainEvent[]): string {
  let text = texts.get(data);
  if (text === undefined) texts.set(data, (text = JSON.stringify({ topic: "load", data, events })));
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
