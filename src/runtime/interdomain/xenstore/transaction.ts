/** Transactions: requests that take effect together, at one moment, or not at all. */

import { setTimeout as sleep } from "node:timers/promises";
import { readOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { Link } from "./connection/link.ts";
import type { Request } from "./connection/request.ts";
import { XenStoreTransactionConflictError } from "./errors.ts";
import { XenStoreOperations } from "./operations.ts";
import { XS_MKDIR, XS_RM, XS_SET_PERMS, XS_TRANSACTION_END, XS_TRANSACTION_START, XS_WRITE } from "./wire/constants.ts";
import { checkAcknowledged, numberOf } from "./wire/payload.ts";

export interface XenStoreTransactionOptions {
  /** Aborts the transaction, and rejects with the signal's reason; one that is about to end may take effect. */
  signal?: AbortSignal | undefined;
  /** The number of attempts if others interfere; 32 by default. */
  attempts?: number | undefined;
}

const ATTEMPTS = 32;
/** The first attempt before which it pauses, and the longest pause. */
const PATIENT_ATTEMPTS = 4;
const LONGEST_PAUSE_MS = 20;

const CHANGES: ReadonlySet<number> = new Set([XS_WRITE, XS_MKDIR, XS_RM, XS_SET_PERMS]);

/** Nodes as they are within a transaction. */
export class XenStoreTransaction extends XenStoreOperations {
  readonly #link: Link;
  readonly #id: number;
  readonly #changes: Set<Promise<unknown>> = new Set();
  #refusal: { reason: unknown } | undefined;
  #open = true;

  constructor(link: Link, id: number) {
    super();
    this.#link = link;
    this.#id = id;
  }

  protected send<T>(request: Omit<Request<T>, "transaction">): Promise<T> {
    if (!this.#open) throw new ReferenceError("the transaction has ended");
    // On the connection that it was begun on: elsewhere its number may be another's.
    const answer = this.#link.request({ ...request, transaction: this.#id });
    if (CHANGES.has(request.type)) {
      this.#changes.add(answer);
      answer.then(
        () => this.#changes.delete(answer),
        (reason: unknown) => {
          this.#refusal ??= { reason };
          this.#changes.delete(answer);
        },
      );
    }
    return answer;
  }

  /** Resolves when every change has been answered, whether or not it is awaited; rejects if one was refused. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#changes);
    if (this.#refusal !== undefined) throw this.#refusal.reason;
  }

  /** Ends it, with effect or without. */
  end(commit: boolean): Promise<void> {
    this.#open = false;
    return this.#link.request(endOf(this.#id, commit));
  }
}

/** Does the work in a transaction, again while others interfere. */
export async function transact<T>(
  connect: () => Promise<Link>,
  work: (transaction: XenStoreTransaction) => T | PromiseLike<T>,
  options: XenStoreTransactionOptions = {},
): Promise<T> {
  const { signal, attempts = ATTEMPTS } = readOptions("transaction", options, ["signal", "attempts"]);
  if (!Number.isSafeInteger(attempts) || attempts < 1) {
    throw new RangeError(`expected attempts to be an integer from 1, received ${attempts}`);
  }
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await attemptOnce(await orAborted(connect(), signal), work, signal);
    } catch (error) {
      if (!(error instanceof XenStoreTransactionConflictError)) throw error;
      if (attempt >= attempts) {
        throw new XenStoreTransactionConflictError(
          `xenstore: others have interfered with a transaction ${attempts} times: it had no effect`,
          { operation: "transaction", ...(error.errno === undefined ? {} : { errno: error.errno }), cause: error },
        );
      }
    }
    if (attempt >= PATIENT_ATTEMPTS) await sleep(Math.random() * LONGEST_PAUSE_MS);
  }
}

async function attemptOnce<T>(
  link: Link,
  work: (transaction: XenStoreTransaction) => T | PromiseLike<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const transaction = await begin(link, signal);
  let result: T;
  try {
    result = await orAborted((async () => work(transaction))(), signal);
    await orAborted(transaction.settled(), signal);
  } catch (error) {
    // Whatever is asked next comes after it. It can only fail with the connection, and then it has ended as well.
    transaction.end(false).catch(() => {});
    throw error;
  }
  await orAborted(transaction.end(true), signal);
  return result;
}

async function begin(link: Link, signal: AbortSignal | undefined): Promise<XenStoreTransaction> {
  const id = link.request({
    type: XS_TRANSACTION_START,
    transaction: 0,
    payload: ["\0"],
    path: undefined,
    decode: numberOf,
  });
  try {
    return new XenStoreTransaction(link, await orAborted(id, signal));
  } catch (error) {
    // Given up before it had begun: it must not stay open.
    id.then((id) => link.request(endOf(id, false))).catch(() => {});
    throw error;
  }
}

function endOf(transaction: number, commit: boolean): Request<void> {
  const payload = [commit ? "T\0" : "F\0"];
  return { type: XS_TRANSACTION_END, transaction, payload, path: undefined, decode: checkAcknowledged };
}
