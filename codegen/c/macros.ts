/** Macro definitions, and the text that replaces an invocation (C's # and ## included). */
import { SourceFile } from "./source.ts";
import { Kind, Token, tokenize } from "./tokens.ts";

export interface Macro {
  readonly name: string;
  /** The name's token in its `#define`. */
  readonly definition: Token;
  /** null for an object-like macro. */
  readonly parameters: readonly string[] | null;
  /** True if the last parameter takes all further arguments. */
  readonly variadic: boolean;
  readonly body: readonly Token[];
  /** True while the macro is being expanded. */
  active: boolean;
}

/** Parses the rest of a `#define` line. */
export function parseDefine(line: readonly Token[], directive: Token): Macro {
  const name = line[0];
  if (!name || name.kind !== Kind.Identifier) throw (name ?? directive).error("expected a macro's name after #define");
  if (name.text === "defined") throw name.error(`"defined" cannot be a macro's name`);
  const open = line[1];
  if (!open || open.text !== "(" || open.space) {
    checkEdges(line.slice(1));
    return { name: name.text, definition: name, parameters: null, variadic: false, body: line.slice(1), active: false };
  }
  const parameters: string[] = [];
  let variadic = false;
  let at = 2;
  if (line[at]?.text === ")") at++;
  else {
    for (;;) {
      const token = line[at++];
      if (!token) throw open.error("expected ) at the end of the macro's parameters");
      if (token.text === "...") {
        parameters.push("__VA_ARGS__");
        variadic = true;
      } else if (token.kind === Kind.Identifier) {
        if (parameters.includes(token.text)) throw token.error(`a second parameter named "${token.text}"`);
        parameters.push(token.text);
        if (line[at]?.text === "...") {
          variadic = true;
          at++;
        }
      } else throw token.error(`expected a macro's parameter, received ${token.shown}`);
      const separator = line[at++];
      if (separator?.text === ")") break;
      if (separator?.text !== "," || variadic)
        throw (separator ?? token).error("expected , or ) after a macro's parameter");
    }
  }
  const body = line.slice(at);
  checkEdges(body);
  for (const [index, token] of body.entries()) {
    if (token.text === "#" && !parameters.includes(body[index + 1]?.text ?? "")) {
      throw token.error("# is not followed by a macro's parameter");
    }
  }
  return { name: name.text, definition: name, parameters, variadic, body, active: false };
}

function checkEdges(body: readonly Token[]): void {
  const edge = body[0]?.text === "##" ? body[0] : body.at(-1);
  if (edge?.text === "##") throw edge.error("## cannot stand at either end of a macro's replacement");
}

export interface Argument {
  readonly raw: readonly Token[];
  /** Returns the argument after the expansion of its own macros. */
  readonly expanded: () => readonly Token[];
}

/** Returns the replacement of one invocation, before it is scanned again. */
export function substitute(macro: Macro, args: readonly Argument[], invocation: Token): readonly Token[] {
  const { body } = macro;
  if (!macro.parameters && !body.some(({ text }) => text === "##")) return body;
  const result: Token[] = [];
  let pasting = false;
  let leftIsEmpty = true;
  for (let at = 0; at < body.length; at++) {
    const token = body[at] as Token;
    if (token.text === "##" && token.kind === Kind.Punctuator) {
      pasting = true;
      continue;
    }
    let item: readonly Token[];
    const parameter = parameterIndex(macro, token);
    const next = body[at + 1];
    if (token.text === "#" && macro.parameters && next) {
      item = [stringify(args[parameterIndex(macro, next)]?.raw ?? [], token)];
      at++;
    } else if (parameter >= 0) {
      const argument = args[parameter];
      item = !argument ? [] : pasting || next?.text === "##" ? argument.raw : argument.expanded();
      const comma = result.at(-1);
      if (pasting && macro.variadic && parameter === args.length - 1 && comma?.text === "," && !leftIsEmpty) {
        // GNU C: the comma before ## is removed if nothing follows; otherwise it stays, without pasting.
        if (item.length === 0) result.pop();
        else result.push(...item);
        pasting = false;
        leftIsEmpty = item.length === 0;
        continue;
      }
    } else item = [token];
    if (pasting) {
      pasting = false;
      const right = item[0];
      if (!right) continue;
      const left = leftIsEmpty ? undefined : result.pop();
      if (left) result.push(paste(left, right, invocation), ...item.slice(1));
      else result.push(...item);
      leftIsEmpty = false;
    } else {
      result.push(...item);
      leftIsEmpty = item.length === 0;
    }
  }
  return result;
}

function parameterIndex(macro: Macro, token: Token): number {
  return macro.parameters && token.kind === Kind.Identifier ? macro.parameters.indexOf(token.text) : -1;
}

function paste(left: Token, right: Token, invocation: Token): Token {
  const text = left.text + right.text;
  const { kind, file, offset, space } = left;
  if (kind === Kind.Identifier && right.kind === Kind.Identifier) {
    return new Token(kind, text, file, offset, space, false);
  }
  const pasted = tokenize(new SourceFile(file.path, text));
  const [token] = pasted;
  if (!token || pasted.length !== 2 || token.kind === Kind.Other) {
    throw invocation.error(`expected one token from pasting "${left.text}" and "${right.text}"`);
  }
  return new Token(token.kind, token.text, file, offset, space, false);
}

function stringify(argument: readonly Token[], at: Token): Token {
  let text = "";
  for (const [index, token] of argument.entries()) {
    if (index > 0 && (token.space || token.lineStart)) text += " ";
    const quoted = token.kind === Kind.String || token.kind === Kind.Character;
    text += quoted ? token.text.replace(/[\\"]/g, "\\$&") : token.text;
  }
  return new Token(Kind.String, `"${text}"`, at.file, at.offset, at.space, false);
}
