/** The page of one Xen: everything behind the server, from a request to an answer. */

import { bearerOf, isOwnHost, isOwnOrigin, message, tokenGuard } from "../../http/index.ts";
import type { Xen } from "../../runtime/xen.ts";
import type { PerformedAction } from "../actions/index.ts";
import { Consoles } from "../consoles/index.ts";
import { ownDomidOf } from "../documents/index.ts";
import { DomainFeeds, storeFeed, XenConsoleFeed } from "../feeds/index.ts";
import { SUBPROTOCOL } from "../protocol/messages.ts";
import { Sampler } from "../sampling/index.ts";
import {
  type Connection,
  ConsoleConnection,
  LiveConnection,
  type LiveSources,
  type SocketData,
} from "../sockets/index.ts";
import { answerApi, type ApiSources, domidOf } from "./api.ts";
import { secured } from "./headers.ts";
import { Limit } from "./limits.ts";
import { Lines } from "./lines.ts";
import { PageFiles } from "./page-files-answer.ts";

export interface PageSettings {
  readonly token: string;
  readonly hostnames: readonly string[];
  readonly isReadOnly: boolean;
  readonly intervalMs: number;
  readonly onError: (error: unknown) => void;
  readonly onAction: (action: PerformedAction) => void;
  /** Nanoseconds of a clock for rates; by default Bun's. */
  readonly clock?: () => number;
}

/** Browsers that may follow the host, consoles that may be shown, and streams that programs may read, at once. */
const MOST_FOLLOWERS = 32;
const MOST_CONSOLES = 32;
const MOST_STREAMS = 16;

type Server = Bun.Server<SocketData>;

export class Page implements Disposable {
  readonly #settings: PageSettings;
  readonly #isToken: (sent: string) => boolean;
  readonly #files = new PageFiles();
  readonly #sources: LiveSources;
  readonly #api: ApiSources;
  readonly #consoles: Consoles;
  readonly #followers = new Limit(MOST_FOLLOWERS);
  readonly #shownConsoles = new Limit(MOST_CONSOLES);
  readonly #streams = new Limit(MOST_STREAMS);
  readonly #open: Set<Lines<unknown>> = new Set();
  readonly #abort = new AbortController();

