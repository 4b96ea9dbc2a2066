/** One run of the generator, from the command line to the files. */
import type { Abi } from "../model/abi.ts";
import { diffAbi } from "../model/diff.ts";
import { differenceLines } from "./difference/rows.ts";
import { buildModels, leftOverLines, replaceModels, withOperations } from "./models.ts";
import { type Claim, claimedRelease, settleName } from "./naming.ts";
import { describeNew } from "./nearest-release.ts";
import { olderReleases, withoutOlder } from "./older-trees.ts";
import { type Options, UsageError } from "./options.ts";
import type { TerminalProgress } from "./progress.ts";
import { readRecorded, sameSubject } from "./recorded-models.ts";
import { selectTrees } from "./selection.ts";
import type { Generated } from "./summary.ts";

/** The most lines of a model's difference that are shown. */
const SHOWN = 40;

/** Prints one model on standard output. The architecture is x86_64, or the first one named. */
export async function printModel(
  given: Options,
  progress: TerminalProgress,
  print: (text: string) => Promise<void>,
): Promise<void> {
  const { options } = withClaim(given);
  const recorded = options.xen === null ? releasesOf(readRecorded(options.output)) : [];
  const selection = await selectTrees(options, recorded, progress);
  const linux = options.xen?.includes("linux") === true ? selection.linux : null;
  const [model, ...others] = buildModels({ ...selection, linux }, options.arch.slice(0, 1), progress);
  if (model === undefined || others.length > 0)
    throw new UsageError("error: --json prints one model: expected exactly one --xen");
  await print(`${JSON.stringify(withOperations(model.abi), null, 2)}\n`);
}

/** Writes the output; with `check`, only compares it. Returns true if the output now agrees with the headers. */
export async function generate(given: Options, progress: TerminalProgress): Promise<boolean> {
  const { options, claim } = withClaim(given);
  const recorded = readRecorded(options.output);
  const selection = await selectTrees(options, releasesOf(recorded), progress);
  const read = withoutOlder(
    buildModels(selection, options.arch, progress),
    recorded,
    olderReleases(options, selection),
    progress,
  );
  const built = claim === null || options.check ? read : settleName(claim, read, recorded, progress);
  reportDifferences(recorded, built, progress);

  // These modules take a tenth of a second to load, and --json does not need them.
  const { emitFiles } = await import("./files.ts");
  const { applyChanges, findChanges } = await import("./output.ts");
  const { countChanges, places, summarise } = await import("./summary.ts");
  const models = replaceModels(recorded, built);
  const { files, owned } = emitFiles(models, progress);
  const changes = findChanges(options.output, files, owned);
  if (!options.check) applyChanges(options.output, files, changes);

  progress.note(summarise(models, built, options.check));
  for (const line of describeNew(recorded, built)) progress.note(line);
  for (const line of leftOverLines(built)) progress.note(line);
  if (options.check) for (const { path, kind } of changes) progress.note(`${LISTED[kind]}: ${path}`);
  else if (changes.length > 0) progress.note(`written below ${options.output}: ${places(changes)}`);
  progress.note(`${countChanges(files.size, changes, options.check)}; ${progress.seconds.toFixed(1)} s`);
  return !options.check || changes.length === 0;
}

/** Finds out the release for --headers DIR without --xen from the tree itself. */
function withClaim(options: Options): { options: Options; claim: Claim | null } {
  if (options.headers === undefined || options.xen !== null) return { options, claim: null };
  const claim = claimedRelease(options.headers);
  return { options: { ...options, xen: [claim.release] }, claim };
}

const LISTED = { added: "missing", changed: "differs", removed: "should not be there" } as const;

function releasesOf(models: readonly Abi[]): string[] {
  return [...new Set(models.map(({ xen }) => xen).filter((xen) => xen !== "linux"))];
}

function reportDifferences(recorded: readonly Abi[], built: readonly Generated[], progress: TerminalProgress): void {
  for (const { abi } of built) {
    const before = recorded.find((old) => sameSubject(old, abi));
    const lines = before === undefined ? [] : differenceLines(diffAbi(before, abi));
    if (lines.length === 0) continue;
    progress.note(`${abi.xen} ${abi.arch} differs from what is recorded:`);
    for (const line of lines.slice(0, SHOWN)) progress.note(`  ${line}`);
    if (lines.length > SHOWN) progress.note(`  … and ${lines.length - SHOWN} more`);
  }
}
