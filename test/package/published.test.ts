/** Checks the tarball: its files, its size, and what other tools and runtimes make of it. */

import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { open } from "../../bench/published.ts";
import packageJson from "../../package.json";
import { type Executable, makeExecutable } from "../../package/executables.ts";
import { root, tarball } from "./tarball.ts";

setDefaultTimeout(900_000);

const folder = mkdtempSync(join(tmpdir(), "xen-ts-published-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let file = "";
beforeAll(async () => {
  file = await tarball();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const { exitCode, stderr } = Bun.spawnSync([process.execPath, "add", file], { cwd: folder });
  if (exitCode !== 0) throw new Error(stderr.toString());
});

const installed = join(folder, "node_modules/xen-ts");

function run(command: readonly string[], environment: Record<string, string> = {}): string {
  const env = { ...process.env, ...environment };
  const { stdout, stderr } = Bun.spawnSync([...command], { cwd: folder, env });
  return `${stdout.toString()}${stderr.toString()}`.trim();
}

test("the tarball has at most 600 files and 5 MB, source maps apart", () => {
  const paths = [...new Bun.Glob("**/*").scanSync({ cwd: installed, dot: true })].filter(
    (path) => !path.endsWith(".map"),
  );
  const bytes = paths.reduce((sum, path) => sum + Bun.file(join(installed, path)).size, 0);
  expect(paths.length).toBeLessThanOrEqual(600);
  expect(bytes).toBeLessThanOrEqual(5_000_000);
});

test("source maps cover the runtime's chunks, and neither tables nor the command", () => {
  const maps = [...new Bun.Glob("dist/**/*.map").scanSync(installed)];
  expect(maps.length).toBeGreaterThan(50);
  for (const path of maps) {
    const { sources } = JSON.parse(readFileSync(join(installed, path), "utf8")) as { sources: string[] };
    expect(sources.filter((source) => /dist\/tables|src\/cli|codegen\/(?!emit)/.test(source))).toEqual([]);
  }
});

test("the generator is a chunk that the command codegen alone loads, when it runs", () => {
  const chunks = [...new Bun.Glob("dist/**/*.js").scanSync(installed)];
  const textOf = (path: string): string => readFileSync(join(installed, path), "utf8");
  const [generator = "", ...others] = chunks.filter((path) => basename(path).startsWith("own-tables-"));
  expect(others).toEqual([]);
  expect(textOf(generator).length).toBeGreaterThan(500_000);
  const users = chunks.filter((path) => path !== generator && textOf(path).includes(basename(generator)));
  expect(users.map((path) => basename(path).replace(/-\w+\.js$/, ""))).toEqual(["codegen"]);
  expect(textOf(users[0] ?? "")).toContain(`import("./${basename(generator)}")`);
});

/** Returns the package's modules that a program has loaded once it has opened a Xen, and done what `after` says. */
function loaded(after: string): string[] {
  const print = `console.log(JSON.stringify(Object.keys(require.cache).filter((path) => path.includes("/dist/"))));`;
  writeFileSync(join(folder, "loaded.js"), `${open}\n${after}\n${print}`);
  return JSON.parse(run([process.execPath, "loaded.js"])) as string[];
}

function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + Bun.file(path).size, 0);
}

test("opening a Xen loads a small part of the runtime in few chunks, and its first operation the rest", () => {
  const opened = loaded("");
  expect(opened.length).toBeLessThanOrEqual(8);
  expect(bytesOf(opened)).toBeLessThan(130_000);
  const used = loaded('xen.domctl("max_mem", 5, { max_memkb: 1n });');
  expect(used.length).toBeLessThanOrEqual(17);
  expect(bytesOf(used)).toBeLessThan(400_000);
});

test("the page is a chunk that its server alone loads, at the first request of a browser", () => {
  const chunks = [...new Bun.Glob("dist/**/*.js").scanSync(installed)];
  const textOf = (path: string): string => readFileSync(join(installed, path), "utf8");
  const [page = "", ...others] = chunks.filter((path) => basename(path).startsWith("page-files-"));
  expect(others).toEqual([]);
  expect(Bun.file(join(installed, page)).size).toBeLessThan(200_000);
  const users = chunks.filter((path) => path !== page && textOf(path).includes(basename(page)));
  expect(users).toHaveLength(1);
  expect(textOf(users[0] ?? "")).toContain(`import("./${basename(page)}")`);
});

