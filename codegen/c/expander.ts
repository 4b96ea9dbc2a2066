/**
 * Macro replacement over a stream of tokens.
 *
 * Rescanning works as in GCC: a macro is inactive while its replacement is read, and its name in that text is final.
 * Definitions made by a macro belong to the header that invokes it. So each token's origin is kept: the token of the
 * physical file that it stems from.
 */
import { type Argument, type Macro, substitute } from "./macros.ts";
import { SourceFile } from "./source.ts";
import { Kind, Token } from "./tokens.ts";

const maxReplacements = 2_000_000;
const maxDepth = 500;

/** Tokens to read before the file goes on. */
interface Context {
  readonly tokens: readonly Token[];
  index: number;
  readonly macro: Macro | null;
  /** True if reading stops at its end: it is an argument or a directive's line, expanded alone. */
  readonly barrier: boolean;
  /** True if the tokens are the file's own, put back. */
  readonly fromFile: boolean;
}

export class Expander {
  readonly macros: Map<string, Macro> = new Map();
  readonly #readFile: () => Token;
  readonly #contexts: Context[] = [];
  #origin: Token = new Token(Kind.End, "", new SourceFile("?", ""), 0, false, false);
  #replacements = 0;
  #depth = 0;

  /** `readFile` returns the physical files' tokens one by one, and carries out directives on the way. */
  constructor(readFile: () => Token) {
    this.#readFile = readFile;
  }

  /** Returns the token of the physical file that the last token read stems from. */
  get origin(): Token {
    return this.#origin;
  }

  /** Returns the next token after macro replacement; at the end of everything, a token of kind End. */
  next(): Token {
    for (;;) {
      const token = this.#read();
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
    const { file, offset } = this.#origin;
    return token.text === "__LINE__"
      ? new Token(Kind.Number, String(file.position(offset).line), file, offset, token.space, token.lineStart)
      : new Token(Kind.String, JSON.stringify(file.path), file, offset, token.space, token.lineStart);
  }

  /** Invokes a macro. Returns false if a function-like macro's name is not followed by arguments. */
  #invoke(macro: Macro, name: Token): boolean {
    const origin = this.#origin;
    let args: Argument[] = [];
    if (macro.parameters) {
      const open = this.#read();
      if (open.text !== "(" || open.kind !== Kind.Punctuator) {
        if (open.kind !== Kind.End || this.#contexts.length === 0) {
          const fromFile = this.#contexts.length === 0;
          this.#contexts.push({ tokens: [open], index: 0, macro: null, barrier: false, fromFile });
        }
        this.#origin = origin;
        return false;
      }
      args = this.#arguments(macro, name, origin);
      this.#origin = origin;
    }
    const replacement = substitute(macro, args, this.#origin);
    this.#replacements += replacement.length + 1;
    if (this.#replacements > maxReplacements) {
      throw this.#origin.error(
        `expected at most ${maxReplacements} tokens from macros: "${name.text}" does not come to an end`,
      );
    }
    macro.active = true;
    this.#contexts.push({ tokens: replacement, index: 0, macro, barrier: false, fromFile: false });
    return true;
  }

  #arguments(macro: Macro, name: Token, origin: Token): Argument[] {
    const parameters = macro.parameters ?? [];
    const lists: Token[][] = [[]];
    for (let depth = 0; ;) {
      const token = this.#read();
      if (token.kind === Kind.End) throw origin.error(`expected ) after the arguments of the macro "${name.text}"`);
      if (token.text === ")" && depth-- === 0) break;
      if (token.text === "(") depth++;
      const rest = macro.variadic && lists.length === parameters.length;
      if (token.text === "," && depth === 0 && !rest) lists.push([]);
      else lists.at(-1)?.push(token);
    }
    if (parameters.length === 0 && lists.length === 1 && lists[0]?.length === 0) lists.pop();
    if (macro.variadic && lists.length === parameters.length - 1) lists.push([]);
    if (lists.length !== parameters.length) {
      throw origin.error(`the macro "${name.text}": expected ${parameters.length} arguments, received ${lists.length}`);
    }
    return lists.map((raw) => {
      let expanded: Token[] | undefined;
      return { raw, expanded: () => (expanded ??= this.expand(raw)) };
    });
  }

  /** Replaces the macros in a list of tokens, by their current definitions. */
  expand(tokens: readonly Token[]): Token[] {
    if (++this.#depth > maxDepth) throw (tokens[0] ?? this.#origin).error("macro invocations are nested too deeply");
    const context: Context = { tokens, index: 0, macro: null, barrier: true, fromFile: false };
    this.#contexts.push(context);
    const result: Token[] = [];
    for (let token = this.next(); token.kind !== Kind.End; token = this.next()) result.push(token);
    this.#contexts.pop();
    this.#depth--;
    return result;
  }

  /** Returns the next token before macro replacement. */
  #read(): Token {
    for (;;) {
      const context = this.#contexts.at(-1);
      if (!context) {
        this.#origin = this.#readFile();
        return this.#origin;
      }
      const token = context.tokens[context.index];
      if (token) {
        context.index++;
        if (context.fromFile) this.#origin = token;
        return token;
      }
      if (context.barrier) return new Token(Kind.End, "", this.#origin.file, this.#origin.offset, true, false);
      if (context.macro) context.macro.active = false;
      this.#contexts.pop();
    }
  }
}
