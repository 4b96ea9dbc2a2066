/** A header's text, and positions in it for error messages. */

/** Finds the text of an include; null if the file does not exist. */
export type IncludeResolver = (name: string, angled: boolean, from: SourceFile) => SourceFile | null;

export class SourceFile {
  /** The name in error messages. */
  readonly path: string;
  /** The name in the model ("domctl.h"); null for files whose definitions are not part of the ABI. */
  readonly header: string | null;
  /** The text without escaped line ends, as after C's translation phase 2. */
  readonly text: string;
  /** Offsets in `text` of the removed line ends, each with the count of characters removed so far. */
  readonly #splices: { at: number; removed: number }[] = [];
  readonly #original: string;

  constructor(path: string, text: string, header: string | null = null) {
    this.path = path;
    this.header = header;
    this.#original = text;
    this.text = text.includes("\\\n") || /\\[ \t\r]+\n/.test(text) ? this.#splice(text) : text;
  }

  #splice(text: string): string {
    const escapedLineEnd = /\\[ \t\r]*\n/g;
    let result = "";
    let from = 0;
    let removed = 0;
    for (let match = escapedLineEnd.exec(text); match; match = escapedLineEnd.exec(text)) {
      result += text.slice(from, match.index);
      from = escapedLineEnd.lastIndex;
      removed += match[0].length;
      this.#splices.push({ at: result.length, removed });
    }
    return result + text.slice(from);
  }

  /** Returns the one-based line and column of an offset in `text`. */
  position(offset: number): { line: number; column: number } {
    let original = offset;
    for (const splice of this.#splices) {
      if (splice.at > offset) break;
      original = offset + splice.removed;
    }
    const before = this.#original.slice(0, original);
    const lineStart = before.lastIndexOf("\n") + 1;
    let line = 1;
    for (let at = before.indexOf("\n"); at >= 0; at = before.indexOf("\n", at + 1)) line++;
    return { line, column: original - lineStart + 1 };
  }
}

/** An error in a header, with its position: `file:line:column: expected …`. */
export class HeaderError extends Error {
  override readonly name = "HeaderError";
  readonly file: string;
  readonly line: number;
  readonly column: number;

  constructor(file: SourceFile, offset: number, problem: string) {
    const { line, column } = file.position(offset);
    super(`${file.path}:${line}:${column}: ${problem}`);
    this.file = file.path;
    this.line = line;
    this.column = column;
  }
}
