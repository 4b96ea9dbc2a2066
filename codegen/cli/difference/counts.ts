/** A difference in one line: "records: 3 changed, 1 added; constants: 2 added". */
import type { AbiDifference } from "../../model/diff.ts";

interface Lists {
  readonly changed: readonly unknown[];
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
}

/** Empty where nothing differs. */
export function countDifference(difference: AbiDifference): string {
  const { structs, typedefs, enums, constants, strings, handles, operations } = difference;
  const counted: [string, readonly Lists[]][] = [
    ["records", [structs]],
    ["constants", [constants, enums, strings]],
    ["typedefs", [typedefs]],
    ["operations", [operations]],
    ["guest-handle wrappers", [handles]],
  ];
  return counted
    .map(([what, lists]) => {
      const counts = (["changed", "added", "removed"] as const).flatMap((kind) => {
        const number = lists.reduce((sum, list) => sum + list[kind].length, 0);
        return number === 0 ? [] : [`${number} ${kind}`];
      });
      return counts.length === 0 ? "" : `${what}: ${counts.join(", ")}`;
    })
    .filter((text) => text !== "")
    .join("; ");
}
