/** Several operations in one hypercall (`__HYPERVISOR_multicall`, xen.h), each with an outcome of its own. */

import { hypercallError, XenError } from "../../base/errors/index.ts";
import { argumentValue } from "../buffers/index.ts";
import { exactNumber } from "../../struct/index.ts";
import { Operations, preparationsOf, type Prepared } from "./families.ts";
import type { Connection } from "./connection.ts";
import type { PreparedOperation } from "./operation.ts";

/** The functions of the families, preparing operations. Device models' are no hypercalls, and have no place here. */
export type Preparations<T> = Omit<Operations<T, "prepared">, "dmOp">;

/** The outcome of one operation: its value, or the error that it would have thrown. */
export type Outcome<Result> =
  { readonly value: Result; readonly error?: never } | { readonly error: XenError; readonly value?: never };

/** The outcome of each of several operations. */
export type Outcomes<All extends readonly Prepared<unknown>[]> = {
  readonly [K in keyof All]: All[K] extends Prepared<infer Result> ? Outcome<Result> : never;
};

/**
 * Makes the operations that `prepare` returns, in order, even if one fails. Throws what preparing one throws, and a
 * XenError if Xen refuses the whole.
 */
export function multicall<T, const All extends readonly Prepared<unknown>[]>(
  connection: Connection,
  prepare: (operations: Preparations<T>) => All,
): Outcomes<All> {
  const made: PreparedOperation[] = [];
  try {
    const operations = new Operations<T, "prepared">((family) => {
      const prepareOne = preparationsOf(connection, family);
      return (name, ...given) => {
        const call = prepareOne(name, ...given);
        made.push(call);
        return call as never;
      };
    });
    const chosen = prepare(operations) as unknown as readonly PreparedOperation[];
    for (const call of chosen) {
      if (!made.includes(call)) throw new TypeError("a multicall takes operations that have been prepared for it");
    }
    return run(connection, chosen) as Outcomes<All>;
  } finally {
    for (const call of made) call.release();
  }
}

function run({ hypercall, stableAbi }: Connection, calls: readonly PreparedOperation[]): Outcome<unknown>[] {
  if (calls.length === 0) return [];
  const { __HYPERVISOR_multicall } = stableAbi.load("xen.constants");
  using entries = hypercall.allocateArray(stableAbi.load("xen").MulticallEntry, calls.length);
  for (const [index, { op, args }] of calls.entries()) {
    const entry = entries.value.get(index);
    entry.op_number = op;
    for (const [at, argument] of args.entries()) entry.args.setNumber(at, argumentValue(argument));
  }
  const refused = hypercall.hypercall2(__HYPERVISOR_multicall, entries.asHypercallPtr(), calls.length);
  if (refused < 0) throw hypercallError(refused, { operation: "multicall" });
  entries.update();
  return calls.map((call, index) => outcomeOf(call, BigInt.asIntN(64, entries.value.get(index).result)));
}

function outcomeOf(call: PreparedOperation, result: bigint): Outcome<unknown> {
  try {
    return { value: call.finish(exactNumber(result)) };
  } catch (error) {
    if (error instanceof XenError) return { error };
    throw error;
  }
}
