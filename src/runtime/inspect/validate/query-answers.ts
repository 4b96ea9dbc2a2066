/**
 * Buffers whose count Xen takes for granted: it writes as much as it has told, whatever the call declares.
 *
 * So it must have been asked, through this interface, by the same operation with a null handle or by one beside it that
 * only gives the count; and the call must declare no less than the least that it has answered.
 */

import { readPath } from "../../abi/interpreter/index.ts";
import { type DecodedHypercall, type DecodedOperation, type DecodedPointer, outerName } from "../decode/index.ts";
import type { Struct } from "../../struct/index.ts";
import type { Violation } from "./error.ts";

export class QueryAnswers {
  /** By operation and member: the least answer. */
  readonly #answers: Map<string, number> = new Map();

  violation({ name }: DecodedOperation, { table, path, address, owner }: DecodedPointer): Violation | undefined {
    const { returned } = table;
    if (table.unchecked === undefined || returned === undefined || owner === undefined || address === 0)
      return undefined;
    const answer = this.#answers.get(key(name, returned));
    const declared = Number(readPath(owner, returned));
    if (answer === undefined) {
      return {
        rule: "asked",
        path,
        found: "a buffer before any query",
        expected: `Xen to be asked for ${returned} first`,
      };
    }
    if (declared >= answer) return undefined;
    return { rule: "asked", path, found: `${returned} = ${declared}`, expected: `at least ${answer}, as Xen has told` };
  }

  /** Takes in what Xen has answered to a call that succeeded. */
  learn({ operations, calls }: DecodedHypercall): void {
    for (const inner of calls) this.learn(inner);
    for (const {
      name,
      table,
      pointers,
      arguments: [argument],
    } of operations) {
      if (argument === undefined) continue;
      for (const { address, table } of pointers) {
        if (table.unchecked && address === 0 && table.returned !== undefined)
          this.#take(name, table.returned, argument.record);
      }
      if (table.handles !== undefined || table.select === undefined) continue;
      for (const member of table.uses ?? []) this.#take(name, member, argument.record);
    }
  }

  #take(name: string, member: string, record: Struct): void {
    const answer = Number(readPath(record, member));
    if (Number.isNaN(answer)) return;
    const before = this.#answers.get(key(name, member));
    if (before === undefined || answer < before) this.#answers.set(key(name, member), answer);
  }
}

function key(name: string, member: string): string {
  return `${outerName(name)} ${member}`;
}
