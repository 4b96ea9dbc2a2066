/** The first grants of a guest, which the toolstack makes in its name: xenstored and xenconsoled map its rings by them. */

import type { Domid } from "../../abi/numbers.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";

export interface GrantSeeds {
  readonly console: { readonly frame: number; readonly to: Domid };
  readonly xenstore: { readonly frame: number; readonly to: Domid };
}

export async function seedGrants(
  { abi }: Connection,
  foreignMemory: ForeignMemory,
  domid: Domid,
  seeds: GrantSeeds,
): Promise<void> {
  const { GTF_permit_access, GNTTAB_RESERVED_CONSOLE, GNTTAB_RESERVED_XENSTORE } = abi.load("grant_table.constants");
  const { GrantEntryV1 } = abi.load("grant_table");
  using table = await foreignMemory.mapResource(domid, { type: "grant_table" }, { writable: true });
  const seed = (index: number, { frame, to }: GrantSeeds["console"]): void => {
    const entry = table.view(GrantEntryV1, index * GrantEntryV1.size);
    entry.domid = to;
    entry.frame = frame;
    // The last: with it the grant counts.
    entry.flags = GTF_permit_access;
  };
  seed(GNTTAB_RESERVED_CONSOLE, seeds.console);
  seed(GNTTAB_RESERVED_XENSTORE, seeds.xenstore);
}
