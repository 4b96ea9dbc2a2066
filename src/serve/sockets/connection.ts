/** The interface between the server and its sockets. */

/** The socket's data: who serves it. */
export interface SocketData {
  readonly connection: Connection;
}

export type PageSocket = Bun.ServerWebSocket<SocketData>;

export interface Connection {
  open(socket: PageSocket): void;
  /** Called for each message of the browser. */
  message(socket: PageSocket, message: string | Buffer<ArrayBuffer>): void;
  /** Called once the socket has ended, however that was. */
  close(): void;
}

/** Status codes with which the server ends a socket: RFC 6455, and the registry of IANA. */
export const CLOSE = { normal: 1000, unsupported: 1003, policy: 1008, later: 1013 } as const;

/** Bytes of a reason that fit a close frame. */
const LONGEST_REASON = 123;

/** Ends a socket with a reason, shortened to what a frame can hold. */
export function closeWith(socket: PageSocket, code: number, reason: string): void {
  let text = reason;
  while (Buffer.byteLength(text) > LONGEST_REASON) text = text.slice(0, -1);
  socket.close(code, text.toWellFormed());
}
