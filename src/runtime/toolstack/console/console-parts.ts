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

/** The domain whose console is opened, and what opening it uses: each part is opened at its first use. */
export interface ConsoleParts {
  readonly domain: ConsoleDomain;
  readonly connection: Connection;
  /** Begins to follow how long the domain lives. Throws a XenNoSuchDomainError if there is no such domain. */
  readonly life: () => DomainLife;
  readonly store: () => XenStore;
  readonly eventChannels: () => EventChannels;
  readonly foreignMemory: () => ForeignMemory;
}

/** A domain that may end. */
export interface DomainLife {
  /** Why it has ended, or null: asked for now. */
  check(): ConsoleEnd | null;
  /** Calls back once when it ends, at once where it has ended already. Gives what ends that. Throws what `check` does. */
  onEnd(watcher: LifeWatcher): () => void;
}

/** One of these is called, once. */
export interface LifeWatcher {
  ended(end: ConsoleEnd): void;
  /** It cannot be known any more. */
  failed(error: unknown): void;
}
