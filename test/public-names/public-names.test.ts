import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { PublicName } from "./compiler.ts";
import { listPublicNames, textOf } from "./list.ts";

const ADVICE =
  "If the change of the API is intended: bun run names, commit what it writes, and tell of it in CHANGELOG.md.";

/** Returns lines that only one of the texts has, each under its exported name. */
function difference(recorded: string, now: string): string[] {
  const [before, after] = [linesOf(recorded), linesOf(now)];
  return [...before.difference(after)]
    .map((line) => `- ${line}`)
    .concat([...after.difference(before)].map((line) => `+ ${line}`));
}

function linesOf(text: string): Set<string> {
  let name = "";
  return new Set(
    text.split("\n").flatMap((line) => {
      if (line === "") return [];
      if (!line.startsWith(" ")) name = line;
      return [line.startsWith(" ") ? `${name}: ${line.trim()}` : line];
    }),
  );
}

test("the public names of every entry point agree with the record (bun run names)", async () => {
  const now = await listPublicNames();
  const recorded = [...new Bun.Glob("*.txt").scanSync(import.meta.dir)].map((name) => join(import.meta.dir, name));
  const complaints = [...new Set([...now.keys(), ...recorded])].toSorted().flatMap((path) => {
    const before = recorded.includes(path) ? readFileSync(path, "utf8") : "";
    const after = now.get(path);
    if (after === before) return [];
    if (after === undefined) return [`${basename(path)} is of no entry point in package.json: delete it`];
    return [`${basename(path)}:`].concat(difference(before, after));
  });
  if (complaints.length > 0) throw new Error([...complaints, ADVICE].join("\n"));
}, 60_000);

test("every new error in the changelog is a public name", () => {
  const rows = readFileSync(join(import.meta.dir, "../../CHANGELOG.md"), "utf8").matchAll(
    /^\s*\| `\w+Error`\s+\| `(\w+)`\s+\|$/gm,
  );
  const names = [...rows].map(([, name]) => name ?? "");
  const index = readFileSync(join(import.meta.dir, "index.txt"), "utf8");
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !index.includes(`\nclass ${name}\n`))).toEqual([]);
});

describe("the recorded text of a public name", () => {
  const member = {
    kind: "property",
    isStatic: false,
    isOptional: false,
    isReadonly: false,
    isDocumented: true,
  } as const;
  const name: PublicName = { name: "Door", kind: "class", members: [], words: [], isDocumented: true };

  test("has a line for each member, with its kind", () => {
    const members = [
      { ...member, name: "of", kind: "method", isStatic: true },
      { ...member, name: "height", isReadonly: true },
      { ...member, name: "colour", isOptional: true },
    ] as const;
    expect(textOf({ ...name, members })).toBe("class Door\n  static of()\n  readonly height\n  colour?\n");
  });

  test("has the words of a union, unless the list is too long to be this library's", () => {
    const type = { ...name, kind: "type" } as const;
    expect(textOf({ ...type, words: ['"open"', '"shut"'] })).toBe('type Door\n  "open"\n  "shut"\n');
    expect(textOf({ ...type, words: Array.from({ length: 65 }, String) })).toBe("type Door\n  more than 64 words\n");
  });

  test("changes only in the lines of the changed members, under the name of their class", () => {
    const before = "class Door\n  open()\n\nclass Window\n  open()\n";
    const after = "class Door\n  open()\n\nclass Window\n  close()\n";
    expect(difference(before, after)).toEqual(["- class Window: open()", "+ class Window: close()"]);
  });
});
