/** The parts of a Xen that building a guest uses, each opened at its first use. */

import type { Domid, Gfn } from "../../abi/numbers.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { ConsoleOptions, DomainConsole } from "../console/index.ts";

/** The members of a domain's object that a builder and a guest use. */
export interface BuiltDomain {
  readonly domid: Domid;
  readonly memory: {
    populate(
      extents: { readonly first: Gfn; readonly count: number; readonly order: number },
      options: { readonly signal?: AbortSignal },
    ): Promise<Gfn[]>;
  };
  info(): { readonly uuid: string };
  unpause(): void;
  destroy(): Promise<void>;
  console(options?: ConsoleOptions): Promise<DomainConsole>;
}

export interface BuilderParts {
  readonly connection: Connection;
  readonly store: () => XenStore;
  readonly foreignMemory: () => ForeignMemory;
  readonly domain: (domid: Domid) => BuiltDomain;
  /** Handles of the domains that there are. */
  readonly list: () => readonly { readonly domid: Domid; readonly uuid: string }[];
}
