/** The domain whose console is opened, as this room sees it, and the parts of a Xen that opening it uses. */

import type { Domid } from "../../abi/numbers.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { ConsoleEnd } from "./console-source.ts";

/** The members of a domain that opening its console reads. */
export interface ConsoleDomain {
  readonly domid: Domid;
  info(): { readonly flags: readonly string[] };
  hvmParameter(name: "console_pfn" | "console_evtchn"): bigint;
}

/** The domain whose console is opened, and the parts that opening it uses: each is opened at its first use. */
export interface ConsoleParts {
  readonly domain: ConsoleDomain;
  readonly connection: Connection;
  /** Starts to follow the domain's life. Throws a XenNoSuchDomainError if the domain does not exist. */
  readonly life: (proof: NumberProof) => DomainLife;
  readonly store: () => XenStore;
  readonly eventChannels: () => EventChannels;
  readonly foreignMemory: () => ForeignMemory;
}

/**
 * The proof that a number stays the domain's. "mapping": a mapping of its memory, which keeps a destroyed domain dying.
 * "none": another domain may get the number.
 */
export type NumberProof = "mapping" | "none";

/** A domain that may end. */
export interface DomainLife {
  /** Checks now: returns the reason why the domain has ended; null if it lives, or as long as that is doubtful. */
  check(): ConsoleEnd | null;
  /**
   * Checks until the state is certain, which takes several polls. Resolves with the reason why the domain has ended, or
   * null.
   */
  settle(): Promise<ConsoleEnd | null>;
  /**
   * Calls `watcher` once when the domain ends, or at once if it has ended. Returns a function that cancels the call.
   * Throws as `check` does.
   */
  onEnd(watcher: LifeWatcher): () => void;
}

/** Callbacks for the end of a domain: one of them is called, once. */
export interface LifeWatcher {
  ended(end: ConsoleEnd): void;
  /** Called if the domain's life cannot be followed any longer. */
  failed(error: unknown): void;
}
