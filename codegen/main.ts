/**
 * `bun run codegen`: reads Xen's public headers and writes src/generated and the golden text. It can also print the ABI
 * model, or the differences between the models of two releases.
 *
 * Exit status: 0 on success; 1 if a header is missing or cannot be parsed, or if --check finds output out of date; 2
 * for a wrong command line. Only --json, --diff and --help write to standard output.
 */
import { HeaderError } from "./c/index.ts";
import { printDifference } from "./cli/diff.ts";
import { parseOptions, UsageError } from "./cli/options.ts";
import { TerminalProgress } from "./cli/progress.ts";
import { PROJECT_DIRECTORY } from "./cli/recorded-models.ts";
import { generate, printModel } from "./cli/run.ts";
import { MissingHeadersError } from "./headers/index.ts";

// process.exit runs the exit handlers, which remove temporary folders and end child processes; a signal by itself would
// not.
for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.on(signal, () => process.exit(status));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(explain(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(args: readonly string[]): Promise<number> {
  const help: string[] = [];
  const options = parseOptions(args, PROJECT_DIRECTORY, (text) => help.push(text));
  if (options === null) {
    await print(help.join(""));
    return 0;
  }
  const progress = new TerminalProgress();
  if (options.diff !== undefined) {
    await printDifference(options, options.diff, progress, print);
    return 0;
  }
  if (options.json) {
    await printModel(options, progress, print);
    return 0;
  }
  return (await generate(options, progress)) ? 0 : 1;
}

/** Prints text. A reader that closes the pipe early (`| head`) is not an error. */
async function print(text: string): Promise<void> {
  try {
    await Bun.write(Bun.stdout, text);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
}

/** Describes an error for the user; the stack is included only if the generator itself is at fault. */
function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof HeaderError || error instanceof MissingHeadersError)
    return error.message;
  if (error instanceof Error && "code" in error) return `error: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
