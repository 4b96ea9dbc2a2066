/** Checks the installed tarball with the compilers and the settings of consumers. */

import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LanguageServer } from "../../types/language-server.ts";
import { tarball } from "../tarball.ts";
import { check } from "./check.ts";
import { CASES, type Case, lacksConsole, type Result, runCases } from "./matrix.ts";
import { simulatedProgram } from "./programs.ts";
import { COMPILERS } from "./projects.ts";

// Projects are made and compiled, on a machine that may be busy.
setDefaultTimeout(900_000);

const folder = mkdtempSync(join(tmpdir(), "xen-ts-consumers-"));
const project = join(folder, "bun-init");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every setting in one project, and the others' own settings; the older compiler takes ten times as long. */
const isShort = ({ project, compiler, variant }: Case): boolean =>
  variant === "its own settings"
    ? compiler === "TypeScript 7" || project.startsWith("tsc")
    : compiler === "TypeScript 7" && project === "bun init";

let results: readonly Result[] = [];
beforeAll(async () => {
  results = await runCases(CASES.filter(isShort), folder, await tarball());
});

describe("a consumer's compiler", () => {
  test("finds no error in the package, in any project and with any setting", () => {
    expect(results.length).toBeGreaterThan(10);
    expect(results.filter(({ ours }) => ours.length > 0)).toEqual([]);
  });

  test("finds no error in README's first program, except about a console without types", () => {
    expect(results.filter((one) => one.own.length > 0 && !lacksConsole(one))).toEqual([]);
    expect(
      results.filter(lacksConsole).flatMap(({ own }) => own.filter((line) => !line.includes("'console'"))),
    ).toEqual([]);
  });

  test("refuses a release's name where tables are wanted", async () => {
    writeFileSync(join(project, "name.ts"), 'import { Xen } from "xen-ts";\nXen.open({ abi: "4.17" });\n');
    const { own } = await check(project, "TypeScript 7", {}, ["name.ts"]);
    expect(own).toEqual([expect.stringContaining("name.ts(2,")]);
  });
});

test("README's first program runs in a consumer's project", () => {
  writeFileSync(join(project, "simulated.ts"), simulatedProgram);
  const { stdout, stderr } = Bun.spawnSync([process.execPath, "simulated.ts"], { cwd: project });
  expect(stderr.toString()).toBe("");
  expect(stdout.toString()).toContain("domain 5 is");
});

test("an editor shows an outcome by its operation's name, and not its members", async () => {
  await using server = new LanguageServer(join(project, "hover.ts"));
  const program = 'import { Xen } from "xen-ts";\nconst info| = Xen.open().sysctl("physinfo");\n';
  expect(await server.hover(program)).toContain('const info: OutcomeOf<"sysctl", "physinfo", AbiTable>');
});

const LIBRARY = `import { type OutcomeOf, Xen } from "xen-ts";
export const host = (xen: Xen) => xen.sysctl("physinfo");
export const info = (xen: Xen, domid: number) => xen.domctl("getdomaininfo", domid);
export const newer = (xen: Xen) => (xen.atLeast("4.21") ? xen.domctl("get_domain_state", 1) : null);
export const open = () => Xen.open();
export const several = (xen: Xen) => xen.multicall(({ sysctl }) => [sysctl("physinfo")]);
export const parts = ({ domains, eventChannels, foreignMemory, grants, host, store }: Xen) => ({
  domains, eventChannels, foreignMemory, grants, host, store,
});
export const free = ({ free_pages }: OutcomeOf<"sysctl", "physinfo">) => free_pages;
`;

test.each(["TypeScript 5.9", "TypeScript 7"] as const)(
  "the declarations of a library built on the package can be emitted by %s, and name outcomes",
  (compiler) => {
    writeFileSync(join(project, "library.ts"), LIBRARY);
    const options = { noEmit: false, declaration: true, emitDeclarationOnly: true, allowImportingTsExtensions: false };
    const config = {
      extends: "./tsconfig.json",
      compilerOptions: { ...options, outDir: "out" },
      files: ["library.ts"],
    };
    writeFileSync(join(project, "tsconfig.library.json"), JSON.stringify(config));
    const { stdout } = Bun.spawnSync([...COMPILERS[compiler], "-p", "tsconfig.library.json"], { cwd: project });
    expect(stdout.toString()).toBe("");
    const declared = readFileSync(join(project, "out/library.d.ts"), "utf8");
    expect(declared).toContain('OutcomeOf<"sysctl", "physinfo"');
    expect(declared).not.toContain("node_modules");
  },
);
