/** The two text formats of Prometheus: its own, version 0.0.4, and OpenMetrics 1.0. */

import { sampleName, type Samples } from "./family.ts";

/** "text" is Prometheus's own text format 0.0.4, which every scraper reads. */
export type MetricsFormat = "text" | "openmetrics";

export const contentTypes: Readonly<Record<MetricsFormat, string>> = {
  text: "text/plain; version=0.0.4; charset=utf-8",
  openmetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8",
};

/** Returns samples as text in a format. */
export function formatSamples(samples: Samples, format: MetricsFormat): string {
  let text = "";
  for (const [metric, lines] of samples.entries()) {
    const isOpen = format === "openmetrics";
    const name = isOpen ? metric.name : sampleName(metric);
    // Prometheus's own format has no kind for an information: it is a gauge of 1.
    const kind = metric.kind === "info" && !isOpen ? "gauge" : metric.kind;
    text += `# HELP ${name} ${metric.help}\n# TYPE ${name} ${kind}\n`;
    if (isOpen && metric.unit !== undefined) text += `# UNIT ${name} ${metric.unit}\n`;
    text += lines;
  }
  return format === "openmetrics" ? `${text}# EOF\n` : text;
}

/**
 * Returns the format that an Accept header prefers: OpenMetrics if both are equally welcome, and Prometheus's own if the
 * header names neither.
 */
export function formatFor(accept: string | null): MetricsFormat {
  let best: MetricsFormat = "text";
  let most = 0;
  for (const range of (accept ?? "").split(",")) {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
    const version = parameters.find((parameter) => parameter.startsWith("version="))?.slice(8);
    const format = formatOf(type, version);
    if (format === undefined || !(quality > most || (quality === most && format === "openmetrics" && most > 0)))
      continue;
    best = format;
    most = quality;
  }
  return best;
}

function formatOf(type: string, version: string | undefined): MetricsFormat | undefined {
  if (type === "application/openmetrics-text") {
    return version === undefined || version === "1.0.0" ? "openmetrics" : undefined;
  }
  return type === "text/plain" || type === "text/*" || type === "*/*" ? "text" : undefined;
}
