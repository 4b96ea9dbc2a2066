/** The page for one host. */

export type { PerformedAction } from "./actions/index.ts";
export { type PageServer, serve, type ServeOptions } from "./serve.ts";
