/** What an ordinary domain may have at most; dom0 has no limits. The numbers are those that C's xenstored starts with. */
export interface SimulatedXenStoreQuotas {
  /** Nodes that belong to it. */
  readonly nodes: number;
  /** Bytes of a node: its value, its permissions and the names of its children. */
  readonly nodeSize: number;
  readonly watches: number;
  /** Transactions at a time. */
  readonly transactions: number;
}

export const DEFAULT_QUOTAS: SimulatedXenStoreQuotas = { nodes: 1000, nodeSize: 2048, watches: 128, transactions: 10 };

/** As requests name them. */
const NAMES: Readonly<Record<string, keyof SimulatedXenStoreQuotas>> = {
  nodes: "nodes",
  "node-size": "nodeSize",
  watches: "watches",
  transactions: "transactions",
};

export const quotaNames: readonly string[] = Object.keys(NAMES);

export function quotaOf(name: string): keyof SimulatedXenStoreQuotas | undefined {
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}

/** Throws a TypeError for a quota that there is not, a RangeError for a limit that is none. */
export function quotasOf(given: Partial<SimulatedXenStoreQuotas>): SimulatedXenStoreQuotas {
  for (const [name, limit] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULT_QUOTAS, name)) throw new TypeError(`there is no quota "${name}"`);
    if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`the quota ${name} cannot be ${limit}`);
  }
  return { ...DEFAULT_QUOTAS, ...given };
}
