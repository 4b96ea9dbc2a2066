/**
 * `bun test/package/consumers/cost.ts`: what the package costs a consumer's compiler and editor, beside a package of one
 * class in an equal project. Programs run in turns; medians are printed, with the machine's load. Cpu time and memory
 * suffer little from a load, the time of an editor's first diagnostics does.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../../../bench/processes.ts";
import { LanguageServer } from "../../types/language-server.ts";
import { root, tarball } from "../tarball.ts";
import { firstProgram } from "./programs.ts";
import { COMPILERS, type Compiler, makeProject, type Project } from "./projects.ts";

const ROUNDS = Number(process.argv[2] ?? 7);

const SMALL = `import { Xen } from "one-class";
using xen = Xen.open();
const { release } = xen;
console.log(\`Xen \${release}\`);
`;

const DECLARATION = `export declare class Xen implements Disposable {
    readonly release: string;
    static open(): Xen;
    [Symbol.dispose](): void;
}
`;

const folder = mkdtempSync(join(tmpdir(), "xen-ts-cost-"));
const project: Project = { name: "bun init", commands: [[process.execPath, "init", "-y"]], compilers: [] };

/** Makes the two projects, each with its program. */
async function projects(): Promise<{ ours: string; small: string }> {
  const ours = makeProject(project, join(folder, "ours"), await tarball());
  const one = join(folder, "one-class");
  mkdirSync(one);
  const description = {
    name: "one-class",
    version: "1.0.0",
    type: "module",
    types: "./index.d.ts",
    main: "./index.js",
  };
  writeFileSync(join(one, "package.json"), JSON.stringify(description));
  writeFileSync(join(one, "index.d.ts"), DECLARATION);
  writeFileSync(join(one, "index.js"), 'export class Xen { release = "4.20"; static open() { return new Xen(); } }\n');
  const small = makeProject(project, join(folder, "small"), one);
  writeFileSync(join(ours, "index.ts"), firstProgram);
  writeFileSync(join(small, "index.ts"), SMALL);
  return { ours, small };
}

interface Spent {
  readonly seconds: number;
  readonly mebibytes: number;
}

/** Runs a compiler to its end: its cpu time, and its peak of memory. */
async function compile(place: string, compiler: Compiler): Promise<Spent> {
  const child = Bun.spawn([...COMPILERS[compiler], "--noEmit"], { cwd: place, stdout: "pipe" });
  const text = await child.stdout.text();
  if ((await child.exited) !== 0) throw new Error(text);
  const { cpuTime, maxRSS = 0 } = child.resourceUsage() ?? {};
  return { seconds: Number(cpuTime?.total ?? 0) / 1e6, mebibytes: maxRSS / 2 ** 20 };
}

/** Starts TypeScript 7's language server, and returns the seconds until it has the program's errors, which are none. */
async function languageServer(place: string, program: string): Promise<Spent> {
  const start = Bun.nanoseconds();
  await using server = new LanguageServer(join(place, "index.ts"));
  const errors = await server.errors(program);
  if (errors !== 0) throw new Error(`expected no errors, received ${errors}`);
  return { seconds: (Bun.nanoseconds() - start) / 1e9, mebibytes: Number.NaN };
}

/** Starts TypeScript 5.9's server, and returns the seconds until it has looked for errors. */
async function tsserver(place: string): Promise<Spent> {
  const start = Bun.nanoseconds();
  const child = Bun.spawn(["node", join(root, "node_modules/typescript-5.9/lib/tsserver.js")], {
    stdin: "pipe",
    stdout: "pipe",
    stderr: "ignore",
  });
  const file = join(place, "index.ts");
  const requests = [
    { command: "open", arguments: { file } },
    { command: "geterr", arguments: { files: [file], delay: 0 } },
  ];
  for (const [seq, request] of requests.entries()) {
    child.stdin.write(`${JSON.stringify({ seq, type: "request", ...request })}\n`);
  }
  child.stdin.flush();
  let said = "";
  for await (const chunk of child.stdout) {
    said += Buffer.from(chunk).toString();
    if (said.includes('"event":"semanticDiag"')) break;
  }
  const seconds = (Bun.nanoseconds() - start) / 1e9;
  child.kill();
  await child.exited;
  return { seconds, mebibytes: Number.NaN };
}

interface Subject {
  readonly name: string;
  readonly limit: string;
  measure(place: string, program: string): Promise<Spent>;
}

const subjects: readonly Subject[] = [
  { name: "TypeScript 5.9", limit: "+0.8 s, +60 MiB", measure: (place) => compile(place, "TypeScript 5.9") },
  { name: "TypeScript 7", limit: "+0.15 s, +35 MiB", measure: (place) => compile(place, "TypeScript 7") },
  { name: "tsserver 5.9, first diagnostics", limit: "1.7 times", measure: tsserver },
  { name: "language server of 7, first diagnostics", limit: "1.7 times", measure: languageServer },
];

try {
  const { ours, small } = await projects();
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${new Date().toISOString().slice(0, 10)}, load ${load}, medians of ${ROUNDS} rounds\n`);
  console.log("subject | one class | xen-ts | difference | ratio | limit");
  for (const { name, limit, measure } of subjects) {
    const found: { ours: Spent; small: Spent }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const [first, second] = [await measure(small, SMALL), await measure(ours, firstProgram)];
      // The first round reads files that the others find in memory.
      if (round > 0) found.push({ small: first, ours: second });
    }
    const of = (pick: (pair: (typeof found)[number]) => number): number => median(found.map(pick));
    const text = (which: "ours" | "small"): string => {
      const memory = of((pair) => pair[which].mebibytes);
      return `${of((pair) => pair[which].seconds).toFixed(2)} s${Number.isNaN(memory) ? "" : `, ${memory.toFixed(0)} MiB`}`;
    };
    const more = of((pair) => pair.ours.seconds - pair.small.seconds);
    const memory = of((pair) => pair.ours.mebibytes - pair.small.mebibytes);
    const difference = `+${more.toFixed(2)} s${Number.isNaN(memory) ? "" : `, +${memory.toFixed(0)} MiB`}`;
    const ratio = of((pair) => pair.ours.seconds / pair.small.seconds).toFixed(2);
    console.log(`${name} | ${text("small")} | ${text("ours")} | ${difference} | ${ratio} | ${limit}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
