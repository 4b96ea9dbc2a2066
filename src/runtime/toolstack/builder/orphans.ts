/** Guests whose program has died: found by the mark among their nodes, and taken away with what it served to them. */

import { XenNoSuchDomainError } from "../../base/errors/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { SignalOptions } from "../../base/options.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import { AttachedDevices } from "./attached-devices.ts";
import { functionsOf, takeBackFunction } from "./assigned-functions.ts";
import type { BuilderParts } from "./builder-parts.ts";
import { removeGuest } from "./guest.ts";
import { hasEnded } from "../../base/owner-mark.ts";
import { markOf, removeTrees } from "./store-nodes.ts";

/** A guest whose program has ended without destroying or detaching it. */
export interface OrphanedGuest {
  /** The guest's domain, whose devices no program serves any more. */
  readonly domid: Domid;
  /** The guest's UUID, in lower case. */
  readonly uuid: string;
  /** Null if it has none any more. */
  readonly name: string | null;
}

/** Finds the guests that programs of this library have left. */
export async function findOrphans(parts: BuilderParts, waiting: SignalOptions): Promise<OrphanedGuest[]> {
  const store = parts.store();
  const found = await Promise.all(
    parts.list().map(async ({ domid, uuid }) => {
      const mark = await store.tryRead(markOf(domid), waiting);
      // A mark may be of a domain that had the number before.
      const vm = mark === null ? null : await store.tryRead(`/local/domain/${domid}/vm`, waiting);
      if (mark === null || vm !== `/vm/${uuid}` || !hasEnded(mark)) return [];
      return [{ domid, uuid, name: await store.tryRead(`/local/domain/${domid}/name`, waiting) }];
    }),
  );
  return found.flat();
}

/** Destroys them, and removes their nodes, those of their devices included. Resolves with those that were removed. */
export async function removeOrphans(parts: BuilderParts, waiting: SignalOptions): Promise<OrphanedGuest[]> {
  const orphans = await findOrphans(parts, waiting);
  for (const { domid, uuid } of orphans) {
    waiting.signal?.throwIfAborted();
    const { store, userDataFolder } = parts;
    await removeBackEnds(store(), domid);
    const functions = await functionsOf(parts, domid, waiting);
    await ignoreMissing(() =>
      removeGuest({ domain: parts.domain(domid), store, uuid, userDataFolder, devices: new AttachedDevices(store) }),
    );
    for (const device of functions) await takeBackFunction(parts, device, domid);
  }
  return orphans;
}

/** Removes the folders of all back ends in this domain for a guest. */
async function removeBackEnds(store: XenStore, domid: Domid): Promise<void> {
  const root = "/local/domain/0/backend";
  await store.transaction(async (transaction) => {
    if (!(await transaction.exists(root))) return;
    const kinds = await transaction.list(root);
    await removeTrees(
      transaction,
      kinds.map((kind) => `${root}/${kind}/${domid}`),
    );
  });
}

async function ignoreMissing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof XenNoSuchDomainError)) throw error;
  }
}
