/** One connection to the simulated xenstored, with its watches and transactions. */

import type { XenStoreConnection, XenStoreReceiver } from "../../runtime/interdomain/xenstore/index.ts";
import { XENSTORE_PAYLOAD_MAX, XS_ERROR, XS_WATCH_EVENT } from "../../runtime/interdomain/xenstore/wire/constants.ts";
import { MessageDecoder } from "../../runtime/interdomain/xenstore/wire/decoder.ts";
import { MessageEncoder, type PayloadPart } from "../../runtime/interdomain/xenstore/wire/encoder.ts";
import { type Asker, type Change, Refusal } from "./access.ts";
import type { TransactionView } from "./database.ts";
import { RegisteredWatches } from "./registered-watches.ts";

export interface OpenTransaction {
  readonly view: TransactionView;
  readonly changes: Change[];
}

/** A request, which is answered with a payload or refused. */
export interface ClientRequest {
  readonly type: number;
  readonly transaction: number;
  readonly payload: Buffer;
}

export interface ClientOwner {
  /** Answers a request; throws a Refusal. */
  answer(client: Client, request: ClientRequest): readonly PayloadPart[];
  gone(client: Client): void;
}

export class Client implements XenStoreReceiver, Asker {
  readonly domid: number;
  readonly watches: RegisteredWatches = new RegisteredWatches();
  readonly transactions: Map<number, OpenTransaction> = new Map();
  readonly #owner: ClientOwner;
  readonly #connection: XenStoreConnection;
  readonly #targets: ReadonlyMap<number, number>;
  readonly #encoder: MessageEncoder = new MessageEncoder();
  readonly #decoder: MessageDecoder = new MessageDecoder((header, payload) => {
    if (this.#open) this.#answer(header.type, header.req_id, header.tx_id, payload);
  });
  /** Events of the current request: they follow its answer. */
  #events: [path: string, token: string][] | undefined;
  #lastTransaction = 0;
  #open = true;

  constructor(domid: number, connection: XenStoreConnection, owner: ClientOwner, targets: ReadonlyMap<number, number>) {
    this.domid = domid;
    this.#connection = connection;
    this.#owner = owner;
    this.#targets = targets;
  }

  /** The domain for which this client's domain is the device model. */
  get target(): number | undefined {
    return this.#targets.get(this.domid);
  }

  get nextTransaction(): number {
    return ++this.#lastTransaction;
  }

  received(bytes: Uint8Array): void {
    try {
      this.#decoder.push(bytes);
    } catch {
      // Like the real one, it closes a connection that breaks the protocol.
      this.end();
    }
  }

  closed(): void {
    this.#open = false;
    this.#owner.gone(this);
  }

  /** Closes the connection from this side. */
  end(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#connection.close();
    this.#owner.gone(this);
  }

  /** Fires watches for a change to a path, or only watches of exactly that path. */
  fire(path: string, exact: boolean): void {
    for (const watch of this.watches.of(path, exact)) {
      // Events of a relative watch have relative paths.
      const relative = watch.given === watch.path ? path : watch.given + path.slice(watch.path.length);
      this.tell(relative, watch.token);
    }
  }

  tell(path: string, token: string): void {
    if (this.#events !== undefined) this.#events.push([path, token]);
    else this.#send(XS_WATCH_EVENT, 0, 0, [path, "\0", token, "\0"]);
  }

  #answer(type: number, id: number, transaction: number, payload: Buffer): void {
    const events: [string, string][] = (this.#events = []);
    try {
      const answer = this.#owner.answer(this, { type, transaction, payload });
      const length = answer.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
      if (length > XENSTORE_PAYLOAD_MAX) throw new Refusal("E2BIG");
      this.#send(type, id, transaction, answer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#send(XS_ERROR, id, transaction, [`${error.code}\0`]);
    } finally {
      this.#events = undefined;
    }
    for (const [path, token] of events) this.tell(path, token);
  }

  #send(type: number, id: number, transaction: number, payload: readonly PayloadPart[]): void {
    this.#encoder.add(type, id, transaction, payload);
    this.#connection.send(this.#encoder.take());
  }
}
