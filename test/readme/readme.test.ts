/**
 * Checks that README.md and the documents below docs are true: their programs run and their commands exist. blocks.ts describes how
 * code blocks are read.
 */

import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { releases } from "../../src/generated/index.ts";
import { tablesOf } from "../../src/runtime/abi/index.ts";
import type { OperationFamily } from "../../src/runtime/struct/index.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { blocksOf } from "./blocks.ts";
import { faultsOf, root } from "./commands.ts";
import { commentedLines, type Program, programOf, wordsNotIn } from "./program.ts";

// Each program is a process, and the machine may have others.
setDefaultTimeout(60_000);

const objects = readFileSync(join(root, "docs/guide/objects.md"), "utf8");
const globs = ["README.md", "CONTRIBUTING.md", "docs/*.md", "docs/guide/*.md", "docs/porting/*.md"];
const files = globs.flatMap((glob) => [...new Bun.Glob(glob).scanSync(root)].toSorted());
const blocks = files.flatMap((file) => blocksOf(readFileSync(join(root, file), "utf8"), file));
const programs = blocks.filter(({ language, runBy }) => language === "ts" && runBy === undefined).map(programOf);

const folder = mkdtempSync(join(tmpdir(), "xen-ts-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const name of ["node_modules", "package.json", "src", "examples"])
  symlinkSync(join(root, name), join(folder, name));
for (const { name, text } of programs) writeFileSync(join(folder, name), text);

/** Returns the type checker's errors in some of the files, by file and line. */
function typeErrors(files: string): Map<string, { line: number; text: string }[]> {
  const options = {
    extends: join(root, "tsconfig.json"),
    // The folders are named, since Bun looks for them beside this file, and the compiler beside the one that it extends.
    compilerOptions: {
      noUnusedLocals: false,
      paths: { "xen-ts": [join(root, "src/index.ts")], "xen-ts/*": [join(root, "src/*.ts")] },
    },
    include: [files],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
  const { stdout, stderr } = Bun.spawnSync([process.execPath, "check", "--no-script"], { cwd: folder });
  const errors = new Map<string, { line: number; text: string }[]>();
  for (const [, name = "", line, text = ""] of `${stdout.toString()}${stderr.toString()}`.matchAll(
    /^(block-[\w.-]+)\((\d+),\d+\): error (.*(?:\n .*)*)/gm,
  )) {
    errors.set(name, [...(errors.get(name) ?? []), { line: Number(line), text }]);
  }
  return errors;
}

const errors = typeErrors("block-*.ts");

function run({ name }: Program): { output: string; problem: string } {
  const preload = join(import.meta.dir, "machine.ts");
  const command = name.includes(".test.") ? ["test", "--preload", preload, `./${name}`] : ["--preload", preload, name];
  const { stdout, stderr, exitCode } = Bun.spawnSync([process.execPath, ...command], { cwd: folder, timeout: 50_000 });
  const said = stderr.toString();
  return { output: stdout.toString(), problem: exitCode === 0 ? "" : `exit status ${exitCode}: ${said}` };
}

test("README.md and the documents below docs contain programs and commands, and no other code", () => {
  expect(programs.length).toBeGreaterThan(20);
  expect(blocks.filter(({ language }) => language === "sh").length).toBeGreaterThan(2);
  const others = blocks.filter(
    ({ language, printedBy, runBy }) =>
      !["ts", "sh"].includes(language) && printedBy === undefined && runBy === undefined,
  );
  expect(others.map(({ place }) => place)).toEqual([]);
});

test("the guide's machine for readers without Xen runs the guide's first program", () => {
  const inFirstSteps = programs.filter(({ block }) => block.place.startsWith("docs/guide/first-steps.md"));
  const machine = inFirstSteps.find(({ text }) => text.includes("Xen.open = ")) ?? expect.unreachable();
  const [first = expect.unreachable()] = inFirstSteps;
  const command = [process.execPath, "--preload", `./${machine.name}`, first.name];
  const { stdout } = Bun.spawnSync(command, { cwd: folder, timeout: 50_000 });
  expect(stdout.toString()).toBe(first.block.output ?? "");
});

test("the machine of the chapter about guests runs that chapter's programs, on files that it writes", () => {
  const chapter = programs.filter(({ block }) => block.place.startsWith("docs/guide/guests.md"));
  const [beginning = expect.unreachable(), ...others] = chapter;
  const machine = others.pop() ?? expect.unreachable();
  expect(others.length).toBeGreaterThan(3);
  const place = join(folder, "guests");
  mkdirSync(place);
  writeFileSync(join(place, "guests.ts"), machine.block.code);
  for (const { name, block } of others) {
    writeFileSync(join(place, name), beginning.block.code + block.code);
    const command = [process.execPath, "--preload", "./guests.ts", name];
    const { stdout, stderr } = Bun.spawnSync(command, { cwd: place, timeout: 50_000 });
    expect(`${stdout.toString()}${stderr.toString()}`).toBe(block.output ?? "");
  }
});

test("a program that another test runs is read by that test", () => {
  const elsewhere = blocks.filter(({ runBy }) => runBy !== undefined);
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const { place, runBy = "" } of elsewhere) {
    expect(readFileSync(join(root, runBy), "utf8")).toContain(place.replace(/:\d+$/, ""));
  }
});

describe.each(programs.map((program) => [program.block.place, program] as const))("the program at %s", (_, program) => {
  const { block, firstLine } = program;
  const found = errors.get(program.name) ?? [];

  test(block.expects === "refusal" ? "does not compile, where it says so" : "compiles", () => {
    const expected = block.expects === "refusal" ? commentedLines(program) : [];
    if (block.expects === "refusal") expect(expected.length).toBeGreaterThan(0);
    const lines = [...new Set(found.map(({ line }) => line))].toSorted((a, b) => a - b);
    const said =
      block.expects === "refusal" ? [] : found.map(({ line, text }) => `line ${line - firstLine + 1}: ${text}`);
    expect({ lines, said }).toEqual({ lines: expected, said: [] });
    if (block.inTheseWords) expect(wordsNotIn(found, program)).toEqual([]);
  });

  if (block.expects === "refusal" || block.onlyChecked !== undefined) return;
  test("runs", () => {
    const { output, problem } = run(program);
    expect(problem).toBe("");
    if (block.output !== undefined) expect(output).toBe(block.output);
  });
});

const commands = blocks.filter(({ language, runBy }) => language === "sh" && runBy === undefined);

test.each(commands.map((block) => [block.place, block] as const))("the commands at %s are there", (_, { code }) =>
  expect(faultsOf(code)).toEqual([]),
);

const onXen = existsSync("/dev/xen/privcmd") || existsSync("/proc/xen/privcmd");
const printed = blocks.filter(({ printedBy }) => printedBy !== undefined);

test.skipIf(onXen).each(printed.map((block) => [block.printedBy ?? "", block] as const))(
  "%s prints what is shown",
  (command, { code }) => {
    expect(faultsOf(command)).toEqual([]);
    const [program = "", ...args] = command.replace(/^npm /, `${process.execPath} run `).split(" ");
    const { stdout, exitCode } = Bun.spawnSync([program, ...args], { cwd: root, stderr: "ignore" });
    expect(exitCode).toBe(0);
    expect(stdout.toString()).toBe(code);
  },
);

test("every relative link in the documents leads to a file", () => {
  const broken = files.flatMap((file) =>
    Array.from(
      readFileSync(join(root, file), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g),
      ([, to = ""]) => to,
    )
      .filter((to) => !existsSync(join(root, dirname(file), to)))
      .map((to) => `${file}: ${to}`),
  );
  expect(broken).toEqual([]);
});

/** Reads the table's column "operations behind it": "sysctl: `physinfo`, `numainfo`; memory_op: `populate_physmap`". */
test("every release has the operations in the table of objects", () => {
  const rows = Array.from(objects.matchAll(/^\| `xen[^|]*\|[^|]*\| (.*?) *\|$/gm), ([, operations = ""]) => operations);
  const named = [...rows.join("\n").matchAll(/(\w+): ((?:`[\w.]+`(?:, )?)+)/g)];
  expect(named.length).toBeGreaterThan(7);
  const missing: string[] = [];
  for (const [, family = "", names = ""] of named) {
    for (const release of releases) {
      const { operations } = (tablesOf(release).loadAny(`operations/${family}`) as { family: OperationFamily }).family;
      for (const [, name = ""] of names.matchAll(/`([\w.]+)`/g)) {
        if (!Object.hasOwn(operations, name)) missing.push(`${release}: ${family} ${name}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

/** Returns the object at a path: "xen.domains.get(5).vcpus". */
function objectAt(xen: object, path: string): unknown {
  let object: unknown = xen;
  for (const [, name = "", argument] of path.matchAll(/\.(\w+)(?:\((\d+)\))?/g)) {
    const member: unknown = Reflect.get(Object(object), name);
    object = argument === undefined ? member : (member as (id: number) => unknown).call(object, Number(argument));
  }
  return object;
}

test("the objects have the methods in the table of objects", () => {
  using simulated = new SimulatedXen({ domains: [{ domid: 5 }] });
  using xen = simulated.open();
  const missing: string[] = [];
  const rows = [...objects.matchAll(/^\| `xen(?<path>[^`]*)`[^|]*\|(?<methods>[^|]*)\|/gm)];
  expect(rows.length).toBeGreaterThan(10);
  for (const { groups } of rows) {
    const { path = "", methods = "" } = groups ?? {};
    const object = Object(objectAt(xen, path));
    for (const [, name = ""] of methods.matchAll(/`(\w+)\([^`]*`/g)) {
      if (typeof Reflect.get(object, name) !== "function") missing.push(`xen${path} ${name}`);
    }
  }
  expect(missing).toEqual([]);
});

describe("the checks of README.md find", () => {
  test.each([
    ["a member that does not exist", "xen.host.info().nrCpus;", "refused line"],
    ["a script that does not exist", "npm run nothing", "no script nothing"],
    ["a script's option that does not exist", "bun run codegen --nothing", "no option --nothing"],
    [
      "a file that does not exist",
      "npm run lab -- 4.17-x86_64 bun examples/nothing.ts",
      "examples/nothing.ts does not exist",
    ],
    ["a target of the lab that does not exist", "npm run lab -- 3.4-x86_64 id", "no target 3.4-x86_64"],
    ["an option of the lab that does not exist", "npm run lab -- --xem x 4.17-x86_64 id", "no option --xem"],
    [
      "a missing target after options with values",
      "npm run lab -- --xen-args 'a b' --bare 3.4-x86_64 id",
      "no target 3.4",
    ],
    ["an unknown command", "rm -rf /", "no rule"],
    ["another version of Bun", "npx --yes bun@1.0.0 install", "not the Bun"],
  ])("%s", (_, code, fault) => {
    if (fault === "refused line") {
      const program = programOf(blocksOf(`\`\`\`ts\n${code}\n\`\`\`\n`)[0] ?? expect.unreachable(), 999);
      writeFileSync(join(folder, program.name), program.text);
      expect(
        typeErrors(program.name)
          .get(program.name)
          ?.map(({ line }) => line - program.firstLine),
      ).toEqual([0]);
      rmSync(join(folder, program.name));
    } else expect(faultsOf(code).join()).toContain(fault);
  });

  test("a line that should throw and does not", () => {
    const markdown = "<!-- throws -->\n```ts\nxen.host.info(); // works\n```\n";
    const program = programOf(blocksOf(markdown)[0] ?? expect.unreachable(), 998);
    writeFileSync(join(folder, program.name), program.text);
    expect(run(program).problem).toContain("this does not throw");
  });

  test("a comment that is not in the compiler's message", () => {
    const markdown = "<!-- refused: in these words -->\n```ts\nxen.p; // 'p' does not exist\nxen.q; // no q\n```\n";
    const program = programOf(blocksOf(markdown)[0] ?? expect.unreachable(), 997);
    writeFileSync(join(folder, program.name), program.text);
    const found = typeErrors(program.name).get(program.name) ?? [];
    expect(found.map(({ line }) => line)).toEqual(commentedLines(program));
    expect(wordsNotIn(found, program)).toEqual(["no q"]);
    rmSync(join(folder, program.name));
  });

  test("a misspelt comment before a code block", () => {
    expect(() => blocksOf("<!-- thorws -->\n```ts\n1;\n```\n")).toThrow("thorws");
    expect(() => blocksOf("<!-- refused: in tehse words -->\n```ts\n1;\n```\n")).toThrow("tehse");
  });
});
