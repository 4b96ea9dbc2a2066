/**
 * One connection: requests go out together, as many as there are, and each answer finds its own by the number that it
 * carries. When the connection ends, for whatever reason, every request that waits is rejected.
 */

import type { XsdSockmsgPlain } from "../../../../generated/4.22/x86_64/io/xs_wire.ts";
import { XenError } from "../../../base/errors/index.ts";
import { deferred } from "../../../base/promises.ts";
import { xenStoreError, XenStoreConnectionError, XenStoreProtocolError } from "../errors.ts";
import { connectFirst } from "../transport/select.ts";
import type { XenStoreConnection, XenStoreReceiver, XenStoreTransport } from "../transport/transport.ts";
import { XS_ERROR, XS_WATCH_EVENT } from "../wire/constants.ts";
import { MessageDecoder } from "../wire/decoder.ts";
import { MessageEncoder } from "../wire/encoder.ts";
import { messageTypeName } from "../wire/message-types.ts";
import { errorOf, stringsOf } from "../wire/payload.ts";
import { describeRequest, type Request } from "./request.ts";

/** The owner of a connection, and its notifications. */
export interface LinkOwner {
  event(path: string, token: string): void;
  ended(link: Link, reason: XenError): void;
}

interface Pending {
  readonly request: Request<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

export class Link implements XenStoreReceiver {
  readonly #owner: LinkOwner;
  readonly #encoder: MessageEncoder = new MessageEncoder();
  readonly #decoder: MessageDecoder = new MessageDecoder((header, payload) => this.#receive(header, payload));
  readonly #pending: Map<number, Pending> = new Map();
  #transport: XenStoreTransport | undefined;
  #connection: XenStoreConnection | undefined;
  #end: XenError | undefined;
  #lastSent = 0;
  #lastAnswered = 0;

  private constructor(owner: LinkOwner) {
    this.#owner = owner;
  }

  /** Connects by the first transport that is there. */
  static async connect(transports: readonly XenStoreTransport[], owner: LinkOwner): Promise<Link> {
    const link = new Link(owner);
    const { transport, connection } = await connectFirst(transports, link);
    link.#transport = transport;
    link.#connection = connection;
    if (link.#end !== undefined) {
      connection.close();
      throw link.#end;
    }
    return link;
  }

  get transport(): XenStoreTransport {
    if (this.#transport === undefined) throw new ReferenceError("not connected yet");
    return this.#transport;
  }

  /** Why the connection has ended; undefined while it has not. */
  get end(): XenError | undefined {
    return this.#end;
  }

  /** Sends a request together with what else is asked in this turn. Rejects as `Request` says. */
  request<T>(request: Request<T>): Promise<T> {
    const { promise, resolve, reject } = deferred<T>();
    if (this.#end !== undefined) {
      reject(this.#lost(request));
      return promise;
    }
    const id = (this.#lastSent + 1) >>> 0;
    const first = this.#encoder.isEmpty;
    try {
      this.#encoder.add(request.type, id, request.transaction, request.payload, this.#transport?.maximumPayloadBytes);
    } catch (error) {
      reject(error);
      return promise;
    }
    this.#lastSent = id;
    this.#pending.set(id, { request, resolve: resolve as (value: unknown) => void, reject });
    if (first) queueMicrotask(() => this.#flush());
    return promise;
  }

  /** Ends the connection; what waits is rejected with `reason`, or as lost. */
  close(reason: XenError, rejection?: Error): void {
    if (this.#end !== undefined) return;
    this.#end = reason;
    this.#connection?.close();
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { request, reject } of pending) reject(rejection ?? this.#lost(request));
    this.#owner.ended(this, reason);
  }

  received(bytes: Uint8Array): void {
    if (this.#end !== undefined) return;
    try {
      this.#decoder.push(bytes);
    } catch (error) {
      this.#giveUp(error);
    }
  }

  closed(cause: Error | undefined): void {
    try {
      this.#decoder.end();
    } catch (error) {
      this.#giveUp(error);
      return;
    }
    const name = this.#transport?.name ?? "xenstored";
    this.close(
      new XenStoreConnectionError(
        `the connection to ${name} has ended${cause === undefined ? "" : `: ${cause.message}`}`,
        {
          operation: "receive",
          cause,
        },
      ),
    );
  }

  #flush(): void {
    if (this.#end === undefined) this.#connection?.send(this.#encoder.take());
  }

  #receive({ type, req_id }: XsdSockmsgPlain, payload: Buffer): void {
    // Something that an earlier message of the same chunk has led to may have ended the connection.
    if (this.#end !== undefined) return;
    if (type === XS_WATCH_EVENT) {
      const [path, token] = stringsOf(payload);
      if (path === undefined || token === undefined) throw new XenStoreProtocolError("a watch's event lacks its token");
      this.#owner.event(path, token);
      return;
    }
    const pending = this.#pending.get(req_id);
    if (pending === undefined) throw new XenStoreProtocolError(`nobody has made the request ${req_id} that it answers`);
    this.#checkOrder(req_id);
    const { request, resolve, reject } = pending;
    if (type !== request.type && type !== XS_ERROR) {
      throw new XenStoreProtocolError(`${messageTypeName(type)} does not answer ${messageTypeName(request.type)}`);
    }
    let value: unknown;
    let failure: unknown;
    try {
      if (type === XS_ERROR) failure = this.#refusal(request, payload);
      else value = request.decode(payload);
    } catch (error) {
      // What makes no sense ends the connection, and this request with it; a value that is no text does not.
      if (error instanceof XenStoreProtocolError) throw error;
      failure = error;
    }
    this.#pending.delete(req_id);
    if (failure === undefined) resolve(value);
    else reject(failure);
  }

  #refusal(request: Request<unknown>, payload: Buffer): XenError {
    const { code, errno } = errorOf(payload);
    return xenStoreError(code, errno, describeRequest(request), request.path);
  }

  #checkOrder(id: number): void {
    const expected = (this.#lastAnswered + 1) >>> 0;
    this.#lastAnswered = id;
    if (id === expected) return;
    throw new XenStoreProtocolError(`the request ${expected} was to be answered next, and not ${id}`);
  }

  #giveUp(error: unknown): void {
    const reason = error instanceof XenError ? error : new XenStoreProtocolError(String(error), { cause: error });
    this.close(reason, reason);
  }

  #lost(request: Request<unknown>): XenError {
    const operation = describeRequest(request);
    return new XenStoreConnectionError(
      `xenstore: ${operation} was not answered, since the connection has ended. It may have taken effect`,
      { operation, cause: this.#end },
    );
  }
}
