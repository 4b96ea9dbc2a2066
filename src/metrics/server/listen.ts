/** The server that Prometheus scrapes. */

import { createHash, timingSafeEqual } from "node:crypto";
import { checkInteger, shown } from "../../runtime/base/checks.ts";
import { XenBusyError, XenError } from "../../runtime/base/errors/index.ts";
import { readOptions } from "../../runtime/base/options.ts";
import { message, respond, type Source } from "./respond.ts";

/** The address and the access of a metrics server. */
export interface ListenOptions {
  /** By default 9603; 0 takes a free one. */
  readonly port?: number | undefined;
  /** An address or name of this machine, by default "127.0.0.1"; "0.0.0.0" and "::" stand for all of its addresses. */
  readonly hostname?: string | undefined;
  /** The word that a scraper sends as `Authorization: Bearer …`. Any address but a loopback one requires it. */
  readonly token?: string | undefined;
}

/** A server in this thread, until it is closed. It keeps its program running; a child process does not inherit its port. */
export interface MetricsServer extends Disposable {
  readonly port: number;
  /** The address to scrape, such as "http://127.0.0.1:9603/metrics". */
  readonly url: string;
  /** Ends the server, and the connections that it has. */
  close(): void;
}

export const DEFAULT_PORT = 9603;

const SLOWEST_SCRAPE_SECONDS = 120;

const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/;

/** Serves a source. Throws a TypeError for a wrong option, or an address that needs a token without one. */
export function listen(source: Source, options: ListenOptions): MetricsServer {
  const own = readOptions("listen", options, ["port", "hostname", "token"]);
  const { port = DEFAULT_PORT, hostname = "127.0.0.1", token } = own;
  checkInteger("port", port, 0, 0xffff);
  if (typeof hostname !== "string" || !/^[!-~]{1,255}$/.test(hostname))
    throw new TypeError(`expected hostname to be an address or a name in ASCII, received ${shown(hostname)}`);
  if (token !== undefined && (typeof token !== "string" || !/^[!-~]+$/.test(token))) {
    throw new TypeError("expected token to be a word of visible ASCII characters");
  }
  if (token === undefined && !LOOPBACK.test(hostname)) {
    throw new TypeError(
      `expected a token for ${hostname}, received none: everybody who reaches it would see all domains. ` +
        "Set one, or serve 127.0.0.1 alone",
    );
  }
  const isAllowed = guardOf(token);
  const server = started(hostname, port, () =>
    Bun.serve({
      port,
      hostname,
      // No page with sources and stacks if something fails; and a slow host's scrape is not cut.
      development: false,
      // Without development Bun shares the port with any other server that does so.
      reusePort: false,
      idleTimeout: SLOWEST_SCRAPE_SECONDS,
      fetch: async (request) => {
        if (!isAllowed(request)) {
          return message("expected the token, as Authorization: Bearer …", 401, { "www-authenticate": "Bearer" });
        }
        const pathname = URL.parse(request.url)?.pathname ?? "/metrics";
        if (pathname === "/") return message("xen-ts metrics: see /metrics", 200);
        return pathname === "/metrics" ? respond(source, request) : message("expected /metrics", 404);
      },
    }),
  );
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  const close = (): void => void server.stop(true);
  return {
    port: server.port ?? port,
    url: `http://${host}:${server.port}/metrics`,
    close,
    [Symbol.dispose]: close,
  };
}

/** Starts the server. Throws a XenBusyError if another program has the port, else a XenError with Linux's code. */
function started<Server>(hostname: string, port: number, start: () => Server): Server {
  try {
    return start();
  } catch (cause) {
    const { code = "ERR_LISTEN", message: reason } = cause as Error & { readonly code?: string };
    const where = `${hostname}, port ${port}`;
    const options = { operation: "listen", cause };
    if (code !== "EADDRINUSE") throw new XenError(`cannot listen at ${where}: ${reason}`, options, code);
    throw new XenBusyError(
      `cannot listen at ${where}: another program does; end it, or choose another port`,
      options,
      code,
    );
  }
}

/** Returns a check of requests that takes as long for any wrong token. */
function guardOf(token: string | undefined): (request: Request) => boolean {
  if (token === undefined) return () => true;
  const expected = digest(token);
  return ({ headers }) => {
    const sent = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";
    return timingSafeEqual(digest(sent), expected);
  };
}

/** Returns a text's digest, which has one length for all texts, as a comparison in equal time needs. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
