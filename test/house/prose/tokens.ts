/** Reads a TypeScript file as tokens, by the compiler's own scanner, which the compiler calls unstable. */

import { SyntaxKind } from "typescript/unstable/ast";
import { createScanner } from "typescript/unstable/ast/scanner";

export interface Token {
  readonly kind: "comment" | "literal" | "word" | "sign";
  /** A literal's value, with "…" for each `${}`; any other token's text. */
  readonly text: string;
  readonly start: number;
  /** Tokens in a template's `${}`. */
  readonly inside: readonly Token[];
}

const TRIVIA = new Set([SyntaxKind.WhitespaceTrivia, SyntaxKind.NewLineTrivia]);
const COMMENTS = new Set([SyntaxKind.MultiLineCommentTrivia, SyntaxKind.SingleLineCommentTrivia]);

/** A slash after one of these divides; after any other token it begins a regular expression. */
const OPERAND = /^(?!(?:return|typeof|case|in|of|await|yield|void|new|delete)$)(?:[)\]}]|[\w$]+)$/;

/** Returns the tokens of a file, without white space. */
export function tokensOf(source: string): Token[] {
  const scanner = createScanner(false, undefined, source);
  const tokens: Token[] = [];
  const last = (): Token | undefined => tokens.findLast(({ kind }) => kind !== "comment");
  const add = (kind: Token["kind"], text: string): void => {
    tokens.push({ kind, text, start: scanner.getTokenStart(), inside: [] });
  };

  /** Adds the template that begins at the scanned token. */
  const template = (): void => {
    const start = scanner.getTokenStart();
    let text = scanner.getTokenValue();
    const inside: Token[] = [];
    for (;;) {
      const before = tokens.length;
      run(true);
      inside.push(...tokens.splice(before));
      const part = scanner.reScanTemplateToken(false);
      text += `…${scanner.getTokenValue()}`;
      if (part !== SyntaxKind.TemplateMiddle) break;
    }
    tokens.push({ kind: "literal", text, start, inside });
  };

  /** Scans to the end of the file, or to the brace that closes a template's `${}`. */
  const run = (inTemplate: boolean): void => {
    let depth = 0;
    for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFile; kind = scanner.scan()) {
      if (TRIVIA.has(kind)) continue;
      if (kind === SyntaxKind.SlashToken || kind === SyntaxKind.SlashEqualsToken) {
        const before = last();
        const divides = before !== undefined && (before.kind === "literal" || OPERAND.test(before.text));
        if (!divides) scanner.reScanSlashToken();
        add("sign", "/");
      } else if (COMMENTS.has(kind)) add("comment", scanner.getTokenText());
      else if (kind === SyntaxKind.StringLiteral || kind === SyntaxKind.NoSubstitutionTemplateLiteral)
        add("literal", scanner.getTokenValue());
      else if (kind === SyntaxKind.TemplateHead) template();
      else {
        const text = scanner.getTokenText();
        if (text === "{") depth++;
        if (text === "}" && depth-- === 0 && inTemplate) return;
        add(/^[\w$#]/.test(text) ? "word" : "sign", text);
      }
    }
  };
  run(false);
  return tokens;
}
