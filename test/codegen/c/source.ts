/** Compiles small units of C for the tests of the front end: files by name, without a disk. */
import {
  compile,
  HeaderError,
  Kind,
  Preprocessor,
  SourceFile,
  targetOf,
  type Token,
  tokenize,
  type Unit,
} from "../../../codegen/c/index.ts";
import type { Architecture } from "../../../codegen/model/abi.ts";

export type Files = Record<string, string>;

function resolverOf(files: Files): (name: string) => SourceFile | null {
  const opened = new Map<string, SourceFile>();
  return (name) => {
    const text = files[name];
    if (text === undefined) return null;
    const file = opened.get(name) ?? new SourceFile(name, text, name);
    opened.set(name, file);
    return file;
  };
}

export function texts(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind !== Kind.End).map(({ text }) => text);
}

export function tokensOf(text: string): string[] {
  return texts(tokenize(new SourceFile("unit.h", text)));
}

/** Returns the tokens after preprocessing, with one space between them. */
export function preprocess(text: string, files: Files = {}): string {
  const preprocessor = new Preprocessor(resolverOf(files), targetOf("x86_64"));
  return texts(preprocessor.run(new SourceFile("unit.h", text, "unit.h")).tokens).join(" ");
}

export function compileText(text: string, arch: Architecture = "x86_64", files: Files = {}): Unit {
  return compile(new SourceFile("unit.h", text, "unit.h"), resolverOf(files), targetOf(arch));
}

/** Returns the constants of a unit by name. */
export function constantsOf(text: string, arch: Architecture = "x86_64"): Record<string, bigint | string> {
  return Object.fromEntries(compileText(text, arch).constants.map(({ name, value }) => [name, value]));
}

/** Describes a record as `size/align name@offset …`, with bitfields as `name@bit:width`. */
export function layoutOf(text: string, arch: Architecture = "x86_64"): string {
  const record = compileText(text, arch).declarations.records.at(-1);
  if (!record) throw new Error("the text defines no record");
  const fields = (record.fields ?? []).map(({ name, offset, bits }) =>
    bits ? `${name}@${bits.offset}:${bits.width}` : `${name ?? "_"}@${offset}`,
  );
  return [`${record.size}/${record.align}`, ...fields].join(" ");
}

/** Returns the message of the HeaderError that compiling the text throws. */
export function errorOf(text: string, files: Files = {}): string {
  try {
    compileText(text, "x86_64", files);
  } catch (error) {
    if (error instanceof HeaderError) return error.message;
    throw error;
  }
  throw new Error("the text was accepted");
}
