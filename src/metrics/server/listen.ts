/** The server that Prometheus scrapes. */

import { bearerOf, checkToken, LOOPBACK, message, readAddress, started, tokenGuard, urlOf } from "../../http/index.ts";
import { readOptions } from "../../runtime/base/options.ts";
import { respond, type Source } from "./respond.ts";

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
  /** The TCP port: the one that was free, if 0 was asked for. */
  readonly port: number;
  /** The address to scrape, such as "http://127.0.0.1:9603/metrics". */
  readonly url: string;
  /** Ends the server, and the connections that it has. */
  close(): void;
}

export const DEFAULT_PORT = 9603;

const SLOWEST_SCRAPE_SECONDS = 120;

/** Serves a source. Throws a TypeError for a wrong option, or an address that needs a token without one. */
export function listen(source: Source, options: ListenOptions): MetricsServer {
  const own = readOptions("listen", options, ["port", "hostname", "token"]);
  const { port = DEFAULT_PORT, hostname = "127.0.0.1", token } = own;
  const address = readAddress(hostname, port);
  if (token !== undefined) checkToken(token);
  if (token === undefined && !LOOPBACK.test(hostname)) {
    throw new TypeError(
      `expected a token for ${hostname}, received none: everybody who reaches it would see all domains. ` +
        "Set one, or serve 127.0.0.1 alone",
    );
  }
  const isToken = token === undefined ? () => true : tokenGuard(token);
  const server = started(address, () =>
    Bun.serve({
      port,
      hostname,
      // No page with sources and stacks if something fails; and a slow host's scrape is not cut.
      development: false,
      // Without development Bun shares the port with any other server that does so.
      reusePort: false,
      idleTimeout: SLOWEST_SCRAPE_SECONDS,
      fetch: async (request) => {
        if (!isToken(bearerOf(request.headers))) {
          return message("expected the token, as Authorization: Bearer …", 401, { "www-authenticate": "Bearer" });
        }
        const pathname = URL.parse(request.url)?.pathname ?? "/metrics";
        if (pathname === "/") return message("xen-ts metrics: see /metrics", 200);
        return pathname === "/metrics" ? respond(source, request) : message("expected /metrics", 404);
      },
    }),
  );
  const close = (): void => void server.stop(true);
  return {
    port: server.port ?? port,
    url: `${urlOf({ hostname, port: server.port ?? port })}/metrics`,
    close,
    [Symbol.dispose]: close,
  };
}
