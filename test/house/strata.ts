/** The strata of the source tree, as the table in docs/architecture.md has them, and the stratum and room of a file. */

/** The strata that each stratum may import, by its name. */
export type Strata = ReadonlyMap<string, ReadonlySet<string>>;

const TABLE = /<!-- the map -->\s*```text\n([^]*?)```/;

/** Reads the table from the document's text. Throws an Error if it is missing or a line cannot be read. */
export function strataIn(markdown: string): Strata {
  const table = TABLE.exec(markdown)?.[1];
  if (table === undefined)
    throw new Error("expected a text block behind <!-- the map --> in docs/architecture.md, found none");
  const strata = new Map<string, Set<string>>();
  for (const line of table.trim().split("\n").slice(1)) {
    const [names = "", allowed = ""] = line.split(/\s{2,}/);
    const above = [...strata.keys()];
    const list = allowed === "every stratum above" ? above : allowed === "nothing" ? [] : allowed.split(" ");
    for (const name of names.split(", ")) strata.set(name, new Set(list));
  }
  return strata;
}

/** Returns a file's stratum: "hypercall", "xen.ts" (loose files of the runtime), "simulated", "entry", "bench". */
export function stratumOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] !== "src") return parts[0] ?? "";
  if (parts.length === 2) return "entry";
  if (parts[1] === "runtime") return parts.length === 3 ? "xen.ts" : (parts[2] ?? "");
  return parts[1] ?? "";
}

/**
 * Returns a file's room: the folder directly under its stratum, subfolders included. Loose files of a stratum are one
 * room, its own `index.ts` another.
 */
export function roomOf(path: string): string {
  const parts = path.split("/").slice(path.startsWith("src/runtime/") ? 2 : 1);
  const [stratum = "", folder = ""] = parts;
  if (parts.length === 1) return stratumOf(path);
  if (parts.length > 2) return `${stratum}/${folder}`;
  return folder === "index.ts" ? `${stratum}/index.ts` : stratum;
}
