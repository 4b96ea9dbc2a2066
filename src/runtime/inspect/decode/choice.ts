/** The operation that a command means, or the reason why it means none. */

import { type Candidate, candidatesOf, chooseOperation, readMember } from "../../abi/interpreter/index.ts";
import type { OperationFamily, Struct } from "../../struct/index.ts";
import { joinPath } from "./hypercall.ts";
import { DecodeStop } from "./obstacle.ts";

/** The operations that share a command. */
export type Candidates = readonly [Candidate, ...Candidate[]];

/** The operations with a command. Throws a DecodeStop for a command that the family does not have. */
export function findCandidates(family: OperationFamily, command: number, path: string): Candidates {
  const [first, ...others] = candidatesOf(family, command);
  if (first !== undefined) return [first, ...others];
  throw new DecodeStop({ rule: "command", path, received: String(command), expected: `a command of ${family.name}` });
}

/** The candidate that the argument's members choose. Throws a DecodeStop if they choose none. */
export function findChosen(candidates: Candidates, argument: Struct | undefined, path: string): Candidate {
  const chosen = chooseOperation(candidates, argument?.dataView, argument?.byteOffset ?? 0);
  if (chosen !== undefined) return chosen;
  const [{ name, selectors }] = candidates;
  // The selector at fault is the first whose value none of them has.
  const wrong = selectors.find(({ path, member }) => {
    const value = argument && Number(readMember(argument.dataView, argument.byteOffset, member));
    return candidates.every(({ table }) => table.select?.[path] !== value);
  });
  const { path: member = "" } = wrong ?? selectors.at(-1) ?? {};
  const found = wrong && argument && String(readMember(argument.dataView, argument.byteOffset, wrong.member));
  throw new DecodeStop({
    rule: "command",
    path: joinPath(path, member),
    received: found ?? "a combination that is none",
    expected: `an operation of ${outerName(name)}`,
  });
}

/** An operation and those beside it share an outer name: "shadow_op" of "shadow_op.peek". */
export function outerName(name: string): string {
  const end = name.indexOf(".");
  return end < 0 ? name : name.slice(0, end);
}
