/** Preprocessing tokens: turns text into tokens, without comments and white space. */
import { HeaderError, type SourceFile } from "./source.ts";

export const Kind = { End: 0, Identifier: 1, Number: 2, Character: 3, String: 4, Punctuator: 5, Other: 6 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export class Token {
  readonly kind: Kind;
  readonly text: string;
  readonly file: SourceFile;
  readonly offset: number;
  /** True if white space or a comment stands before it. */
  readonly space: boolean;
  /** True if it is the first token of its line. */
  readonly lineStart: boolean;
  /** True for the name of a macro that was being expanded when the token was read: it is never expanded again. */
  readonly final: boolean;

  constructor(
    kind: Kind,
    text: string,
    file: SourceFile,
    offset: number,
    space: boolean,
    lineStart: boolean,
    final = false,
  ) {
    this.kind = kind;
    this.text = text;
    this.file = file;
    this.offset = offset;
    this.space = space;
    this.lineStart = lineStart;
    this.final = final;
  }

  finalized(): Token {
    return new Token(this.kind, this.text, this.file, this.offset, this.space, this.lineStart, true);
  }

  error(problem: string): HeaderError {
    return new HeaderError(this.file, this.offset, problem);
  }

  /** Returns the token as messages show it. */
  get shown(): string {
    return this.kind === Kind.End ? "the end of the file" : `"${this.text}"`;
  }
}

const threeCharacters = new Set(["...", "<<=", ">>="]);
const twoCharacters = new Set("## -> ++ -- << >> <= >= == != && || *= /= %= += -= &= ^= |=".split(" "));

/** `Lone` marks punctuators that never begin a longer one. */
const Class = { Other: 0, Letter: 1, Digit: 2, Space: 3, Newline: 4, Quote: 5, Punctuator: 6, Lone: 7 } as const;
const classes = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const ch = String.fromCharCode(c);
  if (/[A-Za-z_$]/.test(ch)) classes[c] = Class.Letter;
  else if (/[0-9]/.test(ch)) classes[c] = Class.Digit;
  else if (/[ \t\r\f\v]/.test(ch)) classes[c] = Class.Space;
  else if (ch === "\n") classes[c] = Class.Newline;
  else if (ch === '"' || ch === "'") classes[c] = Class.Quote;
  else if ("()[]{},;:?~".includes(ch)) classes[c] = Class.Lone;
  else if ("!#%&*+-./<=>^|".includes(ch)) classes[c] = Class.Punctuator;
}
const classOf = (code: number): number => (code < 128 ? (classes[code] ?? Class.Other) : Class.Other);

/**
 * Splits a file into tokens; the last one is of kind End. An unterminated comment throws; an unpaired quote is a token
 * of kind Other.
 */
export function tokenize(file: SourceFile): Token[] {
  const { text } = file;
  const tokens: Token[] = [];
  let at = 0;
  let space = false;
  let lineStart = true;
  while (at < text.length) {
    const start = at;
    const code = text.charCodeAt(at);
    const type = classOf(code);
    if (type === Class.Space) {
      space = true;
      at = endOf(blanks, text, at);
      continue;
    }
    if (type === Class.Newline) {
      lineStart = true;
      space = false;
      at = endOf(emptyLines, text, at);
      continue;
    }
    if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) throw new HeaderError(file, at, "expected */ for this comment");
      at = end + 2;
      space = true;
      continue;
    }
    if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
      continue;
    }
    let kind: Kind;
    if (type === Class.Letter) {
      kind = Kind.Identifier;
      at = endOf(word, text, at);
    } else if (type === Class.Digit || (code === 0x2e && classOf(text.charCodeAt(at + 1)) === Class.Digit)) {
      kind = Kind.Number;
      at = endOf(number, text, at);
    } else if (type === Class.Quote) {
      at = endOfQuoted(text, at);
      kind = at < 0 ? Kind.Other : code === 0x22 ? Kind.String : Kind.Character;
      if (at < 0) at = start + 1;
    } else if (type === Class.Lone) {
      kind = Kind.Punctuator;
      at++;
    } else if (type === Class.Punctuator) {
      kind = Kind.Punctuator;
      at += threeCharacters.has(text.substring(at, at + 3)) ? 3 : twoCharacters.has(text.substring(at, at + 2)) ? 2 : 1;
    } else {
      kind = Kind.Other;
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
    tokens.push(new Token(kind, text.substring(start, at), file, start, space, lineStart));
    space = false;
    lineStart = false;
  }
  tokens.push(new Token(Kind.End, "", file, text.length, true, true));
  return tokens;
}

// Lets the regular-expression engine find runs of characters: in a short program, a loop would run interpreted most of
// the time.
const word = /[\w$]+/y;
const number = /(?:[eEpP][+-]|[\w$.])+/y;
const blanks = /[ \t\r\f\v]+/y;
const emptyLines = /\n+/y;

function endOf(run: RegExp, text: string, start: number): number {
  run.lastIndex = start;
  return run.test(text) ? run.lastIndex : start + 1;
}

/** Returns the offset after the closing quote; −1 if the line ends first. */
function endOfQuoted(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === quote) return at + 1;
    else if (code === 0x0a) return -1;
  }
  return -1;
}
