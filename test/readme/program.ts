/** Turns a block of README.md into a program. */

import type { Block } from "./blocks.ts";

export interface Program {
  readonly block: Block;
  /** The name of its file. */
  readonly name: string;
  readonly text: string;
  /** The block's first line in the program. */
  readonly firstLine: number;
}

export function programOf(block: Block, index: number): Program {
  const { code, given, expects } = block;
  const isTest = code.includes('from "bun:test"');
  const makesXen = /\b(?:xen|\{ xen[^}]*\}) = /.test(code + given) || /[{,] xen\b[^}]*\} from/.test(code);
  const opening = 'import { Xen } from "xen-ts";\nusing xen = Xen.open();\n';
  const before = `${!makesXen && /\bxen\./.test(code + given) ? opening : ""}${given}`;
  return {
    block,
    name: `block-${index}.${isTest ? "test." : ""}ts`,
    text: `${before}${expects === "throw" ? throwing(code) : code}\nexport {};\n`,
    firstLine: before.split("\n").length,
  };
}

/** Returns the lines of the block that end with a comment, by their numbers in the program. */
export function commentedLines({ block, firstLine }: Program): number[] {
  return block.code.split("\n").flatMap((line, index) => (isCommented(line) ? [firstLine + index] : []));
}

/** Returns comments of the block that are missing in the compiler's message about their line. */
export function wordsNotIn(
  messages: readonly { readonly line: number; readonly text: string }[],
  { block, firstLine }: Program,
): string[] {
  return block.code.split("\n").flatMap((code, index) => {
    const words = code.slice(code.lastIndexOf(" // ") + " // ".length);
    const said = messages.filter(({ line }) => line === firstLine + index);
    // The compiler escapes the quotes inside types.
    const isSaid = said.some(({ text }) => text.replaceAll('\\"', '"').includes(words));
    return isCommented(code) && !isSaid ? [words] : [];
  });
}

function isCommented(line: string): boolean {
  return /;\s+\/\/ /.test(line);
}

/** Returns the code with checks: each line that is expected to throw must throw. */
function throwing(code: string): string {
  return code
    .split("\n")
    .map((line) => {
      if (!isCommented(line)) return line;
      const statement = line.slice(0, line.lastIndexOf(" // "));
      return `{ let threw = false; try { ${statement} } catch { threw = true; } if (!threw) throw new Error(${JSON.stringify(`this does not throw: ${statement}`)}); }`;
    })
    .join("\n");
}
