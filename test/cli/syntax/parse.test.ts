/** The quick parser against commander, over every command's own syntax. */

import { expect, test } from "bun:test";
import * as fc from "fast-check";
import type { CommandSpec } from "../../../src/cli/command/spec.ts";
import { groups } from "../../../src/cli/command-table.ts";
import { parseByCommander } from "../../../src/cli/program.ts";
import { parseQuickly, withExplicitValues } from "../../../src/cli/syntax/parse.ts";
import { commonOptions, type OptionSpec } from "../../../src/cli/syntax/syntax.ts";

const specs: CommandSpec[] = await Promise.all(
  Object.values(groups).flatMap((group) => Object.values(group).map((load) => load())),
);

function wordsFor(option: OptionSpec): fc.Arbitrary<string[]> {
  const long = `--${option.name}`;
  if (option.value === undefined) {
    return fc.constantFrom<string[][]>([long], ...(option.short === undefined ? [] : [[`-${option.short}`]]));
  }
  const value =
    option.choices === undefined
      ? fc.constantFrom("1", "domid", "4.20", "a=b", "")
      : fc.constantFrom(...option.choices, "wrong");
  if (option.valueOptional === true)
    return fc.oneof(
      fc.constant<string[]>([long]),
      value.map((text): string[] => [`${long}=${text}`]),
    );
  return fc.oneof(
    value.map((text): string[] => [long, text]),
    value.map((text): string[] => [`${long}=${text}`]),
    value.map((text): string[] => [`-${option.short ?? "Q"}`, text]),
  );
}

const strays = fc.constantFrom(["web"], ["3"], ["--bogus"], ["-"], ["--"], ["-x"], ["--help=1"], [""]);

/** Runs commander without its messages. */
function byCommander(spec: CommandSpec, words: readonly string[]): unknown {
  const { stdout, stderr } = process;
  const [out, err] = [stdout.write, stderr.write];
  stdout.write = stderr.write = () => true;
  try {
    return parseByCommander(spec, words);
  } finally {
    stdout.write = out;
    stderr.write = err;
  }
}

test.each(specs.map((spec) => [spec.name, spec] as const))(
  "the quick parser of %s agrees with commander wherever it parses at all",
  (_, spec) => {
    const options = [...spec.options, ...commonOptions];
    const choices = spec.words.flatMap((word) => word.choices ?? ["domctl"]);
    const wanted = fc.constantFrom(...(choices.length === 0 ? [""] : choices)).map((word) => [word]);
    const part = fc.oneof(fc.oneof(...options.map(wordsFor)), { arbitrary: wanted, weight: 2 }, strays);
    let parsed = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const words = withExplicitValues(parts.flat(), options);
        const quick = parseQuickly(spec, words);
        if (quick === null) return;
        parsed++;
        expect({ words, result: byCommander(spec, words) }).toEqual({ words, result: quick });
      }),
      { numRuns: 300 },
    );
    expect(parsed).toBeGreaterThan(5);
  },
);

test("the quick parser leaves help, unknown options and wrong values to commander", () => {
  const [spec] = specs;
  if (spec === undefined) throw new Error("no command");
  for (const words of [["--help"], ["-h"], ["--bogus"], ["-o", "xml"], ["--output"], ["-ojson"]]) {
    expect(parseQuickly(spec, words)).toBeNull();
  }
});
