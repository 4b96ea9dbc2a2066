/** The course of serving that all back ends have: one connection of the guest after another, until the device is closed. */

import type { XenError } from "../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { BackEndConnection, XenbusBackEnd } from "../xenbus/index.ts";
import { isGuestsFault } from "./guest-fault.ts";

/** The work of a back end. */
export interface ConnectionWork {
  /** Serves a connection until it ends. The signal aborts at its end, when the device is closed, or if a ring fails. */
  readonly serve: (connection: BackEndConnection, signal: AbortSignal, rings: RingsOfConnection) => Promise<void>;
  /** Called with a mistake of the guest's, which ends its connection only. */
  readonly onGuestError?: ((error: XenError) => void) | undefined;
  /** Called after the last connection. */
  readonly onEnd?: () => void;
}

export interface RingsOfConnection {
  /** Resolves once all rings have come to rest, so that memory may be unmapped. One that fails ends the others. */
  untilAllEnd(rings: readonly Promise<void>[]): Promise<void>;
}

export class ConnectionServer {
  /** Resolves when the device is unplugged, the guest has gone, or `close` has been called. Rejects if it cannot be served. */
  readonly ended: Promise<void>;
  readonly #back: XenbusBackEnd;
  readonly #work: ConnectionWork;
  readonly #closing: AbortController = new AbortController();

  constructor(back: XenbusBackEnd, work: ConnectionWork) {
    this.#back = back;
    this.#work = work;
    this.ended = this.#run();
    this.ended.catch(() => {});
  }

  /** Ends serving. Idempotent. Rejects with the signal's reason once that aborts; serving ends all the same. */
  async close(options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("close", options, ["signal"]);
    this.#closing.abort();
    await orAborted(
      this.ended.catch(() => {}),
      signal,
    );
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    try {
      for await (const connection of this.#back.connections({ signal })) await this.#serve(connection);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.#work.onEnd?.();
      await this.#back.close();
    }
  }

  async #serve(connection: BackEndConnection): Promise<void> {
    const { serve, onGuestError } = this.#work;
    const failed = new AbortController();
    const signal = AbortSignal.any([connection.signal, this.#closing.signal, failed.signal]);
    const untilAllEnd = async (rings: readonly Promise<void>[]): Promise<void> => {
      const outcomes = await Promise.allSettled(rings.map((ring) => ring.finally(() => failed.abort())));
      const failure = outcomes.find((outcome) => outcome.status === "rejected");
      if (failure !== undefined) throw failure.reason;
    };
    try {
      await serve(connection, signal, { untilAllEnd });
    } catch (error) {
      if (connection.signal.aborted || this.#closing.signal.aborted) return;
      if (!isGuestsFault(error)) throw error;
      onGuestError?.(error);
    }
  }
}
