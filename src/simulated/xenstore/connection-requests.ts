/** Requests about a connection's own watches and transactions. */

import type { PayloadPart } from "../../runtime/interdomain/xenstore/wire/encoder.ts";
import { type Change, isPrivileged, Refusal } from "./access.ts";
import { argumentsOf, type Context, nodePath } from "./context.ts";
import { type Database, TransactionView } from "./database.ts";

const OK = ["OK\0"];

export function watch({ client, payload, quotas }: Context): PayloadPart[] {
  // Newer releases take a depth as well.
  const [given = "", token = ""] = argumentsOf(payload, 2, 3);
  const path = nodePath(client, given, true);
  const { watches } = client;
  if (watches.has(path, token)) throw new Refusal("EEXIST");
  if (!isPrivileged(client) && watches.size >= quotas.watches) throw new Refusal("E2BIG");
  watches.add({ given, path, token });
  client.tell(given, token);
  return OK;
}

export function unwatch({ client, payload }: Context): PayloadPart[] {
  const [given, token = ""] = argumentsOf(payload, 2);
  const path = nodePath(client, given, true);
  if (!client.watches.delete(path, token)) throw new Refusal("ENOENT");
  return OK;
}

export function resetWatches({ client }: Context): PayloadPart[] {
  client.watches.clear();
  client.transactions.clear();
  return OK;
}

export function startTransaction({ client, transaction, quotas }: Context, database: Database): PayloadPart[] {
  if (transaction !== 0) throw new Refusal("EBUSY");
  if (!isPrivileged(client) && client.transactions.size >= quotas.transactions) throw new Refusal("ENOSPC");
  const id = client.nextTransaction;
  client.transactions.set(id, { view: new TransactionView(database), changes: [] });
  return [`${id}\0`];
}

/** Ends a transaction; `committed` receives its changes. */
export function endTransaction(
  { client, transaction, payload }: Context,
  committed: (changes: readonly Change[]) => void,
): PayloadPart[] {
  const open = client.transactions.get(transaction);
  const [answer] = argumentsOf(payload, 1);
  if (answer !== "T" && answer !== "F") throw new Refusal("EINVAL");
  if (open === undefined) throw new Refusal("ENOENT");
  client.transactions.delete(transaction);
  if (answer === "F") return OK;
  if (!open.view.commit()) throw new Refusal("EAGAIN");
  committed(open.changes);
  return OK;
}