test("no file of the tarball names a folder of the machine that built it", () => {
  const texts = [...new Bun.Glob("**/*.{js,d.ts,map}").scanSync(installed)];
  expect(texts.filter((path) => readFileSync(join(installed, path), "utf8").includes(root))).toEqual([]);
});

test("publint has nothing to say", () => {
  const said = run([process.execPath, join(root, "node_modules/publint/src/cli.js"), file]);
  expect(said).toContain("All good!");
});

test("are-the-types-wrong finds no problem in any entry point", () => {
  const cli = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const said = run(["node", cli, file, "--profile", "esm-only", "--no-color", "--format", "ascii"]);
  const verdicts = [...said.matchAll(/^(?:node16 \(from ESM\)|bundler): (.*)$/gm)].map(([, verdict = ""]) =>
    verdict.trim(),
  );
  expect(verdicts).toHaveLength(2 * Object.keys(packageJson.exports).length);
  expect(verdicts.filter((verdict) => !verdict.startsWith("🟢"))).toEqual([]);
});

const entries = Object.keys(packageJson.exports)
  .filter((entry) => entry !== "./package.json")
  .map((entry) => join("xen-ts", entry));

test("Node runs xen-ts/xenstore, and every other entry point throws one sentence", () => {
  for (const entry of entries) {
    const program = `import * as all from ${JSON.stringify(entry)}; console.log(Object.keys(all).length > 3);`;
    const said = run(["node", "--input-type=module", "--eval", program]);
    if (entry === "xen-ts/xenstore") expect(said).toBe("true");
    else
      expect(said).toMatch(
        new RegExp(`Error: ${entry}: expected Bun 1\\.4\\.5 or later, received Node .*only xen-ts/xenstore works`),
      );
  }
});

test("Node's error for a missing Bun comes before one about a missing name", () => {
  const program = 'import { Xen } from "xen-ts"; Xen.open();';
  expect(run(["node", "--input-type=module", "--eval", program])).toContain("expected Bun");
});

test("the command runs by bunx, and prints one sentence on a machine without Bun", () => {
  expect(run([process.execPath, "x", "xen-ts", "list", "--simulate"])).toContain("Domain-0");
  const said = run(["/bin/sh", join(folder, "node_modules/.bin/xen-ts"), "list"], { PATH: "/usr/bin:/bin" });
  if (Bun.which("bun", { PATH: "/usr/bin:/bin" }) === null)
    expect(said).toMatch(/^xen-ts: expected Bun on the PATH, found none; .*$/);
});

