import { expect, test } from "bun:test";
import { metrics } from "../../src/metrics.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { dashboard, dashboardQueries, folder, judged, rules } from "./documents.ts";
import { samplesIn } from "./samples.ts";

/** Metrics that the simulation has not: its xenstored tells no accounts, and its Xen no grant tables. */
const REAL_ONLY = /^(?:xen_xenstore_|xen_domain_grant_)/;

/** Returns the names of metrics in a query. */
function metricsIn(query: string): string[] {
  return [...query.matchAll(/\bxen_\w+/g)].map(([name]) => name);
}

async function knownNames(): Promise<Set<string>> {
  using simulated = new SimulatedXen({
    architecture: "x86_64",
    domains: [{ vifs: [{}], vbds: [{}], state: "shutdown", shutdownReason: "crash" }],
  });
  using xen = simulated.open();
  await xen.store.write("/local/domain/1/memory/target", "1024");
  return new Set(samplesIn(await metrics(xen).text()).map(({ name }) => name));
}

test("the dashboard and the rules use only metrics that there are", async () => {
  const known = await knownNames();
  const queries = [...dashboardQueries().map(({ query }) => query), ...rules.map(({ expr }) => expr)];
  const records = rules.flatMap(({ record }) => record ?? []);
  const used = queries
    .map((query) => records.reduce((text, record) => text.replaceAll(record, ""), query))
    .flatMap(metricsIn)
    .filter((name) => !REAL_ONLY.test(name));
  expect(used.length).toBeGreaterThan(50);
  expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
});

test("every panel of the dashboard has a description, a query and a place of its own", () => {
  const panels = dashboard.panels.filter(({ type }) => type !== "row");
  expect(panels.length).toBeGreaterThan(20);
  for (const { title, description = "", targets = [] } of panels) {
    expect({ title, isDescribed: description.endsWith("."), queries: targets.length > 0 }).toEqual({
      title,
      isDescribed: true,
      queries: true,
    });
  }
  const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(Math.max(...dashboard.panels.map(({ gridPos: { x, w } }) => x + w))).toBe(24);
});

test("every variable in a query of the dashboard is defined", () => {
  const names = new Set(dashboard.templating.list.map(({ name }) => name));
  const used = [...JSON.stringify(dashboard).matchAll(/\$\{?([a-z]\w*)/g)].map(([, name = ""]) => name);
  expect([...new Set(used)].filter((name) => !names.has(name)).toSorted()).toEqual([]);
});

test("the value that an alert judges is its expression without the last comparison", () => {
  expect(judged("a / b > 0.9")).toBe("a / b");
  expect(judged('sum(rate(a{b="c"}[5m])) / (d > 0) > 0.01\n')).toBe('sum(rate(a{b="c"}[5m])) / (d > 0)');
});

test.skipIf(Bun.which("promtool") === null)(
  "promtool's tests of the alerts and rules pass (prometheus)",
  () => {
    for (const words of [
      ["check", "rules", "rules.yml"],
      ["test", "rules", "rules-test.yml"],
    ]) {
      const { exitCode, stdout, stderr } = Bun.spawnSync(["promtool", ...words], { cwd: folder });
      const said = `${stdout.toString()}${stderr.toString()}`;
      expect({ exitCode, said }).toMatchObject({ exitCode: 0, said: expect.stringContaining("SUCCESS") });
    }
  },
  60_000,
);

test("every alert has a test of its own", async () => {
  const tests = await Bun.file(`${folder}/rules-test.yml`).text();
  const names = rules.flatMap(({ alert }) => alert ?? []);
  expect(names.filter((name) => !tests.includes(`alertname: ${name}\n        exp_alerts`))).toEqual([]);
});
