import { describe, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Curve, curveOf } from "../../bench/findings.ts";
import { changesBetween, changeTable } from "../../bench/report/change.ts";
import { parse } from "@iarna/toml";
import {
  benchmarksPage,
  curvesOf,
  missesOf,
  PAGE,
  pictureName,
  reasonOf,
  type Reasons,
  REASONS,
  RECORDS,
  subjectsOf,
  titleOf,
} from "../../bench/report/page.ts";
import { growthPicture } from "../../bench/report/plot.ts";
import { ofFindings, ofOutcome, readRecorded, record, type Recorded } from "../../bench/report/recorded.ts";

const DOOR = { what: "open a door", against: "a window", target: 1.1, ours: 12, theirs: 10, ratio: 1.2, noise: 0.05 };
const WEIGHT = { what: "weight of a door", value: 9, unit: "kg", target: 10 };
const DOORS: Curve = curveOf({
  what: "a door beside others",
  of: "doors",
  unit: "µs for one",
  points: [
    { size: 1, value: 90, kilobytes: null },
    { size: 10, value: 10, kilobytes: 2 },
    { size: 1000, value: 20, kilobytes: 3.5 },
  ],
});
const LAB_DOOR = {
  what: "open",
  ours: "us",
  theirs: "C",
  oursMicroseconds: 2,
  theirsMicroseconds: 1,
  ratio: 2,
  target: null,
  rounds: 3,
};
const OUTCOME = { benchmark: "door", findings: [DOOR, WEIGHT], skipped: null, failure: null };

