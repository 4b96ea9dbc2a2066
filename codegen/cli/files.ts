/** Turns models into files: the paths below the project folder and the texts that a run writes. */
import { readAnnotations } from "../annotations/index.ts";
import { emitGolden } from "../emit/golden/index.ts";
import {
  emitTypeScript,
  meaningsModule,
  summariesModule,
  traceWordsModule,
  unitsModule,
} from "../emit/typescript/index.ts";
import type { Abi } from "../model/abi.ts";
import { withEmittedOperations } from "./models.ts";
import type { TerminalProgress } from "./progress.ts";
import { GOLDENS, type Golden, goldenFile } from "./recorded-models.ts";

const GENERATED = "src/generated";

export interface Output {
  readonly files: Map<string, string>;
  /** Folders that may contain no other files. */
  readonly owned: string[];
}

/** Returns the files of the models, which are ordered from the oldest release. */
export function emitFiles(models: readonly Abi[], progress: TerminalProgress): Output {
  const files = new Map<string, string>();
  const modules = emitTypeScript(models.map(withEmittedOperations), (table) =>
    progress.step(`writing the modules of ${table}`),
  );
  for (const [path, text] of modules) files.set(`${GENERATED}/${path}`, text);
  const { meanings, families, traceWords, units } = readAnnotations();
  files.set(`${GENERATED}/meanings.ts`, meaningsModule(meanings));
  files.set(`${GENERATED}/summaries.ts`, summariesModule(families));
  files.set(`${GENERATED}/trace-words.ts`, traceWordsModule(traceWords));
  files.set(`${GENERATED}/units.ts`, unitsModule(units));
  progress.step("writing the golden text");
  for (const golden of GOLDENS) {
    const chosen = modelsOf(golden, models);
    if (chosen.length > 0) files.set(goldenFile(golden), emitGolden(chosen));
  }
  return { files, owned: [GENERATED] };
}

function modelsOf(golden: Golden, models: readonly Abi[]): Abi[] {
  if (golden === "linux") return models.filter(({ xen }) => xen === "linux");
  return models.filter(({ xen, arch }) => xen !== "linux" && arch === golden);
}
