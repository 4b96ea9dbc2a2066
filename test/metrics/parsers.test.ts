/**
 * Reads the metrics with other programs: Python's parser of OpenMetrics, and Prometheus's own checks of its text
 * format.
 */

import { expect, test } from "bun:test";
import { Metrics, metrics } from "../../src/metrics.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { hostileNames } from "../cli/hostile.ts";
import { samplesIn } from "./samples.ts";

/** Debian's Python has Debian's modules. */
const PYTHON = "/usr/bin/python3";

const PARSE = `
import json, sys
from prometheus_client.openmetrics.parser import text_string_to_metric_families
families = list(text_string_to_metric_families(sys.stdin.buffer.read().decode("utf-8")))
print(json.dumps([[f.name, f.type, f.unit, [[s.name, s.labels, s.value] for s in f.samples]] for f in families]))
`;

type ParsedFamily = [name: string, type: string, unit: string, samples: [string, Record<string, string>, number][]];

const hasPython =
  Bun.spawnSync([PYTHON, "-c", "import prometheus_client.openmetrics.parser"], { stderr: "ignore" }).exitCode === 0;
const hasPromtool = Bun.which("promtool") !== null;

async function fed(
  command: readonly string[],
  text: string,
): Promise<{ status: number; stdout: string; stderr: string }> {
  const child = Bun.spawn([...command], { stdin: Buffer.from(text), stdout: "pipe", stderr: "pipe" });
  const [stdout, stderr, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  return { status, stdout, stderr };
}

function machine(): SimulatedXen {
  const names = ["web", "database", ...hostileNames.map((name) => name.replaceAll("\0", "x"))];
  const simulated = new SimulatedXen({
    memoryMiB: 2 ** 17,
    domains: names.map((name) => ({ name, memoryMiB: 1, vifs: [{ receivedBytes: 1e15 }], vbds: [{ readBytes: 3 }] })),
  });
  simulated.advance({ seconds: 7 });
  return simulated;
}

test.skipIf(!hasPython)(
  "Python's OpenMetrics parser reads every name and value (python3-prometheus-client)",
  async () => {
    for (const names of Metrics.namesChoices) {
      using simulated = machine();
      using xen = simulated.open();
      const exporter = metrics(xen, { names });
      await exporter.text();
      simulated.advance({ seconds: 5 });
      const text = await exporter.text("openmetrics");
      const { status, stdout, stderr } = await fed([PYTHON, "-c", PARSE], text);
      expect({ names, status, stderr }).toEqual({ names, status: 0, stderr: "" });
      const families = JSON.parse(stdout) as ParsedFamily[];
      const read = families.flatMap(([, , , samples]) =>
        samples.map(([name, labels, value]) => ({ name, labels, value })),
      );
      expect(read).toEqual(samplesIn(text));
      expect(families.length).toBeGreaterThan(12);
      for (const [name, type, unit] of families) {
        expect(["counter", "gauge", "info"]).toContain(type);
        expect({ name, unit }).toEqual({ name, unit: /_(seconds|bytes|hertz)$/.exec(name)?.[1] ?? "" });
      }
    }
  },
  60_000,
);

test.skipIf(!hasPromtool)(
  "promtool finds no fault in the text format of this library's names (prometheus)",
  async () => {
    using simulated = machine();
    using xen = simulated.open();
    const { status, stdout, stderr } = await fed(["promtool", "check", "metrics"], await metrics(xen).text());
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  },
  60_000,
);

test.skipIf(!hasPromtool)(
  "promtool reads the text format of other exporters' names (prometheus)",
  async () => {
    for (const names of Metrics.namesChoices) {
      using simulated = machine();
      using xen = simulated.open();
      const { status, stderr } = await fed(["promtool", "check", "metrics"], await metrics(xen, { names }).text());
      // 3 stands for advice about names, which are the other exporters'; 1 for text that cannot be read.
      expect({ names, stderr, isRead: status === 0 || status === 3 }).toMatchObject({ names, isRead: true });
    }
  },
  60_000,
);
