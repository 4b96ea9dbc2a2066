/** The server of metrics, and its answers. */

export { DEFAULT_PORT, listen, type ListenOptions, type MetricsServer } from "./listen.ts";
export { respond } from "./respond.ts";
