/**
 * Gets headers from Debian's libxen-dev, downloaded and unpacked without root.
 *
 * A private apt uses its own folders, the machine's mirrors and another suite's name. apt checks signatures and SHA-256
 * as usual; nothing is installed.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInstalled, run } from "../command.ts";
import { findRelease } from "../releases.ts";
import type { Progress, Source } from "../source.ts";
import { fillStore, temporaryDirectory } from "../store.ts";
import { openTree } from "../tree.ts";
import { debianMirrors, sourcesFor } from "./apt-sources.ts";

const PACKAGE = "libxen-dev";
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

export function debianSource(store: string, progress: Progress, etc: string = "/etc/apt"): Source {
  return async (release) => {
    const suite = findRelease(release)?.debian;
    if (suite === undefined) return `Debian's ${PACKAGE}: no suite of Debian has Xen ${release}`;
    const origin = `${PACKAGE} of Debian ${suite}`;
    const missing = ["apt-get", "dpkg-deb"].filter((program) => !isInstalled(program));
    if (missing.length > 0) return `${origin}: ${missing.join(" and ")} not installed`;
    const mirrors = debianMirrors(etc);
    if (mirrors.length === 0) return `${origin}: ${etc} names no mirror of Debian`;
    const sources = sourcesFor(suite, mirrors, existsSync(KEYRING) ? KEYRING : null);
    const filled = await progress.during(
      `downloading ${origin}`,
      fillStore(store, release, (dir) => unpackPackage(sources, dir)),
    );
    return "failure" in filled ? `${origin}: ${filled.failure}` : openTree({ release, dir: filled.dir, origin });
  };
}

async function unpackPackage(sources: string, dir: string): Promise<string | null> {
  using work = temporaryDirectory(tmpdir(), "xen-apt");
  const options = privateApt(work.path, sources);
  const updated = await run(["apt-get", ...options, "update"], work.path);
  // A mirror may lack one of the suite's parts, so only the download decides whether the package is available.
  const downloaded = await run(["apt-get", ...options, "download", PACKAGE], work.path);
  if (!downloaded.ok) return updated.ok ? downloaded.complaint : `${updated.complaint}; ${downloaded.complaint}`;
  const file = readdirSync(work.path).find((name) => name.endsWith(".deb"));
  if (file === undefined) return "apt-get downloaded nothing";
  const unpacked = join(work.path, "unpacked");
  const extracted = await run(["dpkg-deb", "--extract", file, unpacked], work.path);
  if (!extracted.ok) return extracted.complaint;
  const headers = join(unpacked, "usr/include/xen");
  if (!existsSync(headers)) return `${file} holds no usr/include/xen`;
  cpSync(headers, dir, { recursive: true });
  return null;
}

/**
 * Returns options that keep apt inside `dir`: it reads the machine's keys and proxy settings, and writes nothing
 * outside.
 */
function privateApt(dir: string, sources: string): string[] {
  for (const folder of ["state/lists/partial", "cache/archives/partial"])
    mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, "debian.sources"), sources);
  writeFileSync(join(dir, "status"), "");
  const settings = {
    "Dir::State": join(dir, "state"),
    "Dir::State::lists": join(dir, "state/lists"),
    "Dir::State::status": join(dir, "status"),
    "Dir::Cache": join(dir, "cache"),
    "Dir::Etc::sourcelist": join(dir, "debian.sources"),
    "Dir::Etc::sourceparts": "/dev/null",
    "Dir::Etc::preferences": "/dev/null",
    "Dir::Etc::preferencesparts": "/dev/null",
    // As root, apt would otherwise download as the user _apt, who may not enter the folder.
    "APT::Sandbox::User": "root",
    "Acquire::Languages": "none",
    "Acquire::Retries": "2",
  };
  return ["-qq", ...Object.entries(settings).flatMap(([key, value]) => ["-o", `${key}=${value}`])];
}
