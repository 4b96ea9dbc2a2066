import { describe, expect, test } from "bun:test";
import type { Comparison, Figure } from "../../bench/findings.ts";
import { tables, verdict } from "../../bench/table.ts";

const comparison: Comparison = {
  what: "open a door",
  against: "a window",
  target: 1.1,
  ours: 12,
  theirs: 10,
  ratio: 1.2,
  noise: 0.05,
};
const figure: Figure = { what: "weight of a door", value: 9, unit: "kg", target: 10 };
const outcome = { benchmark: "door", findings: [comparison, figure], skipped: null, failure: null };

/** The cells of the rows of a text. */
function rows(text: string): string[][] {
  const lines = text.split("\n").filter((line) => line.startsWith("│"));
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split("│")
      .map((cell) => cell.trim()),
  );
}

describe("a finding's verdict is", () => {
  test.each([
    ["reached for a ratio at its target", { ...comparison, ratio: 1.1 }, "reached"],
    ["within noise for a ratio that misses by less than its noise", { ...comparison, ratio: 1.14 }, "within noise"],
    ["missed for a ratio that misses by more", { ...comparison, ratio: 1.16 }, "missed"],
    ["reached for a figure below its target", figure, "reached"],
    ["missed for a figure above its target", { ...figure, value: 10.5 }, "missed"],
  ] as const)("%s", (_, finding, expected) => {
    expect(verdict(finding)).toBe(expected);
  });
});

describe("the benchmarks' tables", () => {
  test("have ratios and figures with their targets and verdicts", () => {
    expect(rows(tables([outcome], { judged: true }))).toEqual([
      ["ratios", "against", "ours", "theirs", "ratio", "target", "verdict"],
      ["open a door", "a window", "12.0 ns", "10.0 ns", "1.20 ± 0.05", "≤ 1.10", "missed"],
      ["figures", "measured", "target", "verdict"],
      ["weight of a door", "9.00 kg", "≤ 10 kg", "reached"],
    ]);
  });

  test("judge neither a short run nor a figure without a target", () => {
    const short = tables([outcome], { judged: false });
    expect(rows(short).map((cells) => cells.at(-1))).toEqual(["verdict", "", "verdict", ""]);
    expect(short).toContain("not judged");
    const unjudged = { ...outcome, findings: [{ ...figure, target: null }] };
    expect(rows(tables([unjudged], { judged: true }))[1]).toEqual(["weight of a door", "9.00 kg", "", ""]);
  });

  test("name benchmarks that were skipped or failed, with the reason", () => {
    const skipped = { benchmark: "window", findings: [], skipped: "the glass is missing", failure: null };
    const failed = { benchmark: "roof", findings: [], skipped: null, failure: "it fell" };
    const lines = tables([outcome, skipped, failed], { judged: true }).split("\n").slice(-2);
    expect(lines).toEqual(["skipped window: the glass is missing", "FAILED roof: it fell"]);
  });
});
