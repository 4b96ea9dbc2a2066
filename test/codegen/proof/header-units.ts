/** The translation units of the header trees that are unpacked below xen-headers, and the models made of them. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type IncludeResolver, SourceFile } from "../../../codegen/c/index.ts";
import { compareReleases } from "../../../codegen/headers/releases.ts";
import { linuxHeaders, unitText, xenHeaders } from "../../../codegen/headers/translation-unit.ts";
import { STORE_DIRECTORY } from "../../../codegen/headers/store.ts";
import { type HeaderTree, openTree } from "../../../codegen/headers/tree.ts";
import type { Abi, Architecture } from "../../../codegen/model/abi.ts";
import { buildAbi } from "../../../codegen/model/build.ts";
import { ARCHITECTURES } from "./compilers.ts";

export interface HeaderUnit {
  /** "Xen 4.17 on arm64", "Linux on arm64 (from 4.17)". */
  name: string;
  arch: Architecture;
  tree: HeaderTree;
  /** What a C compiler and the front end read. */
  text: string;
  /** Where the unit's includes come from. */
  resolve: IncludeResolver;
  /** Whether the definitions of a header belong to the model. */
  isPart(header: string): boolean;
  build(): Abi;
}

/** Empty where no headers are unpacked; with CI=true, where the job unpacks them first, that is an error. */
export function headerUnits(): HeaderUnit[] {
  const trees = readdirSync(STORE_DIRECTORY, { withFileTypes: true })
    .filter((entry) => /^\d/.test(entry.name))
    .map(({ name }) => openTree({ release: name, dir: join(STORE_DIRECTORY, name), origin: name }))
    .toSorted((left, right) => compareReleases(left.release, right.release));
  // Linux's devices have one model, from the newest tree.
  const linux = trees.filter((tree) => linuxHeaders(tree).length > 0).slice(-1);
  const units = [
    ...trees.flatMap((tree) => ARCHITECTURES.map((arch) => xenUnit(tree, arch))),
    ...linux.flatMap((tree) => ARCHITECTURES.map((arch) => linuxUnit(tree, arch))),
  ];
  if (units.length === 0 && process.env["CI"] === "true") throw new Error(NO_HEADERS);
  return units;
}

export const NO_HEADERS = "no headers are unpacked below xen-headers: npm run codegen fetches them";

function xenUnit(tree: HeaderTree, arch: Architecture): HeaderUnit {
  const text = unitText(xenHeaders(tree, arch));
  const isPart = (header: string): boolean => tree.has(header);
  const resolve = resolver(tree, isPart);
  const build = (): Abi => buildAbi({ xen: tree.release, arch, text, resolve });
  return { name: `Xen ${tree.release} on ${arch}`, arch, tree, text, resolve, isPart, build };
}

function linuxUnit(tree: HeaderTree, arch: Architecture): HeaderUnit {
  const headers = linuxHeaders(tree);
  const text = unitText(headers);
  const isPart = (header: string): boolean => headers.includes(header);
  const resolve = resolver(tree, isPart);
  const build = (): Abi => buildAbi({ xen: "linux", arch, text, resolve });
  return { name: `Linux on ${arch} (from ${tree.release})`, arch, tree, text, resolve, isPart, build };
}

function resolver(tree: HeaderTree, isPart: HeaderUnit["isPart"]): IncludeResolver {
  const names = new Map<SourceFile, string | null>();
  const files = new Map<string, SourceFile>();
  return (name, angled, from) => {
    const file = tree.resolve(name, angled, names.get(from) ?? null);
    if (file === null) return null;
    const known = files.get(file.path);
    if (known !== undefined) return known;
    const header = file.header !== null && isPart(file.header) ? file.header : null;
    const source = new SourceFile(file.path, file.text, header);
    files.set(file.path, source);
    names.set(source, file.header);
    return source;
  };
}
