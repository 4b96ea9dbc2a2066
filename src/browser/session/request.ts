/** Requests to the server. */

import { forgetToken, token } from "./token.ts";

/** The server has refused, or could not be reached. */
export class RequestError extends Error {
  /** The status of the answer; 0 if there was none. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Resolves with a document of the server. Rejects with a RequestError. */
export async function get<Document>(path: string): Promise<Document> {
  return (await send(path, { method: "GET" })).json() as Promise<Document>;
}

/** Sends a document. Rejects with a RequestError. */
export async function post(path: string, document: unknown): Promise<void> {
  await send(path, {
    method: "POST",
    body: JSON.stringify(document),
    headers: { "content-type": "application/json" },
  });
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string> | undefined), authorization: `Bearer ${token() ?? ""}` };
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers, cache: "no-store", credentials: "omit" });
  } catch {
    throw new RequestError(0, "the server cannot be reached");
  }
  if (response.ok) return response;
  if (response.status === 401) {
    forgetToken();
    dispatchEvent(new Event("xen-ts:signed-out"));
  }
  throw new RequestError(response.status, (await response.text()).trim() || response.statusText);
}
