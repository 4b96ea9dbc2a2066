/**
 * A real Prometheus scrapes a real Xen: the lab's dom0, with two guests that use their disks and networks. Each panel of
 * the dashboard and each rule must answer. It takes minutes, so it is run by hand:
 * `bun test --timeout 900000 ./test/metrics/fleet/fleet.by-hand.ts`.
 */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { isPrepared } from "../../lab/index.ts";
import { dashboardQueries, judged, rules } from "../documents.ts";
import { type Fleet, startFleet, target } from "./fleet.ts";
import { freePort, type Prometheus, startPrometheus } from "./prometheus.ts";
import { type Sample, samplesIn } from "../samples.ts";

const minutes = 60_000;
const TOKEN = "the-token-of-the-fleet";

const here = (isPrepared(target) || process.env["CI"] === "true") && Bun.which("prometheus") !== null;

describe.skipIf(!here)(`Prometheus and the dom0 of ${target} (prometheus; npm run lab -- prepare ${target}):`, () => {
  const port = freePort();
  const url = `http://127.0.0.1:${port}/metrics`;
  let fleet: Fleet | undefined;
  let prometheus: Prometheus | undefined;

  beforeAll(async () => {
    fleet = await startFleet(port, TOKEN);
    // The first scrape loads the modules, which takes long in an emulated machine; before it, the server must start.
    await until(() =>
      scrape(url, "xen-ts").then(
        (samples) => samples.length > 0,
        () => false,
      ),
    );
    prometheus = await startPrometheus(port, TOKEN);
    // Rates want samples of different times; crashes are reported at once.
    await until(async () => (await firing()).includes("XenDomainCrashed"));
    await until(async () => (await query("rate(xen_domain_vbd_write_bytes_total[1m]) > 0")).length === 2);
  }, 15 * minutes);

  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]();
    await fleet?.[Symbol.asyncDispose]();
  }, minutes);

  const query: Prometheus["query"] = (expression) => prometheus?.query(expression) ?? Promise.resolve([]);
  const firing = (): Promise<string[]> => prometheus?.firing() ?? Promise.resolve([]);

  test("every scrape is answered, and every collector succeeds", async () => {
    expect((await query("min_over_time(up[1m])")).map(({ value }) => value)).toEqual([1]);
    expect((await query("xen_collector_success")).length).toBe(12);
    expect(await query("xen_collector_success == 0")).toEqual([]);
  });

  test("every panel of the dashboard answers a series", async () => {
    const queries = dashboardQueries();
    const empty: string[] = [];
    for (const { panel, query: expression } of queries) {
      if ((await query(expression)).length === 0) empty.push(`${panel}: ${expression}`);
    }
    expect(queries.length).toBeGreaterThan(30);
    expect(empty).toEqual([]);
  });

  test("every recording rule has recorded a series", async () => {
    const records = rules.flatMap(({ record }) => record ?? []);
    expect(records.length).toBeGreaterThan(8);
    const emptyOnes = async (): Promise<string[]> => {
      const counts = await Promise.all(records.map(async (record) => (await query(record)).length));
      return records.filter((_, index) => counts[index] === 0);
    };
    // Rules are evaluated some time after the scrapes that they are about.
    const end = performance.now() + 3 * minutes;
    await until(async () => (await emptyOnes()).length === 0 || performance.now() > end);
    expect(await emptyOnes()).toEqual([]);
  });

  test("every alert judges a series that is there, and only the crashed guest is reported", async () => {
    const alerts = rules.filter(({ alert }) => alert !== undefined);
    const empty: (string | undefined)[] = [];
    for (const { alert, expr } of alerts) if ((await query(judged(expr))).length === 0) empty.push(alert);
    expect(alerts.length).toBeGreaterThan(10);
    expect(empty).toEqual([]);
    expect(await firing()).toEqual(["XenDomainCrashed"]);
    expect(await query('ALERTS{alertname="XenDomainCrashed"}')).toMatchObject([{ labels: { domain: "crashed" } }]);
  });

  test("disks and networks are the guests' own view: they read twice as much as they write, and send more than arrives", async () => {
    for (const domain of ["web", "database"]) {
      const valueOf = async (name: string): Promise<number> =>
        (await query(`${name}{domain="${domain}"}`))[0]?.value ?? 0;
      const read = await valueOf("xen_domain_vbd_read_bytes_total");
      const written = await valueOf("xen_domain_vbd_write_bytes_total");
      expect(written).toBeGreaterThan(0);
      expect(read / written).toBeGreaterThan(1.5);
      const received = await valueOf("xen_domain_vif_receive_packets_total");
      expect(received).toBeGreaterThan(0);
      expect(await valueOf("xen_domain_vif_transmit_packets_total")).toBeGreaterThan(received);
    }
  });

  test("other exporters' names have the same numbers", async () => {
    const xentop = await scrape(url, "xentop");
    const sent = xentop.find(({ name, labels }) => name === "xen_net_transmit_bytes_total" && labels["dom"] === "web");
    expect(sent?.labels).toEqual({ dom: "web", nic: "0" });
    expect(sent?.value).toBeGreaterThan(0);
    const disk = xentop.find(({ name, labels }) => name === "xen_vbd_read_bytes_total" && labels["dom"] === "web");
    expect(disk?.labels).toEqual({ dom: "web", major: "202", minor: "0" });
    const xenlight = await scrape(url, "xenlight");
    expect(xenlight.find(({ name }) => name === "xen_version_info")?.labels).toMatchObject({ major: "4", minor: "17" });
    await scrape(url, "xen_exporter");
    const ratios = (await scrape(url, "xen_exporter")).filter(({ name }) => name === "xen_domain_cpu_usage_ratio");
    expect(ratios.length).toBe(3);
    expect(ratios.every(({ value }) => value >= 0 && value <= 1)).toBe(true);
  });

  test("a scrape without the token is refused", async () => {
    expect((await fetch(url)).status).toBe(401);
  });
});

/** Resolves once the condition holds. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await Bun.sleep(500);
}

/** Resolves with the samples of a scrape in another exporter's names. */
async function scrape(url: string, names: string): Promise<Sample[]> {
  const answer = await fetch(`${url}?names=${names}`, { headers: { authorization: `Bearer ${TOKEN}` } });
  return samplesIn(await answer.text());
}
