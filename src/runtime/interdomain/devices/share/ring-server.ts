/** Serves the requests of one pair of rings: takes messages of 9P, and answers each when its work is done. */

import { XenRingError } from "../../../base/errors/index.ts";
import { orAborted, Turns } from "../../../base/promises.ts";
import { type AsyncEventChannel, Wakeups } from "../../event-channel/index.ts";
import type { BytePipe } from "../../ring/index.ts";
import { answerTo } from "./answers.ts";
import { DirectReads } from "./direct-reads.ts";
import type { Session } from "./session.ts";
import { HEADER_BYTES, MessageWriter } from "./wire/message-writer.ts";
import { REQUEST } from "./wire/protocol.ts";

/** Requests under way at most: more wait in the ring. */
const MOST_UNDER_WAY = 128;
/** Messages taken before other work of this program has its turn. */
const MESSAGES_A_TURN = 64;

export class ShareRing {
  readonly #pipe: BytePipe;
  readonly #channel: AsyncEventChannel;
  readonly #session: Session;
  /** The requests under way, of all rings, by their tag. */
  readonly #underWay: Map<number, Promise<void>>;
  readonly #answers: Turns = new Turns();
  /** Aborts with the error of an answer that cannot be written. */
  readonly #broken: AbortController = new AbortController();
  readonly #directReads: DirectReads | null;

  constructor(pipe: BytePipe, channel: AsyncEventChannel, session: Session, underWay: Map<number, Promise<void>>) {
    this.#pipe = pipe;
    this.#channel = channel;
    this.#session = session;
    this.#underWay = underWay;
    this.#directReads = DirectReads.of(pipe.output, session);
  }

  /** Serves until the signal aborts. Rejects with a XenError if the guest breaks the ring or a message's frame. */
  async serve(ended: AbortSignal): Promise<void> {
    const { input } = this.#pipe;
    const signal = AbortSignal.any([ended, this.#broken.signal]);
    try {
      using wakeups = new Wakeups(this.#channel, signal);
      for (let taken = 1; !signal.aborted; taken++) {
        const message = await this.#take(wakeups);
        this.#begin(message, signal);
        while (this.#underWay.size >= MOST_UNDER_WAY) await orAborted(Promise.race(this.#underWay.values()), signal);
        if (taken % MESSAGES_A_TURN === 0 && input.ready > 0) await new Promise((turn) => setImmediate(turn));
      }
      this.#broken.signal.throwIfAborted();
    } catch (error) {
      if (!ended.aborted) throw this.#broken.signal.aborted ? this.#broken.signal.reason : error;
    } finally {
      this.#directReads?.[Symbol.dispose]();
    }
  }

  /** Takes the next message, waiting for its last byte. */
  async #take(wakeups: Wakeups): Promise<Uint8Array<ArrayBuffer>> {
    const header = new Uint8Array(HEADER_BYTES);
    const head = this.#fill(header, wakeups);
    if (head !== undefined) await head;
    const size = new DataView(header.buffer).getUint32(0, true);
    const { input } = this.#pipe;
    if (size < HEADER_BYTES || size > input.size)
      throw new XenRingError(`expected a message of ${HEADER_BYTES} to ${input.size} bytes, received one of ${size}`, {
        operation: "serve a share",
      });
    const message = new Uint8Array(size);
    message.set(header);
    // A front end that waits for room is told so.
    const wasFull = input.ready > input.size / 2;
    const body = this.#fill(message.subarray(HEADER_BYTES), wakeups);
    if (body !== undefined) await body;
    if (wasFull) this.#channel.notify();
    return message;
  }

  /** Returns a promise only if bytes have to be waited for. */
  #fill(target: Uint8Array, wakeups: Wakeups): Promise<void> | void {
    const filled = this.#pipe.input.readInto(target);
    if (filled < target.length) return this.#fillLater(target.subarray(filled), wakeups);
  }

  async #fillLater(target: Uint8Array, wakeups: Wakeups): Promise<void> {
    for (let filled = 0; filled < target.length;) {
      const read = this.#pipe.input.readInto(target.subarray(filled));
      filled += read;
      if (read === 0) await wakeups.next();
    }
  }

  #begin(message: Uint8Array<ArrayBuffer>, signal: AbortSignal): void {
    const tag = tagOf(message);
    if (this.#underWay.has(tag))
      throw new XenRingError(`expected a tag that is not in use, received ${tag}`, { operation: "serve a share" });
    if (this.#answers.idle && this.#directReads?.answer(message) === true) {
      this.#channel.notify();
      return;
    }
    const work = this.#work(message, signal).catch((error: unknown) => {
      if (!signal.aborted) this.#broken.abort(error);
    });
    this.#underWay.set(tag, work);
    void work.finally(() => {
      if (this.#underWay.get(tag) === work) this.#underWay.delete(tag);
    });
  }

  async #work(message: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void> {
    const answer = message[4] === REQUEST.flush ? await this.#flush(message) : await answerTo(this.#session, message);
    if (signal.aborted) return;
    await this.#answers.take(() => this.#send(answer, signal), signal);
  }

  /** Answers a request to forget another one: once that has been answered. */
  async #flush(message: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const tag = tagOf(message);
    const old = message.length < HEADER_BYTES + 2 ? tag : new DataView(message.buffer).getUint16(HEADER_BYTES, true);
    if (old !== tag) await this.#underWay.get(old);
    return new MessageWriter(HEADER_BYTES).message(REQUEST.flush + 1, tag);
  }

  /** Writes an answer in one piece: Linux does not wait for the rest of one. */
  async #send(answer: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void> {
    const { output } = this.#pipe;
    for (;;) {
      const { count } = this.#channel;
      if (output.free >= answer.length) break;
      await this.#channel.wait({ signal, after: count });
    }
    // The guest may use the tag again the moment that it sees the answer.
    this.#underWay.delete(tagOf(answer));
    output.write(answer);
    this.#channel.notify();
    this.#session.memory.giveBack(answer);
  }
}

function tagOf(message: Uint8Array<ArrayBuffer>): number {
  return new DataView(message.buffer, message.byteOffset).getUint16(5, true);
}
