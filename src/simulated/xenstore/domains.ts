/** Domains that the simulated xenstored knows: those introduced to it, with their settings, and others that exist. */

import type { SimulatedXenStoreQuotas } from "./quotas.ts";

export interface DomainListener {
  introduced(domid: number): void;
  released(domid: number): void;
}

export class KnownDomains {
  readonly targets: Map<number, number> = new Map();
  readonly features: Map<number, number> = new Map();
  readonly #listener: DomainListener;
  readonly #known: Set<number> = new Set([0]);
  /** Domains that exist and have not been introduced, as Xen lists them to xenstored. */
  readonly #made: Set<number> = new Set();
  readonly #quotas: Map<number, SimulatedXenStoreQuotas> = new Map();
  #newQuotas: SimulatedXenStoreQuotas;

  constructor(quotas: SimulatedXenStoreQuotas, listener: DomainListener) {
    this.#newQuotas = quotas;
    this.#listener = listener;
  }

  has(domid: number): boolean {
    return this.#known.has(domid);
  }

  /** Returns true for a domain that can own nodes. */
  exists(domid: number): boolean {
    return this.#known.has(domid) || this.#made.has(domid);
  }

  made(domid: number): void {
    this.#made.add(domid);
  }

  /** Forgets a domain that Xen no longer has. */
  ended(domid: number): void {
    const wasMade = this.#made.delete(domid);
    if (this.#known.has(domid)) this.release(domid);
    else if (wasMade) this.#listener.released(domid);
  }

  introduce(domid: number): void {
    if (this.#known.has(domid)) return;
    this.#known.add(domid);
    this.#listener.introduced(domid);
  }

  release(domid: number): void {
    if (!this.#known.delete(domid)) return;
    this.targets.delete(domid);
    this.features.delete(domid);
    this.#quotas.delete(domid);
    this.#listener.released(domid);
  }

  /** Returns a domain's quotas, or those of new domains. */
  quotasOf(domid: number | undefined): SimulatedXenStoreQuotas {
    return (domid === undefined ? undefined : this.#quotas.get(domid)) ?? this.#newQuotas;
  }

  setQuota(name: keyof SimulatedXenStoreQuotas, limit: number, domid: number | undefined): void {
    const quotas = { ...this.quotasOf(domid), [name]: limit };
    if (domid === undefined) this.#newQuotas = quotas;
    else this.#quotas.set(domid, quotas);
  }
}
