/**
 * The published package in the lab's dom0: the installed tarball under a real Xen, and the executables. It takes minutes:
 * `bun test --timeout 1800000 ./test/package/lab.by-hand.ts`; XEN_TS_TARGETS names the targets, by default one of each
 * architecture.
 */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Executable, makeExecutables } from "../../package/executables.ts";
import { builtCommand } from "../lab/command.ts";
import { isPrepared, run } from "../lab/index.ts";
import { findTarget } from "../lab/targets.ts";
import { treeFiles } from "../lab/tree.ts";
import { firstProgram } from "./consumers/programs.ts";
import { tarball } from "./tarball.ts";

const targets = (process.env["XEN_TS_TARGETS"] ?? "4.17-x86_64 4.20-arm64").split(" ").filter(isPrepared);

const folder = mkdtempSync(join(tmpdir(), "xen-ts-lab-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folder that lies at /with/published in dom0. */
const published = join(folder, "published");

/** The conformance suite on the installed package; the record of answers is compared by the sources' own run. */
const SUITE = "bun test --timeout 300000 --preload ./test/package/installed-entries.ts ./test/xen/conformance.xen.ts";

beforeAll(async () => {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  const { exitCode, stderr } = Bun.spawnSync([process.execPath, "add", await tarball()], { cwd: project });
  if (exitCode !== 0) throw new Error(stderr.toString());
  mkdirSync(published);
  writeFileSync(join(published, "package.json"), JSON.stringify({ type: "module" }));
  cpSync(join(project, "node_modules"), join(published, "node_modules"), { recursive: true, verbatimSymlinks: true });
  writeFileSync(join(published, "first.ts"), firstProgram);
});

describe.each(targets)("in the dom0 of %s", (name) => {
  const names: readonly Executable[] =
    findTarget(name).architecture === "arm64" ? ["xen-ts-arm64"] : ["xen-ts-x86_64", "xen-ts-x86_64-baseline"];
  let lines: Record<string, string> = {};

  beforeAll(async () => {
    await makeExecutables(await builtCommand(await treeFiles()), published, names);
    const command = [
      ...names.map((one) => `say ${one} /with/published/${one} list -o json`),
      ...names.map((one) => `say ${one}-host /with/published/${one} info -o json`),
      ...names.map((one) => `say ${one}-trace /with/published/${one} trace -- events 0 -o name`),
      "say path xen-ts list -o json",
      "say bunx sh /with/published/node_modules/.bin/xen-ts list -o json",
      // It steers a domain 5, which is not there.
      "say first bun /with/published/first.ts 2>/dev/null",
      "say xl xl list",
      `export XEN_TS_INSTALLED=/with/published/node_modules/xen-ts`,
      `say suite sh -c '${SUITE} -t "^(?!.*answers agree with its record)" 2>&1'`,
    ];
    const { stdout, stderr } = await run(
      name,
      `say() { echo "==== $1"; shift; "$@" || echo "failed with $?"; }; cd /xen-ts; ${command.join("; ")}; echo ====`,
      { with: [published], timeout: 1500, dom0Memory: 1792, memory: 2816 },
    );
    lines = Object.fromEntries(
      [...stdout.matchAll(/^==== (\S+)\n([^]*?)(?=^====)/gm)].map(([, key = "", text = ""]) => [key, text]),
    );
    for (const one of names) rmSync(join(published, one));
    if (stderr !== "") console.error(stderr);
  });

  /** Returns a command's output. */
  const said = (key: string): string => lines[key] ?? `${key} did not run`;

  test.each([...names, "path", "bunx"])("the command lists dom0: %s", (key) => {
    expect(JSON.parse(said(key))).toEqual([expect.objectContaining({ domid: 0, name: "Domain-0", state: "running" })]);
  });

  test.each(names)("the executable %s names the running release", (one) => {
    expect(JSON.parse(said(`${one}-host`))).toMatchObject({ release: findTarget(name).xen, domains: 1 });
  });

  test.each(names)("the executable %s shows the event channels of dom0, and the hypercalls for them", (one) => {
    expect(said(`${one}-trace`)).toMatch(/^1\n/);
  });

  test("README's first program runs from the tarball", () => {
    expect(said("first")).toMatch(/^Xen \d+\.\d+ has \d+ cpus\ndomain 0 is running: /);
  });

  test("the conformance suite passes on the installed package", () => {
    expect(said("suite").match(/^\(fail\).*$/gm)).toBeNull();
    expect(said("suite")).toMatch(/^ *\d\d+ pass\n(?: *\d+ filtered out\n)? *0 fail$/m);
  });

  test("xl lists the same domain", () => {
    expect(said("xl")).toMatch(/^Domain-0 +0 /m);
  });
});
