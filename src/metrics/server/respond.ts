/** Answers of a metrics server. */

import { message } from "../../http/index.ts";
import { contentTypes, formatFor, type MetricsFormat } from "../exposition/index.ts";

/** Metrics as a server needs them. */
export interface Source {
  text(format: MetricsFormat, selection: Readonly<Record<string, unknown>>): Promise<string>;
}

/**
 * Resolves with the answer to a request for metrics; with a message and status 400 for an unknown selection, or for a
 * Host that no address can have.
 */
export async function respond(source: Source, request: Request): Promise<Response> {
  const address = URL.parse(request.url);
  if (address === null) return message("expected a Host header with a name or an address", 400);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return message("expected GET or HEAD", 405, { allow: "GET, HEAD" });
  }
  const format = formatFor(request.headers.get("accept"));
  try {
    const text = await source.text(format, selectionOf(address.searchParams));
    return new Response(request.method === "HEAD" ? null : text, { headers: { "content-type": contentTypes[format] } });
  } catch (error) {
    if (error instanceof TypeError) return message(error.message, 400);
    throw error;
  }
}

/** Reads `?names=xentop` and `?collect[]=host&collect[]=domains`. */
function selectionOf(query: URLSearchParams): Record<string, unknown> {
  const collectors = query.getAll("collect[]");
  const names = query.get("names");
  return { ...(names === null ? {} : { names }), ...(collectors.length === 0 ? {} : { collectors }) };
}
