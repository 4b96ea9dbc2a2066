/** Names of other exporters, for their dashboards and rules. */

import type { Collector } from "../scrape/index.ts";
import { xenExporter } from "./xen-exporter.ts";
import { xenlight } from "./xenlight.ts";
import { xentop } from "./xentop.ts";

/** Other exporters whose names the metrics can have. */
export type Dialect = "xentop" | "xenlight" | "xen_exporter";

export const dialects: Readonly<Record<Dialect, Collector>> = { xentop, xenlight, xen_exporter: xenExporter };
