/**
 * What the client needs of a way to xenstored: bytes there, bytes back, and word of the end. Sockets, the device and
 * memory each have one; so may whatever else carries the protocol.
 */

/** Takes what arrives on one connection. */
export interface XenStoreReceiver {
  /** Bytes in order, in pieces of any size. They are the receiver's. */
  received(bytes: Uint8Array): void;
  /** The connection has ended without `close` having been called; nothing more arrives. At most once. */
  closed(reason: Error | undefined): void;
}

/** One connection. */
export interface XenStoreConnection {
  /** Sends whole messages, one or more; they may be overwritten as soon as this returns. */
  send(messages: Uint8Array): void;
  /** Ends the connection; nothing is received from then on. */
  close(): void;
}

export interface XenStoreTransport {
  /** What errors call it: "/run/xenstored/socket". */
  readonly name: string;
  /** The largest payload that a request may have here, in bytes. By default what the protocol allows. */
  readonly maxPayload?: number;
  /** Set where others use the same connection, so that what resets it is theirs too. */
  readonly shared?: boolean;
  /** A new connection. Rejects where there is nobody to connect to. */
  connect(receiver: XenStoreReceiver): Promise<XenStoreConnection>;
}
