/** A piece of prose, and the words and sentences in it. */

export interface Passage {
  /** Path and line: "src/runtime/xen.ts:12". */
  readonly at: string;
  readonly text: string;
}

/** Returns the line of a position, counted from 1. */
export function lineOf(source: string, index: number): number {
  return source.slice(0, index).split("\n").length;
}

/** Splits a passage at full stops, colons, semicolons, blank lines and list items. */
export function sentencesOf(text: string): string[] {
  const flat = text
    .replaceAll(/`[^`]*`/g, "code")
    .replaceAll(/\{@link[^}]*\}/g, "code")
    .replaceAll(/\n\s*\n|\n\s*(?:[-*]|\d+\.) /g, ". ")
    .replaceAll(/\s+/g, " ");
  return flat.split(/(?<=[.!?:;])\s+/).filter((sentence) => sentence.trim() !== "");
}

export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z][\w'’-]*/g) ?? [];
}
