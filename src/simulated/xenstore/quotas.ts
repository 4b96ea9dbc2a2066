import { checkInteger } from "../../runtime/base/checks.ts";
import { readOptions } from "../../runtime/base/options.ts";

/** Limits of an ordinary domain; dom0 has none. The defaults are those of C's xenstored. */
export interface SimulatedXenStoreQuotas {
  /** Nodes that belong to it. */
  readonly nodes: number;
  /** Bytes of a node: its value, its permissions and the names of its children. */
  readonly nodeBytes: number;
  /** The number of watches of a domain. */
  readonly watches: number;
  /** Transactions at a time. */
  readonly transactions: number;
}

export const DEFAULT_QUOTAS: SimulatedXenStoreQuotas = { nodes: 1000, nodeBytes: 2048, watches: 128, transactions: 10 };

/** Quotas by the names that requests use. */
const NAMES: Readonly<Record<string, keyof SimulatedXenStoreQuotas>> = {
  nodes: "nodes",
  "node-size": "nodeBytes",
  watches: "watches",
  transactions: "transactions",
};

export const quotaNames: readonly string[] = Object.keys(NAMES);

export function quotaOf(name: string): keyof SimulatedXenStoreQuotas | undefined {
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}

/**
 * Returns all quotas. Throws a TypeError for an unknown quota, a RangeError unless a limit is an integer of at least 0.
 */
export function quotasOf(given: Partial<SimulatedXenStoreQuotas>): SimulatedXenStoreQuotas {
  const own = readOptions("quotas", given, Object.keys(DEFAULT_QUOTAS));
  for (const [name, limit] of Object.entries(own)) checkInteger(`the quota ${name}`, limit, 0, Number.MAX_SAFE_INTEGER);
  return { ...DEFAULT_QUOTAS, ...own };
}
