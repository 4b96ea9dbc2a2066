/**
 * The suites for a real Xen, as part of `bun test`. Downloads nothing, unless CI=true. A target that is not prepared is
 * a skipped test, whose name has the command that prepares it.
 */

import { beforeAll, describe, expect, test } from "bun:test";
import { isPrepared, prepare, SuiteGoneError, targets } from "./index.ts";
import { inLanes, laneCount } from "./lanes.ts";
import { progressOnStderr } from "./progress.ts";
import { runSuite, type SuiteResult } from "./suite.ts";
import { findTarget } from "./targets.ts";
import { isValidatedDay, today } from "./turns.ts";

const minutes = 60_000;
const continuous = process.env["CI"] === "true";

const chosen = new Set(targets.map(({ name }) => name).filter((name) => continuous || isPrepared(name)));
/** The target that may be missing, since its suite is the oldest. */
const perhapsGone = "4.14-x86_64";
const gone = chosen.has(perhapsGone) ? await goneFrom(perhapsGone) : null;

/**
 * Returns the reason why Debian's mirrors no longer have a target, or null. Other failures are left to the target's
 * test.
 */
async function goneFrom(name: string): Promise<string | null> {
  const failure: unknown = await prepare(name, progressOnStderr(name)).catch((error: unknown) => error);
  return failure instanceof SuiteGoneError ? failure.message : null;
}

/** A target's dom0, or a guest of it. */
interface Place {
  readonly target: string;
  readonly guest: boolean;
}

const places: readonly Place[] = [
  ...targets.map(({ name }) => ({ target: name, guest: false })),
  { target: "4.17-x86_64", guest: true },
];

async function runHere({ target, guest }: Place): Promise<SuiteResult & { report: string }> {
  await prepare(target, progressOnStderr(target));
  const output: string[] = [];
  const keep = (chunk: Uint8Array): void => void output.push(Buffer.from(chunk).toString());
  try {
    const validated = isValidatedDay(today()) ? {} : { validated: false };
    const result = await runSuite(target, { guest, extent: "gate", ...validated, onStdout: keep, onStderr: keep });
    return { ...result, report: output.join("") };
  } catch (error) {
    // the suite's output so far shows its progress
    process.stderr.write(output.join(""));
    throw error;
  }
}

describe("on a real Xen", () => {
  const runs = new Map<Place, Promise<SuiteResult & { report: string }>>();

  beforeAll(() => {
    const able = places.filter(({ target }) => chosen.has(target) && (target !== perhapsGone || gone === null));
    for (const [index, run] of inLanes(able, laneCount(), runHere).entries()) {
      const place = able[index];
      if (place !== undefined) runs.set(place, run);
    }
  });

  for (const place of places) {
    const { target, guest } = place;
    const name = guest
      ? `test/guest/**/*.xen.ts passes in an unprivileged guest of ${target}`
      : `the day's share of test/xen/**/*.xen.ts passes in dom0 of ${target}`;
    if (!chosen.has(target)) {
      test.skip(`${name}, which is not prepared: npm run lab -- prepare ${target}`, () => {});
    } else if (target === perhapsGone && gone !== null) {
      process.stderr.write(`\n*** ${target} IS NOT TESTED: ${gone} ***\n\n`);
      test.skip(`${name}: ${gone}`, () => {});
    } else {
      test(
        name,
        async () => {
          const result = await runs.get(place);
          if (result?.status === 0) {
            const { pass, fail, skip, seconds, slowest } = result;
            const files = slowest.map((each) => `${each.file} ${each.seconds.toFixed(0)} s`).join(", ");
            const sums = `${pass} pass, ${fail} fail, ${skip} skip, ${seconds.toFixed(1)} s (${files})`;
            process.stderr.write(`${guest ? "in a guest" : "in dom0"} of ${target}: ${sums}\n`);
          } else {
            process.stderr.write(result?.report ?? "");
          }
          expect([result?.status, result?.fail]).toEqual([0, 0]);
          // on a Xen of another release, what compares with C's tools is skipped
          expect(result?.xen).toStartWith(`${findTarget(target).xen}.`);
          expect(result?.pass).toBeGreaterThan(0);
        },
        60 * minutes,
      );
    }
  }
});
