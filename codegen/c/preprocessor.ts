/** C's preprocessor: files and directives. All other text passes through the Expander, which replaces macros. */
import { evaluateCondition } from "./condition.ts";
import { Expander } from "./expander.ts";
import { type Macro, parseDefine } from "./macros.ts";
import { type IncludeResolver, SourceFile } from "./source.ts";
import type { Target } from "./target.ts";
import { Kind, type Token, tokenize } from "./tokens.ts";

const maxIncludeDepth = 200;
const maxNesting = 500;

interface FileCursor {
  readonly file: SourceFile;
  readonly tokens: readonly Token[];
  index: number;
  readonly conditionals: Conditional[];
}

interface Conditional {
  readonly directive: Token;
  /** True if a group of this #if has been read already. */
  taken: boolean;
  sawElse: boolean;
}

/** Tokens of each file that was read before, since many translation units share headers. */
const tokenCache = new WeakMap<SourceFile, Token[]>();

export class Preprocessor {
  readonly #resolve: IncludeResolver;
  readonly #predefined: SourceFile;
  readonly #files: FileCursor[] = [];
  readonly #onlyOnce = new Set<string>();
  readonly #expander: Expander = new Expander(() => this.#readFile());

  constructor(resolve: IncludeResolver, target: Target) {
    this.#resolve = resolve;
    this.#predefined = new SourceFile(`<predefined for ${target.arch}>`, target.predefined);
  }

  /** Preprocesses a translation unit and returns every token; the last one is of kind End. */
  run(main: SourceFile): { tokens: Token[]; origins: Token[] } {
    this.#enter(main, null);
    this.#enter(this.#predefined, null);
    const tokens: Token[] = [];
    const origins: Token[] = [];
    for (;;) {
      const token = this.#expander.next();
      tokens.push(token);
      origins.push(this.#expander.origin);
      if (token.kind === Kind.End) return { tokens, origins };
    }
  }

  /** Returns every macro that is defined now. */
  get macros(): Map<string, Macro> {
    return this.#expander.macros;
  }

  /** Replaces the macros in a list of tokens, by their current definitions. */
  expand(tokens: readonly Token[]): Token[] {
    return this.#expander.expand(tokens);
  }

  #enter(file: SourceFile, directive: Token | null): void {
    if (this.#files.length >= maxIncludeDepth) {
      throw (directive ?? this.#expander.origin).error(`files include each other more than ${maxIncludeDepth} deep`);
    }
    let tokens = tokenCache.get(file);
    if (!tokens) {
      tokens = tokenize(file);
      tokenCache.set(file, tokens);
    }
    this.#files.push({ file, tokens, index: 0, conditionals: [] });
  }

  /** Returns the files' next token, after carrying out the directives before it. */
  #readFile(): Token {
    for (;;) {
      const cursor = this.#files.at(-1) as FileCursor;
      const token = cursor.tokens[cursor.index] as Token;
      if (token.kind === Kind.End) {
        const open = cursor.conditionals.at(-1);
        if (open) throw open.directive.error(`this #${open.directive.text} has no #endif`);
        if (this.#files.length === 1) return token;
        this.#files.pop();
        continue;
      }
      cursor.index++;
      if (!token.lineStart || token.text !== "#") return token;
      this.#directive(cursor, token);
    }
  }

  #line(cursor: FileCursor): Token[] {
    const line: Token[] = [];
    for (;;) {
      const token = cursor.tokens[cursor.index] as Token;
      if (token.lineStart) return line;
      line.push(token);
      cursor.index++;
    }
  }