test("every require of a chunk can be followed by a bundler", () => {
  const chunks = [...new Bun.Glob("dist/**/*.js").scanSync(installed)];
  const textOf = (path: string): string => readFileSync(join(installed, path), "utf8");
  expect(
    chunks.filter((path) => /\{ ?require ?\} ?= ?import\.meta|import\.meta\.require\(/.test(textOf(path))),
  ).toEqual([]);
});

test("an executable of the command has every module that a command loads", async () => {
  const name: Executable = process.arch === "arm64" ? "xen-ts-arm64" : "xen-ts-x86_64";
  await makeExecutable(name, join(root, "dist/cli/main.js"), join(folder, "command"));
  for (const words of ["trace -- list --simulate", "events web --simulate", "trace -- list", "list", "doctor"]) {
    expect(run(["./command", ...words.split(" ")])).not.toMatch(/fault in xen-ts itself|Cannot find module/);
  }
});

const PROGRAM = `import * as index from "xen-ts";
import * as devices from "xen-ts/devices";
import { Metrics, metrics } from "xen-ts/metrics";
import * as ring from "xen-ts/ring";
import * as saved from "xen-ts/saved-state";
import * as struct from "xen-ts/struct";
import * as testing from "xen-ts/testing";
import * as unsafe from "xen-ts/unsafe";
import * as store from "xen-ts/xenstore";
const { Xen, XenError } = index;
const { SimulatedXen } = testing;
using simulated = new SimulatedXen({ release: "4.17", domains: [{}] });
using xen = simulated.open();
console.log(xen.domains.list().length, xen.host.info().onlineCpus, xen.constructor.name, xen instanceof Xen);
console.log(xen.sysctl("physinfo").nr_cpus, new XenError("x", { operation: "y" }).constructor.name);
console.log(xen.abi.load("domctl").XenDomctlGetdomaininfo.name);
const classes = Object.entries({ ...index, ...devices, Metrics, ...ring, ...saved, ...struct, ...testing, ...unsafe, ...store })
  .filter(([, value]) => typeof value === "function" && /^class\\b/.test(String(value)));
console.log(classes.length > 40, classes.filter(([name, value]) => value.name !== name));
// What a caller may hold, and so give in the wrong place.
const held = new Set();
const hold = (value) => {
  if (typeof value !== "object" || value === null || held.has(value)) return;
  held.add(value);
  const { constructor } = value;
  if (constructor === Object || constructor === Array || Object.hasOwn(globalThis, constructor.name)) return;
  for (let at = value; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { get, value: own }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (name !== "constructor") hold(get === undefined ? own : Reflect.apply(get, value, []));
    }
  }
};
using watch = xen.domains.watch();
using storeWatch = xen.store.watch("/tool");
using shared = xen.grants.share(1);
using raw = new index.RawEventChannels(simulated.hypercall);
using end = simulated.guestConsole(1);
using domainConsole = await xen.domains.get(1).console({ via: "ring" });
const buffer = xen.buffers.allocate(xen.abi.load("domctl").XenDomctlGetdomaininfo);
const parts = [xen, simulated, watch, storeWatch, shared, raw, end, domainConsole, buffer, metrics(xen), buffer.asHypercallPtr()];
const more = [xen.domains.get(1), xen.domains.get(1).vcpus.get(0), xen.cpupools.get(0), xen.eventChannels.bindUnbound(1)];
for (const part of [...parts, ...more, raw.bindUnbound(1), simulated.memory.domain(1), new devices.MemoryStore(512)]) hold(part);
const messages = new Set();
for (const value of held) {
  try { xen.domains.get(value); } catch (error) { messages.add(error.message.replace(/^.*received an object of /, "")); }
}
console.log([...messages].toSorted().join(", "));
`;

const PRINTED = `2 4 Xen true
4 XenError
XenDomctlGetdomaininfo
true []
Abi, Array, BoundChannel, ConsoleRing, CpuPool, CpuPools, DataView, Domain, DomainConsole, DomainFrames, DomainMemory, \
Domains, ForeignMemory, GrantMemory, GrantTable, Grants, Host, HostConsole, HostPci, HypercallPointer, Hypfs, Int32Array, ListWatch, \
MachineMemory, MachinePages, MemoryStore, Metrics, Object, OwnedBuffer, Page, PowerStatistics, RawEventChannel, \
RawEventChannels, ReadableStream, SimulatedBackEnds, SimulatedEventChannels, SimulatedGuestConsole, SimulatedHypercall, \
SimulatedXen, SimulatedXenStore, Uint32Array, Uint8Array, Vcpu, Vcpus, Watch, WritableStream, Xen, XenArchDomainconfig, \
XenDomctlGetdomaininfo, XenStore`;

test.each([
  ["one file", ["--target=bun", "--outfile=one.js"], "one.js"],
  ["one minified file", ["--target=bun", "--minify", "--outfile=small.js"], "small.js"],
  ["chunks", ["--target=bun", "--splitting", "--outdir=chunks"], "chunks/program.js"],
  ["an executable", ["--compile", "--outfile=executable"], "./executable"],
  [
    "an executable of bytecode",
    ["--compile", "--splitting", "--bytecode", "--format=esm", "--outfile=bytecode"],
    "./bytecode",
  ],
])("a consumer's program runs as %s", (_, options, made) => {
  writeFileSync(join(folder, "program.ts"), PROGRAM);
  run([process.execPath, "build", ...options, "program.ts"]);
  const said = run(made.endsWith(".js") ? [process.execPath, made] : [made]);
  expect(said).toBe(PRINTED);
});