/** Returns a page's text without the widths of its tables' columns, which the formatter chooses. */
function cells(text: string): string {
  return text
    .replaceAll(/[ -]{2,}/g, " ")
    .replaceAll(/\|[ :-]*(?=\|)/g, "|")
    .replaceAll(/ *\| */g, "|");
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-report-"));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns a record of one benchmark, with a door of that ratio. */
function doorOf(ratio: number, noise: number | undefined): Recorded {
  return {
    machine: "m",
    versions: {},
    benchmarks: {
      door: ofFindings({
        comparisons: [{ ...LAB_DOOR, ratio, ...(noise === undefined ? {} : { noise }) }],
        figures: [],
      }),
    },
  };
}

test("docs/benchmarks.md is what the records say (bun run benchmarks)", () => {
  expect(existsSync(PAGE)).toBe(true);
  expect(cells(readFileSync(PAGE, "utf8"))).toBe(cells(benchmarksPage()));
});

test("docs/benchmarks has a picture of each subject's growth (bun run benchmarks)", () => {
  for (const [subject, recorded] of subjectsOf(RECORDS)) {
    const curves = curvesOf(recorded);
    if (curves.length === 0) continue;
    const picture = readFileSync(join(RECORDS, pictureName(subject)), "utf8");
    expect(picture === growthPicture(titleOf(subject), curves)).toBe(true);
  }
});

test("each miss has a reason, and each reason its benchmark (docs/benchmarks/reasons.toml)", () => {
  const reasons = parse(readFileSync(REASONS, "utf8")) as Reasons;
  const subjects = new Map(subjectsOf(RECORDS));
  for (const [subject, recorded] of subjects) {
    const unexplained = missesOf(recorded).filter((miss) => reasonOf(reasons, subject, miss) === undefined);
    expect(unexplained).toEqual([]);
  }
  for (const [subject, own] of Object.entries(reasons)) {
    const known = Object.keys(subjects.get(subject)?.benchmarks ?? {});
    expect(Object.keys(own).filter((benchmark) => !known.includes(benchmark))).toEqual([]);
  }
});

test("a curve's growth compares its last point with its second, whose first is all overhead", () => {
  expect(DOORS.growth).toBe(2);
  expect(curveOf(DOORS, { from: 0, target: 1 })).toMatchObject({ growth: 20 / 90, target: 1 });
});

test("a picture of growth has each curve's name, things and unit, and a mark for each point", () => {
  const picture = growthPicture("Doors", [DOORS]);
  expect(picture).toStartWith('<svg width="960" height="276"');
  for (const word of ["Growth of costs. Doors", "a door beside others", "µs for one, by doors"])
    expect(picture).toContain(`>${word}<`);
  // Circles of three points, and of the two whose memory is known.
  expect(picture.match(/d="M1 0A1 1 0 1 1 /g)).toHaveLength(5);
});

describe("a record", () => {
  test("keeps what other benchmarks found before", () =>
    inFolder((folder) => {
      record(folder, "host", { door: ofOutcome(OUTCOME) });
      const skipped = { benchmark: "roof", findings: [], skipped: "no ladder", failure: null };
      const file = record(folder, "host", { roof: ofOutcome(skipped) }, { ladder: "1" });
      const { benchmarks, versions } = readRecorded(file);
      expect(Object.keys(benchmarks)).toEqual(["door", "roof"]);
      expect(benchmarks["door"]).toMatchObject({ ratios: [{ ratio: 1.2, noise: 0.05 }], figures: [WEIGHT] });
      expect(benchmarks["roof"]?.skipped).toBe("no ladder");
      expect(versions).toMatchObject({ bun: Bun.version, ladder: "1" });
    }));

  test("of an older file has no curves", () =>
    inFolder((folder) => {
      const file = record(folder, "host", { door: ofOutcome(OUTCOME) });
      writeFileSync(file, readFileSync(file, "utf8").replace(/"curves": \[\],\s*/, ""));
      expect(readRecorded(file).benchmarks["door"]?.curves).toEqual([]);
    }));

  test("has the lab's findings in the same units", () => {
    const { ratios } = ofFindings({ comparisons: [LAB_DOOR], figures: [] });
    expect(ratios).toEqual([
      { what: "open", ours: "us", against: "C", oursNs: 2000, theirsNs: 1000, ratio: 2, noise: null, target: null },
    ]);
  });

  test("tells of a failure in one line", () => {
    expect(ofOutcome({ ...OUTCOME, findings: [], failure: "Error: it fell\n  at roof" }).skipped).toBe(
      "it failed: Error: it fell",
    );
  });

  test("is refused if it is another file", () =>
    inFolder((folder) => {
      const file = join(folder, "other.json");
      writeFileSync(file, '{ "name": "x" }');
      expect(() => readRecorded(file)).toThrow(`expected ${file} to be a file of --save, received members name`);
    }));
});

test("the page has each row with its verdict", () =>
  inFolder((folder) => {
    record(folder, "4.17-x86_64", { door: ofOutcome(OUTCOME) });
    record(folder, "host", { door: ofOutcome({ ...OUTCOME, findings: [DOOR, WEIGHT, DOORS] }) });
    const page = benchmarksPage(folder);
    expect(page.match(/^## .*$/gm)).toEqual(["## Without Xen", "## Xen 4.17, x86_64"]);
    expect(page).toContain("Targets: 1 reached, 0 within noise, 1 missed.");
    expect(page).toContain("| open a door | xen-ts | a window | 12 ns | 10 ns | 1.20 ± 0.05 | ≤ 1.1 | missed |");
    expect(page).toContain("- **door: open a door, xen-ts / a window**: no reason is known yet.");
    writeFileSync(join(folder, "reasons.toml"), '[host.door]\n"*" = "it is heavy."\n');
    expect(benchmarksPage(folder)).toContain(
      "- **door: open a door, xen-ts / a window; a door beside others**: it is heavy.",
    );
    expect(page).toContain("| weight of a door | 9 kg | ≤ 10 kg | reached |");
    expect(page).toContain("![Growth of costs](benchmarks/host-growth.svg)");
    expect(page).not.toContain("4.17-x86_64-growth.svg");
    expect(page).toContain(
      "| a door beside others | doors | 1: 90, 10: 10, 1,000: 20 µs for one | 10: 2, 1,000: 3.5 kB | 2.00 | ≤ 1.5 | missed |",
    );
  }));

describe("a change between two records is", () => {
  test.each([
    ["faster beyond noise", 1.0, 0.05, "faster"],
    ["slower beyond noise", 1.4, 0.05, "slower"],
    ["within the larger noise", 1.1, 0.2, "within noise"],
    ["unjudged without noise", 1.0, undefined, "unjudged"],
  ] as const)("%s", (_, ratio, noise, verdict) => {
    const before = noise === undefined ? doorOf(1.2, noise) : doorOf(1.2, 0.01);
    expect(changesBetween(before, doorOf(ratio, noise))[0]).toMatchObject({ before: 1.2, after: ratio, verdict });
  });

  test("printed, with rows that only one of them has", () => {
    const before = doorOf(1.2, 0.01);
    const after = {
      ...before,
      benchmarks: { ...before.benchmarks, roof: ofOutcome({ ...OUTCOME, findings: [WEIGHT] }) },
    };
    const text = changeTable(before, after);
    expect(text).toContain("open, us / C");
    expect(text).toContain("within noise");
    expect(text).toEndWith("only after: roof: weight of a door");
  });
});
