/** The life of a domain: polling detects its end. */

import type { ShutdownReason } from "../../abi/index.ts";
import { XenNoSuchDomainError } from "../../base/errors/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { ConsoleEnd, DomainLife, LifeWatcher, NumberProof } from "../console/index.ts";
import { DomainIdentity, type Judgement, type Sighting } from "./domain-identity.ts";
import type { DomainInfo } from "./domain-info.ts";
import { uniqueIdOf } from "./domain-state.ts";
import type { Domid } from "../../abi/numbers.ts";

/** Milliseconds between two polls, while there is a watcher: Xen notifies only the holder of VIRQ_DOM_EXC. */
const PERIOD_MS = 200;

/** Shutdowns after which the guest continues, with the same console. */
const PAUSES: ReadonlySet<unknown> = new Set(["suspend", "soft_reset"] satisfies ShutdownReason[]);

/** The queries that a life makes about its domain. */
interface LifeQuestions {
  /** Returns the domain's state. Throws a XenNoSuchDomainError if the domain does not exist. */
  info(): DomainInfo;
  /** Returns Xen's unique number of the domain; undefined if Xen does not report it. */
  uniqueId(): bigint | undefined;
}

/**
 * Polls a domain. Without a proof that the number stays the domain's, judges at each poll if it is another domain's by
 * now.
 */
export class PolledLife implements DomainLife {
  readonly #ask: LifeQuestions;
  /** Undefined if there is a proof. */
  readonly #identity: DomainIdentity | undefined;
  #destroyed = false;
  #doubtful = false;
  readonly #watchers: Set<LifeWatcher> = new Set();
  #timer: NodeJS.Timeout | undefined;

  /** Throws as `info` does: a XenNoSuchDomainError if the domain does not exist. */
  constructor(ask: LifeQuestions, proof: NumberProof) {
    this.#ask = ask;
    if (proof === "mapping") ask.info();
    else this.#identity = new DomainIdentity(this.#sighting());
  }

  check(): ConsoleEnd | null {
    const now = this.#look();
    if (this.#doubtful) return null;
    if (now === null) return { kind: "destroyed" };
    const { shutdownReason } = now;
    if (shutdownReason === null || PAUSES.has(shutdownReason)) return null;
    return { kind: "shutdown", reason: shutdownReason };
  }

  async settle(): Promise<ConsoleEnd | null> {
    let end = this.check();
    while (this.#doubtful) {
      await Bun.sleep(PERIOD_MS);
      end = this.check();
    }
    return end;
  }

  onEnd(watcher: LifeWatcher): () => void {
    const end = this.check();
    if (end !== null) {
      watcher.ended(end);
      return () => {};
    }
    this.#watchers.add(watcher);
    this.#timer ??= setInterval(() => this.#tellOfEnd(), PERIOD_MS);
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.#stop();
    };
  }

  /** Returns the domain, or null if it has been destroyed. Null is final, even if another domain has its number. */
  #look(): DomainInfo | null {
    if (this.#destroyed) return null;
    try {
      const { info, judgement } = this.#judge();
      this.#doubtful = judgement === "doubtful";
      this.#destroyed = judgement === "another" || info.state === "dying";
      return this.#destroyed ? null : info;
    } catch (error) {
      if (!(error instanceof XenNoSuchDomainError)) throw error;
      this.#doubtful = false;
      this.#destroyed = true;
      return null;
    }
  }

  #judge(): { readonly info: DomainInfo; readonly judgement: Judgement } {
    if (this.#identity === undefined) return { info: this.#ask.info(), judgement: "same" };
    const sighting = this.#sighting();
    return { info: sighting.info, judgement: this.#identity.judge(sighting) };
  }

  #sighting(): Sighting & { readonly info: DomainInfo } {
    const atMs = performance.now();
    return { atMs, uniqueId: this.#ask.uniqueId(), info: this.#ask.info() };
  }

  #tellOfEnd(): void {
    try {
      const end = this.check();
      if (end !== null) this.#tell((watcher) => watcher.ended(end));
    } catch (error) {
      this.#tell((watcher) => watcher.failed(error));
    }
  }

  #tell(what: (watcher: LifeWatcher) => void): void {
    const watchers = [...this.#watchers];
    this.#watchers.clear();
    this.#stop();
    watchers.forEach(what);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** Returns the life of the domain that has that number now. Throws a XenNoSuchDomainError if there is none. */
export function lifeOf(
  connection: Connection,
  domid: Domid,
  info: () => DomainInfo,
  proof: NumberProof = "none",
): DomainLife {
  return new PolledLife({ info, uniqueId: () => uniqueIdOf(connection, domid) }, proof);
}
