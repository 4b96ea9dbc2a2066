/** Which operation a command means, and a member of its argument where several share the command. */

import type { OperationFamily, OperationTable } from "../../struct/index.ts";
import type { Struct } from "../../struct/index.ts";
import { joinPath } from "./hypercall.ts";
import { readMember } from "./member.ts";
import { DecodeStop } from "./obstacle.ts";

export type NamedOperation = readonly [name: string, table: OperationTable];

/** The operations that share a command. */
export type Candidates = readonly [NamedOperation, ...NamedOperation[]];

const byCommand = new WeakMap<OperationFamily, Map<number, [NamedOperation, ...NamedOperation[]]>>();

/** Throws a DecodeStop for a command that the family does not have. */
export function candidatesOf(family: OperationFamily, command: number, path: string): Candidates {
  const found = commandsOf(family).get(command);
  if (found !== undefined) return found;
  throw new DecodeStop({ rule: "command", path, found: String(command), expected: `a command of ${family.name}` });
}

function commandsOf(family: OperationFamily): ReadonlyMap<number, Candidates> {
  let commands = byCommand.get(family);
  if (commands !== undefined) return commands;
  commands = new Map();
  for (const operation of Object.entries(family.operations)) {
    const others = commands.get(operation[1].command);
    if (others === undefined) commands.set(operation[1].command, [operation]);
    else others.push(operation);
  }
  byCommand.set(family, commands);
  return commands;
}

/** The one of them that the argument's members choose. Throws a DecodeStop if they choose none. */
export function chosenOf(candidates: Candidates, argument: Struct | undefined, path: string): NamedOperation {
  const read = (member: string): number => (argument === undefined ? NaN : Number(readMember(argument, member)));
  for (const candidate of candidates) {
    const [, { select = {} }] = candidate;
    if (Object.entries(select).every(([member, value]) => read(member) === value)) return candidate;
  }
  const [name, { select = {} }] = candidates[0];
  // The selector at fault is the first whose value none of them has.
  const member = Object.keys(select).find((key) => candidates.every(([, other]) => other.select?.[key] !== read(key)));
  throw new DecodeStop({
    rule: "command",
    path: joinPath(path, member ?? Object.keys(select).at(-1) ?? ""),
    found: member === undefined ? "a combination that is none" : String(read(member)),
    expected: `an operation of ${outerName(name)}`,
  });
}

/** What an operation and those beside it are of: "shadow_op" of "shadow_op.peek". */
export function outerName(name: string): string {
  const end = name.indexOf(".");
  return end < 0 ? name : name.slice(0, end);
}
