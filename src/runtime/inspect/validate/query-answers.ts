/**
 * Buffers whose count Xen takes for granted: it writes as much as it has answered, whatever the call declares.
 *
 * So it must have been asked, through this interface, by the same operation with a null handle or by the query that the
 * tables name for it; and the call must declare no less than Xen's last answer.
 */

import { readPath } from "../../abi/interpreter/index.ts";
import type { DecodedHypercall, DecodedOperation, DecodedPointer } from "../decode/index.ts";
import type { HandleTable, OperationFamily, Struct } from "../../struct/index.ts";
import type { Violation } from "./error.ts";

/** The handles whose counts a query answers. */
type AnsweredHandles = ReadonlyMap<string, readonly HandleTable[]>;

const known = new WeakMap<OperationFamily, AnsweredHandles>();

export class QueryAnswers {
  /** The last answers. */
  readonly #answers: Map<string, number> = new Map();

  violation({ name }: DecodedOperation, { table, path, address, owner }: DecodedPointer): Violation | undefined {
    const { returned, unchecked } = table;
    if (unchecked === undefined || returned === undefined || owner === undefined || address === 0) return undefined;
    const answer = this.#answers.get(keyOf(name, table, owner));
    if (answer === undefined) {
      const expected = `Xen to be asked for ${returned} first`;
      return { rule: "asked", path, found: "a buffer before any query", expected };
    }
    const declared = Number(readPath(owner, returned));
    if (declared >= answer) return undefined;
    return { rule: "asked", path, found: `${returned} = ${declared}`, expected: `at least ${answer}, as Xen has told` };
  }

  /** Remembers Xen's answers in a call that succeeded. */
  learn({ family, operations, calls }: DecodedHypercall): void {
    for (const inner of calls) this.learn(inner);
    for (const { name, pointers, arguments: records } of operations) {
      for (const { address, table, owner } of pointers) {
        if (table.unchecked === true && address === 0 && owner !== undefined) this.#learn(name, table, owner);
      }
      for (const table of (family && answeredBy(family).get(name)) ?? []) {
        for (const { record } of records) this.#learn(name, table, record);
      }
    }
  }

  #learn(operation: string, table: HandleTable, record: Struct): void {
    const answer = table.returned === undefined ? undefined : readPath(record, table.returned);
    if (answer !== undefined) this.#answers.set(keyOf(operation, table, record), Number(answer));
  }
}

/** An answer is the query's, whichever operation Xen gave it to, and about the members that the query is asked with. */
function keyOf(operation: string, { returned, query }: HandleTable, record: Struct): string {
  const about = (query?.same ?? []).map((path) => String(readPath(record, path)));
  return [query?.operation ?? operation, returned, ...about].join(" ");
}

function answeredBy(family: OperationFamily): AnsweredHandles {
  let answered = known.get(family);
  if (answered === undefined) known.set(family, (answered = collect(family)));
  return answered;
}

function collect({ operations }: OperationFamily): AnsweredHandles {
  const answered = new Map<string, HandleTable[]>();
  for (const { handles = {} } of Object.values(operations)) {
    for (const table of Object.values(handles)) {
      if (table.query === undefined) continue;
      const others = answered.get(table.query.operation);
      if (others === undefined) answered.set(table.query.operation, [table]);
      else others.push(table);
    }
  }
  return answered;
}
