/** Compares the operations of hypercalls: additions, removals, and the changed parts of the others. */
import type { Abi } from "../abi.ts";
import type { AbiOperation } from "../operations/types.ts";
import type { Changes, OperationChange, OperationItem, PropertyChange } from "./types.ts";

/** Compares operations. Returns no changes if either model has no operations. */
export function operationChanges(from: Abi, to: Abi): Changes<OperationItem, OperationChange> {
  const result: Changes<OperationItem, OperationChange> = { added: [], removed: [], changed: [] };
  if (from.operations === undefined || to.operations === undefined) return result;
  const [before, after] = [byName(from), byName(to)];
  for (const [name, old] of before) {
    const now = after.get(name);
    const properties = now === undefined ? [] : [...differing("", old, now)];
    if (now === undefined) result.removed.push(item(name, old));
    else if (properties.length > 0) result.changed.push({ ...item(name, now), properties });
  }
  for (const [name, operation] of after) if (!before.has(name)) result.added.push(item(name, operation));
  return result;
}

function byName({ operations = {} }: Abi): Map<string, AbiOperation> {
  return new Map(
    Object.entries(operations).flatMap(([family, { operations: own }]) =>
      Object.entries(own).map(([name, operation]): [string, AbiOperation] => [`${family}.${name}`, operation]),
    ),
  );
}

function item(name: string, { command, number }: AbiOperation): OperationItem {
  return { name, command, number };
}

/** Yields the smallest parts that differ, by their path. */
function* differing(path: string, from: unknown, to: unknown): Generator<PropertyChange> {
  if (Bun.deepEquals(from, to)) return;
  if (!isTable(from) || !isTable(to)) {
    yield { path, from: from ?? null, to: to ?? null };
    return;
  }
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    yield* differing(path === "" ? key : `${path}.${key}`, from[key], to[key]);
  }
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
