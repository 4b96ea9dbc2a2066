/** The reference in docs/cli/reference.md, made from the commands' own specifications. */

import type { CommandSpec } from "../../../src/cli/command/spec.ts";
import { groups } from "../../../src/cli/command-table.ts";
import { meanings } from "../../../src/cli/exit/status.ts";
import { commonOptions, type OptionSpec } from "../../../src/cli/syntax/syntax.ts";

const INTRODUCTION = `# Reference of xen-ts, the command

\`bun run manual\` writes this file from the commands themselves; \`xen-ts COMMAND --help\` shows the same.

Data goes to stdout, and everything else to stderr. Domains are given by name, number or UUID.
`;

export async function referenceText(): Promise<string> {
  const parts = [INTRODUCTION, statusTable(), optionsTable("Options of every command", commonOptions)];
  for (const [heading, group] of Object.entries(groups)) {
    parts.push(`## ${heading}\n`);
    for (const load of Object.values(group)) parts.push(commandText(await load()));
  }
  return parts.join("\n");
}

function statusTable(): string {
  const rows = meanings.map(([code, meaning]) => `| ${code} | ${cell(meaning)} |`);
  return `## Exit status\n\n| status | meaning |\n| --- | --- |\n${rows.join("\n")}\n`;
}

function optionsTable(heading: string, options: readonly OptionSpec[]): string {
  return `## ${heading}\n\n${optionRows(options)}\n`;
}

function commandText({ name, summary, about, words, options, examples }: CommandSpec): string {
  const usage = words.map(({ name, optional, variadic }) => {
    const word = `${name}${variadic === true ? "..." : ""}`;
    return optional === true ? `[${word}]` : word;
  });
  const lines = [
    `### xen-ts ${name}`,
    "",
    `\`xen-ts ${[name, "[options]", ...usage].join(" ")}\`: ${summary}.`,
    "",
    about,
    "",
    ...(words.length === 0 ? [] : [wordRows(words), ""]),
    ...(options.length === 0 ? [] : [optionRows(options), ""]),
    "```sh",
    ...examples.map(([line, purpose]) => `xen-ts ${line}    # ${purpose}`),
    "```",
    "",
  ];
  return lines.join("\n");
}

function wordRows(words: CommandSpec["words"]): string {
  const rows = words.map(({ name, about, choices }) => `| \`${name}\` | ${cell(withChoices(about, choices))} |`);
  return `| argument | meaning |\n| --- | --- |\n${rows.join("\n")}`;
}

function optionRows(options: readonly OptionSpec[]): string {
  const rows = options.map(({ name, short, value, valueOptional, choices, about }) => {
    const given = value === undefined ? "" : valueOptional === true ? `[=${value}]` : ` ${value}`;
    const shown = `${short === undefined ? "" : `-${short}, `}--${name}${given}`;
    return `| \`${shown}\` | ${cell(withChoices(about, choices))} |`;
  });
  return `| option | meaning |\n| --- | --- |\n${rows.join("\n")}`;
}

function withChoices(about: string, choices: readonly string[] | undefined): string {
  return choices === undefined ? about : `${about} (${choices.map((choice) => `\`${choice}\``).join(", ")})`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
