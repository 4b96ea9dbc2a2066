/**
 * The suite for a real Xen, as part of `bun test`. Downloads nothing, unless CI=true: a target that is not prepared is a
 * skipped test whose name says how to prepare it.
 */

import { beforeAll, describe, expect, test } from "bun:test";
import { isPrepared, prepare, SuiteGoneError, targets } from "./index.ts";
import { inLanes, laneCount } from "./lanes.ts";
import { progressOnStderr } from "./progress.ts";
import { runSuite, type SuiteResult } from "./suite.ts";

const minutes = 60_000;
const continuous = process.env["CI"] === "true";

const chosen = targets.map(({ name }) => name).filter((name) => continuous || isPrepared(name));
/** The one that may be missing: its suite is the oldest. */
const perhapsGone = "4.14-x86_64";
const gone = chosen.includes(perhapsGone) ? await goneFrom(perhapsGone) : null;

/** Why Debian's mirrors no longer have a target, or null. Other failures are left to its test. */
async function goneFrom(name: string): Promise<string | null> {
  const failure: unknown = await prepare(name, progressOnStderr(name)).catch((error: unknown) => error);
  return failure instanceof SuiteGoneError ? failure.message : null;
}

describe("test/xen/**/*.xen.ts passes on a real Xen:", () => {
  const runs = new Map<string, Promise<SuiteResult & { report: string }>>();

  beforeAll(() => {
    const names = chosen.filter((name) => name !== perhapsGone || gone === null);
    const started = inLanes(names, laneCount(), async (name) => {
      await prepare(name, progressOnStderr(name));
      const output: string[] = [];
      const keep = (chunk: Uint8Array): void => void output.push(Buffer.from(chunk).toString());
      const result = await runSuite(name, { onStdout: keep, onStderr: keep });
      return { ...result, report: output.join("") };
    });
    for (const [index, run] of started.entries()) runs.set(names[index] ?? "", run);
  });

  for (const { name } of targets) {
    if (!chosen.includes(name)) {
      test.skip(`${name} is not prepared; npm run lab -- prepare ${name}`, () => {});
    } else if (name === perhapsGone && gone !== null) {
      process.stderr.write(`\n*** ${name} IS NOT TESTED: ${gone} ***\n\n`);
      test.skip(`${name} is not tested: ${gone}`, () => {});
    } else {
      test(
        name,
        async () => {
          const result = await runs.get(name);
          if (result?.status === 0) {
            const { pass, fail, skip, seconds } = result;
            const sums = `${pass} pass, ${fail} fail, ${skip} skip, ${seconds.toFixed(1)} s`;
            process.stderr.write(`in dom0 of ${name}: ${sums}\n`);
          } else {
            process.stderr.write(result?.report ?? "");
          }
          expect(result).toMatchObject({ status: 0, fail: 0 });
          expect(result?.pass).toBeGreaterThan(0);
        },
        20 * minutes,
      );
    }
  }
});
