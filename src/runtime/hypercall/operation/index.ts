/** Typed operations: the command's name fixes its arguments and its outcome. */

export { type BackgroundOptions, inBackground } from "./background.ts";
export {
  type Calls,
  callsOf,
  type DomainCalls,
  type NumberCalls,
  type Prepared,
  type Reach,
  type Reader,
} from "./families.ts";
export { connect, Connection, connectionOf } from "./connection.ts";
export type { FamilyOperations } from "./family.ts";
export { multicall, type Outcome, type Outcomes, type Preparations } from "./multicall.ts";
export { type Operation } from "./operation.ts";
export { Operations, operationsOn, unsafeOperations, unsafeOperationsOn, type UnsafeOperations } from "./families.ts";
export type { ArgumentOf, OutcomeOf, RecordOf } from "./types.ts";
