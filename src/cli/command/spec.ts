/**
 * A command as data: its arguments, options, help and examples, and the function that runs it. The parser, `--help`,
 * shell completion and the manual are all made from this.
 */

import type { Machine } from "../machine/machine.ts";
import type { Io } from "../output/io.ts";
import type { OptionValues, Syntax } from "../syntax/syntax.ts";

/** The parsed words of one call of a command. */
export interface Call {
  /** Arguments by position; a variadic one takes the rest. */
  readonly words: readonly string[];
  readonly options: OptionValues;
  readonly io: Io;
  /** Opens the machine at its first call: this machine's Xen, or a simulated one. */
  machine(): Machine | Promise<Machine>;
  /** Aborts when the user interrupts the command. */
  readonly signal: AbortSignal;
  /** The other commands. */
  readonly program: Program;
}

export interface Program {
  names(): readonly string[];
  /** Loads a command; undefined for an unknown name. */
  load(name: string): Promise<CommandSpec | undefined>;
  /** Runs a command line, and resolves with its exit status. */
  run(words: readonly string[]): Promise<number>;
}

export interface CommandSpec extends Syntax {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Paragraphs for `--help`. */
  readonly about: string;
  /** True if it computes for long: Bun then compiles functions as early as usual. */
  readonly isLong?: true;
  /** Command lines without "xen-ts", each with its purpose. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  /** With that many words, `--help` means the option instead: help on what the words name. */
  readonly detailedHelp?: { readonly words: number; readonly option: string };
  /** Resolves with the exit status; none means success. */
  run(call: Call): Promise<number | void> | number | void;
}
