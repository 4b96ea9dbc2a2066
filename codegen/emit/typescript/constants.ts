/** Writes a module of a header's constants: macros, enumerators and strings under their C names. */

import type { Abi, AbiHeader } from "../../model/abi.ts";

const RESERVED =
  /^(?:arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield)$/;

/** Returns the module's text; null if the header defines no constants. `header` is the header's title. */
export function constantsModule(abi: Abi, header: string, names: AbiHeader): string | null {
  const lines = new Map<string, string>();
  for (const name of names.constants) add(lines, name, integer(abi.constants[name]));
  for (const name of names.enums) add(lines, name, integer(abi.enums[name]));
  for (const name of names.strings) add(lines, name, text(abi.strings[name]));
  if (lines.size === 0) return null;
  const head = `// The constants of ${header}. Made by \`bun run codegen\`: do not edit.`;
  return `${head}\n\n${[...lines.values()].join("\n")}\n`;
}

function add(lines: Map<string, string>, name: string, value: string | undefined): void {
  if (value === undefined) throw new Error(`the model has no value for ${name}`);
  if (RESERVED.test(name)) throw new Error(`constant ${name} is a reserved word in TypeScript`);
  const line = `export const ${name} = ${value};`;
  lines.set(name, line.length > 120 ? `export const ${name} =\n  ${value};` : line);
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

/** Writes an integer: masks in hexadecimal, and a bigint if a number would not be exact. */
function integer(value: string | number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const exact = BigInt(value);
  const magnitude = exact < 0n ? -exact : exact;
  const digits = magnitude >= 0x1_0000n ? `0x${magnitude.toString(16)}` : magnitude.toString();
  const suffix = magnitude > BigInt(Number.MAX_SAFE_INTEGER) ? "n" : "";
  return `${exact < 0n ? "-" : ""}${digits}${suffix}`;
}
