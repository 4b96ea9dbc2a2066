/** Gets headers from Xen's git, a local clone or a URL, at the tag of the release's newest point release. */
import { cpSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInstalled, run } from "../command.ts";
import { compareReleases, findRelease } from "../releases.ts";
import type { Progress, Source } from "../source.ts";
import { fillStore, temporaryDirectory } from "../store.ts";
import { openTree } from "../tree.ts";

const PUBLIC = "xen/include/public";
const LINUX = "tools/include/xen-sys/Linux";

export function gitSource(repository: string, store: string, progress: Progress): Source {
  return async (release) => {
    const name = `--git ${withoutPassword(repository)}`;
    if (!isInstalled("git")) return `${name}: git is not installed (apt install git)`;
    const tag = await findTag(repository, release);
    if ("failure" in tag) return `${name}: ${tag.failure}`;
    const what = `fetching Xen's headers at ${tag.name}`;
    const filled = await progress.during(
      what,
      fillStore(store, release, (dir) => checkOut(repository, tag.name, dir)),
    );
    if ("failure" in filled) return `${name}: ${tag.name}: ${filled.failure}`;
    return openTree({ release, dir: filled.dir, origin: `git ${tag.name}` });
  };
}

/** Returns the recorded tag; for a release without a record, the tag of its newest point release. */
async function findTag(repository: string, release: string): Promise<{ name: string } | { failure: string }> {
  const recorded = findRelease(release)?.tag;
  if (recorded !== undefined) return { name: recorded };
  const listed = await run(["git", "ls-remote", "--tags", "--refs", repository, `RELEASE-${release}.*`]);
  if (!listed.ok) return { failure: listed.complaint };
  const tags = [...listed.stdout.matchAll(/refs\/tags\/(RELEASE-\d+\.\d+\.\d+)$/gm)].map(([, tag = ""]) => tag);
  const newest = tags.sort(compareReleases).at(-1);
  return newest === undefined ? { failure: `no tag RELEASE-${release}.*` } : { name: newest };
}

/** Writes the tag's headers into `dir`. Returns null, or git's error text. */
async function checkOut(repository: string, tag: string, dir: string): Promise<string | null> {
  using work = temporaryDirectory(tmpdir(), "xen-git");
  const steps = existsSync(repository) ? fromClone(repository, tag, work.path) : fromServer(repository, tag, work.path);
  for (const step of steps) {
    const { ok, complaint } = await run(step);
    if (!ok) return complaint;
  }
  if (!existsSync(join(work.path, PUBLIC))) return `no ${PUBLIC} in it`;
  cpSync(join(work.path, PUBLIC), dir, { recursive: true });
  if (existsSync(join(work.path, LINUX))) cpSync(join(work.path, LINUX), join(dir, "sys"), { recursive: true });
  return null;
}

function fromClone(repository: string, tag: string, dir: string): string[][] {
  const archive = join(dir, "headers.tar");
  return [
    ["git", "-C", repository, "archive", "--format=tar", "-o", archive, `refs/tags/${tag}`, PUBLIC, LINUX],
    ["tar", "-xf", archive, "-C", dir],
  ];
}

/** Returns commands that fetch one commit without history, and only its headers if the server supports that. */
function fromServer(url: string, tag: string, dir: string): string[][] {
  const git = ["git", "-C", dir, "-c", "advice.detachedHead=false"];
  return [
    [...git, "clone", "--quiet", "--no-checkout", "--depth=1", "--filter=blob:none", `--branch=${tag}`, "--", url, "."],
    [...git, "sparse-checkout", "set", "--no-cone", `/${PUBLIC}/`, `/${LINUX}/`],
    [...git, "checkout", "--quiet", tag],
  ];
}

function withoutPassword(repository: string): string {
  return repository.replace(/\/\/[^/@]*@/, "//");
}
