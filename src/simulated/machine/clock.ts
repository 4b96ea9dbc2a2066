/** The simulated machine's time: it stands still until it is advanced, or follows this computer's time. */

import { describe, shown } from "../../runtime/base/checks.ts";
import { readOptions } from "../../runtime/base/options.ts";

/** A time: the sum of its members. */
export interface Duration {
  /** Seconds; fractions are allowed. */
  readonly seconds?: number | undefined;
  /** Thousandths of a second; fractions are allowed. */
  readonly milliseconds?: number | undefined;
  /** Billionths of a second; a bigint if a number would be too small. */
  readonly nanoseconds?: number | bigint | undefined;
}

const NAMES: Readonly<Record<keyof Duration, true>> = { seconds: true, milliseconds: true, nanoseconds: true };

/**
 * Returns a duration in nanoseconds. Throws a TypeError for an unknown member or a value of another type, a RangeError
 * for a negative or infinite time.
 */
export function nanosecondsOf(where: string, duration: Duration): bigint {
  const own = readOptions(where, duration, Object.keys(NAMES));
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined || typeof value === "number" || (name === "nanoseconds" && typeof value === "bigint"))
      continue;
    throw new TypeError(`expected a number for ${name}, received ${describe(value)}`);
  }
  const { seconds = 0, milliseconds = 0, nanoseconds = 0 } = own;
  const whole = seconds * 1e9 + milliseconds * 1e6 + (typeof nanoseconds === "number" ? nanoseconds : 0);
  if (!(Number.isFinite(whole) && whole >= 0 && nanoseconds >= 0)) {
    const received = Object.entries(own).map(([name, value]) => `${name} ${shown(value)}`);
    throw new RangeError(`expected a time of 0 or more for ${where}, received ${received.join(", ")}`);
  }
  return BigInt(Math.round(whole)) + (typeof nanoseconds === "bigint" ? nanoseconds : 0n);
}

export class Clock {
  /** Time since boot. */
  nowNs: bigint;
  readonly #follows: boolean;
  #last: number = Bun.nanoseconds();

  constructor(uptimeNs: bigint, follows: boolean) {
    this.nowNs = uptimeNs;
    this.#follows = follows;
  }

  /** Returns the time that has passed on this computer since the last call; 0 unless the clock follows it. */
  elapsed(): bigint {
    if (!this.#follows) return 0n;
    const now = Bun.nanoseconds();
    const passed = BigInt(now - this.#last);
    this.#last = now;
    return passed;
  }
}
