/** Metrics of a Xen host: collectors, names, formats, and a server. */

export type { CollectorName } from "./collectors/index.ts";
export type { Dialect } from "./dialects/index.ts";
export type { MetricsFormat } from "./exposition/index.ts";
export {
  Metrics,
  metrics,
  type MetricsNames,
  type MetricsOptions,
  type MetricsScrapeOptions,
  type MetricsSelection,
} from "./metrics.ts";
export type { ListenOptions, MetricsServer } from "./server/index.ts";
