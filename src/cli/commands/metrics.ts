/** `xen-ts metrics`: prints the host's metrics, or serves them for Prometheus. */

import {
  type CollectorName,
  Metrics,
  metrics as metricsOf,
  type MetricsFormat,
  type MetricsNames,
} from "../../metrics.ts";
import type { Call, CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { listenAddressOf, tokenOf } from "../syntax/listen-address.ts";
import { textOption } from "../syntax/syntax.ts";

const DEFAULT: { readonly hostname: string; readonly port: number } = { hostname: "127.0.0.1", port: 9603 };

export const metrics: CommandSpec = {
  name: "metrics",
  isLong: true,
  summary: "print metrics, or serve them for Prometheus",
  about:
    "Prints the metrics of the host and its domains once, or with --listen serves them at /metrics until interrupted. " +
    "The error of a collector that fails goes to stderr, and the others go on. " +
    "Without an address, only this machine can reach the server. Any other address requires a token, from a file or from " +
    "the variable XEN_TS_METRICS_TOKEN; a scraper sends it as Authorization: Bearer.",
  words: [],
  options: [
    {
      name: "listen",
      value: "[host:]port",
      valueOptional: true,
      about: `serve, at another address as in --listen=9700 (default ${DEFAULT.hostname}:${DEFAULT.port})`,
    },
    { name: "token-file", value: "file", about: "file with the token of the server" },
    {
      name: "names",
      value: "names",
      choices: Metrics.namesChoices,
      about: "names of metrics: this program's own, or another exporter's",
    },
    { name: "collectors", value: "list", about: `some of ${Metrics.collectorNames.join(",")}` },
    { name: "format", value: "format", choices: ["text", "openmetrics"], about: "format to print (default text)" },
  ],
  examples: [
    ["metrics", "everything, once"],
    ["metrics --collectors domains,disks", "some of it"],
    ["metrics --listen", "serve this machine's Prometheus"],
    ["metrics --listen=0.0.0.0:9603 --token-file /etc/xen-ts/token", "serve others, who have the token"],
    ["metrics --listen --names xentop", "for the dashboards of prometheus-xentop"],
  ],
  async run(call) {
    const { options, io } = call;
    const exporter = metricsOf((await call.machine()).xen, {
      ...(options["names"] === undefined ? {} : { names: options["names"] as MetricsNames }),
      ...(options["collectors"] === undefined ? {} : { collectors: collectorsOf(call) }),
      onError: (collector, error) => io.say(`xen-ts: ${collector}: ${error instanceof Error ? error.message : error}`),
    });
    const listen = textOption(options, "listen");
    if (listen !== undefined) return serve(exporter, listen, call);
    io.write(await exporter.text(options["format"] as MetricsFormat | undefined));
  },
};

function collectorsOf({ options }: Call): CollectorName[] {
  const names = (textOption(options, "collectors") ?? "").split(",").map((name) => name.trim());
  const known: readonly string[] = Metrics.collectorNames;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`expected collectors to be some of ${known.join(", ")}, received "${unknown}"`);
  }
  return names as CollectorName[];
}

async function serve(exporter: Metrics, address: string, { io, options, signal }: Call): Promise<void> {
  const { hostname, port } = listenAddressOf(address, DEFAULT);
  const token = tokenOf(textOption(options, "tokenFile"), "XEN_TS_METRICS_TOKEN");
  const server = listening(() => exporter.listen({ hostname, port, ...(token === undefined ? {} : { token }) }));
  try {
    io.say(`xen-ts: serving ${server.url}`);
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  } finally {
    server.close();
  }
}

/** Adds to the message for an address that needs a token how the command takes one. */
function listening<T>(listen: () => T): T {
  try {
    return listen();
  } catch (error) {
    if (error instanceof TypeError)
      throw new UsageError(`${error.message} (--token-file, or XEN_TS_METRICS_TOKEN)`, { cause: error });
    throw error;
  }
}
