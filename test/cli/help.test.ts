/** Help: of every command, of its arguments and options, and of the whole. */

import { describe, expect, test } from "bun:test";
import { commandNames, loaderOf } from "../../src/cli/command-table.ts";
import { parseByCommander } from "../../src/cli/program.ts";
import { parseQuickly, withExplicitValues } from "../../src/cli/syntax/parse.ts";
import { commonOptions } from "../../src/cli/syntax/syntax.ts";
import { xenTs } from "./run.ts";

/** Splits an example as a shell would: quoted words stay together, and a pipe or a redirection ends it. */
function wordsIn(line: string): string[] {
  const words = [...line.matchAll(/'([^']*)'|"((?:\\.|[^"])*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? "",
  );
  const end = words.findIndex((word) => /^(?:[|<>]|>>|\|\|)$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

test("the list of commands has those that the manual promises", () => {
  const promised =
    "list info vcpus top watch dmesg console pause unpause shutdown reboot kill destroy set store devices events trace call abi metrics doctor completion";
  expect(promised.split(" ").filter((name) => !commandNames().includes(name))).toEqual([]);
});

describe.each(commandNames())("%s", (name) => {
  test("explains itself, its arguments and its options, and has examples", async () => {
    const spec = await loaderOf(name)?.();
    if (spec === undefined) throw new Error(`expected the command ${name}`);
    expect(spec.name).toBe(name);
    expect(spec.examples.length).toBeGreaterThan(0);
    expect(spec.about.length).toBeGreaterThan(40);
    for (const { about } of [...spec.words, ...spec.options]) expect(about.length).toBeGreaterThan(3);
  });

  test("accepts each of its examples", async () => {
    const spec = await loaderOf(name)?.();
    if (spec === undefined) throw new Error(`expected the command ${name}`);
    const options = [...spec.options, ...commonOptions];
    for (const [line] of spec.examples) {
      const [first, ...words] = wordsIn(line);
      if (first !== name || words.includes("--help")) continue;
      const explicit = withExplicitValues(words, options);
      expect({ line, parsed: parseQuickly(spec, explicit) ?? parseByCommander(spec, explicit) }).toEqual({
        line,
        parsed: { words: expect.any(Array), options: expect.any(Object) },
      });
    }
  });
});

test("xen-ts --help lists every command and every exit status, on stdout", async () => {
  const { stdout, stderr, status } = await xenTs(["--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const name of commandNames()) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
  for (const code of [0, 1, 2, 3, 4, 5, 6, 124, 130]) expect(stdout).toMatch(new RegExp(`^ +${code}  \\w`, "m"));
});

test("xen-ts without a command prints its help and fails; a misspelt one is answered with the right one", async () => {
  expect((await xenTs([])).status).toBe(2);
  const wrong = await xenTs(["lits"]);
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).toContain("Did you mean list?");
});

test("the version is that of the package, and of Bun", async () => {
  expect((await xenTs(["--version"])).stdout).toMatch(/^xen-ts \d+\.\d+\.\d+, Bun \d+\.\d+\.\d+\n$/);
});
