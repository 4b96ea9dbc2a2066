/**
 * The installed tarball in other runtimes, which npm downloads: `bun test --timeout 900000
 * ./test/package/runtimes.by-hand.ts`.
 */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json";
import { SimulatedXenStore } from "../../src/simulated/xenstore/index.ts";
import { checkSocketProgram, serveSocket, socketProgram } from "../runtime/interdomain/xenstore/socket-server.ts";
import { tarball } from "./tarball.ts";

const folder = mkdtempSync(join(tmpdir(), "xen-ts-runtimes-"));
let file = "";
beforeAll(async () => {
  file = await tarball();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const { exitCode, stderr } = Bun.spawnSync(["npm", "install", "--silent", file], { cwd: folder });
  if (exitCode !== 0) throw new Error(stderr.toString());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["bunx", [process.execPath, "x", "--package"]],
  ["npx", ["npx", "--yes", "--package"]],
])("%s runs the command of a tarball in an empty folder", (_, command) => {
  const empty = mkdtempSync(join(folder, "empty-"));
  const { stdout } = Bun.spawnSync([...command, file, "xen-ts", "list", "--simulate", "-o", "name"], { cwd: empty });
  expect(stdout.toString()).toBe("Domain-0\nweb\ndatabase\nbuild\n");
});

const entries = Object.keys(packageJson.exports)
  .filter((entry) => entry !== "./package.json")
  .map((entry) => join("xen-ts", entry));

describe.each([
  ["Node 22", ["npx", "--yes", "node@22"], "Node 22"],
  ["Node 24", ["npx", "--yes", "node@24"], "Node 24"],
  ["Deno 2", ["npx", "--yes", "deno@2", "run", "--allow-all"], "Deno"],
])("%s", (_, command, name) => {
  /** Runs a program in the project. */
  async function run(program: string, ...words: readonly string[]): Promise<{ stdout: string; stderr: string }> {
    writeFileSync(join(folder, "program.js"), program);
    const child = Bun.spawn([...command, "program.js", ...words], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1" },
      stdout: "pipe",
      stderr: "pipe",
    });
    const [stdout, stderr] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
    return { stdout, stderr };
  }

  test("runs xen-ts/xenstore over a socket", async () => {
    const socket = join(folder, `socket-${Bun.hash(name)}`);
    using _server = await serveSocket(new SimulatedXenStore(), socket);
    const { stdout, stderr } = await run(socketProgram, socket);
    expect(stderr).toBe("");
    checkSocketProgram(stdout);
  });

  test("throws one sentence for every other entry point", async () => {
    for (const entry of entries.filter((one) => one !== "xen-ts/xenstore")) {
      const { stdout, stderr } = await run(`import * as all from ${JSON.stringify(entry)}; console.log(all);`);
      expect({ entry, stdout }).toEqual({ entry, stdout: "" });
      expect(stderr).toMatch(
        new RegExp(`${entry}: expected Bun 1\\.4\\.5 or later, received ${name}.*only xen-ts/xenstore works`),
      );
    }
  });
});
