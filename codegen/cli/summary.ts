/** The summary table at the end of a run. */
import Table from "cli-table3";
import type { Abi } from "../model/abi.ts";
import { ARCHITECTURES } from "./options.ts";
import type { Change } from "./output.ts";

export interface Generated {
  readonly abi: Abi;
  /** Origin of the headers. */
  readonly origin: string;
}

/**
 * Returns a row per release: the number of records and constants on each architecture, and the headers' origin. With
 * `check` every release has a row, else only those with headers.
 */
export function summarise(models: readonly Abi[], generated: readonly Generated[], check: boolean): string {
  const table = new Table({
    head: ["Xen", ...ARCHITECTURES, check ? "judged by" : "headers"],
    colAligns: ["left", ...ARCHITECTURES.map(() => "right" as const), "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const xen of new Set(models.map((abi) => abi.xen))) {
    const own = models.filter((abi) => abi.xen === xen);
    const read = generated.filter(({ abi }) => abi.xen === xen);
    if (!check && read.length === 0) continue;
    const counts = ARCHITECTURES.map((arch) => sizeOf(own.find((abi) => abi.arch === arch)));
    table.push([xen, ...counts, whence(own, read, check ? "headers: " : "")]);
  }
  return `records + constants, per architecture:\n${table.toString()}`;
}

const RECORD = "its recorded model";

function whence(own: readonly Abi[], read: readonly Generated[], prefix: string): string {
  const origins = [...new Set(read.map(({ origin }) => `${prefix}${origin}`))];
  const rest = own.filter((abi) => !read.some((one) => one.abi.arch === abi.arch)).map(({ arch }) => arch);
  if (origins.length === 0) return RECORD;
  return [...origins, ...(rest.length === 0 ? [] : [`${rest.join(", ")}: ${RECORD}`])].join("; ");
}

function sizeOf(abi: Abi | undefined): string {
  if (abi === undefined) return "";
  const { structs, ...values } = abi;
  const constants = [values.constants, values.enums, values.strings].map((named) => Object.keys(named).length);
  return `${Object.keys(structs).length} + ${constants.reduce((sum, number) => sum + number)}`;
}

/** Counts the changes: "120 files: 3 added, 5 changed, 1 removed". With `check`, says what would change. */
export function countChanges(files: number, changes: readonly Change[], check: boolean): string {
  const counts = (["added", "changed", "removed"] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${check ? "to be " : ""}${kind}`];
  });
  return `${files} files: ${counts.length === 0 ? "nothing to change" : counts.join(", ")}`;
}

/**
 * Lists changed places: "src/generated/4.23, src/generated/index.ts, codegen/golden/x86_64.txt": folders of releases,
 * and other files.
 */
export function places(changes: readonly Change[]): string {
  const short = changes.map(({ path }) => /^src\/generated\/[^/]+(?=\/)/.exec(path)?.[0] ?? path);
  return [...new Set(short)].join(", ");
}
