/** A real Prometheus on this computer, which scrapes a port with a token and evaluates docs/metrics/rules.yml. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const rules = join(import.meta.dir, "../../../docs/metrics/rules.yml");

/** A series of an answer: its labels and its newest value. */
export interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Prometheus extends AsyncDisposable {
  /** Resolves with the series that answer a query. Rejects with Prometheus's words if it refuses the query. */
  query(expression: string): Promise<Series[]>;
  /** Resolves with the names of alerts that fire. */
  firing(): Promise<string[]>;
}

/** Starts it, and resolves once it answers. */
export async function startPrometheus(target: number, token: string): Promise<Prometheus> {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-prometheus-"));
  const configuration = {
    global: { scrape_interval: "10s", scrape_timeout: "10s", evaluation_interval: "5s" },
    rule_files: [rules],
    scrape_configs: [
      {
        job_name: "xen",
        authorization: { credentials: token },
        static_configs: [{ targets: [`127.0.0.1:${target}`] }],
      },
    ],
  };
  // JSON is YAML too.
  writeFileSync(join(folder, "prometheus.yml"), JSON.stringify(configuration));
  const port = freePort();
  const url = `http://127.0.0.1:${port}`;
  const flags = [`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${folder}/data`];
  const child = Bun.spawn(["prometheus", ...flags, `--web.listen-address=127.0.0.1:${port}`], {
    stdout: "ignore",
    stderr: Bun.file(join(folder, "log")),
  });
  const api = async <T>(path: string): Promise<T> => {
    const answer = (await (await fetch(`${url}/api/v1/${path}`)).json()) as { data: T; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.data;
  };
  while (
    !(await fetch(`${url}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`prometheus has ended: ${await Bun.file(join(folder, "log")).text()}`);
    await Bun.sleep(200);
  }
  return {
    async query(expression) {
      type Answer = { result: { metric: Record<string, string>; value: [number, string] }[] };
      const { result } = await api<Answer>(`query?query=${encodeURIComponent(expression)}`);
      return result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) }));
    },
    async firing() {
      type Answer = { alerts: { state: string; labels: Record<string, string> }[] };
      const { alerts } = await api<Answer>("alerts");
      return alerts.filter(({ state }) => state === "firing").map(({ labels }) => labels["alertname"] ?? "");
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await child.exited;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Returns a port that no program uses now. */
export function freePort(): number {
  const server = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data: () => {} } });
  const { port } = server;
  server.stop(true);
  return port;
}
