/** Metrics, and their server. */

import { metrics as metricsOf, Metrics } from "../../../../src/metrics.ts";
import type { Subject } from "../subject.ts";
import { none, onStage, signal, type Stage } from "./stage.ts";

const options = { names: "xen-ts", collectors: ["host", "domains"], onError: () => {} };

export const metrics: readonly Subject<Stage>[] = [
  {
    name: "the functions of metrics",
    types: ["metrics", "MetricsOptions"],
    make: () => onStage(() => ({ metrics: metricsOf })),
    calls: { metrics: ({ xen }) => [xen, options] },
  },
  {
    name: "new Metrics",
    types: ["Metrics"],
    make: () => onStage(() => Metrics),
    calls: { constructor: ({ xen }: Stage) => [xen, options] } as never,
  },
  {
    name: "metrics of a Xen",
    types: ["Metrics", "MetricsSelection", "MetricsScrapeOptions", "ListenOptions"],
    make: () => onStage(({ xen }) => metricsOf(xen, { collectors: ["host"] })),
    calls: {
      text: () => ["openmetrics", { names: "xentop", collectors: ["host"], signal }],
      respond: () => [new Request("http://localhost/metrics?names=xentop")],
      listen: () => [{ port: 0, hostname: "127.0.0.1", token: "secret" }],
    },
  },
  {
    name: "a server of metrics",
    types: ["MetricsServer"],
    make: async () => {
      const stage = await onStage(({ xen }) => metricsOf(xen, { collectors: ["host"] }).listen({ port: 0 }));
      const end = (): void => {
        stage.object.close();
        void stage.end();
      };
      return { ...stage, end };
    },
    calls: { close: none, [Symbol.dispose]: none },
  },
];
