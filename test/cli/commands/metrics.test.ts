import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entry, simulated } from "../run.ts";
import { samplesIn } from "../../metrics/samples.ts";

/** Serves a simulated machine, and resolves with the address once the command tells it. */
async function served(
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<{ url: string; stop: () => Promise<number> }> {
  const child = Bun.spawn([process.execPath, entry, "metrics", "--simulate", ...words], {
    stdin: "ignore",
    stdout: "ignore",
    stderr: "pipe",
    env: { ...process.env, ...env },
  });
  let said = "";
  for await (const chunk of child.stderr) {
    said += Buffer.from(chunk).toString();
    const url = /serving (\S+)/.exec(said)?.[1];
    if (url !== undefined) {
      return { url, stop: () => (child.kill("SIGINT"), child.exited) };
    }
  }
  throw new Error(`the command has ended: ${said}`);
}

test("metrics prints the metrics of every collector, and nothing on stderr", async () => {
  const { stdout, stderr, status } = await simulated("metrics");
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  const samples = samplesIn(stdout);
  expect(samples.filter(({ name, value }) => name === "xen_collector_success" && value !== 1)).toEqual([]);
  expect(samples.filter(({ name }) => name === "xen_domain_vif_receive_bytes_total").length).toBeGreaterThan(0);
});

test("metrics prints OpenMetrics, some collectors, and other exporters' names", async () => {
  const { stdout } = await simulated("metrics", "--format", "openmetrics", "--collectors", "numa,host");
  expect(stdout.endsWith("# EOF\n")).toBe(true);
  expect(stdout).toContain("xen_host_numa_memory_free_bytes");
  expect(stdout).not.toContain("xen_domain_state");
  expect((await simulated("metrics", "--names", "xenlight")).stdout).toContain("xen_physical_memory_free_bytes");
});

test.each([
  [["--collectors", "disk"], "expected collectors to be some of"],
  [["--names", "xentopp"], "xentopp"],
  [["--listen=nowhere"], "expected --listen to be PORT or HOST:PORT"],
  [["--listen=0.0.0.0:0"], "expected a token for 0.0.0.0"],
  [["--listen=0", "--token-file", "/nonexistent"], "cannot read the token"],
])("metrics %j is refused with the right words", async (words, expected) => {
  const { stderr, status } = await simulated("metrics", ...words);
  expect(stderr).toContain(expected);
  expect(status).toBe(2);
});

test("metrics --listen serves until it is interrupted", async () => {
  const { url, stop } = await served(["--listen=0"]);
  expect(new URL(url).hostname).toBe("127.0.0.1");
  expect(await (await fetch(url)).text()).toContain('domain="web"');
  expect(await stop()).toBe(0);
});

test("metrics --listen takes its token from a file or from the environment", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-token-"));
  try {
    writeFileSync(join(folder, "token"), "s3cret\n");
    for (const [words, env] of [
      [["--token-file", join(folder, "token")], {}],
      [[], { XEN_TS_METRICS_TOKEN: "s3cret" }],
    ] as const) {
      const { url, stop } = await served(["--listen=127.0.0.1:0", ...words], env);
      expect((await fetch(url)).status).toBe(401);
      expect((await fetch(url, { headers: { authorization: "Bearer s3cret" } })).status).toBe(200);
      await stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
