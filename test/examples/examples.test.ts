import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runExample, SHAPES, SIMULATED } from "./shapes.ts";

// Each example is a process, and the machine may have others.
setDefaultTimeout(60_000);

const onXen = existsSync("/dev/xen/privcmd") || existsSync("/proc/xen/privcmd");
const folder = join(import.meta.dir, "../../examples");

/** Modules that the examples share; they print nothing by themselves. */
const SHARED: ReadonlySet<string> = new Set(["open.ts", "table.ts"]);

const run = (...args: string[]): ReturnType<typeof Bun.spawnSync> =>
  Bun.spawnSync([process.execPath, join(folder, "status.ts"), ...args]);

test("every example has an expected output", () => {
  const all = [...new Bun.Glob("*.ts").scanSync(folder)].filter((name) => !SHARED.has(name));
  expect(all.toSorted()).toEqual(Object.keys(SHAPES).toSorted());
});

describe.skipIf(onXen)("an example without a Xen:", () => {
  test.each(Object.entries(SHAPES))(
    "%s runs on a simulated machine, and its first line says so",
    async (name, lines) => {
      const { output, problem, exitCode } = await runExample(name);
      expect(problem).toBe("");
      expect(exitCode).toBe(0);
      expect(output).toMatch(SIMULATED);
      for (const line of lines) expect(output).toMatch(line);
    },
  );
});

describe("examples/status.ts", () => {
  test("prints the host and its domains as JSON", () => {
    const { stdout, exitCode } = run("--json");
    expect(exitCode).toBe(0);
    const status: unknown = JSON.parse(stdout?.toString() ?? "");
    expect(status).toMatchObject({
      simulated: !onXen,
      version: { major: 4 },
      host: { onlineCpus: expect.any(Number) },
      cpupools: [{ id: 0 }],
    });
    const [dom0] = (status as { domains: unknown[] }).domains;
    expect(dom0).toMatchObject({ domid: 0, state: "running", cpuTimeNs: expect.any(Number) });
  });

  test("explains in its help how to run it on a real Xen", () => {
    const { stdout, exitCode } = run("--help");
    expect([exitCode, stdout?.toString()]).toEqual([0, expect.stringContaining("npm run lab -- 4.17-x86_64")]);
  });

  test("refuses an unknown option", () => {
    const { stderr, exitCode } = run("--jsn");
    expect([exitCode, stderr?.toString()]).toEqual([2, expect.stringContaining("--jsn")]);
  });
});
