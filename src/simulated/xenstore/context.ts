/** The surroundings of a request: its client, its nodes and its limits. */

import { checkPath } from "../../runtime/interdomain/xenstore/wire/path.ts";
import { stringsOf } from "../../runtime/interdomain/xenstore/wire/payload.ts";
import { type Asker, Refusal } from "./access.ts";
import type { Client } from "./client.ts";
import type { Nodes, Permission } from "./node.ts";
import type { SimulatedXenStoreQuotas } from "./quotas.ts";

export interface Context {
  readonly client: Client;
  /** All nodes, or the view of the request's transaction. */
  readonly nodes: Nodes;
  /** The transaction's number; 0 outside a transaction. */
  readonly transaction: number;
  readonly payload: Buffer;
  readonly quotas: SimulatedXenStoreQuotas;
  /** Fires watches for a node that has changed or is about to be removed; `before` are its old permissions. */
  change(path: string, exact?: boolean, before?: readonly Permission[]): void;
  /** Returns true for a domain that Xen has, introduced or not: it can own nodes. */
  exists(domid: number | undefined): boolean;
  /** Throws ENOSPC if the domain may not own that many additional nodes. */
  checkNodeQuota(count: number): void;
}

/** Returns a payload's strings. Throws EINVAL for fewer than `least` or more than `most`. */
export function argumentsOf(payload: Buffer, least: number, most: number = least): string[] {
  const strings = payload.at(-1) === 0 ? stringsOf(payload) : [];
  if (strings.length < least || strings.length > most) throw new Refusal("EINVAL");
  return strings;
}

/** Splits a payload into a path and a value. */
export function splitPath(payload: Buffer): [path: string, value: Uint8Array] {
  const end = payload.indexOf(0);
  if (end < 0) throw new Refusal("EINVAL");
  return [payload.toString("latin1", 0, end), new Uint8Array(payload.subarray(end + 1))];
}

/** Returns a node's absolute path. Throws EINVAL for a malformed path, and for @… unless the request accepts those. */
export function nodePath({ domid }: Asker, given: string | undefined, special: boolean = false): string {
  const path = given ?? "";
  try {
    checkPath(path);
  } catch {
    throw new Refusal("EINVAL");
  }
  if (path.startsWith("@")) {
    if (special) return path;
    throw new Refusal("EINVAL");
  }
  return path.startsWith("/") ? path : `/local/domain/${domid}/${path}`;
}
