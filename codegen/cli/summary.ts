/** The table that a run ends with, for people. */
import Table from "cli-table3";
import type { Abi } from "../model/abi.ts";
import type { Change } from "./output.ts";

export interface Generated {
  readonly abi: Abi;
  /** Where the headers came from. */
  readonly origin: string;
}

export function summarise(generated: readonly Generated[]): string {
  const table = new Table({
    head: ["Xen", "architecture", "records", "constants", "headers"],
    colAligns: ["left", "left", "right", "right", "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const { abi, origin } of generated) {
    const constants =
      Object.keys(abi.constants).length + Object.keys(abi.enums).length + Object.keys(abi.strings).length;
    table.push([abi.xen, abi.arch, Object.keys(abi.structs).length, constants, origin]);
  }
  return table.toString();
}

/** "120 files: 3 added, 5 changed, 1 removed"; where nothing was written, what would be. */
export function countChanges(files: number, changes: readonly Change[], check: boolean): string {
  const counts = (["added", "changed", "removed"] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${check ? "to be " : ""}${kind}`];
  });
  return `${files} files: ${counts.length === 0 ? "nothing to change" : counts.join(", ")}`;
}
