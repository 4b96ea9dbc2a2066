export type * from "./public.ts";
export { explainedByConsole } from "./console-text.ts";
export { Host } from "./host.ts";
export { hostSizes } from "./host-sizes.ts";
export { readParameters } from "./scheduler-parameters.ts";
