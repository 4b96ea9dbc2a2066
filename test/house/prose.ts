/** Reads the prose of source files and documents: doc comments, and what a program can check of their style. */

export interface Passage {
  /** Path and line: "src/runtime/xen.ts:12". */
  readonly at: string;
  readonly text: string;
}

const DOC = /\/\*\*([^]*?)\*\//g;
const EXAMPLE = /@example[^]*/;
const CODE = /```[^]*?```/g;

/** Returns the doc comments of a TypeScript file, without examples, code, and the comment's own stars. */
export function docComments(path: string, source: string): Passage[] {
  return [...source.matchAll(DOC)].flatMap((match) => {
    const text = (match[1] ?? "")
      .replaceAll(/^\s*\* ?/gm, "")
      .replace(EXAMPLE, "")
      .replaceAll(CODE, "")
      .trim();
    return text === "" ? [] : [{ at: `${path}:${lineOf(source, match.index)}`, text }];
  });
}

/** Returns the paragraphs and list items of a Markdown document, without code, tables and headings. */
export function paragraphs(path: string, source: string): Passage[] {
  const plain = source.replaceAll(/```[^]*?```|<!--[^]*?-->/g, (code) => code.replaceAll(/[^\n]/g, ""));
  const found: Passage[] = [];
  let line = 1;
  for (const block of plain.split(/\n(?=\s*\n|\s*[-*] |\s*\d+\. )/)) {
    const text = block.trim();
    if (text !== "" && !/^[#|<]/.test(text)) found.push({ at: `${path}:${line + leading(block)}`, text });
    line += block.split("\n").length;
  }
  return found;
}

/** Returns the sentences of a passage: a full stop, colon or semicolon ends one, and so does a blank line. */
export function sentencesOf(text: string): string[] {
  const flat = text
    .replaceAll(/`[^`]*`/g, "code")
    .replaceAll(/\n\s*\n|\n\s*[-*] /g, ". ")
    .replaceAll(/\s+/g, " ");
  return flat.split(/(?<=[.!?:;])\s+/).filter((sentence) => sentence.trim() !== "");
}

export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z][\w'’-]*/g) ?? [];
}

function lineOf(source: string, index: number): number {
  return source.slice(0, index).split("\n").length;
}

function leading(block: string): number {
  return /^\n*/.exec(block)?.[0].length ?? 0;
}
