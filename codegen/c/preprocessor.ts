/**
 * C's preprocessor: directives, and the stream of tokens with every macro replaced.
 *
 * Rescanning works as in GCC: a macro is inactive while the text that replaced it is being read, and its name met
 * meanwhile is final. Definitions made by a macro belong to the header that invokes it, so every output token carries
 * its origin, the token of the physical file it stems from.
 */
import { evaluateCondition } from "./condition.ts";
import { type Argument, type Macro, parseDefine, substitute } from "./macros.ts";
import { type IncludeResolver, SourceFile } from "./source.ts";
import type { Target } from "./target.ts";
import { Kind, Token, tokenize } from "./tokens.ts";

const maxIncludeDepth = 200;
const maxReplacements = 2_000_000;
const maxNesting = 500;

interface FileCursor {
  readonly file: SourceFile;
  readonly tokens: readonly Token[];
  index: number;
  readonly conditionals: Conditional[];
}

interface Conditional {
  readonly directive: Token;
  /** A group of this #if has been read already. */
  taken: boolean;
  sawElse: boolean;
}

/** Tokens that are to be read before the file goes on. */
interface Context {
  readonly tokens: readonly Token[];
  index: number;
  readonly macro: Macro | null;
  /** Reading stops at its end: it is an argument or a directive's line, expanded alone. */
  readonly barrier: boolean;
  /** The tokens are the file's own, put back. */
  readonly fromFile: boolean;
}

/** Tokens of files that were read before: many translation units include the same headers. */
const tokenCache = new WeakMap<SourceFile, Token[]>();

export interface PreprocessedToken {
  readonly token: Token;
  readonly origin: Token;
}

export class Preprocessor {
  readonly macros: Map<string, Macro> = new Map();
  readonly #resolve: IncludeResolver;
  readonly #predefined: SourceFile;
  readonly #files: FileCursor[] = [];
  readonly #contexts: Context[] = [];
  readonly #onlyOnce = new Set<string>();
  #origin: Token | null = null;
  #replacements = 0;
  #depth = 0;

  constructor(resolve: IncludeResolver, target: Target) {
    this.#resolve = resolve;
    this.#predefined = new SourceFile(`<predefined for ${target.arch}>`, target.predefined);
  }

