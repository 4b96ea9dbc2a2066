import { afterEach, expect, test } from "bun:test";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { debianSource } from "../../../codegen/headers/source/debian.ts";
import { folder, treeBelow } from "./tree.ts";

const SILENT = { during: <T>(_: string, work: Promise<T>): Promise<T> => work };
const SOURCES = { "sources.list": "deb http://deb.example/debian bookworm main\n" };
const PATH = process.env["PATH"];

afterEach(() => {
  process.env["PATH"] = PATH;
});

/** Makes an `apt-get` that records its arguments, and downloads by running `download` in the working directory. */
function fakeApt(download: string): Disposable & { readonly path: string } {
  const bin = folder({
    "apt-get": `#!/bin/sh
here=$(dirname "$0")
for word in "$@"; do case $word in Dir::Etc::sourcelist=*) cat "\${word#*=}" >> "$here/sources";; esac; done
case "$*" in *download*) ${download} ;; esac
`,
  });
  chmodSync(join(bin.path, "apt-get"), 0o755);
  process.env["PATH"] = `${bin.path}:${PATH}`;
  return bin;
}

test.skipIf(Bun.which("dpkg-deb") === null)(
  "The package of the release's suite is downloaded and its headers unpacked",
  async () => {
    using etc = folder(SOURCES);
    using store = folder();
    using root = folder({
      ...treeBelow("root/usr/include/xen"),
      "root/DEBIAN/control":
        "Package: libxen-dev\nVersion: 4.20.4-1\nArchitecture: all\nMaintainer: Test <test@localhost>\nDescription: test\n",
    });
    using apt = fakeApt(`dpkg-deb --build --root-owner-group ${root.path}/root ./libxen-dev_4.20.4-1_all.deb`);
    const tree = await debianSource(store.path, SILENT, etc.path)("4.20");
    expect(tree).toMatchObject({
      release: "4.20",
      dir: join(store.path, "4.20"),
      origin: "libxen-dev of Debian trixie",
    });
    expect(readFileSync(join(apt.path, "sources"), "utf8")).toContain("Suites: trixie\n");
  },
);

test("a failed download of libxen-dev reports apt's message, and leaves nothing behind", async () => {
  using etc = folder(SOURCES);
  using store = folder();
  using _apt = fakeApt("echo half > libxen-dev.deb; echo 'E: Hash Sum mismatch' >&2; exit 100");
  expect(await debianSource(store.path, SILENT, etc.path)("4.20")).toBe(
    "libxen-dev of Debian trixie: E: Hash Sum mismatch",
  );
  expect(readdirSync(store.path)).toEqual([]);
});

test("a truncated libxen-dev package leaves nothing behind", async () => {
  using etc = folder(SOURCES);
  using store = folder();
  using _apt = fakeApt("echo half > libxen-dev.deb");
  expect(typeof (await debianSource(store.path, SILENT, etc.path)("4.20"))).toBe("string");
  expect(readdirSync(store.path)).toEqual([]);
});

test("the messages differ for a release that Debian never had and for a machine without Debian's mirrors", async () => {
  using etc = folder();
  using store = folder();
  using _apt = fakeApt("exit 1");
  const source = debianSource(store.path, SILENT, etc.path);
  expect(await source("4.18")).toBe("Debian's libxen-dev: no suite of Debian has Xen 4.18");
  expect(await source("4.20")).toBe(`libxen-dev of Debian trixie: ${etc.path} names no mirror of Debian`);
});

test("the message names apt if the machine has none", async () => {
  using etc = folder(SOURCES);
  using store = folder();
  process.env["PATH"] = "/nowhere";
  const said = await debianSource(store.path, SILENT, etc.path)("4.20");
  expect(said).toBe("libxen-dev of Debian trixie: apt-get and dpkg-deb not installed");
});
