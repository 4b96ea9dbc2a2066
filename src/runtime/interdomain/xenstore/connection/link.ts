/**
 * One connection. Requests made together are sent together, and each answer is matched to its request by its number.
 *
 * An invalid answer rejects its own request. If the numbers themselves are invalid, the connection ends. When the
 * connection ends, for any reason, every pending request is rejected.
 */

import type { XsdSockmsgPlain } from "../../../../generated/4.22/x86_64/io/xs_wire.ts";
import { shown } from "../../../base/checks.ts";
import { XenError } from "../../../base/errors/index.ts";
import { xenStoreError, XenStoreConnectionError, XenStoreProtocolError } from "../errors.ts";
import { connectFirst } from "../transport/select.ts";
import type { XenStoreConnection, XenStoreReceiver, XenStoreTransport } from "../transport/transport.ts";
import { XS_ERROR, XS_WATCH_EVENT } from "../wire/constants.ts";
import { ANSWER_MAX, MessageDecoder } from "../wire/decoder.ts";
import { MessageEncoder } from "../wire/encoder.ts";
import { messageTypeName } from "../wire/message-types.ts";
import { errorOf, PayloadError, stringsOf } from "../wire/payload.ts";
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
  readonly #decoder: MessageDecoder = new MessageDecoder((header, payload) => this.#receive(header, payload), {
    limit: ANSWER_MAX,
    // Checked at the header, since the payload of a message that answers no request may never come.
    announced: (header) => void this.#awaited(header),
  });
  readonly #pending: Map<number, Pending> = new Map();
  #transport: XenStoreTransport | undefined;
  #connection: XenStoreConnection | undefined;
  #end: XenError | undefined;
  /** The reason with which every request rejects after the end; undefined if each has its own. */
  #rejection: Error | undefined;
  #lastSent = 0;
  #lastAnswered = 0;

  private constructor(owner: LinkOwner) {
    this.#owner = owner;
  }

  /** Connects by the first transport that exists. */
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

  /** The reason for the connection's end; undefined before the end. */
  get end(): XenError | undefined {
    return this.#end;
  }

  /**
   * Sends a request together with the other requests of this turn, in a transaction unless its number is 0. Rejects as
   * `Request` describes, and if it cannot be encoded.
   */
  request<T>(request: Request<T>, transaction: number = 0): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#end !== undefined) {
        throw this.#rejection ?? lostRequest(request, "was not sent, since the connection had ended", this.#end);
      }
      const id = (this.#lastSent + 1) >>> 0;
      const first = this.#encoder.isEmpty;
      this.#encoder.add(request.type, id, transaction, request.payload, this.#transport?.maximumPayloadBytes);
      this.#lastSent = id;
      this.#pending.set(id, { request, resolve: resolve as (value: unknown) => void, reject });
      if (first) queueMicrotask(() => this.#flush());
    });
  }

  /** Ends the connection. Pending and later requests reject with `rejection`, or as lost. */
  close(reason: XenError, rejection?: Error): void {
    if (this.#end !== undefined) return;
    this.#end = reason;
    this.#rejection = rejection;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    const fate = "was not answered, since the connection has ended. It may have taken effect";
    for (const { request, reject } of pending) reject(rejection ?? lostRequest(request, fate, reason));
    this.#owner.ended(this, reason);
    // Last: a program's own connection may throw.
    this.#connection?.close();
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
    if (cause instanceof XenStoreProtocolError) {
      this.#giveUp(cause);
      return;
    }
    const name = this.#transport?.name ?? "xenstored";
    const { partialBytes } = this.#decoder;
    const where = partialBytes === 0 ? "" : ` within a message, ${partialBytes} bytes after its beginning`;
    const options = { operation: "receive", cause };
    this.close(new XenStoreConnectionError(`the connection to ${name} has ended${where}${reasonOf(cause)}`, options));
  }

  #flush(): void {
    if (this.#end !== undefined) return;
    const messages = this.#encoder.take();
    try {
      this.#connection?.send(messages);
    } catch (cause) {
      const message = `cannot send to ${this.transport.name}, so the connection has ended${reasonOf(cause)}`;
      this.#abandon(new XenStoreConnectionError(message, { operation: "send", cause }));
    }
  }

  /** Ends a connection that has thrown. If it throws again when it is closed, its first error is the reason. */
  #abandon(reason: XenError): void {
    try {
      this.close(reason);
    } catch {
      // The connection is a program's own, and has ended already.
    }
  }

  #receive(header: XsdSockmsgPlain, payload: Buffer): void {
    // An earlier message of this chunk may have led the program to end the connection.
    if (this.#end !== undefined) return;
    const awaited = this.#awaited(header);
    if (awaited === undefined) {
      const [path, token] = stringsOf(payload);
      if (path === undefined || token === undefined) throw new XenStoreProtocolError("a watch's event lacks its token");
      this.#owner.event(path, token);
      return;
    }
    this.#pending.delete(header.req_id);
    this.#lastAnswered = header.req_id;
    const { request, resolve, reject } = awaited;
    try {
      resolve(valueOf(request, header.type, payload));
    } catch (error) {
      reject(error);
    }
  }

  /** Returns the request that a message answers, or undefined for an event. Throws for any other message. */
  #awaited({ type, req_id }: XsdSockmsgPlain): Pending | undefined {
    if (type === XS_WATCH_EVENT) return undefined;
    const expected = (this.#lastAnswered + 1) >>> 0;
    const pending = this.#pending.get(req_id);
    if (pending !== undefined && req_id === expected) return pending;
    throw new XenStoreProtocolError(
      `expected an answer to ${this.#pending.size === 0 ? "no request" : `request ${expected}`}, received one to ${req_id}`,
    );
  }

  #giveUp(error: unknown): void {
    const reason = error instanceof XenError ? error : new XenStoreProtocolError(String(error), { cause: error });
    this.close(reason, reason);
  }
}

/** Returns the words for a cause; a program's own transport may have any. */
function reasonOf(cause: unknown): string {
  if (cause === undefined || cause === null) return "";
  return `: ${cause instanceof Error ? cause.message : shown(cause)}`;
}

function lostRequest(request: Request<unknown>, fate: string, cause: XenError): XenError {
  const operation = describeRequest(request);
  return new XenStoreConnectionError(`xenstore: ${operation} ${fate}`, { operation, cause });
}

/** Returns a message's decoded value. Throws xenstored's refusal, or a XenStoreProtocolError. */
function valueOf(request: Request<unknown>, type: number, payload: Buffer): unknown {
  try {
    if (type === request.type) return request.decode(payload);
    if (type !== XS_ERROR) {
      throw new PayloadError(`expected ${messageTypeName(request.type)}, received ${messageTypeName(type)}`);
    }
    const { code, errno } = errorOf(payload);
    throw xenStoreError(code, errno, describeRequest(request), request.path);
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error;
    throw new XenStoreProtocolError(error.message, { operation: describeRequest(request), cause: error });
  }
}
