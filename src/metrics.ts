/** Metrics of a Xen host, printed or served for Prometheus. */

export {
  type CollectorName,
  type Dialect,
  type ListenOptions,
  Metrics,
  metrics,
  type MetricsFormat,
  type MetricsNames,
  type MetricsOptions,
  type MetricsScrapeOptions,
  type MetricsSelection,
  type MetricsServer,
} from "./metrics/index.ts";
