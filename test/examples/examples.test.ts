import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { printable } from "../../examples/printable.ts";
import { tableOf } from "../../examples/table.ts";
import { runExample, SHAPES, SIMULATED } from "./shapes.ts";

// Each example is a process, and the machine may have others.
setDefaultTimeout(60_000);

const onXen = existsSync("/dev/xen/privcmd") || existsSync("/proc/xen/privcmd");
const folder = join(import.meta.dir, "../../examples");

/** Modules that the examples share, which print nothing by themselves; and a store that has a test of its own. */
const SHARED: ReadonlySet<string> = new Set([
  "guest-with.ts",
  "open.ts",
  "printable.ts",
  "qcow2-store.ts",
  "table.ts",
  "virtio-mmio.ts",
]);

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

test("text of other domains is printed without its control characters, in lines and in tables", () => {
  const hostile = "a\u001b[2J\u009b\u202e\u2028\u007f\nz";
  expect(printable(hostile)).toBe("a\\u{1b}[2J\\u{9b}\\u{202e}\\u{2028}\\u{7f}\\u{a}z");
  expect(printable("Zoë – 東京 🌍")).toBe("Zoë – 東京 🌍");
  const lines = tableOf([{ name: hostile, pages: 5 }]).split("\n");
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines.join("")).not.toMatch(/\p{Cc}|\p{Cf}/u);
});

test.skipIf(onXen)("examples/guest-addresses.ts shows an address that would clear the screen", async () => {
  const { output } = await runExample("guest-addresses.ts");
  expect(output).toContain("domain 2: database, \\u{1b}[2J192.0.2.18\n");
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
