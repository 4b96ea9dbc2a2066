/**
 * Chooses from the attempts at a place: all of them take an hour. `XEN_TS_HOSTILE=all` makes all; else the most
 * dangerous ones are made, and some of the others, drawn by the number in `XEN_TS_HOSTILE` (1 if there is none).
 */

import type { Attempt } from "./attempts.ts";

const DANGEROUS: ReadonlySet<string> = new Set([
  "NaN",
  "−1",
  "2^53",
  "null",
  "an object that is in itself",
  "a lone surrogate",
  "a detached Uint8Array",
  "a getter that counts",
  "a getter that throws",
  "a getter that closes the object",
  "a getter that makes the call",
  "a getter that transfers the memory",
  "a getter that shrinks the memory",
  "a Proxy of an object that closes the object",
  "an array with a getter that closes the object",
]);

/** The number of further attempts at a place. */
const DRAWN = 3;

const chosenBy = process.env["XEN_TS_HOSTILE"] ?? "1";

/** Returns the attempts to make; equal ones in every run with an equal number. */
export function chooseAttempts(attempts: readonly Attempt[], place: string): readonly Attempt[] {
  if (chosenBy === "all") return attempts;
  const rank = (name: string): number => Number(Bun.hash.xxHash32(`${chosenBy} ${place} ${name}`));
  const others = attempts.filter(({ name }) => !DANGEROUS.has(name));
  const drawn = new Set(others.toSorted((a, b) => rank(a.name) - rank(b.name)).slice(0, DRAWN));
  return attempts.filter((attempt) => DANGEROUS.has(attempt.name) || drawn.has(attempt));
}
