/**
 * The interface of a transport to xenstored: it carries bytes in both directions, and reports the end. Sockets, the
 * device and memory implement it, and a program may implement another one.
 */

/** Receives the bytes of one connection. */
export interface XenStoreReceiver {
  /** Takes bytes in order, in pieces of any size. The receiver owns them from then on. */
  received(bytes: Uint8Array): void;
  /** Called at most once, if the connection has ended without `close`; nothing more arrives. */
  closed(reason: Error | undefined): void;
}

/** One connection. */
export interface XenStoreConnection {
  /** Sends whole messages, one or more. The caller may overwrite them once this returns. */
  send(messages: Uint8Array): void;
  /** Closes the connection: nothing is received any more. */
  close(): void;
}

/** A way to xenstored, such as its socket or Linux's device. */
export interface XenStoreTransport {
  /** The name in errors: "/run/xenstored/socket". */
  readonly name: string;
  /** The largest payload of a request, in bytes; by default the protocol's limit. */
  readonly maximumPayloadBytes?: number | undefined;
  /** True if other programs share the connection, so that a reset would affect them. */
  readonly isShared?: boolean | undefined;
  /** Makes a connection. Rejects if it cannot. */
  connect(receiver: XenStoreReceiver): Promise<XenStoreConnection>;
}
