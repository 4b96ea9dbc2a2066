/**
 * Compiles damaged headers for a time: `bun test/codegen/fuzz/run.ts SECONDS [SEED [FILE]]`.
 *
 * Every input must result in a model, or in a HeaderError with a position, within a time limit. Anything else ends the
 * run with status 1 and the seed. A seed stands for one input: `run.ts 0 SEED` repeats it. FILE holds the current seed,
 * for a run that hangs.
 */
import { openSync, writeSync } from "node:fs";
import { HeaderError, SourceFile } from "../../../codegen/c/index.ts";
import type { Architecture } from "../../../codegen/model/abi.ts";
import { buildAbi } from "../../../codegen/model/build.ts";
import { headerUnits } from "../proof/header-units.ts";
import { mutate, randomFrom } from "./mutate.ts";
import { specimens } from "./specimens.ts";

/** The time limit for one header; longer is as bad as a hang. */
const longestMs = 5000;
const architectures: readonly Architecture[] = ["x86_64", "arm64", "x86_32", "arm32"];

const trees = [...new Set(headerUnits().map(({ tree }) => tree))];
const [seconds = "3", firstSeed = "1", seedFile] = process.argv.slice(2);
const seedDescriptor = seedFile === undefined ? null : openSync(seedFile, "w");
const end = performance.now() + Number(seconds) * 1000;
let accepted = 0;
let refused = 0;
let slowest = 0;
let seed = Number(firstSeed);
do {
  if (seedDescriptor !== null) writeSync(seedDescriptor, `${seed}\n`, 0);
  const took = read(seed);
  slowest = Math.max(slowest, took);
  if (took > longestMs) fail(`took ${Math.round(took)} ms`);
  seed++;
} while (performance.now() < end);
const count = seed - Number(firstSeed);
console.log(`${count} inputs: ${accepted} read, ${refused} refused; the slowest took ${Math.round(slowest)} ms`);

function read(inputSeed: number): number {
  const random = randomFrom(inputSeed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const tree = trees.length > 0 && random() < 0.7 ? pick(trees) : null;
  const victim = tree ? pick(tree.paths) : pick(Object.keys(specimens));
  const damaged = mutate(tree ? tree.read(victim) : (specimens[victim] ?? ""), random);
  const opened = new Map<string, SourceFile>();
  const open = (path: string, text: string, header: string | null): SourceFile => {
    const file = opened.get(path) ?? new SourceFile(path, text, header);
    opened.set(path, file);
    return file;
  };
  const start = performance.now();
  try {
    buildAbi({
      xen: "damaged",
      arch: pick(architectures),
      text: `#define __XEN_TOOLS__ 1\n#include <${tree ? "xen/" : ""}${victim}>\n`,
      resolve: (name, angled, from) => {
        if (!tree)
          return name in specimens ? open(name, name === victim ? damaged : (specimens[name] ?? ""), name) : null;
        const found = tree.resolve(name, angled, from.header);
        return found && open(found.path, found.header === victim ? damaged : found.text, found.header);
      },
    });
    accepted++;
  } catch (error) {
    if (!(error instanceof HeaderError)) fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (!/^.+:\d+:\d+: ./.test(error.message)) fail(`an error without a position: ${error.message}`);
    refused++;
  }
  return performance.now() - start;
}

function fail(why: string): never {
  console.error(`seed ${seed}: ${why}`);
  process.exit(1);
}
