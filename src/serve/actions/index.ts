/** Actions on a domain's life. */

export { perform, type PerformedAction, RefusedAction } from "./perform.ts";
