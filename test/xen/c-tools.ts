/**
 * Tests that use Xen's own tools in C. If these do not work, the tests are skipped, and their names have the reason.
 */

import { describe, test } from "bun:test";
import { toolsReleases, toolsWork } from "./tools-release.ts";

const reason = `, skipped: ${toolsReleases}`;

type Each = (rows: readonly unknown[]) => (name: string, ...rest: readonly unknown[]) => unknown;

/** Returns `skip`, with the reason added to the names. */
function skipping<Kind extends typeof test | typeof describe>({ skip }: Kind): Kind {
  const named = (name: string, ...rest: readonly unknown[]): unknown =>
    (skip as unknown as (name: string, ...rest: readonly unknown[]) => unknown)(`${name}${reason}`, ...rest);
  const each: Each =
    (rows) =>
    (name, ...rest) =>
      (skip.each as unknown as Each)(rows)(`${name}${reason}`, ...rest);
  return Object.assign(named, { each }) as unknown as Kind;
}

/** `test` and `describe` for tests that use these tools. */
export const toolsTest: typeof test = toolsWork ? test : skipping(test);
export const toolsDescribe: typeof describe = toolsWork ? describe : skipping(describe);
