/** A served simulated machine. */

import type { Xen } from "../../src/index.ts";
import { type PageServer, serve, type ServeOptions } from "../../src/serve.ts";
import { SimulatedXen } from "../../src/testing.ts";

export const TOKEN = "a-token-of-tests-and-no-host";

export interface Served extends Disposable {
  readonly simulated: SimulatedXen;
  readonly xen: Xen;
  readonly page: PageServer;
  /** Asks with the token, and further headers. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Resolves with a document. */
  read<Document>(path: string): Promise<Document>;
  /** Opens a socket with the token. */
  socket(path: string): Promise<Socket>;
}

/** Serves a machine, by default one with the domains "web" and "build". */
export function served(
  options: ServeOptions = {},
  machine: ConstructorParameters<typeof SimulatedXen>[0] = {
    domains: [
      { domid: 1, name: "web", vcpus: 2, memoryMiB: 512, vifs: [{}], vbds: [{}] },
      { domid: 5, name: "build", memoryMiB: 128, state: "paused" },
    ],
  },
): Served {
  const resources = new DisposableStack();
  const simulated = resources.use(new SimulatedXen(machine));
  const xen = resources.use(simulated.open());
  const page = resources.use(serve(xen, { port: 0, token: TOKEN, intervalMs: 250, ...options }));
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, page.url), { ...init, headers: { authorization: `Bearer ${page.token}`, ...init.headers } });
  return {
    simulated,
    xen,
    page,
    ask,
    read: async <Document>(path: string) => {
      const response = await ask(path);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Document;
    },
    socket: (path) => opened(new URL(path, page.url.replace("http", "ws")), page.token),
    [Symbol.dispose]: () => resources.dispose(),
  };
}

/** Resolves with a socket once it is open; rejects if it is refused. */
export async function opened(url: URL, token: string, headers: Record<string, string> = {}): Promise<Socket> {
  const socket = new Socket(url, token, headers);
  await socket.isOpen;
  return socket;
}

/** A socket that keeps its messages. */
export class Socket {
  readonly isOpen: Promise<void>;
  /** Resolves with the code and the reason of its end. */
  readonly closed: Promise<string>;
  readonly #socket: WebSocket;
  readonly #messages: unknown[] = [];
  #wake: PromiseWithResolvers<void> = Promise.withResolvers<void>();

  constructor(url: URL, token: string, headers: Record<string, string>) {
    const protocols = ["xen-ts", `bearer.${Buffer.from(token).toString("base64url")}`];
    this.#socket = new WebSocket(url, { protocols, headers } as unknown as string[]);
    this.#socket.binaryType = "arraybuffer";
    const open = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<string>();
    this.isOpen = open.promise;
    this.closed = closed.promise;
    this.#socket.addEventListener("open", () => open.resolve());
    this.#socket.addEventListener("message", ({ data }) => {
      this.#messages.push(typeof data === "string" ? JSON.parse(data) : data);
      this.#wake.resolve();
      this.#wake = Promise.withResolvers();
    });
    this.#socket.addEventListener("close", ({ code, reason }) => {
      open.reject(new Error(`closed: ${code}`));
      closed.resolve(`${code} ${reason}`);
    });
    open.promise.catch(() => {});
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  send(data: string | Uint8Array<ArrayBuffer>): void {
    this.#socket.send(data);
  }

  close(): void {
    this.#socket.close();
  }

  /** Resolves with the first message that satisfies the condition, and forgets those before. */
  async next<Message>(isWanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      while (this.#messages.length > 0) {
        const message = this.#messages.shift() as Message;
        if (isWanted(message)) return message;
      }
      await this.#wake.promise;
    }
  }

  /** Resolves with the bytes as text, once they have the wanted one. */
  async shows(wanted: string): Promise<string> {
    const decoder = new TextDecoder();
    let shown = "";
    await this.next<ArrayBuffer>((bytes) => (shown += decoder.decode(bytes, { stream: true })).includes(wanted));
    return shown;
  }
}
