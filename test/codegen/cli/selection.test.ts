import { expect, test } from "bun:test";
import { type Options, parseOptions } from "../../../codegen/cli/options.ts";
import { TerminalProgress } from "../../../codegen/cli/progress.ts";
import { selectTrees } from "../../../codegen/cli/selection.ts";
import { MissingHeadersError, openTree, type Source } from "../../../codegen/headers/index.ts";
import { folder, TREE } from "../headers/tree.ts";

async function select(args: string[], recorded: string[], available: string[], ci = false) {
  const options: Options | null = parseOptions(args, ".");
  if (options === null) throw new Error("help was asked for");
  using dir = folder({ ...TREE, "sys/privcmd.h": "" });
  const source: Source = async (release) =>
    available.includes(release) ? openTree({ release, dir: dir.path, origin: "a test" }) : "none";
  const notes: string[] = [];
  const selection = await selectTrees(
    options,
    recorded,
    new TerminalProgress((line) => notes.push(line)),
    [source],
    ci,
  );
  return { trees: selection.trees.map(({ release }) => release), linux: selection.linux?.release ?? null, notes };
}

test("codegen selects 4.17 if nothing was generated before", async () => {
  expect(await select([], [], ["4.17", "4.18"])).toMatchObject({ trees: ["4.17"], linux: "4.17" });
});

test("codegen selects the recorded releases, oldest first, and the newest tree for the kernel's interfaces", async () => {
  const selected = await select([], ["4.9", "4.17", "4.18"], ["4.18", "4.9", "4.17"]);
  expect(selected).toMatchObject({ trees: ["4.9", "4.17", "4.18"], linux: "4.18" });
});

test("codegen skips a recorded release without headers, keeps its record and says so", async () => {
  const { trees, notes } = await select([], ["4.15", "4.17"], ["4.17"]);
  expect(trees).toEqual(["4.17"]);
  expect(notes.join("\n")).toContain("4.15: no headers at hand, so its recorded model stands");
});

test("codegen fails if a release named by the caller has no headers", async () => {
  await expect(select(["--xen", "4.15"], ["4.15"], [])).rejects.toThrow(MissingHeadersError);
});

test("codegen never takes the kernel's interfaces from a tree older than the record", async () => {
  expect(await select([], ["4.17", "4.18"], ["4.17"])).toMatchObject({ linux: null });
  expect(await select(["--xen", "4.17"], ["4.17", "4.18"], ["4.17"])).toMatchObject({ linux: null });
});

test("codegen --xen linux selects the newest tree, and generates nothing else", async () => {
  expect(await select(["--xen", "linux"], ["4.17", "4.18"], ["4.17", "4.18"])).toMatchObject({
    trees: [],
    linux: "4.18",
  });
});

test("codegen reports a tree whose text differs from the recorded one", async () => {
  const { notes } = await select(["--xen", "4.17"], [], ["4.17"]);
  expect(notes.join("\n")).toMatch(
    /^4\.17: a test differs from git RELEASE-4\.17\.7 \(hash [0-9a-f]{64}\); judged by its model$/,
  );
});

test("codegen --check in CI requires the headers that Debian serves", async () => {
  await expect(select(["--check"], ["4.17", "4.18"], ["4.18"], true)).rejects.toThrow("no headers of Xen 4.17");
});

test("codegen --check in CI skips other headers, and warns if Debian once served them", async () => {
  const { trees, notes } = await select(["--check"], ["4.14", "4.15", "4.17"], ["4.17"], true);
  expect(trees).toEqual(["4.17"]);
  expect(notes.join("\n")).toContain("4.15: no headers at hand");
  const warnings = notes.filter((line) => line.startsWith("WARNING"));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toStartWith(
    "WARNING: Debian bullseye should have them, or had them once: no headers of Xen 4.14",
  );
});

test("codegen does not require Debian's headers outside CI or in a run that writes", async () => {
  expect(await select(["--check"], ["4.17", "4.18"], ["4.18"])).toMatchObject({ trees: ["4.18"] });
  expect(await select([], ["4.17", "4.18"], ["4.18"], true)).toMatchObject({ trees: ["4.18"] });
});