  constructor(xen: Xen, settings: PageSettings) {
    const { intervalMs, isReadOnly, onError, onAction, token, clock } = settings;
    this.#settings = settings;
    this.#isToken = tokenGuard(token);
    this.#consoles = new Consoles(xen);
    const sampler = new Sampler(xen, intervalMs, onError, clock);
    this.#sources = {
      sampler,
      domains: new DomainFeeds(xen, sampler, onError),
      store: storeFeed(() => xen.store, onError),
      xenConsole: new XenConsoleFeed(xen, onError),
    };
    this.#api = { xen, sampler, isReadOnly, ownDomid: ownDomidOf(xen), onAction, signal: this.#abort.signal };
  }

  get sampler(): Sampler {
    return this.#sources.sampler;
  }

  [Symbol.dispose](): void {
    this.#abort.abort();
    const { sampler, domains, store, xenConsole } = this.#sources;
    for (const stream of this.#open) stream.end();
    for (const part of [sampler, domains, store, xenConsole, this.#consoles]) part[Symbol.dispose]();
  }

  /** Answers a request; resolves with undefined if it has become a socket. */
  async answer(request: Request, server: Server): Promise<Response | undefined> {
    const url = URL.parse(request.url);
    if (url === null) return secured(message("expected a Host header with a name or an address", 400));
    if (!isOwnHost(url, this.#settings.hostnames)) {
      const advice = `as hostnames (--host-names) of the server if ${url.hostname} is its name`;
      return secured(message(`expected an address or localhost as Host; name it ${advice}`, 421));
    }
    try {
      const response = url.pathname.startsWith("/api/")
        ? await this.#answerApi(url, request, server)
        : ((await this.#files.answer(url.pathname, request)) ?? message("expected /, or a path below /api/", 404));
      return response === undefined ? undefined : secured(response);
    } catch (error) {
      this.#settings.onError(error);
      return secured(message("the server has failed; its log has the reason", 500));
    }
  }

  async #answerApi(url: URL, request: Request, server: Server): Promise<Response | undefined> {
    const { headers } = request;
    if (!isOwnOrigin(headers)) return message("refused: a page of another origin asks", 403);
    if (!this.#isToken(tokenIn(headers))) {
      return message("expected the token, as Authorization: Bearer …", 401, { "www-authenticate": "Bearer" });
    }
    const socket = this.#socketFor(url);
    if (socket !== undefined) return this.#upgrade(socket, request, server);
    const stream = url.pathname.endsWith(".ndjson") ? this.#streamOf(url) : undefined;
    if (stream !== undefined) {
      // A stream may be silent for long.
      server.timeout(request, 0);
      return stream;
    }
    return (await answerApi(this.#api, url, request)) ?? message("expected a path of docs/guide/page.md", 404);
  }

  /** Returns what makes a socket of a request to that path; undefined if it is not for a socket. */
  #socketFor({ pathname }: URL): (() => Connection | null) | undefined {
    if (pathname === "/api/live") {
      return () => {
        const leave = this.#followers.take();
        return leave === null ? null : new LiveConnection(this.#sources, leave);
      };
    }
    const domid = domidOf(/^\/api\/domains\/(\d+)\/console$/.exec(pathname)?.[1]);
    if (domid === null) return undefined;
    return () => {
      const leave = this.#shownConsoles.take();
      return leave === null ? null : new ConsoleConnection(this.#consoles, domid, this.#settings.isReadOnly, leave);
    };
  }

  #upgrade(socket: () => Connection | null, request: Request, server: Server): Response | undefined {
    const { headers } = request;
    if (headers.get("upgrade")?.toLowerCase() !== "websocket") {
      return message("expected a WebSocket", 426, { upgrade: "websocket" });
    }
    const connection = socket();
    if (connection === null) return message("too many connections: close others", 503, { "retry-after": "10" });
    const isNamed = headers.get("sec-websocket-protocol") !== null;
    const answer = isNamed ? { headers: { "sec-websocket-protocol": SUBPROTOCOL } } : {};
    if (server.upgrade(request, { data: { connection }, ...answer })) return undefined;
    connection.close();
    return message("expected a WebSocket", 426, { upgrade: "websocket" });
  }

  /** Returns a stream of lines; undefined for an unknown path. */
  #streamOf({ pathname, searchParams }: URL): Response | undefined {
    const { sampler, store, xenConsole, domains } = this.#sources;
    switch (pathname) {
      case "/api/load.ndjson":
        return this.#stream((pass) => {
          if (sampler.last !== null) pass(sampler.last);
          return sampler.listen(pass);
        });
      case "/api/events.ndjson":
        return this.#stream((pass) => {
          // A client has no answer before the first line.
          pass({ atMs: Date.now(), kind: "begin" });
          for (const event of sampler.events) pass(event);
          return sampler.listen((_, events) => {
            for (const event of events) pass(event);
          });
        });
      case "/api/store.ndjson":
        return this.#stream((pass) => {
          pass({ paths: null });
          return store.listen(pass);
        });
      case "/api/xen-console.ndjson":
        return this.#stream((pass) => xenConsole.listen(pass));
      case "/api/domain.ndjson": {
        const domid = domidOf(searchParams.get("domid") ?? undefined);
        return domid === null ? undefined : this.#stream((pass) => domains.listen(domid, pass));
      }
      default:
        return undefined;
    }
  }

  #stream(listen: (pass: (value: unknown) => void) => Disposable): Response {
    const leave = this.#streams.take();
    if (leave === null) return message("too many streams: close others", 503, { "retry-after": "10" });
    const stream = new Lines(listen, () => {
      leave();
      this.#open.delete(stream);
    });
    this.#open.add(stream);
    return stream.response;
  }
}

/** Returns the token that a request has sent. A browser's socket cannot have an Authorization header, but a protocol. */
function tokenIn(headers: Headers): string {
  const bearer = bearerOf(headers);
  if (bearer !== "") return bearer;
  const [, encoded = ""] =
    /(?:^|,)\s*bearer\.([\w-]+)\s*(?:,|$)/.exec(headers.get("sec-websocket-protocol") ?? "") ?? [];
  return Buffer.from(encoded, "base64url").toString();
}
