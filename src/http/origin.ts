/**
 * The page that a browser speaks for. A page of another site can make a browser send requests here. If its own name
 * resolves to 127.0.0.1, it can even read the answers: the Host header then has that name.
 */

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i;

/** True if a URL has a host that no other site can have: an address, localhost, or one of the names. */
export function isOwnHost(url: URL, names: readonly string[]): boolean {
  const { hostname } = url;
  return ADDRESS.test(hostname) || hostname === "localhost" || names.includes(hostname);
}

/**
 * True unless a browser says that a page of another origin makes the request. A proxy may speak https outside and http
 * here, so the scheme does not count. Programs other than browsers send neither header.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  return URL.parse(origin)?.host === headers.get("host");
}
