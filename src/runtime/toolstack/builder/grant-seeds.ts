/** The first grants of a guest, which the toolstack makes in its name: xenstored and xenconsoled map its rings by them. */

import { type Domid, gfn } from "../../abi/numbers.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { ForeignMapping, ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import { FRAME_SIZE } from "../../interdomain/shared-memory/index.ts";

export interface GrantSeeds {
  readonly console: { readonly frame: number; readonly to: Domid };
  readonly xenstore: { readonly frame: number; readonly to: Domid };
}

export async function seedGrants(
  connection: Connection,
  foreignMemory: ForeignMemory,
  domid: Domid,
  seeds: GrantSeeds,
): Promise<void> {
  const { abi } = connection;
  if (!abi.runsOn("arm64") || abi.atLeast("4.15")) {
    using table = await foreignMemory.mapResource(domid, { type: "grant_table" }, { writable: true });
    return writeSeeds(connection, table, seeds);
  }
  // Arm lacks that before 4.15. So the table is for a moment where the guest will have it.
  const { memoryOp } = operationsOn(connection);
  const { XENMAPSPACE_grant_table } = abi.load("memory.constants");
  const frame = abi.load("arch-arm.constants").GUEST_GNTTAB_BASE / FRAME_SIZE;
  const gpfn = BigInt(frame);
  memoryOp("add_to_physmap", { domid, space: XENMAPSPACE_grant_table, idx: 0n, gpfn, size: 0 });
  try {
    using table = await foreignMemory.map(domid, gfn(frame), { writable: true });
    writeSeeds(connection, table, seeds);
  } finally {
    memoryOp("remove_from_physmap", { domid, gpfn });
  }
}

function writeSeeds({ abi }: Connection, table: ForeignMapping, seeds: GrantSeeds): void {
  const { GTF_permit_access, GNTTAB_RESERVED_CONSOLE, GNTTAB_RESERVED_XENSTORE } = abi.load("grant_table.constants");
  const { GrantEntryV1 } = abi.load("grant_table");
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
