import { expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gitSource } from "../../../codegen/headers/source/git.ts";
import { folder, treeBelow } from "./tree.ts";

const SILENT = { during: <T>(_: string, work: Promise<T>): Promise<T> => work };

const XEN = {
  ...treeBelow("xen/include/public"),
  "tools/include/xen-sys/Linux/privcmd.h": "privcmd",
  "xen/common/domctl.c": "int main;",
};

/** Makes a repository with one commit that has these tags. */
function repository(
  tags: readonly string[],
  files: Record<string, string> = XEN,
): Disposable & { readonly path: string } {
  const dir = folder(files);
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"];
  const git = (...args: string[]): void => {
    const { exitCode, stderr } = Bun.spawnSync(["git", "-C", dir.path, ...identity, ...args]);
    if (exitCode !== 0) throw new Error(stderr.toString());
  };
  git("init", "--quiet");
  git("config", "uploadpack.allowFilter", "true");
  git("add", "--all");
  git("commit", "--quiet", "--message=Xen");
  for (const tag of tags) git("tag", tag);
  return dir;
}

test.each(["path", "URL"])(
  "Headers come out of a git repository that a %s names, at the recorded tag",
  async (form) => {
    using xen = repository(["RELEASE-4.17.7"]);
    using store = folder();
    const name = form === "URL" ? Bun.pathToFileURL(xen.path).href : xen.path;
    const tree = await gitSource(name, store.path, SILENT)("4.17");
    expect(tree).toMatchObject({ release: "4.17", dir: join(store.path, "4.17"), origin: "git RELEASE-4.17.7" });
    expect(typeof tree === "string" ? [] : tree.paths).toEqual([
      "domctl.h",
      "sys/privcmd.h",
      "sysctl.h",
      "xen-compat.h",
      "xen.h",
    ]);
  },
);

test("a release without a record is fetched by the tag of its newest point release", async () => {
  using xen = repository(["RELEASE-4.99.9", "RELEASE-4.99.10", "RELEASE-4.99.11-rc1", "RELEASE-4.98.12"]);
  using store = folder();
  expect(await gitSource(xen.path, store.path, SILENT)("4.99")).toMatchObject({ origin: "git RELEASE-4.99.10" });
});

test("a repository without the tag is reported, and leaves nothing behind", async () => {
  using xen = repository(["RELEASE-4.16.7"]);
  using store = folder();
  const source = gitSource(xen.path, store.path, SILENT);
  expect(await source("4.17")).toContain("RELEASE-4.17.7");
  expect(await source("4.99")).toBe(`--git ${xen.path}: no tag RELEASE-4.99.*`);
  expect(readdirSync(store.path)).toEqual([]);
});

test("a repository that is not Xen's is reported, and leaves nothing behind", async () => {
  using other = repository(["RELEASE-4.17.7"], { "main.c": "int main;" });
  using store = folder();
  for (const name of [other.path, Bun.pathToFileURL(other.path).href, join(other.path, "nowhere")]) {
    expect(typeof (await gitSource(name, store.path, SILENT)("4.17"))).toBe("string");
  }
  expect(readdirSync(store.path)).toEqual([]);
});

test("a password in git's URL is left out of messages", async () => {
  using store = folder();
  const said = await gitSource("file://user:secret@localhost/nowhere", store.path, SILENT)("4.99");
  expect(said).toStartWith("--git file://localhost/nowhere: ");
  expect(said).not.toContain("secret");
});
