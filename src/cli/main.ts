/** The command `xen-ts`: finds the command that is called, parses its words, and runs it. */

import type { Call, CommandSpec, Program } from "./command/spec.ts";
import { commandNames, loaderOf } from "./command-table.ts";
import type { Machine } from "./machine/machine.ts";
import { processIo } from "./output/io.ts";
import { parseQuickly, type ParsedWords, withExplicitValues } from "./syntax/parse.ts";
import { commonOptions, textOption } from "./syntax/syntax.ts";

/** Runs a command line without the program's name. Resolves with its exit status; says on stderr why it failed. */
export async function run(given: readonly string[]): Promise<number> {
  try {
    return await parseAndRun(given);
  } catch (error) {
    const { failureOf } = await import("./exit/failure.ts");
    const { status, message } = failureOf(error);
    if (message !== "") processIo("auto").say(`xen-ts: ${message}`);
    return status;
  }
}

async function parseAndRun(given: readonly string[]): Promise<number> {
  const [name = "", ...rest] = given;
  const spec = await loaderOf(name)?.();
  if (spec === undefined) {
    const { runProgram } = await import("./program.ts");
    return runProgram(given);
  }
  const words = withDetailedHelp(spec, withExplicitValues(rest, [...spec.options, ...commonOptions]));
  const parsed = parseQuickly(spec, words);
  if (parsed !== null) return runCommand(spec, parsed);
  const { parseByCommander } = await import("./program.ts");
  const careful = parseByCommander(spec, words);
  return typeof careful === "number" ? careful : runCommand(spec, careful);
}

/** Returns the words with `--help` replaced if the command has help on what they name. */
function withDetailedHelp({ detailedHelp }: CommandSpec, words: readonly string[]): readonly string[] {
  if (detailedHelp === undefined || words.filter((word) => !word.startsWith("-")).length < detailedHelp.words)
    return words;
  return words.map((word) => (word === "--help" || word === "-h" ? `--${detailedHelp.option}` : word));
}

const program: Program = {
  names: commandNames,
  load: async (name) => loaderOf(name)?.(),
  run: (words) => run(words),
};

/** Runs a command, and resolves with its exit status. */
export async function runCommand(spec: CommandSpec, { words, options }: ParsedWords): Promise<number> {
  const io = processIo(textOption(options, "color") ?? "auto");
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  using resources = new DisposableStack();
  let opened: Machine | undefined;
  const open = async (): Promise<Machine> => {
    const { openMachine, openSimulated } = await import("./machine/machine.ts");
    const release = textOption(options, "simulate");
    const machine = release === undefined ? openMachine() : await openSimulated(release);
    return (opened = resources.use(machine));
  };
  if (spec.isLong === true) Bun.unsafe.setJITPolicy(1);
  const call: Call = { words, options, io, signal: interrupt.signal, program, machine: () => opened ?? open() };
  try {
    return (await spec.run(call)) ?? 0;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}

/**
 * Factor by which Bun compiles a function later than usual. Most commands end before compiled code has been worth its
 * making. A loop that goes on is compiled all the same.
 */
const RELUCTANT = 100;

async function main(): Promise<void> {
  Bun.unsafe.setJITPolicy(RELUCTANT);
  const status = await run(process.argv.slice(2));
  // Output has been written by now; nothing that a command leaves behind may keep the program running.
  process.exit(status);
}

if (import.meta.main) void main();
