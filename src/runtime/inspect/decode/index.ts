/** Decodes hypercalls: operation, records, pointers and counts, by the tables of the running release. */

export type { DecodedHypercall, DecodedOperation, DecodedPointer, DecodedRecord } from "./hypercall.ts";
export { joinPath } from "./hypercall.ts";
export { argumentNumbers, HypercallDecorator } from "./decorator.ts";
export { hex, missingMemory, type ReadMemory } from "./obstacle.ts";
export { elementsOf, type DecodeContext, readWord } from "./pointers.ts";
export { decodeHypercall } from "./decode.ts";
export { decodeDeviceModel } from "./device-model.ts";
export { ReleaseTables } from "./release-tables.ts";
export { outerName } from "./choice.ts";
export { TableIndex } from "./table-index.ts";
export { isReserved, isUnion, typeOf, type Uses, usesOf } from "./uses.ts";
