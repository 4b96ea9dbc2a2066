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
  readonly #existing: Set<number>;
  readonly #quotas: Map<number, SimulatedXenStoreQuotas> = new Map();
  #newQuotas: SimulatedXenStoreQuotas;

  /** `existing` are the domains of Xen, which may not have been introduced. */
  constructor(quotas: SimulatedXenStoreQuotas, listener: DomainListener, existing: Iterable<number> = [0]) {
    this.#existing = new Set(existing);
    this.#newQuotas = quotas;
    this.#listener = listener;
  }

  has(domid: number): boolean {
    return this.#known.has(domid);
  }

  /** The domains of Xen: each can own nodes. */
  get existing(): ReadonlySet<number> {
    return this.#existing;
  }

  made(domid: number): void {
    this.#existing.add(domid);
  }

  /** Forgets a domain that Xen no longer has. */
  ended(domid: number): void {
    const existed = this.#existing.delete(domid);
    if (this.#known.has(domid)) this.release(domid);
    else if (existed) this.#listener.released(domid);
  }

  introduce(domid: number): void {
    this.#existing.add(domid);
    if (this.#known.has(domid)) return;
    this.#known.add(domid);
    this.#listener.introduced(domid);
  }

  /** Forgets a domain's introduction: Xen may still have the domain. */
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
