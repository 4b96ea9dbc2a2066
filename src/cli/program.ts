/** Help, and messages about mistakes in the command line: all made by commander from the commands' specifications. */

import { Argument, Command, CommanderError, Option, type OutputConfiguration } from "commander";
import type { ArgumentSpec } from "./syntax/syntax.ts";
import type { CommandSpec } from "./command/spec.ts";
import { groups } from "./command-table.ts";
import { meanings, status } from "./exit/status.ts";
import { processIo } from "./output/io.ts";
import { terminalSize } from "./output/terminal.ts";
import type { ParsedWords } from "./syntax/parse.ts";
import { commonOptions, keyOf, type OptionSpec, type OptionValues } from "./syntax/syntax.ts";

/** Parses a command's words, or prints its help or a message and returns the exit status. */
export function parseByCommander(spec: CommandSpec, words: readonly string[]): ParsedWords | number {
  const command = commandOf(spec).exitOverride();
  let parsed: ParsedWords | undefined;
  command.action(() => void (parsed = { words: command.args, options: valuesOf(spec, command) }));
  return caught(() => command.parse([...words], { from: "user" })) ?? parsed ?? status.usage;
}

/** Answers a command line without a known command: help, the version, or a message. */
export async function runProgram(given: readonly string[]): Promise<number> {
  const program = new Command("xen-ts")
    .description("Sees and steers a Xen host: domains, xenstore, the hypervisor's console, any hypercall.")
    .usage("COMMAND [options]")
    .version(versionText(), "-V, --version", "print the versions of xen-ts and Bun")
    .helpOption("-h, --help", "show this help")
    .addHelpCommand(
      new Command("help").argument("[COMMAND]").summary("show the help of a command").helpGroup("Find out:"),
    )
    .configureHelp({ subcommandTerm: (command) => [command.name(), ...wordsOf(command)].join(" ") })
    .showHelpAfterError("(xen-ts --help lists the commands)")
    .configureOutput(streams())
    .enablePositionalOptions()
    .exitOverride();
  for (const [heading, group] of Object.entries(groups)) {
    program.commandsGroup(`${heading}:`);
    for (const load of Object.values(group)) program.addCommand(commandOf(await load()));
  }
  program.addHelpText("after", `\n${exitStatusText()}\n\nBegin with: xen-ts list --simulate`);
  if (given.length === 0) {
    program.outputHelp();
    return status.usage;
  }
  return caught(() => program.parse([...given], { from: "user" })) ?? status.usage;
}

/** Returns the exit status of what commander has thrown; undefined if it has thrown nothing. */
function caught(action: () => void): number | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? status.ok : status.usage;
  }
}

/** Makes commander's form of a command. */
export function commandOf(spec: CommandSpec): Command {
  const command = new Command(spec.name)
    .summary(spec.summary)
    .description(`${sentence(spec.summary)}\n\n${sentence(spec.about)}`)
    .helpOption("-h, --help", "show this help")
    .configureOutput(streams())
    .showHelpAfterError(`(xen-ts ${spec.name} --help shows examples)`)
    .configureHelp({ showGlobalOptions: true, commandUsage: usageText });
  if (spec.passThrough === true) command.passThroughOptions();
  for (const word of spec.words) command.addArgument(argumentOf(word));
  for (const option of [...spec.options, ...commonOptions]) command.addOption(optionOf(option));
  const width = Math.max(...spec.examples.map(([line]) => line.length));
  const lines = spec.examples.map(([line, purpose]) => `  xen-ts ${line.padEnd(width)}   ${purpose}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}

/** Returns a text that begins with a capital letter and ends with a full stop. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
}

/** Returns "xen-ts list [options] [DOMAIN...]". */
function usageText(command: Command): string {
  return ["xen-ts", command.name(), "[options]", ...wordsOf(command)].filter(Boolean).join(" ");
}

/** Returns ["DOMAIN", "[PATH...]"]. */
function wordsOf(command: Command): string[] {
  return command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? name : `[${name}]`;
  });
}

function argumentOf({ name, about, optional, variadic, choices }: ArgumentSpec): Argument {
  const text = `${name}${variadic === true ? "..." : ""}`;
  const argument = new Argument(optional === true ? `[${text}]` : `<${text}>`, about);
  return choices === undefined ? argument : argument.choices(choices);
}

function optionOf({ name, short, value, valueOptional, choices, about }: OptionSpec): Option {
  const shown = value === undefined ? "" : valueOptional === true ? ` [${value}]` : ` <${value}>`;
  const option = new Option(`${short === undefined ? "" : `-${short}, `}--${name}${shown}`, about);
  return choices === undefined ? option : option.choices(choices);
}

/** Returns commander's values as the quick parser does: nothing for options that were not given. */
function valuesOf(spec: CommandSpec, command: Command): OptionValues {
  const given = [...spec.options, ...commonOptions].map(keyOf).filter((key) => {
    return command.getOptionValueSource(key) === "cli";
  });
  return Object.fromEntries(given.map((key) => [key, command.getOptionValue(key) as string | boolean]));
}

/** Returns the streams for commander's text, which are written at once. */
function streams(): OutputConfiguration {
  const io = processIo("auto");
  const width = (): number => (io.isTerminal ? terminalSize().columns : 100);
  return {
    writeOut: (text) => io.write(text),
    writeErr: (text) => io.say(text.replace(/\n$/, "")),
    getOutHelpWidth: width,
    getErrHelpWidth: width,
  };
}

function exitStatusText(): string {
  return ["Exit status:", ...meanings.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`)].join("\n");
}

function versionText(): string {
  const { version } = require("../../package.json") as { version: string };
  return `xen-ts ${version}, Bun ${Bun.version}`;
}