  #directive(cursor: FileCursor, hash: Token): void {
    const line = this.#line(cursor);
    const directive = line.shift();
    if (!directive) return;
    switch (directive.text) {
      case "if":
      case "ifdef":
      case "ifndef": {
        const conditional: Conditional = { directive, taken: false, sawElse: false };
        cursor.conditionals.push(conditional);
        if (cursor.conditionals.length > maxNesting) throw directive.error("conditionals are nested too deeply");
        if (this.#test(directive, line)) conditional.taken = true;
        else this.#skip(cursor, conditional);
        return;
      }
      case "elif":
      case "else": {
        const conditional = cursor.conditionals.at(-1);
        if (!conditional) throw directive.error(`#${directive.text} without #if`);
        if (conditional.sawElse) throw directive.error(`#${directive.text} after #else`);
        if (directive.text === "else") conditional.sawElse = true;
        this.#skip(cursor, conditional);
        return;
      }
      case "endif":
        if (!cursor.conditionals.pop()) throw directive.error("#endif without #if");
        return;
      case "include":
        return this.#include(cursor, directive, line);
      case "define": {
        const macro = parseDefine(line, directive);
        this.macros.set(macro.name, macro);
        return;
      }
      case "undef": {
        const [name] = line;
        if (name?.kind !== Kind.Identifier) throw (name ?? directive).error("expected a macro's name after #undef");
        this.macros.delete(name.text);
        return;
      }
      case "error":
        throw directive.error(`#error ${line.map((token) => token.text).join(" ")}`);
      case "pragma":
        if (line[0]?.text === "once") this.#onlyOnce.add(cursor.file.path);
        else if (line[0]?.text === "pack") throw directive.error("#pragma pack is not supported: it changes layouts");
        return;
      case "warning":
      case "ident":
        return;
      default:
        throw hash.error(`expected a preprocessing directive, received #${directive.text}`);
    }
  }

  #test(directive: Token, line: readonly Token[]): boolean {
    if (directive.text === "if" || directive.text === "elif") return evaluateCondition(directive, line, this);
    const [name] = line;
    if (name?.kind !== Kind.Identifier) throw (name ?? directive).error(`expected a name after #${directive.text}`);
    return this.macros.has(name.text) === (directive.text === "ifdef");
  }

  /** Skips groups up to the one to read, or up to the #endif. */
  #skip(cursor: FileCursor, conditional: Conditional): void {
    for (let depth = 0; ;) {
      const token = cursor.tokens[cursor.index] as Token;
      if (token.kind === Kind.End)
        throw conditional.directive.error(`this #${conditional.directive.text} has no #endif`);
      cursor.index++;
      if (!token.lineStart || token.text !== "#") continue;
      const directive = cursor.tokens[cursor.index] as Token;
      if (directive.lineStart) continue;
      if (directive.text === "if" || directive.text === "ifdef" || directive.text === "ifndef") depth++;
      else if (directive.text === "endif") {
        if (depth-- > 0) continue;
        cursor.index++;
        this.#line(cursor);
        cursor.conditionals.pop();
        return;
      } else if (depth === 0 && (directive.text === "else" || directive.text === "elif")) {
        cursor.index++;
        const line = this.#line(cursor);
        if (conditional.sawElse) throw directive.error(`#${directive.text} after #else`);
        if (directive.text === "else") conditional.sawElse = true;
        if (conditional.taken) continue;
        if (directive.text === "elif" && !this.#test(directive, line)) continue;
        conditional.taken = true;
        return;
      }
    }
  }

  #include(cursor: FileCursor, directive: Token, line: Token[]): void {
    const literal = line[0]?.text === "<" || line[0]?.kind === Kind.String;
    const tokens = literal ? line : this.expand(line);
    const [first] = tokens;
    let name: string;
    if (first?.kind === Kind.String) name = first.text.slice(1, -1);
    else {
      const end = tokens.findIndex((token) => token.text === ">");
      if (first?.text !== "<" || end < 2) throw (first ?? directive).error(`expected "FILE" or <FILE> after #include`);
      name = tokens
        .slice(1, end)
        .map((token, index) => (index > 0 && token.space ? " " : "") + token.text)
        .join("");
    }
    const angled = first.text === "<";
    const file = this.#resolve(name, angled, cursor.file);
    if (!file)
      throw first.error(`the file ${angled ? `<${name}>` : `"${name}"`} does not exist in any folder of includes`);
    if (!this.#onlyOnce.has(file.path)) this.#enter(file, directive);
  }
}
