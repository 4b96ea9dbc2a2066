/** The token of a server: the word that its clients must know. */

import { createHash, timingSafeEqual } from "node:crypto";

/** Throws a TypeError unless it is a word of visible ASCII characters. The message does not show it. */
export function checkToken(token: unknown): asserts token is string {
  if (typeof token === "string" && /^[!-~]+$/.test(token)) return;
  throw new TypeError("expected token to be a word of visible ASCII characters");
}

/** Returns a check of words that takes as long for any wrong one. */
export function tokenGuard(token: string): (sent: string) => boolean {
  const expected = digest(token);
  return (sent) => timingSafeEqual(digest(sent), expected);
}

/** Returns the word of `Authorization: Bearer …`; empty if there is none. */
export function bearerOf(headers: Headers): string {
  return /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";
}

/** Returns a text's digest, which has one length for all texts, as a comparison in equal time needs. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
