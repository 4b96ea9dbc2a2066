/** A transaction: requests that take effect together, at one moment, or not at all. */

import { inspectAs } from "../../base/checks.ts";
import { orAborted } from "../../base/promises.ts";
import type { Link } from "./connection/link.ts";
import type { Request } from "./connection/request.ts";
import { XenStoreOperations } from "./operations.ts";
import { XS_MKDIR, XS_RM, XS_SET_PERMS, XS_TRANSACTION_END, XS_TRANSACTION_START, XS_WRITE } from "./wire/constants.ts";
import { checkAcknowledged, numberOf, PayloadError } from "./wire/payload.ts";

const CHANGES: ReadonlySet<number> = new Set([XS_WRITE, XS_MKDIR, XS_RM, XS_SET_PERMS]);

/** Nodes as a transaction sees them. */
export class XenStoreTransaction extends XenStoreOperations {
  readonly #attempt: Attempt;

  constructor(attempt: Attempt) {
    super();
    this.#attempt = attempt;
  }

  protected send<T>(request: Request<T>): Promise<T> {
    return this.#attempt.send(request);
  }

  /** All that is read is of one moment already. */
  protected atOneMoment<T>(work: (view: XenStoreOperations) => Promise<T>): Promise<T> {
    return work(this);
  }

  static {
    inspectAs(this, () => "XenStoreTransaction");
  }
}

/** One attempt at a transaction, from its beginning to its end. The work only gets its nodes, so it cannot end it. */
export class Attempt {
  readonly nodes: XenStoreTransaction = new XenStoreTransaction(this);
  readonly #link: Link;
  readonly #id: number;
  readonly #changes: Set<Promise<unknown>> = new Set();
  #refusal: { reason: unknown } | undefined;
  #open = true;

  constructor(link: Link, id: number) {
    this.#link = link;
    this.#id = id;
  }

  send<T>(request: Request<T>): Promise<T> {
    if (!this.#open) throw new ReferenceError("the transaction has ended");
    // On the transaction's own connection: on another one, its number may belong to another transaction.
    const answer = this.#link.request(request, this.#id);
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

  /** Resolves when every change has been answered, awaited or not. Rejects if one was refused. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#changes);
    if (this.#refusal !== undefined) throw this.#refusal.reason;
  }

  /** Ends it, with effect or without. */
  end(commit: boolean): Promise<void> {
    this.#open = false;
    return this.#link.request(endOf(commit), this.#id);
  }
}

/** Begins a transaction. One that is given up before it has begun does not stay open. */
export async function beginTransaction(link: Link, signal: AbortSignal | undefined): Promise<Attempt> {
  const id = link.request({
    type: XS_TRANSACTION_START,
    payload: ["\0"],
    path: undefined,
    decode: transactionOf,
  });
  try {
    return new Attempt(link, await orAborted(id, signal));
  } catch (error) {
    id.then((id) => link.request(endOf(false), id)).catch(() => {});
    throw error;
  }
}

/** Decodes the number of a transaction. Refuses 0, with which requests would take effect at once. */
function transactionOf(payload: Buffer): number {
  const id = numberOf(payload);
  if (id === 0 || id > 0xffff_ffff) throw new PayloadError(`expected a transaction's number, received ${id}`);
  return id;
}

function endOf(commit: boolean): Request<void> {
  const payload = [commit ? "T\0" : "F\0"];
  return { type: XS_TRANSACTION_END, payload, path: undefined, decode: checkAcknowledged };
}
