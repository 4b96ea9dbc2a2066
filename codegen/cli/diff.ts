/** `--diff`: compares two releases by their recorded models, or by their headers if no model is recorded. */
import { readAnnotations } from "../annotations/index.ts";
import type { Abi, Architecture } from "../model/abi.ts";
import { diffAbi } from "../model/diff.ts";
import { deriveOperations } from "../model/operations/index.ts";
import { buildModels } from "./models.ts";
import { type Options, UsageError } from "./options.ts";
import type { TerminalProgress } from "./progress.ts";
import { readRecorded, sameSubject } from "./recorded-models.ts";
import { selectTrees } from "./selection.ts";

/** Prints a table per header and architecture; with `json`, a list of differences with one element per architecture. */
export async function printDifference(
  options: Options,
  [from, to]: readonly [from: string, to: string],
  progress: TerminalProgress,
  print: (text: string) => Promise<void>,
): Promise<void> {
  const recorded = readRecorded(options.output);
  const models = [...recorded, ...(await buildMissing(options, [from, to], recorded, progress))];
  const annotations = readAnnotations();
  const find = (xen: string, arch: Architecture): Abi => {
    const abi = models.find((model) => sameSubject(model, { xen, arch }));
    if (abi === undefined) throw new Error(`no model of Xen ${xen} on ${arch}`);
    return { ...abi, operations: deriveOperations(abi, annotations) };
  };
  const differences = options.arch.map((arch) => diffAbi(find(from, arch), find(to, arch)));
  if (options.json) {
    await print(`${JSON.stringify(differences, null, 2)}\n`);
    return;
  }
  const { differenceTables } = await import("./difference/tables.ts");
  const colour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "";
  await print(differences.map((difference) => differenceTables(difference, colour)).join("\n"));
}

async function buildMissing(
  options: Options,
  compared: readonly string[],
  recorded: readonly Abi[],
  progress: TerminalProgress,
): Promise<Abi[]> {
  const missing = [...new Set(compared)].filter((xen) =>
    options.arch.some((arch) => !recorded.some((abi) => sameSubject(abi, { xen, arch }))),
  );
  if (options.headers !== undefined && missing.length !== 1) {
    const which = missing.length === 0 ? "both releases are recorded" : "neither release is recorded";
    throw new UsageError(
      `error: --headers DIR holds one release, and ${which}: give the tree a name of its own, --diff 4.17 4.17-vendor`,
    );
  }
  if (missing.length === 0) return [];
  const { trees } = await selectTrees({ ...options, xen: missing }, [], progress);
  return buildModels({ trees, linux: null }, options.arch, progress).map(({ abi }) => abi);
}
