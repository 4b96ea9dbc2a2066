/** The prose of TypeScript files: doc comments, messages, and names of tests. */

import { lineOf, type Passage } from "./passage.ts";
import { type Token, tokensOf } from "./tokens.ts";

export interface SourceProse {
  readonly comments: readonly Passage[];
  /** Literals of several words: messages of errors, help, and other text for people. */
  readonly messages: readonly Passage[];
  /** Full names of tests: "a closed channel rejects its waiters". */
  readonly tests: readonly Passage[];
}

/** A literal of fewer words is a name, a path or a key. */
const FEWEST_WORDS = 4;

/** Text for a compiler or a shell, not for people. */
const CODE =
  /[{};]\s*\n|=>|^\s*(?:#!|#define|import |export |const |static |struct )|\bfunction\b.*\(|&& |^-----BEGIN/m;

/** Reads the prose of a file. */
export function proseOf(path: string, source: string): SourceProse {
  const tokens = tokensOf(source);
  // Several lines in a test are its data.
  const isTest = /\.(?:test|xen)\.ts$/.test(path);
  const at = ({ start }: Token): string => `${path}:${lineOf(source, start)}`;
  const literals = literalsOf(tokens);
  const written = flat(tokens).flatMap((token) =>
    token.kind === "comment"
      ? [{ at: at(token), text: token.text }]
      : token.kind === "literal" && token.text.includes("/**")
        ? [...token.text.matchAll(/\/\*\*(?!\/)[^]*?\*\//g)].map(([text]) => ({ at: at(token), text }))
        : [],
  );
  return {
    comments: written.filter(({ text }) => /^\/\*\*(?!\/)/.test(text)).flatMap(({ at, text }) => docComment(at, text)),
    messages: literals
      .map((token) => ({ at: at(token), text: apart(token.text) }))
      .filter(
        ({ text }) =>
          (!isTest || !text.includes("\n")) && text.trim().split(/\s+/).length >= FEWEST_WORDS && !CODE.test(text),
      ),
    tests: testsOf(tokens).map(({ names, token }) => ({ at: at(token), text: names.join(" ") })),
  };
}

/** Returns a comment's text without examples, code and stars. */
function docComment(at: string, comment: string): Passage[] {
  const text = comment
    .slice(3, -2)
    .replaceAll(/^[ \t]*\* ?/gm, "")
    .replace(/@example[^]*/, "")
    .replaceAll(/```[^]*?```/g, "")
    .trim();
  return text === "" ? [] : [{ at, text: apart(text) }];
}

/** Separates indented lines, such as those of a table, from the sentence before them. */
function apart(text: string): string {
  return text.replaceAll(/\n(?=[ \t])/g, "\n\n");
}

/** Returns the literals, also those inside templates, with those that a plus joins as one. */
function literalsOf(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  let joined: Token | undefined;
  tokens.forEach((token, index) => {
    if (token.kind !== "literal") return;
    found.push(...literalsOf(token.inside));
    const continues = joined !== undefined && isPlus(tokens[index - 1]) && tokens[index - 2]?.kind === "literal";
    joined = continues && joined ? { ...joined, text: joined.text + token.text } : token;
    if (continues)
      found.splice(
        found.findLastIndex(({ start }) => start === joined?.start),
        1,
      );
    found.push(joined);
  });
  return found;
}

function isPlus(token: Token | undefined): boolean {
  return token?.kind === "sign" && token.text === "+";
}

function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...flat(token.inside)]);
}

const GROUPS = new Set(["describe", "toolsDescribe", "onX86", "onArm"]);
const CALLS = new Set([...GROUPS, "test", "toolsTest", "it"]);

/** Returns the tests of a file, each with the names of the groups around it. */
function testsOf(tokens: readonly Token[]): { names: readonly string[]; token: Token }[] {
  const found: { names: readonly string[]; token: Token }[] = [];
  const groups: { name: string; depth: number }[] = [];
  /** Names of groups by the index of the parenthesis that holds the group. */
  const announced = new Map<number, string>();
  let depth = 0;
  const code = tokens.filter(({ kind }) => kind !== "comment");
  code.forEach((token, index) => {
    if (token.kind === "sign" && token.text === "(") {
      depth++;
      const name = announced.get(index);
      if (name !== undefined) groups.push({ name, depth });
    }
    if (token.kind === "sign" && token.text === ")") {
      depth--;
      while ((groups.at(-1)?.depth ?? -1) > depth) groups.pop();
    }
    if (token.kind !== "word" || !CALLS.has(token.text) || code[index - 1]?.text === ".") return;
    const opening = openingOf(code, index + 1);
    const name = opening === undefined ? undefined : code[opening + 1];
    if (opening === undefined || name === undefined) return;
    if (GROUPS.has(token.text)) announced.set(opening, name.text);
    else found.push({ names: [...groups.map(({ name }) => name), name.text], token });
  });
  return found;
}

/** Returns the index of the parenthesis before the literal that names a test, past `.each([…])` and `.if(…)`. */
function openingOf(code: readonly Token[], start: number): number | undefined {
  let index = start;
  for (;;) {
    while (code[index]?.text === "." && code[index + 1]?.kind === "word") index += 2;
    if (code[index]?.text === ")") index++;
    // Type arguments of `each`.
    for (let depth = 0; index < code.length; index++) {
      if (code[index]?.text === "<") depth++;
      if (depth === 0) break;
      if (code[index]?.text === ">") depth--;
    }
    if (code[index]?.kind !== "sign" || code[index]?.text !== "(") return undefined;
    if (code[index + 1]?.kind === "literal" && code[closing(code, index) + 1]?.text !== "(") return index;
    index = closing(code, index) + 1;
  }
}

function closing(code: readonly Token[], opening: number): number {
  let depth = 0;
  for (let index = opening; index < code.length; index++) {
    const { kind, text } = code[index] ?? {};
    if (kind !== "sign") continue;
    if (text === "(") depth++;
    if (text === ")" && --depth === 0) return index;
  }
  return code.length;
}
