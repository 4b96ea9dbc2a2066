/** The models of a run: built from headers where there are any, recorded where not. */
import { type IncludeResolver, SourceFile } from "../c/index.ts";
import {
  compareReleases,
  type HeaderFile,
  type HeaderTree,
  linuxHeaders,
  unitText,
  xenHeaders,
} from "../headers/index.ts";
import type { Abi, Architecture } from "../model/abi.ts";
import { buildAbi } from "../model/build.ts";
import { ARCHITECTURES } from "./options.ts";
import type { TerminalProgress } from "./progress.ts";
import { sameSubject } from "./recorded.ts";
import type { Selection } from "./selection.ts";
import type { Generated } from "./summary.ts";

/** @throws HeaderError where a header cannot be understood. */
export function buildModels(
  { trees, linux }: Pick<Selection, "trees" | "linux">,
  architectures: readonly Architecture[],
  progress: TerminalProgress,
): Generated[] {
  const built: Generated[] = [];
  for (const tree of trees) {
    const resolve = resolver(tree, () => true);
    for (const arch of architectures) {
      progress.step(`reading the headers of Xen ${tree.release}, ${arch}`);
      const text = unitText(xenHeaders(tree, arch));
      built.push({ abi: buildAbi({ xen: tree.release, arch, text, resolve }), origin: tree.origin });
    }
  }
  if (linux === null) return built;
  const headers = linuxHeaders(linux);
  const resolve = resolver(linux, (header) => headers.includes(header));
  for (const arch of architectures) {
    built.push({ abi: buildAbi({ xen: "linux", arch, text: unitText(headers), resolve }), origin: linux.origin });
  }
  return built;
}

/** The recorded models with those replaced that were built anew; oldest release first, whatever was built. */
export function replaceModels(recorded: readonly Abi[], built: readonly Generated[]): Abi[] {
  const kept = recorded.filter((old) => !built.some(({ abi }) => sameSubject(abi, old)));
  const models = [...kept, ...built.map(({ abi }) => abi)];
  return models.sort((left, right) => compareReleases(left.xen, right.xen) || rank(left) - rank(right));
}

function rank({ arch }: Abi): number {
  return ARCHITECTURES.indexOf(arch);
}

/** `isPart` says which headers' definitions are the model's; the others only serve to understand them. */
function resolver(tree: HeaderTree, isPart: (header: string) => boolean): IncludeResolver {
  const files = new Map<HeaderFile, SourceFile>();
  const names = new Map<SourceFile, string | null>();
  return (name, angled, from) => {
    const file = tree.resolve(name, angled, names.get(from) ?? null);
    if (file === null) return null;
    const known = files.get(file);
    if (known !== undefined) return known;
    const source = new SourceFile(
      file.path,
      file.text,
      file.header !== null && isPart(file.header) ? file.header : null,
    );
    files.set(file, source);
    names.set(source, file.header);
    return source;
  };
}
