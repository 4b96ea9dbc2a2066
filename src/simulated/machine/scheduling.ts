/** What a scheduler keeps of a domain, with Xen's own values at the beginning. */

/** Real time: microseconds. */
export interface RealTime {
  readonly period: number;
  readonly budget: number;
  /** Whether it may have more than its budget where nobody else wants it. */
  readonly extra: boolean;
}

const REAL_TIME: RealTime = { period: 10_000, budget: 4_000, extra: true };

export class DomainScheduling {
  /** Its share beside others, of credit and credit2. */
  weight = 256;
  /** The most that it may have, percent of one cpu; 0 for no limit. */
  cap = 0;
  readonly #realTime: Map<number, RealTime> = new Map();

  /** Of rtds, by vcpu. */
  realTime(vcpu: number): RealTime {
    return this.#realTime.get(vcpu) ?? REAL_TIME;
  }

  setRealTime(vcpu: number, values: RealTime): void {
    this.#realTime.set(vcpu, values);
  }

  /** What a vcpu has at the beginning. */
  static get defaultRealTime(): RealTime {
    return REAL_TIME;
  }
}
