/** The simulated machine's time: it stands still until it is moved on, or follows this computer's. */

export interface Duration {
  readonly seconds?: number;
  readonly milliseconds?: number;
  readonly nanoseconds?: number | bigint;
}

/** Throws a RangeError for what is no time that can pass. */
export function nanosecondsOf({ seconds = 0, milliseconds = 0, nanoseconds = 0 }: Duration): bigint {
  const whole = seconds * 1e9 + milliseconds * 1e6;
  if (!(Number.isFinite(whole) && whole >= 0 && nanoseconds >= 0)) throw new RangeError("time does not run backwards");
  return BigInt(Math.round(whole)) + BigInt(nanoseconds);
}

export class Clock {
  /** Since boot. */
  nowNs: bigint;
  readonly #follows: boolean;
  #last: number = Bun.nanoseconds();

  constructor(uptimeNs: bigint, follows: boolean) {
    this.nowNs = uptimeNs;
    this.#follows = follows;
  }

  /** What has passed on this computer since the last time, where the clock follows it. */
  elapsed(): bigint {
    if (!this.#follows) return 0n;
    const now = Bun.nanoseconds();
    const passed = BigInt(now - this.#last);
    this.#last = now;
    return passed;
  }
}
