/** The command line of `bun run codegen`: its options, its help text and its error messages. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { releases } from "../headers/releases.ts";
import { STORE_DIRECTORY } from "../headers/store.ts";
import type { Architecture } from "../model/abi.ts";

export const ARCHITECTURES: readonly Architecture[] = ["x86_64", "arm64", "x86_32", "arm32"];

export interface Options {
  /** Releases, and "linux" for the kernel's device interfaces; null for all that were generated before. */
  readonly xen: readonly string[] | null;
  readonly arch: readonly Architecture[];
  readonly headers?: string;
  readonly git?: string;
  readonly json: boolean;
  readonly check: boolean;
  /** The releases to compare: the older one, then the newer one. */
  readonly diff?: readonly [from: string, to: string];
  /** The project folder that receives the output. */
  readonly output: string;
}

/**
 * A release's name: "4.17", or with a word after it for a release that is not Xen's own: "4.17-xcp-ng",
 * "4.23-unstable", "4.22.0-rc". A word starts with a letter, so that the golden text's range "4.17-4.19" is not
 * mistaken for a name.
 */
const RELEASE_NAME = /^\d+\.\d+(?:(?:\.\d+)?(?:-[a-z][a-z0-9]*)+)?$/;

/** A wrong command line. The message is already formatted for the terminal. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const EXAMPLES = `
Examples:
  bun run codegen                           regenerate every release that is in src/generated
  bun run codegen --xen 4.18 --git URL      one release, headers from Xen's git (or a clone of it)
  bun run codegen --headers DIR             a tree of any release; DIR: Xen's source tree, or the folder of xen.h
  bun run codegen --xen 4.17-vendor --headers DIR    a tree of a release under your own name
  bun run codegen --check                   write nothing; fail if src/generated does not agree with the headers
  bun run codegen --diff 4.17 4.22          the changes: records, members with offset and size, constants, operations
  bun run codegen --diff 4.17 4.22 --arch arm64 --json    the changes as JSON: a list, one element per architecture
  bun run codegen --xen 4.17 --json         print the ABI model: every struct, offset and constant, as JSON
  bun run codegen --xen 4.17 --arch arm64 --json | jq '.structs["struct xen_domctl_createdomain"]'

Headers come from the first of: --headers; xen-headers/RELEASE; --git; /usr/include/xen; Debian's libxen-dev, which is
downloaded and unpacked into xen-headers without being installed. xen-headers/README.md says more.
Without headers, --check and --diff use the record in codegen/golden; --diff prefers the record.
With CI=true, --check fails if Debian serves a release's headers but they cannot be downloaded.
`;

/**
 * Parses a command line. Returns null if it asks for help, after passing the help text to `print`.
 * @throws UsageError for a wrong command line.
 */
export function parseOptions(
  args: readonly string[],
  output: string,
  print: (text: string) => void = (text) => process.stdout.write(text),
): Options | null {
  const complaints: string[] = [];
  const program = command(output)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: (text) => complaints.push(text) });
  try {
    program.parse([...args], { from: "user" });
    return validate(program, program.opts<CommandLine>());
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw new UsageError(complaints.join("").trimEnd(), { cause: error });
  }
}

interface CommandLine extends Pick<Options, "headers" | "git" | "output"> {
  readonly xen?: readonly string[];
  readonly arch?: readonly Architecture[];
  readonly json?: boolean;
  readonly check?: boolean;
  readonly diff?: readonly string[];
}

function command(output: string): Command {
  const diff = new Option("--diff <from> <to>", "print the differences between two releases, and write nothing");
  diff.variadic = true;
  return new Command("bun run codegen")
    .description("Reads Xen's public headers and writes src/generated: a view class per struct, and every constant.")
    .option("--xen <release...>", `Xen releases (${known().join(", ")}), or linux for the kernel's device interfaces`)
    .addOption(new Option("--arch <arch...>", "architectures; default: all, for --diff x86_64").choices(ARCHITECTURES))
    .option("--headers <dir>", "folder of the headers; no other source is used")
    .option("--git <url-or-path>", "Xen's git repository, for releases without an unpacked tree")
    .option("--json", "print the ABI model on standard output, or with --diff the difference, and write nothing")
    .option("--check", "write nothing; if the committed output is out of date, list the differences and exit 1")
    .addOption(diff)
    .addOption(new Option("--output <dir>", "the project folder to write to").default(output, "this one"))
    .showHelpAfterError("(bun run codegen --help explains the options)")
    .allowExcessArguments(false)
    .addHelpText("after", EXAMPLES);
}

function validate(program: Command, { xen, arch, json = false, check = false, diff, ...given }: CommandLine): Options {
  const fail = (problem: string): never => program.error(`error: ${problem}`);
  for (const name of xen ?? []) checkRelease(name, given, fail);
  if (json && check) fail("--json and --check exclude each other, since --json writes no files: give one of them");
  if (given.headers !== undefined && given.git !== undefined)
    fail("--headers and --git exclude each other: give one of them");
  if (given.headers !== undefined && (xen ?? []).filter((name) => name !== "linux").length > 1)
    fail("--headers DIR holds one release: expected at most one --xen");
  const chosen = arch ?? (diff === undefined ? ARCHITECTURES : ["x86_64"]);
  const compared =
    diff === undefined ? {} : { diff: checkDiff(diff, check ? "--check" : xen === undefined ? null : "--xen", fail) };
  const releases = xen === undefined ? null : [...new Set(xen)];
  return { xen: releases, arch: [...new Set(chosen)], json, check, ...compared, ...given };
}

function checkDiff(
  names: readonly string[],
  excluded: "--check" | "--xen" | null,
  fail: (problem: string) => never,
): [from: string, to: string] {
  const [from, to, ...others] = names;
  if (from === undefined || to === undefined || others.length > 0)
    return fail(`--diff: expected two releases, received ${names.length}; for example: --diff 4.17 4.22`);
  if (excluded !== null) fail(`--diff writes nothing and names its releases itself: leave out ${excluded}`);
  for (const name of [from, to])
    if (!RELEASE_NAME.test(name))
      fail(`--diff ${from} ${to}: expected the name of a release such as 4.17, received ${name}`);
  return [from, to];
}

/** Accepts a release without a record only if the caller names the place of its headers. */
function checkRelease(
  name: string,
  { headers, git }: Pick<Options, "headers" | "git">,
  fail: (problem: string) => never,
): void {
  if (name === "linux" || known().includes(name)) return;
  const places = "for another release, name its headers: --headers DIR or --git URL";
  if (!RELEASE_NAME.test(name))
    fail(`--xen ${name}: expected one of ${known().join(", ")}, linux; ${places}, with a name such as 4.17-vendor`);
  const unpacked = existsSync(join(STORE_DIRECTORY, name, "xen.h"));
  if (headers === undefined && git === undefined && !unpacked)
    fail(`--xen ${name}: expected one of ${known().join(", ")}, linux; ${places}`);
}

function known(): string[] {
  return releases().map(({ name }) => name);
}
