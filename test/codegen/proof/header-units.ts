/** The translation units of the header trees unpacked below xen-headers, and their models. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { IncludeResolver } from "../../../codegen/c/index.ts";
import { compareReleases } from "../../../codegen/headers/releases.ts";
import { linuxHeaders } from "../../../codegen/headers/translation-unit.ts";
import { STORE_DIRECTORY } from "../../../codegen/headers/store.ts";
import { type HeaderTree, openTree } from "../../../codegen/headers/tree.ts";
import type { Abi, Architecture } from "../../../codegen/model/abi.ts";
import { type AbiSource, buildAbi } from "../../../codegen/model/build.ts";
import { TreeUnits } from "../../../codegen/model/units.ts";
import { ARCHITECTURES } from "./compilers.ts";

export interface HeaderUnit {
  /** "Xen 4.17 on arm64", "Linux on arm64 (from 4.17)". */
  name: string;
  arch: Architecture;
  tree: HeaderTree;
  /** The text that a C compiler and the front end read. */
  text: string;
  /** Finds the unit's includes. */
  resolve: IncludeResolver;
  /** True if the definitions of a header belong to the model. */
  isPart(header: string): boolean;
  build(): Abi;
}

/**
 * Returns the units; none if no headers are unpacked. With CI=true that is an error, since the job unpacks them first.
 */
export function headerUnits(): HeaderUnit[] {
  const trees = readdirSync(STORE_DIRECTORY, { withFileTypes: true })
    .filter((entry) => /^\d/.test(entry.name))
    .map(({ name }) => openTree({ release: name, dir: join(STORE_DIRECTORY, name), origin: name }))
    .toSorted((left, right) => compareReleases(left.release, right.release));
  // Linux's devices have one model, from the newest tree.
  const linux = trees.filter((tree) => linuxHeaders(tree).length > 0).slice(-1);
  const units = [
    ...trees.flatMap((tree) => forArchitectures(tree, xenUnit)),
    ...linux.flatMap((tree) => forArchitectures(tree, linuxUnit)),
  ];
  if (units.length === 0 && process.env["CI"] === "true") throw new Error(NO_HEADERS);
  return units;
}

export const NO_HEADERS = "no headers are unpacked below xen-headers: npm run codegen fetches them";

function forArchitectures(tree: HeaderTree, make: typeof xenUnit): HeaderUnit[] {
  const units = new TreeUnits(tree);
  return ARCHITECTURES.map((arch) => make(tree, units, arch));
}

function xenUnit(tree: HeaderTree, units: TreeUnits, arch: Architecture): HeaderUnit {
  const source = units.xen(arch);
  return unit(`Xen ${tree.release} on ${arch}`, tree, source, (header) => tree.has(header));
}

function linuxUnit(tree: HeaderTree, units: TreeUnits, arch: Architecture): HeaderUnit {
  const source = units.linux(arch);
  return unit(`Linux on ${arch} (from ${tree.release})`, tree, source, (header) => units.isLinux(header));
}

function unit(name: string, tree: HeaderTree, source: AbiSource, isPart: HeaderUnit["isPart"]): HeaderUnit {
  const { arch, text, resolve } = source;
  return { name, arch, tree, text, resolve, isPart, build: () => buildAbi(source) };
}
