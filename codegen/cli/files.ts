/** From models to files: all that a run writes, as paths below the project folder and their text. */
import { emitGolden } from "../emit/golden.ts";
import { emitIndex, emitTypeScript, tablePath } from "../emit/typescript/index.ts";
import type { Abi, Architecture } from "../model/abi.ts";
import type { TerminalProgress } from "./progress.ts";
import { GOLDENS, type Golden, goldenFile } from "./recorded.ts";

const GENERATED = "src/generated";

/** Where Bun runs: architectures whose guests are only looked at from outside get no modules. */
const EMITTED: ReadonlySet<Architecture> = new Set<Architecture>(["x86_64", "arm64"]);

export interface Output {
  readonly files: Map<string, string>;
  /** Folders in which nothing else may be. */
  readonly owned: string[];
}

/** `models`: oldest release first. */
export function emitFiles(models: readonly Abi[], progress: TerminalProgress): Output {
  const files = new Map<string, string>();
  const tables = models.filter(hasModules);
  for (const abi of tables) {
    progress.step(`writing modules: Xen ${abi.xen}, ${abi.arch}`);
    for (const [path, text] of emitTypeScript(abi)) files.set(`${GENERATED}/${path}`, text);
  }
  files.set(`${GENERATED}/index.ts`, emitIndex(tables.map((abi) => ({ path: tablePath(abi) }))));
  progress.step("writing the golden text");
  for (const golden of GOLDENS) {
    const chosen = modelsOf(golden, models);
    if (chosen.length > 0) files.set(goldenFile(golden), emitGolden(chosen));
  }
  return { files, owned: [GENERATED] };
}

function hasModules({ xen, arch }: Abi): boolean {
  return xen === "linux" ? arch === "x86_64" : EMITTED.has(arch);
}

function modelsOf(golden: Golden, models: readonly Abi[]): Abi[] {
  if (golden === "linux") return models.filter(({ xen }) => xen === "linux");
  return models.filter(({ xen, arch }) => xen !== "linux" && arch === golden);
}
