/** The pages of docs/operations: one for each family, made from the tables of every release. */

import { meanings } from "../../src/generated/meanings.ts";
import { releases as known } from "../../src/generated/index.ts";
import { units } from "../../src/generated/units.ts";
import type { StructType } from "../../src/runtime/struct/index.ts";
import { families } from "../../src/cli/abi/operations.ts";
import { type DescribedOperation, describedOperations } from "./operations.ts";

/** Returns the pages by their paths. */
export function pages(): Map<string, string> {
  const described = describedOperations();
  const found = new Map([...described].map(([family, all]) => [`docs/operations/${family}.md`, page(family, all)]));
  found.set("docs/operations/README.md", contents(described));
  return found;
}

function contents(described: ReadonlyMap<string, readonly DescribedOperation[]>): string {
  const rows = [...described].map(
    ([family, all]) => `| [${family}](${family}.md) | ${all.length} | ${methodOf(family)} | ${typeOf(all)} |`,
  );
  return `# Operations

\`bun run reference\` writes these pages from the tables of every release. [The guide](../guide/hypercalls.md) shows how to call an
operation, and [the coverage](../coverage.md) on which Xens each has run. Records and errors are those of the newest release that
has the operation.

| family | operations | method | interface |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function methodOf(family: string): string {
  const method = (families as Readonly<Record<string, string>>)[family];
  return method === undefined ? "in `xen-ts/unsafe`" : `\`xen.${method}\``;
}

function typeOf(all: readonly DescribedOperation[]): string {
  return all[0]?.family.unstable === true ? "each release has its own" : "the same in all releases that have it";
}

function page(family: string, all: readonly DescribedOperation[]): string {
  return `# ${family}

${methodOf(family)}: ${all.length} operations. Back to [all families](README.md).

${all.map(section).join("\n")}`;
}

function section(operation: DescribedOperation): string {
  const { name, summary, table, releases } = operation;
  const lines = [`## ${name}`, "", summary, "", `- ${availability(releases)}`];
  const { unsafe } = table;
  if (unsafe !== undefined && unsafe.member === undefined)
    lines.push(`- In \`xen-ts/unsafe\` only: it ${meaningOf(unsafe.why)}.`);
  lines.push(table.reads === true ? "- It only reads." : "- It changes something.");
  if (table.result !== undefined)
    lines.push(`- The result is a ${table.result}${table.unit === undefined ? "" : ` (${table.unit})`}.`);
  lines.push(...argumentLines(operation), ...errorLines(operation), "");
  return lines.join("\n");
}

/** Writes the releases: "Every known release on x86, Xen 4.20 to 4.22 on Arm." */
function availability(releases: DescribedOperation["releases"]): string {
  const ranges = [...releases].map(([architecture, all]): [range: string, machine: string] => [
    rangeOf(all),
    architecture === "x86_64" ? "x86" : "Arm",
  ]);
  const isSame = new Set(ranges.map(([range]) => range)).size === 1;
  const parts = isSame
    ? [`${ranges[0]?.[0]} on ${ranges.map(([, machine]) => machine).join(" and ")}`]
    : ranges.map(([range, machine]) => `${range} on ${machine}`);
  const text = parts.join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function rangeOf(all: readonly string[]): string {
  if (all.length === known.length) return "every known release";
  const [first = "", last = ""] = [all[0], all.at(-1)];
  const from = known.findIndex((release) => release === first);
  const isWhole = all.every((release, index) => release === known[from + index]);
  if (!isWhole) return `Xen ${all.join(", ")}`;
  return first === last ? `Xen ${first}` : `Xen ${first} to ${last}`;
}

function argumentLines({ table, record }: DescribedOperation): string[] {
  const { argument, uses, select = {} } = table;
  if (argument === undefined) return [];
  const way = { in: "Xen reads", out: "Xen writes", inout: "Xen reads and writes" }[argument.direction];
  if (record === null) return [`- ${way} ${argument.size} bytes.`];
  const rows = membersOf(record)
    .filter(([member]) => !Object.hasOwn(select, member))
    .filter(([member]) => uses?.some((path) => path === member || path.startsWith(`${member}.`)) !== false)
    .map(([member, type]) => `| \`${member}\` | ${type} | ${unitOf(record, member)} |`);
  const head = `- ${way} a \`${record.cName}\` of ${record.size} bytes.`;
  return rows.length === 0 ? [head] : [head, "", "| member | type | unit |", "| --- | --- | --- |", ...rows];
}

/** Reads the lines of a record's layout: "max_memkb 0 u64". */
function membersOf({ fields = "" }: StructType): [member: string, type: string][] {
  const lines = fields.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [member = "", , ...type] = line.split(" ");
      return [member, type.join(" ").replaceAll("|", "\\|")];
    });
}

function unitOf({ cName }: StructType, member: string): string {
  return (units as Readonly<Record<string, Readonly<Record<string, string>>>>)[cName]?.[member] ?? "";
}

function errorLines({ table, family }: DescribedOperation): string[] {
  const errors = Object.entries({ ...family.errors, ...table.errors });
  if (errors.length === 0) return [];
  const lines = errors.map(([error, word]) => `- ${error === "*" ? "Any other error" : error}: ${meaningOf(word)}.`);
  return ["", "Errors:", "", ...lines];
}

function meaningOf(word: string): string {
  const meaning: { readonly sentence: string } | undefined = (
    meanings as Readonly<Record<string, { readonly sentence: string }>>
  )[word];
  return meaning === undefined ? word : meaning.sentence.replaceAll("{domid}", "N");
}
