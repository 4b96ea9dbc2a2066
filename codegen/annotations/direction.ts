/** The first word of operations and buffers. */
import type { AbiDirection } from "../model/operations/types.ts";
import { AnnotationError } from "./toml.ts";

/** Throws an AnnotationError for a word that is not a direction; its message has `expected`. */
export function parseDirection(word: string, where: string, expected: string): AbiDirection {
  if (word === "in" || word === "out" || word === "inout") return word;
  throw new AnnotationError(where, `expected ${expected}, received "${word}"`);
}
