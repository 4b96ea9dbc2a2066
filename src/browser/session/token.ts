/**
 * The token of this tab. It comes behind the # of the address, which a browser sends to nobody, and is then removed from
 * there. Unlike a cookie, the tab's storage is not shared with servers at other ports.
 */

const KEY = "xen-ts token";

let current: string | null = null;

/** Takes the token out of the address, or else the one of this tab. Call it before the first view is shown. */
export function takeToken(): void {
  const { hash } = location;
  if (hash.length > 1 && !hash.startsWith("#/")) {
    rememberToken(decodeURIComponent(hash.slice(1)));
    history.replaceState(null, "", "#/");
  }
  current ??= sessionStorage.getItem(KEY);
}

export function token(): string | null {
  return current;
}

export function rememberToken(word: string): void {
  current = word;
  sessionStorage.setItem(KEY, word);
}

export function forgetToken(): void {
  current = null;
  sessionStorage.removeItem(KEY);
}

/** Returns the protocols of a socket, of which one carries the token: a socket cannot have headers. */
export function socketProtocols(word: string): string[] {
  const encoded = btoa(word).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return ["xen-ts", `bearer.${encoded}`];
}
