/** A guest's console in a browser: bytes in both directions. */

import type { Consoles, ConsoleSink } from "../consoles/index.ts";
import { CLOSE, closeWith, type Connection, type PageSocket } from "./connection.ts";

export class ConsoleConnection implements Connection {
  readonly #consoles: Consoles;
  readonly #domid: number;
  readonly #isReadOnly: boolean;
  readonly #onClose: () => void;
  #attached: ReturnType<Consoles["attach"]> | undefined;
  #ended = false;

  constructor(consoles: Consoles, domid: number, isReadOnly: boolean, onClose: () => void) {
    this.#consoles = consoles;
    this.#domid = domid;
    this.#isReadOnly = isReadOnly;
    this.#onClose = onClose;
  }

  open(socket: PageSocket): void {
    const sink: ConsoleSink = {
      get waitingBytes() {
        return socket.getBufferedAmount();
      },
      show: (bytes) => void socket.sendBinary(new Uint8Array(bytes)),
      end: (reason) => closeWith(socket, CLOSE.normal, reason),
    };
    this.#attached = this.#consoles.attach(this.#domid, sink);
    if (this.#ended) this.#attached[Symbol.dispose]();
  }

  message(socket: PageSocket, message: string | Buffer<ArrayBuffer>): void {
    if (typeof message === "string") return closeWith(socket, CLOSE.unsupported, "expected bytes, received text");
    if (this.#isReadOnly) return closeWith(socket, CLOSE.policy, "the server is for reading only");
    this.#attached?.type(new Uint8Array(message));
  }

  close(): void {
    this.#ended = true;
    this.#attached?.[Symbol.dispose]();
    this.#onClose();
  }
}
