/** Messages of the socket that the page follows the host with. */

import type { DomainDocument } from "./documents.ts";
import type { DomainEvent, DomainRow, LoadSample } from "./load.ts";

/** The topics of a page: "load", "domain/5", "store", "xen-console". A message replaces those before. */
export interface TopicsMessage {
  readonly topics: readonly string[];
}

/** Changed paths of xenstore since the last message; null if there were too many to list. */
export interface StoreChange {
  readonly paths: readonly string[] | null;
}

/** Text of Xen's console. */
export interface ConsoleText {
  readonly text: string;
  /** True if it replaces all text before. */
  readonly isWhole: boolean;
  /** Bytes that were overwritten before they could be read. */
  readonly lostBytes: number;
}

/** A reading by its difference from the reading that the page has. */
export interface LoadChanges extends Omit<LoadSample, "domains"> {
  /** Rows that have changed, and those of new domains. */
  readonly changed: readonly DomainRow[];
  /** Numbers of domains that have gone. */
  readonly gone: readonly number[];
}

export type LiveMessage =
  | { readonly topic: "load"; readonly data: LoadSample; readonly events: readonly DomainEvent[] }
  | { readonly topic: "changes"; readonly data: LoadChanges; readonly events: readonly DomainEvent[] }
  | { readonly topic: "domain"; readonly domid: number; readonly data: DomainDocument | null }
  | { readonly topic: "store"; readonly data: StoreChange }
  | { readonly topic: "xen-console"; readonly data: ConsoleText }
  | { readonly topic: "problem"; readonly text: string };

/** The actions on a domain. */
export const ACTIONS = ["pause", "unpause", "shutdown", "reboot", "kill", "destroy"] as const;

export type Action = (typeof ACTIONS)[number];

/** The protocol of the sockets; the second word is "bearer." and the token in base64url. */
export const SUBPROTOCOL = "xen-ts";
