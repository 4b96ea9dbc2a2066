/**
 * The interface of a way to xenstored: bytes there, bytes back, and notice of the end. Sockets, the device and memory
 * implement it, and a program may implement another that carries the protocol.
 */

/** Receives the bytes of one connection. */
export interface XenStoreReceiver {
  /** Takes bytes in order, in pieces of any size. They are the receiver's from then on. */
  received(bytes: Uint8Array): void;
  /** Called once at the most, if the connection has ended without `close`; nothing more arrives. */
  closed(reason: Error | undefined): void;
}

/** One connection. */
export interface XenStoreConnection {
  /** Sends whole messages, one or more. The caller may overwrite them once this returns. */
  send(messages: Uint8Array): void;
  /** Closes the connection: nothing is received from then on. */
  close(): void;
}

export interface XenStoreTransport {
  /** The name in errors: "/run/xenstored/socket". */
  readonly name: string;
  /** The largest payload that a request may have here, in bytes. By default what the protocol allows. */
  readonly maximumPayloadBytes?: number | undefined;
  /** True if other programs share the connection, and a reset would be theirs too. */
  readonly isShared?: boolean | undefined;
  /** Makes a connection. Rejects if there is nothing to connect to. */
  connect(receiver: XenStoreReceiver): Promise<XenStoreConnection>;
}
