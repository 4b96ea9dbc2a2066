/** Choices that the tables leave to the record: the operation that a command means, and if a handle is an address. */

import type { HandleTable, OperationFamily, OperationTable, StructType } from "../../struct/index.ts";
import { memberAt, type MemberLocation, readMember } from "./member.ts";

/** A member that chooses an operation, and the value with which it does. */
export interface Selector {
  readonly path: string;
  readonly member: MemberLocation;
  readonly value: number;
}

/** An operation that has its command alone, or shares it with others. */
export class Candidate {
  /** "getdomaininfolist", "shadow_op.peek". */
  readonly name: string;
  readonly table: OperationTable;
  #selectors: readonly Selector[] | undefined;

  constructor(name: string, table: OperationTable) {
    this.name = name;
    this.table = table;
  }

  /** Loads the class of the operation's record. */
  get selectors(): readonly Selector[] {
    return (this.#selectors ??= selectorsOf(this.table));
  }
}

const known = new WeakMap<OperationFamily, ReadonlyMap<number, readonly Candidate[]>>();

const NONE: readonly Candidate[] = [];

/** The operations with a command; none if the family does not have it. */
export function candidatesOf(family: OperationFamily, command: number): readonly Candidate[] {
  let commands = known.get(family);
  if (commands === undefined) known.set(family, (commands = byCommand(family)));
  return commands.get(command) ?? NONE;
}

/** The candidate that the record at `base` chooses; undefined if it chooses none, or without a `view` of the record. */
export function chooseOperation(
  candidates: readonly Candidate[],
  view: DataView | undefined,
  base: number,
): Candidate | undefined {
  for (const candidate of candidates) if (isChosen(candidate, view, base)) return candidate;
  return undefined;
}

/** The members that choose an operation, in the order of the table. */
export function selectorsOf({ argument, select = {} }: OperationTable): readonly Selector[] {
  const type = argument?.type?.();
  if (type === undefined) return [];
  return Object.entries(select).map(([path, value]) => ({ path, member: memberAt(type, path), value }));
}

/** True if a handle's bytes are an address in the record at `base`: in a union another member may say otherwise. */
export function isMeant({ when }: HandleTable, type: StructType, view: DataView, base: number): boolean {
  return when === undefined || Number(readMember(view, base, memberAt(type, when.member))) === when.value;
}

function isChosen({ selectors }: Candidate, view: DataView | undefined, base: number): boolean {
  for (const { member, value } of selectors) {
    if (view === undefined || Number(readMember(view, base, member)) !== value) return false;
  }
  return true;
}

function byCommand({ operations }: OperationFamily): Map<number, Candidate[]> {
  const commands = new Map<number, Candidate[]>();
  for (const [name, table] of Object.entries(operations)) {
    const candidate = new Candidate(name, table);
    const others = commands.get(table.command);
    if (others === undefined) commands.set(table.command, [candidate]);
    else others.push(candidate);
  }
  return commands;
}
