/** Several operations in one hypercall (`__HYPERVISOR_multicall`, xen.h), each with an outcome of its own. */

import { hypercallError, XenError } from "../../base/errors/index.ts";
import { checkFunction, describe, readList } from "../../base/checks.ts";
import { argumentValue } from "../buffers/index.ts";
import { exactNumber } from "../../struct/index.ts";
import { Operations, preparationsOf, type Prepared } from "./families.ts";
import type { Connection } from "./connection.ts";
import type { PreparedOperation } from "./operation.ts";

/** One hypercall takes its time without a pause: this is far more than any program has at once. */
const MOST_CALLS = 65_536;

/**
 * The functions of the families, preparing operations. Device models' operations are not hypercalls, so they have no
 * place here.
 */
export type Preparations<T> = Omit<Operations<T, "prepared">, "dmOp">;

/** The outcome of one operation: its value, or the error that it would have thrown. */
export type Outcome<Result, Output = unknown> =
  | {
      /** The value that the operation alone would have returned. */
      readonly value: Result;
      /** Absent: Xen has not refused. */
      readonly error?: never;
    }
  | {
      /** The error that the operation alone would have thrown. */
      readonly error: XenError & {
        /** The argument as Xen left it, of an operation whose output counts after an error. */
        readonly output?: Output;
      };
      /** Absent: Xen has refused. */
      readonly value?: never;
    };

/** The outcome of each of several operations. */
export type Outcomes<All extends readonly Prepared<unknown>[]> = {
  readonly [K in keyof All]: All[K] extends Prepared<infer Result, infer Output> ? Outcome<Result, Output> : never;
};

/**
 * Makes the operations that `prepare` returns, in order, even if one fails. Throws what preparing one throws, and a
 * XenError if Xen refuses the whole.
 */
export function multicall<T, const All extends readonly Prepared<unknown>[]>(
  connection: Connection,
  prepare: (operations: Preparations<T>) => All,
): Outcomes<All> {
  checkFunction("prepare", prepare);
  connection.checkOpen();
  const calls = new PreparedCalls();
  try {
    const operations = new Operations<T, "prepared">((family) => {
      const prepareOne = preparationsOf(connection, family);
      return (name, ...given) => calls.add(() => prepareOne(name, ...given)) as never;
    });
    const chosen = calls.chosen(prepare(operations));
    // Also if there are none: the caller's code may have closed the Xen.
    connection.checkOpen();
    // The caller may have written to the buffers since.
    for (const call of chosen) call.check();
    return run(connection, chosen) as Outcomes<All>;
  } finally {
    calls.release();
  }
}

/**
 * The operations of one multicall. The caller has a token of each and nothing else: an operation's memory and arguments
 * make a raw hypercall of whatever is done to them.
 */
class PreparedCalls {
  readonly #byToken: Map<object, PreparedOperation> = new Map();
  #over = false;

  /** Returns the token of an operation. Throws a TypeError once the multicall has been made. */
  add(prepareOne: () => PreparedOperation): object {
    if (this.#over)
      throw new TypeError("expected an operation to be prepared while multicall's function runs, received one later");
    const token = Object.freeze(Object.create(null));
    this.#byToken.set(token, prepareOne());
    return token;
  }

  /** Returns the operations of a caller's list. Throws a TypeError unless each is one of these, and there once. */
  chosen(list: readonly unknown[]): PreparedOperation[] {
    const tokens = new Set<unknown>();
    return readList("prepared operations", list, 0, MOST_CALLS, (token) => {
      const call = this.#byToken.get(token as object);
      if (call === undefined) {
        throw new TypeError(`expected operations that were prepared for this multicall, received ${describe(token)}`);
      }
      // Xen has written to the memory of one that was made before: its counts have not been checked.
      if (tokens.has(token)) throw new TypeError("expected each prepared operation once, received one twice");
      tokens.add(token);
      return call;
    });
  }

  /** Returns the memory of all to its pools. */
  release(): void {
    this.#over = true;
    for (const call of this.#byToken.values()) call.release();
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
