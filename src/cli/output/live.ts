/** Prints a list once, or again and again: in place on a terminal, below one another elsewhere. */

import { UsageError } from "../exit/status.ts";
import { type OptionValues, textOption } from "../syntax/syntax.ts";
import type { Io } from "./io.ts";
import { type Listing, listingText, planOf, printListing } from "./list-output.ts";
import { Screen } from "./screen.ts";

interface Watching {
  readonly options: OptionValues;
  readonly io: Io;
  readonly signal: AbortSignal;
}

/** Prints the rows, and repeats that if the options ask for it. Resolves when the user interrupts. */
export async function printOrWatch<Row>(
  listing: Listing<Row>,
  rows: () => readonly Row[] | Promise<readonly Row[]>,
  { options, io, signal }: Watching,
): Promise<void> {
  const plan = planOf(listing, options);
  const seconds = secondsOf(options, "watch", 1);
  if (seconds === null) return printListing(listing, await rows(), { options, io });
  const text = async (): Promise<string> => listingText(listing, plan, await rows(), io.hasColor);
  const isTable = plan.format === "table" || plan.format === "wide";
  using screen = io.isTerminal && isTable ? new Screen(io) : null;
  while (!signal.aborted) {
    const shown = await text();
    if (screen === null) io.write(shown);
    else screen.draw(shown.trimEnd().split("\n"));
    await pause(seconds, signal);
  }
}

/** Returns seconds of an option with an optional value; null if it was not given. Throws a UsageError. */
export function secondsOf(options: OptionValues, key: string, byDefault: number): number | null {
  const value = textOption(options, key);
  if (value === undefined) return null;
  const seconds = value === "" ? byDefault : Number(value);
  if (seconds >= 0.05 && seconds <= 86_400) return seconds;
  throw new UsageError(`expected --${key} to be seconds from 0.05 to 86400, received "${value}"`);
}

/** Resolves after some seconds, or when the signal aborts. */
export async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, seconds * 1000);
  const stop = (): void => resolve();
  signal.addEventListener("abort", stop, { once: true });
  await promise;
  clearTimeout(timer);
  signal.removeEventListener("abort", stop);
}
