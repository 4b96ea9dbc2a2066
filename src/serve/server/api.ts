/** The host as JSON, and actions on it. Every request has shown the token before. */

import { message } from "../../http/index.ts";
import { XenError, XenNoSuchDomainError, XenPermissionError } from "../../runtime/base/errors/index.ts";
import { jsonText } from "../../runtime/base/printable.ts";
import type { Xen } from "../../runtime/xen.ts";
import { perform, type PerformedAction, RefusedAction } from "../actions/index.ts";
import { domainDocument, hostDocument, storeDocument } from "../documents/index.ts";
import { type Action, ACTIONS } from "../protocol/messages.ts";
import type { Sampler } from "../sampling/index.ts";
import { MOST_POINTS } from "./limits.ts";

/** Sources of the answers. */
export interface ApiSources {
  readonly xen: Xen;
  readonly sampler: Sampler;
  readonly isReadOnly: boolean;
  readonly ownDomid: () => Promise<number>;
  readonly onAction: (action: PerformedAction) => void;
  readonly signal: AbortSignal;
}

/** Points of each history that are sent if the request does not say. */
const POINTS = 240;

/** Resolves with the answer to a request below /api/; null for an unknown path. Rejects only for faults of this program. */
export async function answerApi(sources: ApiSources, url: URL, request: Request): Promise<Response | null> {
  const [first = "", ...rest] = url.pathname.slice("/api/".length).split("/");
  const [domid, action] = [domidOf(rest[0]), rest[1] ?? ""];
  try {
    if (first === "domains" && rest.length === 2 && domid !== null && isAction(action)) {
      if (request.method !== "POST") return message("expected POST", 405, { allow: "POST" });
      return await act(sources, action, domid, request);
    }
    const document = await documentOf(sources, url, first, rest, domid);
    if (document === undefined) return null;
    if (request.method !== "GET" && request.method !== "HEAD") {
      return message("expected GET or HEAD", 405, { allow: "GET, HEAD" });
    }
    return document === null ? message("expected something that exists, found nothing", 404) : json(document);
  } catch (error) {
    return failure(error);
  }
}

/** Returns an answer with JSON in which control and bidirectional characters are escaped. */
export function json(value: unknown): Response {
  return new Response(`${jsonText(value)}\n`, { headers: { "content-type": "application/json" } });
}

/** Resolves with the document of a path; undefined for an unknown path, null for a missing object. */
async function documentOf(
  { xen, sampler, isReadOnly, ownDomid }: ApiSources,
  { searchParams }: URL,
  first: string,
  rest: readonly string[],
  domid: number | null,
): Promise<unknown> {
  const { intervalMs } = sampler;
  if (first === "domains" && rest.length === 1) {
    if (domid === null) return undefined;
    return domainDocument(xen, domid, sampler.last?.storeProblem === null, sampler.events);
  }
  if (rest.length > 0) return undefined;
  switch (first) {
    case "host":
      return hostDocument(xen, { ownDomid: await ownDomid(), isReadOnly, intervalMs });
    case "load":
      return sampler.last ?? (await sampler.first());
    case "domains":
      return (sampler.last ?? (await sampler.first())).domains;
    case "events":
      return sampler.events;
    case "history": {
      const points = pointsOf(searchParams.get("points"));
      const of = searchParams.get("domid");
      if (of === null) return sampler.history(points);
      const wanted = domidOf(of);
      return wanted === null ? null : sampler.historyOf(wanted, points);
    }
    case "store":
      return storeDocument(xen.store, searchParams.get("path") ?? "/");
    case "xen-console":
      return { text: xen.host.console.text() };
    default:
      return undefined;
  }
}

async function act(sources: ApiSources, action: Action, domid: number, request: Request): Promise<Response> {
  const { xen, sampler, isReadOnly, ownDomid, onAction, signal } = sources;
  if (isReadOnly) return message("the server is for reading only", 403);
  const uuid = uuidIn(await request.text());
  if (uuid === null) return message('expected JSON with the UUID of the domain, as {"uuid":"…"}', 400);
  const performed = { action, domid, uuid };
  const hasStore = sampler.last?.storeProblem === null;
  await perform(xen, performed, { ownDomid: await ownDomid(), hasStore, signal });
  onAction(performed);
  sampler.soon();
  return json(performed);
}

function failure(error: unknown): Response {
  if (error instanceof RefusedAction) return message(error.message, error.status);
  if (error instanceof XenNoSuchDomainError) return message(error.message, 404);
  if (error instanceof XenPermissionError) return message(error.message, 403);
  if (error instanceof XenError) return message(error.message, 502);
  if (error instanceof DOMException && error.name === "TimeoutError") return message(error.message, 504);
  if (error instanceof TypeError || error instanceof RangeError) return message(error.message, 400);
  throw error;
}

function isAction(word: string): word is Action {
  return (ACTIONS as readonly string[]).includes(word);
}

export function domidOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,5}$/.test(text) && Number(text) < 0x7ff0 ? Number(text) : null;
}

function pointsOf(text: string | null): number {
  if (text === null) return POINTS;
  const points = Number(text);
  if (Number.isInteger(points) && points >= 1 && points <= MOST_POINTS) return points;
  throw new RangeError(`expected points to be an integer from 1 to ${MOST_POINTS}, received ${JSON.stringify(text)}`);
}

function uuidIn(text: string): string | null {
  try {
    const { uuid } = JSON.parse(text) as { readonly uuid?: unknown };
    return typeof uuid === "string" ? uuid.toLowerCase() : null;
  } catch {
    return null;
  }
}
