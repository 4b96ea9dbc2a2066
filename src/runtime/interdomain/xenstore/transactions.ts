/** The transactions of one client: each is retried while others interfere. */

import { checkFunction, checkInteger } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { Link } from "./connection/link.ts";
import type { Session } from "./connection/session.ts";
import { XenStoreQuotaError, XenStoreTransactionConflictError } from "./errors.ts";
import { RetryTurns } from "./retry-turns.ts";
import { beginTransaction, type XenStoreTransaction } from "./transaction.ts";

/** Limits of a transaction. */
export interface XenStoreTransactionOptions extends SignalOptions {
  /** Aborts the transaction, and rejects with the signal's reason; one that is about to end may take effect. */
  signal?: AbortSignal | undefined;
  /**
   * The number of attempts after conflicts, or while the domain has as many open transactions as it may; 32 by default.
   */
  attempts?: number | undefined;
}

const ATTEMPTS = 32;
/** The operation in the error of a transaction that failed for good. */
const OPERATION = "transaction";

type Work<T> = (transaction: XenStoreTransaction) => T | PromiseLike<T>;

/** The error if xenstored currently lets this domain begin no further transaction. */
class NoPlaceError extends Error {
  readonly refusal: XenStoreQuotaError;

  constructor(refusal: XenStoreQuotaError) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

export class Transactions {
  readonly #session: Pick<Session, "link">;
  readonly #turns: RetryTurns;

  constructor(session: Pick<Session, "link" | "closing">) {
    this.#session = session;
    this.#turns = new RetryTurns(session.closing);
  }

  /** Does the work in a transaction, and commits its changes. */
  async run<T>(work: Work<T>, options: XenStoreTransactionOptions = {}): Promise<T> {
    const { signal, attempts = ATTEMPTS } = readOptions("transaction", options, ["signal", "attempts"]);
    checkFunction("work", work);
    checkInteger("attempts", attempts, 1, Number.MAX_SAFE_INTEGER);
    return this.#repeat(work, { commit: true, attempts, signal });
  }

  /** Does work that only reads, in a transaction without effect. */
  look<T>(work: Work<T>, signal: AbortSignal | undefined): Promise<T> {
    return this.#repeat(work, { commit: false, attempts: ATTEMPTS, signal });
  }

  async #repeat<T>(
    work: Work<T>,
    options: { readonly commit: boolean; readonly attempts: number; readonly signal: AbortSignal | undefined },
  ): Promise<T> {
    const { commit, attempts, signal } = options;
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      const end = attempt === 1 ? undefined : await this.#turns.begin(signal);
      try {
        return await attemptOnce(await orAborted(this.#session.link(), signal), work, commit, signal);
      } catch (error) {
        if (!isPassing(error)) throw error;
        if (attempt >= attempts) throw error instanceof NoPlaceError ? error.refusal : conflict(attempts, error);
      } finally {
        end?.();
      }
      await this.#turns.pause(attempt, signal);
    }
  }
}

async function attemptOnce<T>(link: Link, work: Work<T>, commit: boolean, signal: AbortSignal | undefined): Promise<T> {
  const attempt = await beginTransaction(link, signal).catch((error: unknown) => {
    throw error instanceof XenStoreQuotaError ? new NoPlaceError(error) : error;
  });
  let result: T;
  try {
    result = await orAborted((async () => work(attempt.nodes))(), signal);
    await orAborted(attempt.settled(), signal);
  } catch (error) {
    // Whatever is asked next comes after it. It can only fail with the connection, and then it has ended as well.
    attempt.end(false).catch(() => {});
    throw error;
  }
  await orAborted(attempt.end(commit), signal);
  return result;
}

/**
 * True if another attempt may succeed. A conflict of a nested transaction, which the work has thrown, does not count.
 */
function isPassing(error: unknown): error is NoPlaceError | XenStoreTransactionConflictError {
  if (error instanceof NoPlaceError) return true;
  return error instanceof XenStoreTransactionConflictError && error.operation !== OPERATION;
}

function conflict(attempts: number, cause: XenStoreTransactionConflictError): XenStoreTransactionConflictError {
  return new XenStoreTransactionConflictError(
    `xenstore: others have interfered with a transaction ${attempts} times: it had no effect`,
    { operation: OPERATION, ...(cause.errno === undefined ? {} : { errno: cause.errno }), cause },
  );
}
