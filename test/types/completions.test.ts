import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Release, releases } from "../../src/generated/index.ts";
import { type Architecture, tablesOf } from "../../src/runtime/abi/index.ts";
import type { OperationFamily } from "../../src/runtime/struct/index.ts";
import { LanguageServer } from "./language-server.ts";

// The first answer takes until the project has been read, on a machine that may be busy.
setDefaultTimeout(60_000);

const root = join(import.meta.dir, "../..");
const folder = mkdtempSync(join(tmpdir(), "xen-ts-completions-"));
let server: LanguageServer;

beforeAll(() => {
  for (const name of ["node_modules", "package.json"]) symlinkSync(join(root, name), join(folder, name));
  const options = { extends: join(root, "tsconfig.json"), include: ["program.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
  writeFileSync(join(folder, "program.ts"), "");
  server = new LanguageServer(join(folder, "program.ts"));
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** Returns the names that an editor offers at the `|` in a call. */
async function offered(call: string): Promise<string[]> {
  const names = await server.completions(
    `import type { Xen } from "${root}/src/index.ts";\ndeclare const xen: Xen;\n${call}\n`,
  );
  return names.toSorted();
}

/** Returns a family's operations that are in the safe API and in all tables of some releases and architectures. */
function safeEverywhere(
  family: string,
  chosen: readonly Release[] = releases,
  architectures: readonly Architecture[] = ["x86_64", "arm64"],
): string[] {
  const tables = chosen.flatMap((release) =>
    architectures.map((architecture) => {
      const module = tablesOf(release, architecture).loadAny(`operations/${family}`) as { family: OperationFamily };
      return Object.entries(module.family.operations)
        .filter(([, { unsafe }]) => unsafe === undefined || unsafe.member !== undefined)
        .map(([name]) => name);
    }),
  );
  const [names = [], ...others] = tables;
  return names.filter((name) => others.every((other) => other.includes(name))).toSorted();
}

describe("an editor completes a call with", () => {
  test.each([
    ["domctl", 'xen.domctl("|'],
    ["domctl", 'xen.domctl("|", 1)'],
    ["domctl", 'xen.domctl("get_domain_state|", 1)'],
    ["domctl", 'xen.multicall((ops) => [ops.domctl("|")])'],
    ["sysctl", 'xen.sysctl("|'],
    ["sysctl", 'xen.sysctl("pausedomain|")'],
    ["sched_op", 'xen.schedOp("yield|")'],
    ["event_channel_op", 'xen.eventChannelOp("|'],
  ])("exactly the operations of %s that are safe in every release: %s", async (family, call) => {
    const names = await offered(call);
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(safeEverywhere(family));
  });

  test("a newer release's operations after atLeast", async () => {
    const names = await offered('if (xen.atLeast("4.21")) xen.domctl("|", 1)');
    expect(names).toContain("get_domain_state");
    expect(names).toEqual(safeEverywhere("domctl", ["4.21", "4.22"]));
  });

  test("an architecture's operations after runsOn", async () => {
    const names = await offered('if (xen.runsOn("x86_64")) xen.domctl("|", 1)');
    expect(names).toContain("get_cpu_policy");
    expect(names).toEqual(safeEverywhere("domctl", releases, ["x86_64"]));
  });
});
