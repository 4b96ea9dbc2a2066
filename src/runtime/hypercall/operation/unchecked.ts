/**
 * Handles whose count some Xen does not look at: it writes as much as there is. The buffer must then be as large as a
 * query says, and the query is made before each call.
 */

import type { Struct } from "../../struct/index.ts";

/** The query that tells an operation's counts, and the members that say about what. */
interface Query {
  readonly operation: string;
  readonly same: readonly string[];
}

/** Where nothing is known to ask, or the answer may change before the call, there is no entry: null alone is safe. */
const QUERIES: Readonly<Record<string, Query>> = {
  "sysctl perfc_op.query": { operation: "perfc_op.query", same: [] },
  "sysctl perfc_op.reset": { operation: "perfc_op.query", same: [] },
  "sysctl get_pmstat.get_pxstat": { operation: "get_pmstat.get_max_px", same: ["cpuid"] },
};

/** Makes an operation of the same family, and gives its argument as Xen left it. */
export type Ask = (operation: string, filling: Readonly<Record<string, unknown>>) => Struct;

/** The record of the query's answer, in which the counts are Xen's; undefined where there is no query. */
export function queryAnswer(operation: string, record: Struct, ask: Ask): Struct | undefined {
  const query = QUERIES[operation];
  if (query === undefined) return undefined;
  return ask(query.operation, Object.fromEntries(query.same.map((name) => [name, Reflect.get(record, name)])));
}
