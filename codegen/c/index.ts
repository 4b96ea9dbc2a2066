/**
 * The C front end: compiles a translation unit of headers to everything that they declare.
 *
 * Text becomes tokens, the preprocessor makes one stream of them, and the parser reads declarations and lays out their
 * types. No stage reaches back.
 */
import { macroValue } from "./constants.ts";
import { Declarations } from "./declarations.ts";
import { Preprocessor } from "./preprocessor.ts";
import type { IncludeResolver, SourceFile } from "./source.ts";
import type { Target } from "./target.ts";
import type { Token } from "./tokens.ts";

export { Declarations, type Enumerator, type Typedef } from "./declarations.ts";
export { alignOf, describe, sizeOf } from "./layout.ts";
export { Preprocessor } from "./preprocessor.ts";
export { HeaderError, type IncludeResolver, SourceFile } from "./source.ts";
export { type Architecture, type Target, targetOf } from "./target.ts";
export { Kind, Token, tokenize } from "./tokens.ts";
export * from "./types.ts";

export interface Unit {
  readonly declarations: Declarations;
  /** Object-like macros that are integer constant expressions or strings, as defined at the unit's end. */
  readonly constants: readonly MacroConstant[];
}

export interface MacroConstant {
  readonly name: string;
  readonly value: bigint | string;
  readonly definition: Token;
}

/** Compiles a unit. Throws a HeaderError (`file:line:column: expected …`) for text that cannot be parsed. */
export function compile(main: SourceFile, resolve: IncludeResolver, target: Target): Unit {
  const preprocessor = new Preprocessor(resolve, target);
  const { tokens, origins } = preprocessor.run(main);
  const declarations = new Declarations(tokens, origins, target);
  const constants: MacroConstant[] = [];
  for (const macro of preprocessor.macros.values()) {
    if (macro.definition.file.header === null) continue;
    const value = macroValue(macro, preprocessor, declarations);
    if (value !== null) constants.push({ name: macro.name, value, definition: macro.definition });
  }
  return { declarations, constants };
}
