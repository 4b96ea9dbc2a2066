/** A console of a guest on a TCP port: one connection at a time reads and types. */

import { createServer, type Server, type Socket } from "node:net";
import type { ConsoleBackEnd } from "../../devices.ts";

export interface TcpAddress {
  readonly host: string;
  readonly port: number;
}

/** Returns the address in "tcp:PORT", of this computer alone, or "tcp:HOST:PORT"; null for other text. */
export function tcpAddress(text: string): TcpAddress | null {
  const [, host = "127.0.0.1", digits = ""] = /^tcp:(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  return digits !== "" && port <= 65535 ? { host: host.replaceAll(/^\[|\]$/g, ""), port } : null;
}

/** Bytes of the guest's that are kept while nothing is connected: the last ones. */
const KEPT_BYTES = 65536;

export class TcpConsole implements AsyncDisposable {
  readonly #server: Server;
  readonly #kept: Uint8Array[] = [];
  #socket: Socket | undefined;
  #console: ConsoleBackEnd | undefined;

  /** Listens from then on. */
  constructor({ host, port }: TcpAddress) {
    this.#server = createServer((socket) => this.#accept(socket));
    this.#server.listen({ host, port });
  }

  /** The port, once it listens. */
  get port(): number | undefined {
    const address = this.#server.address();
    return typeof address === "object" && address !== null ? address.port : undefined;
  }

  /** Carries the bytes of a console until that ends. */
  serve(console: ConsoleBackEnd): void {
    this.#console = console;
    void this.#carry(console);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket?.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #carry(console: ConsoleBackEnd): Promise<void> {
    try {
      for await (const bytes of console) this.#show(bytes);
    } catch {
      // The guest has gone with its console.
    }
    this.#socket?.end();
  }

  #show(bytes: Uint8Array): void {
    if (this.#socket !== undefined) {
      this.#socket.write(bytes);
      return;
    }
    this.#kept.push(bytes);
    while (this.#kept.reduce((sum, { length }) => sum + length, 0) > KEPT_BYTES) this.#kept.shift();
  }

  #accept(socket: Socket): void {
    if (this.#socket !== undefined) {
      socket.end("another connection has this console\r\n");
      return;
    }
    this.#socket = socket;
    for (const bytes of this.#kept.splice(0)) socket.write(bytes);
    socket.on("data", (bytes: Uint8Array) => void this.#type(bytes, socket));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => (this.#socket = undefined));
  }

  async #type(bytes: Uint8Array, socket: Socket): Promise<void> {
    socket.pause();
    try {
      await this.#console?.write(bytes);
      socket.resume();
    } catch {
      // The console has ended.
      socket.destroy();
    }
  }
}
