/** `serve`: the page for one host. */

import { randomBytes } from "node:crypto";
import { checkToken, HOST_NAME, readAddress, started, urlOf } from "../http/index.ts";
import { checkFunction, checkInteger, describe, readList, shown } from "../runtime/base/checks.ts";
import { readOptions } from "../runtime/base/options.ts";
import { Xen } from "../runtime/xen.ts";
import type { PerformedAction } from "./actions/index.ts";
import { MOST_BODY_BYTES, MOST_WAITING_BYTES, Page } from "./server/index.ts";
import type { SocketData } from "./sockets/index.ts";

/** The address of the page's server, and what it allows. */
export interface ServeOptions {
  /** By default 9604; 0 takes a free one. */
  readonly port?: number | undefined;
  /** An address or name of this machine, by default "127.0.0.1"; "0.0.0.0" and "::" stand for all of its addresses. */
  readonly hostname?: string | undefined;
  /** The word that opens the page, of 16 visible ASCII characters at least. By default a new one of 256 random bits. */
  readonly token?: string | undefined;
  /** Names by which browsers reach the server, for instance behind a proxy. Addresses and "localhost" always work. */
  readonly hostnames?: readonly string[] | undefined;
  /** True refuses actions and typing. */
  readonly readOnly?: boolean | undefined;
  /** Milliseconds between two readings of the host, from 250; by default 2000. */
  readonly intervalMs?: number | undefined;
  /** Called with errors that no browser is told of: a reading that has failed, and faults. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Called with each action that has been performed, for a log. */
  readonly onAction?: ((action: PerformedAction) => void) | undefined;
}

/** A server in this thread, until it is closed. It keeps its program running; a child process does not inherit its port. */
export interface PageServer extends Disposable {
  /** The TCP port: the one that was free, if 0 was asked for. */
  readonly port: number;
  /** The address of the page without its token, such as "http://127.0.0.1:9604/". */
  readonly url: string;
  /** The token. A browser opens `${url}#${token}`: what follows # is not sent over the network. */
  readonly token: string;
  /** Ends the server, and the connections that it has. */
  close(): void;
}

const DEFAULT_PORT = 9604;

const OPTIONS = [
  "port",
  "hostname",
  "token",
  "hostnames",
  "readOnly",
  "intervalMs",
  "onError",
  "onAction",
] as const satisfies readonly (keyof ServeOptions)[];

const SHORTEST_TOKEN = 16;

/** Seconds that a silent connection stays open; sockets are kept by pings. */
const IDLE_SECONDS = 60;

/**
 * Serves a page that shows a host and its domains live, and lets its user steer them. The Xen stays the caller's to close,
 * after the server.
 *
 * The page has no secrets: data and actions need the token. Throws a TypeError or a RangeError for a wrong option, a
 * XenBusyError if the port is taken, a XenError if Linux refuses the address.
 *
 * @example
 * ```ts
 * using xen = Xen.open();
 * using page = serve(xen);
 * console.log(`${page.url}#${page.token}`);
 * ```
 */
export function serve(xen: Xen, options: ServeOptions = {}): PageServer {
  const own = readOptions("serve", options, OPTIONS);
  const {
    port = DEFAULT_PORT,
    hostname = "127.0.0.1",
    token = randomToken(),
    readOnly = false,
    intervalMs = 2000,
  } = own;
  const { onError = () => {}, onAction = () => {} } = own;
  if (!(xen instanceof Xen)) throw new TypeError(`expected xen to be a Xen, received ${describe(xen)}`);
  const address = readAddress(hostname, port);
  checkToken(token);
  if (token.length < SHORTEST_TOKEN) {
    throw new TypeError(`expected token to have ${SHORTEST_TOKEN} characters at least, received ${token.length}`);
  }
  if (typeof readOnly !== "boolean")
    throw new TypeError(`expected readOnly to be a boolean, received ${shown(readOnly)}`);
  checkInteger("intervalMs", intervalMs, 250, 3_600_000);
  checkFunction("onError", onError);
  checkFunction("onAction", onAction);
  const hostnames = [hostname, ...readList("hostnames", own.hostnames ?? [], 0, 100, checkName)];
  const page = new Page(xen, { token, hostnames, isReadOnly: readOnly, intervalMs, onError, onAction });
  const server = started(address, () =>
    Bun.serve<SocketData>({
      port,
      hostname,
      development: false,
      // Without development Bun shares the port with any other server that does so.
      reusePort: false,
      idleTimeout: IDLE_SECONDS,
      maxRequestBodySize: MOST_BODY_BYTES,
      fetch: (request, server) => page.answer(request, server),
      websocket: {
        maxPayloadLength: MOST_BODY_BYTES,
        backpressureLimit: MOST_WAITING_BYTES,
        closeOnBackpressureLimit: true,
        idleTimeout: IDLE_SECONDS,
        open: (socket) => socket.data.connection.open(socket),
        message: (socket, message) => socket.data.connection.message(socket, message),
        close: (socket) => socket.data.connection.close(),
      },
    }),
  );
  page.sampler.start();
  const close = (): void => {
    page[Symbol.dispose]();
    void server.stop(true);
  };
  const listening = server.port ?? port;
  return { port: listening, url: `${urlOf({ hostname, port: listening })}/`, token, close, [Symbol.dispose]: close };
}

function checkName(name: unknown): string {
  if (typeof name === "string" && HOST_NAME.test(name)) return name.toLowerCase();
  throw new TypeError(`expected a hostname in ASCII, received ${shown(name)}`);
}

function randomToken(): string {
  return randomBytes(32).toString("base64url");
}