  /** Every token of a translation unit after preprocessing; the last one is of kind End. */
  run(main: SourceFile): { tokens: Token[]; origins: Token[] } {
    this.#enter(main, null);
    this.#enter(this.#predefined, null);
    const tokens: Token[] = [];
    const origins: Token[] = [];
    for (;;) {
      const token = this.#nextExpanded();
      tokens.push(token);
      origins.push(this.#origin ?? token);
      if (token.kind === Kind.End) return { tokens, origins };
    }
  }

  /** A list of tokens with the macros in it replaced, as the definitions stand now. */
  expand(tokens: readonly Token[]): Token[] {
    if (++this.#depth > maxNesting) throw (tokens[0] ?? this.#where).error("macro invocations are nested too deeply");
    const context: Context = { tokens, index: 0, macro: null, barrier: true, fromFile: false };
    this.#contexts.push(context);
    const result: Token[] = [];
    for (let token = this.#nextExpanded(); token.kind !== Kind.End; token = this.#nextExpanded()) result.push(token);
    this.#contexts.pop();
    this.#depth--;
    return result;
  }

  get #where(): Token {
    const file = this.#files.at(-1)?.file ?? new SourceFile("?", "");
    return this.#origin ?? new Token(Kind.End, "", file, 0, false, false);
  }

  #enter(file: SourceFile, directive: Token | null): void {
    if (this.#files.length >= maxIncludeDepth) {
      throw (directive ?? this.#where).error(`files include each other more than ${maxIncludeDepth} deep`);
    }
    let tokens = tokenCache.get(file);
    if (!tokens) {
      tokens = tokenize(file);
      tokenCache.set(file, tokens);
    }
    this.#files.push({ file, tokens, index: 0, conditionals: [] });
  }

  /** The next token before macro replacement. */
  #next(): Token {
    for (;;) {
      const context = this.#contexts.at(-1);
      if (context) {
        const token = context.tokens[context.index];
        if (token) {
          context.index++;
          if (context.fromFile) this.#origin = token;
          return token;
        }
        if (context.barrier) return new Token(Kind.End, "", this.#where.file, this.#where.offset, true, false);
        if (context.macro) context.macro.active = false;
        this.#contexts.pop();
        continue;
      }
      const cursor = this.#files.at(-1) as FileCursor;
      const token = cursor.tokens[cursor.index] as Token;
      if (token.kind === Kind.End) {
        const open = cursor.conditionals.at(-1);
        if (open) throw open.directive.error(`this #${open.directive.text} has no #endif`);
        this.#origin = token;
        if (this.#files.length === 1) return token;
        this.#files.pop();
        continue;
      }
      cursor.index++;
      if (token.lineStart && token.text === "#") {
        this.#directive(cursor, token);
        continue;
      }
      this.#origin = token;
      return token;
    }
  }

  #nextExpanded(): Token {
    for (;;) {
      const token = this.#next();
      if (token.kind !== Kind.Identifier || token.final) return token;
      const macro = this.macros.get(token.text);
      if (!macro) {
        const line = token.text === "__LINE__" || token.text === "__FILE__" ? this.#place(token) : null;
        return line ?? token;
      }
      if (macro.active) return token.finalized();
      if (!this.#invoke(macro, token)) return token;
    }
  }

  #place(token: Token): Token {
    const { file, offset } = this.#where;
    return token.text === "__LINE__"
      ? new Token(Kind.Number, String(file.position(offset).line), file, offset, token.space, token.lineStart)
      : new Token(Kind.String, JSON.stringify(file.path), file, offset, token.space, token.lineStart);
  }

  /** False when a function-like macro's name is not followed by its arguments. */
  #invoke(macro: Macro, name: Token): boolean {
    const origin = this.#origin;
    let args: Argument[] = [];
    if (macro.parameters) {
      const open = this.#next();
      if (open.text !== "(" || open.kind !== Kind.Punctuator) {
        if (open.kind !== Kind.End || this.#contexts.length === 0) {
          const fromFile = this.#contexts.length === 0;
          this.#contexts.push({ tokens: [open], index: 0, macro: null, barrier: false, fromFile });
        }
        this.#origin = origin;
        return false;
      }
      args = this.#arguments(macro, name);
      this.#origin = origin;
    }
    const replacement = substitute(macro, args, this.#where);
    this.#replacements += replacement.length + 1;
    if (this.#replacements > maxReplacements) {
      throw this.#where.error(
        `macros give more than ${maxReplacements} tokens: "${name.text}" does not come to an end`,
      );
    }
    macro.active = true;
    this.#contexts.push({ tokens: replacement, index: 0, macro, barrier: false, fromFile: false });
    return true;
  }

  #arguments(macro: Macro, name: Token): Argument[] {
    const parameters = macro.parameters ?? [];
    const lists: Token[][] = [[]];
    for (let depth = 0; ;) {
      const token = this.#next();
      if (token.kind === Kind.End)
        throw this.#where.error(`expected ) after the arguments of the macro "${name.text}"`);
      if (token.text === ")" && depth-- === 0) break;
      if (token.text === "(") depth++;
      const rest = macro.variadic && lists.length === parameters.length;
      if (token.text === "," && depth === 0 && !rest) lists.push([]);
      else lists.at(-1)?.push(token);
    }
    if (parameters.length === 0 && lists.length === 1 && lists[0]?.length === 0) lists.pop();
    if (macro.variadic && lists.length === parameters.length - 1) lists.push([]);
    if (lists.length !== parameters.length) {
      throw this.#where.error(
        `the macro "${name.text}" takes ${parameters.length} arguments, and is given ${lists.length}`,
      );
    }
    return lists.map((raw) => {
      let expanded: Token[] | undefined;
      return { raw, expanded: () => (expanded ??= this.expand(raw)) };
    });
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
        throw hash.error(`expected a preprocessing directive, not #${directive.text}`);
    }
  }

  #test(directive: Token, line: readonly Token[]): boolean {
    if (directive.text === "if" || directive.text === "elif") return evaluateCondition(directive, line, this);
    const [name] = line;
    if (name?.kind !== Kind.Identifier) throw (name ?? directive).error(`expected a name after #${directive.text}`);
    return this.macros.has(name.text) === (directive.text === "ifdef");
  }

  /** Passes over groups up to the one that is to be read, or up to the #endif. */
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
    if (!file) throw first.error(`there is no file ${angled ? `<${name}>` : `"${name}"`} to include`);
    if (!this.#onlyOnce.has(file.path)) this.#enter(file, directive);
  }
}
