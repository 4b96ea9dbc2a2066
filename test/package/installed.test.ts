/** The suite against the installed tarball: the conformance suite, the simulation's tests, and refusals by the compiler. */

import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "./consumers/check.ts";
import { makeProject, PROJECTS, VARIANTS } from "./consumers/projects.ts";
import { root, tarball } from "./tarball.ts";

// Suites run in processes of their own, on a machine that may be busy.
setDefaultTimeout(900_000);

const folder = mkdtempSync(join(tmpdir(), "xen-ts-installed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let project = "";
let installed = "";
beforeAll(async () => {
  const [first] = PROJECTS;
  if (first === undefined) throw new Error("expected a project, found none");
  project = makeProject(first, folder, await tarball());
  installed = join(project, "node_modules/xen-ts");
});

/** Runs tests whose entry points are those of the installed package. */
function suite(...words: readonly string[]): { status: number | null; passed: number; failed: string[] } {
  const preload = ["--preload", "./test/package/installed-entries.ts", "--timeout", "60000"];
  const { exitCode, stderr } = Bun.spawnSync([process.execPath, "test", ...preload, ...words], {
    cwd: root,
    env: { ...process.env, XEN_TS_INSTALLED: installed, NO_COLOR: "1" },
  });
  const text = stderr.toString();
  const failed = text.match(/^\(fail\).*$/gm) ?? [];
  return { status: exitCode, passed: Number(/^ *(\d+) pass$/m.exec(text)?.[1]), failed: [...failed] };
}

/** All tests but those that look into the library by its sources. */
const PUBLIC = "^(?!.* answers (?:each operation|operations that a machine)|.* that has no number left)";

test("the installed package passes the conformance suite on every simulated release", () => {
  const { status, passed, failed } = suite("./test/simulated/conformance.test.ts", "-t", PUBLIC);
  expect({ status, failed }).toEqual({ status: 0, failed: [] });
  expect(passed).toBeGreaterThan(1500);
});

test("the installed package passes the simulation's tests of its public interface", () => {
  const names = ["answer", "building", "lifecycle", "objects", "grant-table", "xenstore-and-memory"];
  const { status, passed, failed } = suite(...names.map((name) => `./test/simulated/${name}.test.ts`), "-t", PUBLIC);
  expect({ status, failed }).toEqual({ status: 0, failed: [] });
  expect(passed).toBeGreaterThan(60);
});

/** Returns the name under which a shared declaration exports a type that no entry point does, as an import of it. */
function sharedImport(name: string): string {
  for (const path of new Bun.Glob("dist/shared-*.d.ts").scanSync(installed)) {
    const text = readFileSync(join(installed, path), "utf8");
    const alias = new RegExp(`^export .*\\b${name} as (\\w+)`, "m").exec(text)?.[1];
    if (alias !== undefined) {
      return `import type { ${alias} as ${name} } from "./node_modules/xen-ts/${path.replace(".d.ts", ".js")}";`;
    }
  }
  throw new Error(`no declaration of the package exports ${name}`);
}

/** Returns a program of test/types as a consumer writes it. */
function asConsumer(source: string): string {
  return source
    .replaceAll("../../src/index.ts", "xen-ts")
    .replaceAll("../../src/unsafe.ts", "xen-ts/unsafe")
    .replaceAll("../../src/runtime/struct/index.ts", "xen-ts")
    .replaceAll("../../src/runtime/hypercall/index.ts", "xen-ts")
    .replaceAll("../../src/generated/index.ts", "./node_modules/xen-ts/dist/tables.js")
    .replace(/^import type \{ Modules \} from .*$/m, () => {
      return 'type Modules = import("./node_modules/xen-ts/dist/tables.js").Tables["4.22/arm64"];';
    })
    .replace(/^import type \{ AbiTable, On, Since \} from .*$/m, () => {
      return ['import type { AbiTable } from "xen-ts";', sharedImport("On"), sharedImport("Since")].join(" ");
    });
}

describe.each(["releases.ts", "operations.ts", "numbers.ts"])(
  "the installed declarations, for the calls in %s",
  (name) => {
    const source = readFileSync(join(root, "test/types", name), "utf8");
    const settings = { ...VARIANTS["every strict flag"], noUnusedLocals: false };

    test("accept them with every expected error present", async () => {
      writeFileSync(join(project, name), asConsumer(source));
      expect(await check(project, "TypeScript 7", settings, [name])).toEqual({ ours: [], own: [] });
    });

    test("refuse exactly those for which an error is expected", async () => {
      const lines = source.split("\n");
      const expected = lines.flatMap((line, index) => (line.includes("@ts-expect-error") ? [index + 2] : []));
      writeFileSync(join(project, name), asConsumer(source.replaceAll("@ts-expect-error", "refused:")));
      const { ours, own } = await check(project, "TypeScript 7", settings, [name]);
      const refused = own.map((line) => Number(/\((\d+),/.exec(line)?.[1]));
      expect({ ours, refused: [...new Set(refused)] }).toEqual({ ours: [], refused: expected });
    });
  },
);
