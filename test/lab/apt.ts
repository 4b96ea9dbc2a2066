/**
 * Downloads packages of another Debian suite or architecture without installing anything, by apt with folders of its
 * own. It reads only the machine's mirrors, keys and proxy, and changes nothing of its package state.
 */

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { cachePath, keep, verify, workFolder } from "./cache.ts";
import { type Progress, megabytes } from "./progress.ts";
import { findMirrors, indexFormat, keyring, sourcesList } from "./sources.ts";
import { LabError, SuiteGoneError } from "./error.ts";
import { capture } from "./tools.ts";

/** A package's file. Its place in the cache follows from its checksum. */
export interface Deb {
  readonly package: string;
  readonly version: string;
  readonly size: number;
  readonly sha256: string;
}

export function debPath(deb: Deb): string {
  return cachePath("debs", `${deb.sha256}.deb`);
}

export class Suite {
  readonly #suite: string;
  readonly #folder: string;
  readonly #options: string[];

  /** `folder` is for apt's own use, and is not needed after the download. */
  constructor(suite: string, architecture: string, folder: string) {
    this.#suite = suite;
    this.#folder = folder;
    const settings = {
      "Dir::State": join(this.#folder, "state"),
      "Dir::State::lists": join(this.#folder, "lists"),
      "Dir::State::status": join(this.#folder, "status"),
      "Dir::Cache": join(this.#folder, "cache"),
      "Dir::Etc::sourcelist": join(this.#folder, "sources.list"),
      "Dir::Etc::sourceparts": "/dev/null",
      "Dir::Etc::preferences": "/dev/null",
      "Dir::Etc::preferencesparts": "/dev/null",
      "APT::Architecture": architecture,
      "APT::Architectures::": architecture,
      // otherwise apt becomes a user who may not read a home folder
      "APT::Sandbox::User": userInfo().username,
      "Acquire::Languages": "none",
    };
    this.#options = Object.entries(settings).flatMap(([key, value]) => ["-o", `${key}=${value}`]);
  }

  /** Downloads the suite's package index. */
  async update(): Promise<void> {
    if (!existsSync(keyring)) {
      throw new LabError("the keys of Debian's archive are missing; apt-get install debian-archive-keyring");
    }
    const indexes = await capture(["apt-get", "indextargets", "Created-By: Packages", "--format", indexFormat]);
    const sources = sourcesList(findMirrors(indexes.toString()), this.#suite);
    for (const folder of ["state", "lists/partial", "cache/archives/partial"]) {
      mkdirSync(join(this.#folder, folder), { recursive: true });
    }
    writeFileSync(join(this.#folder, "sources.list"), sources);
    writeFileSync(join(this.#folder, "status"), "");
    try {
      await this.#apt("apt-get", ["update", "--error-on=any"]);
    } catch (cause) {
      if (/does not have a Release file/.test(String(cause))) {
        const message = `this machine's mirrors no longer have Debian's suite ${this.#suite}: old ones move to an archive`;
        throw new SuiteGoneError(message, { cause });
      }
      throw new LabError(`Debian's suite ${this.#suite} cannot be had from this machine's mirrors`, { cause });
    }
  }

  /** Resolves with the first package on which a package depends: for a metapackage, the newest of its kind. */
  async firstDependency(name: string): Promise<string> {
    const record = (await this.#apt("apt-cache", ["show", "--no-all-versions", name])).toString();
    const dependency = /^Depends: ([^\s,]+)/m.exec(record)?.[1];
    if (dependency === undefined)
      throw new LabError(`expected the package ${name} of ${this.#suite} to have a dependency: it has none`);
    return dependency;
  }

  /** Resolves with the packages and all on which they depend; those that they only recommend are left out. */
  async withDependencies(names: readonly string[]): Promise<string[]> {
    const words = ["install", "--simulate", "--no-install-recommends", ...names];
    const text = (await this.#apt("apt-get", words)).toString();
    return [...text.matchAll(/^Inst ([^\s:]+)/gm)].map(([, name = ""]) => name);
  }

  /** Resolves with the newest version of each package. */
  async resolve(names: readonly string[]): Promise<Deb[]> {
    const uris = (await this.#apt("apt-get", ["download", "--print-uris", ...names])).toString();
    return uris.trim().split("\n").map(parseUri);
  }

  /** Downloads the packages that the cache lacks. */
  async download(debs: readonly Deb[], progress: Progress): Promise<void> {
    const missing = debs.filter((deb) => !existsSync(debPath(deb)));
    if (missing.length === 0) return;
    const total = missing.reduce((sum, deb) => sum + deb.size, 0);
    using work = workFolder();
    const sizes = (): number =>
      readdirSync(work.path).reduce((sum, name) => sum + statSync(join(work.path, name)).size, 0);
    const meter = setInterval(
      () => progress.meter(`downloading ${missing.length} packages: ${megabytes(sizes())} of ${megabytes(total)}`),
      500,
    );
    try {
      const versions = missing.map((deb) => `${deb.package}=${deb.version}`);
      await this.#apt("apt-get", ["download", ...versions], work.path);
    } finally {
      clearInterval(meter);
    }
    for (const name of readdirSync(work.path)) {
      const deb = missing.find((deb) => name.startsWith(`${deb.package}_`));
      if (deb === undefined) continue;
      await verify(join(work.path, name), name, "sha256", "hex", deb.sha256);
      keep(join(work.path, name), debPath(deb));
    }
    progress.step(`downloaded ${missing.length} packages, ${megabytes(total)}`);
  }

  #apt(program: string, args: string[], cwd?: string): Promise<Buffer> {
    return capture([program, ...this.#options, ...args], cwd === undefined ? {} : { cwd });
  }
}

/** Parses a line of `apt-get download --print-uris`: 'URI' FILE SIZE SHA256:HEX. */
export function parseUri(line: string): Deb {
  const match = /^'[^']*' ([^_\s]+)_([^_\s]+)_\S+ (\d+) SHA256:([0-9a-f]{64})$/.exec(line.trim());
  if (match === null) throw new LabError(`expected a package's SHA256 from apt, received: ${line}`);
  const [, name = "", version = "", size = "", sha256 = ""] = match;
  return { package: name, version: version.replaceAll("%3a", ":"), size: Number(size), sha256 };
}
