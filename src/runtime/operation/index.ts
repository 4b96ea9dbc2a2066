/** Typed operations: the command's name fixes what it takes and gives. */

export { Connection } from "./connection.ts";
export { KeptBuffer } from "./kept-buffer.ts";
export { type BitName, bitNames, type Named, namesIn } from "./names.ts";
