import { expect, test } from "bun:test";
import { olderReleases, withoutOlder } from "../../../codegen/cli/older-trees.ts";
import { parseOptions } from "../../../codegen/cli/options.ts";
import { TerminalProgress } from "../../../codegen/cli/progress.ts";
import { openTree } from "../../../codegen/headers/index.ts";
import { folder, TREE } from "../headers/tree.ts";
import { model } from "../model/models.ts";

test("an older point release does not replace the record of a newer one", () => {
  const recorded = [model({ constants: { A: "1" } }), model({ arch: "arm64", constants: { A: "1" } })];
  const built = [model({ constants: { A: "1" } }), model({ arch: "arm64", constants: { A: "2" } })];
  const generated = built.map((abi) => ({ abi, origin: "an older tree" }));
  const notes: string[] = [];
  const progress = new TerminalProgress((line) => notes.push(line));
  expect(withoutOlder(generated, recorded, new Set(["4.17"]), progress)).toEqual(generated.slice(0, 1));
  expect(notes).toEqual(["4.17 arm64: these older headers give another model; the recorded one stands"]);
  expect(withoutOlder(generated, recorded, new Set(), progress)).toEqual(generated);
});

test("an older point release is recorded if its release has no record", () => {
  const generated = [{ abi: model(), origin: "an older tree" }];
  expect(withoutOlder(generated, [], new Set(["4.17"]), new TerminalProgress())).toEqual(generated);
});

test("a release named by the caller is generated from its headers, even old ones", () => {
  using dir = folder(TREE);
  const tree = openTree({ release: "4.17", dir: dir.path, origin: "an older tree" });
  const selection = { trees: [tree], linux: null, older: new Set([tree]) };
  const older = (...args: string[]): string[] => {
    const options = parseOptions(args, ".");
    return options === null ? [] : [...olderReleases(options, selection)];
  };
  expect(older()).toEqual(["4.17"]);
  expect(older("--xen", "4.17")).toEqual([]);
});
