/** What a hypercall means: its operation, records, pointers and counts, by the tables of the running release. */

export type { Call, CallOperation, CallPointer, Placed } from "./call.ts";
export { joinPath } from "./call.ts";
export { argumentNumbers, HypercallDecorator } from "./decorator.ts";
export { isUnion, memberAt, readMember, readScalar, typeOf } from "./member.ts";
export { hex, missingMemory } from "./obstacle.ts";
export { elementsOf, type Reading } from "./pointers.ts";
export { readCall } from "./read-call.ts";
export { readDmOp } from "./read-dm-op.ts";
export { isReserved } from "./reserved.ts";
export { ReleaseTables } from "./release.ts";
export { outerName } from "./select-operation.ts";
export { CallTables } from "./tables.ts";
export { type Used, usedOf } from "./used.ts";
