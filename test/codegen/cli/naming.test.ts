import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "../headers/tree.ts";
import { codegen, contents, HEADERS, type Workplace, workplace } from "./command.ts";

/** Headers with the marks of 4.17. */
const MARKED = {
  ...HEADERS,
  "domctl.h": `${HEADERS["domctl.h"]}#define XEN_DOMCTL_INTERFACE_VERSION 0x00000015\n`,
  "sysctl.h": "#define XEN_SYSCTL_INTERFACE_VERSION 0x00000015\n",
};
const PATCHED = { ...MARKED, "sysctl.h": `${MARKED["sysctl.h"]}struct vendor { uint32_t flags; };\n` };

/** Makes a project that has 4.17 recorded. */
function recorded(): Workplace {
  const place = workplace(MARKED);
  codegen("--xen", "4.17", "--headers", place.headers, "--output", place.output);
  return place;
}

/** Returns the releases that a project's loader knows, in its order. */
function known(output: string): string[] {
  const [, list = ""] = /^export const releases = \[(.*)\]/m.exec(index(output)) ?? [];
  return list.split(", ").map((name) => name.slice(1, -1));
}

/** Returns the loader's other tables, which it never selects for a running Xen. */
function own(output: string): string[] {
  const [, tables = ""] = /^export interface OwnTables \{([^}]*)\}/m.exec(index(output)) ?? [];
  return [...new Set([...tables.matchAll(/^ {2}"(.*)\/.*":/gm)].map(([, name = ""]) => name))];
}

function index(output: string): string {
  return contents(output)["src/generated/index.ts"] ?? "";
}

test("an unnamed tree takes the name of the release whose marks and recorded model it has", () => {
  using place = recorded();
  using same = folder({ ...MARKED, "sysctl.h": `/* Another comment. */\n${MARKED["sysctl.h"]}` });
  const { status, stderr } = codegen("--headers", same.path, "--output", place.output);
  expect(status).toBe(0);
  expect(stderr).toContain("nothing to change");
});

test("a patched tree gets a name of its own, and leaves the release's record alone", () => {
  using place = recorded();
  using patched = folder(PATCHED);
  const before = contents(join(place.output, "src/generated/4.17"));
  const { status, stderr } = codegen("--headers", patched.path, "--output", place.output);
  expect(status).toBe(0);
  expect(stderr).toContain("they are called 4.17-custom");
  expect(stderr).toContain("Xen 4.17-custom was not recorded before; nearest to it is Xen 4.17:\n");
  expect(stderr).toContain("  arm64: records: 1 added\n");
  expect(stderr).toMatch(/^written below .*: .*src\/generated\/4\.17-custom/m);
  expect(contents(join(place.output, "src/generated/4.17"))).toEqual(before);
  expect([known(place.output), own(place.output)]).toEqual([["4.17"], ["4.17-custom"]]);
});

test("codegen --check compares an unnamed tree with the release that it resembles", () => {
  using place = recorded();
  using patched = folder(PATCHED);
  const { status, stderr } = codegen("--headers", patched.path, "--output", place.output, "--check");
  expect(status).toBe(1);
  expect(stderr).toContain("4.17 x86_64 differs from what is recorded:\n  + struct vendor: 4 bytes, align 4\n");
});

test("a source tree gets the version in its own Makefile as its name", () => {
  using place = recorded();
  const makefile = [
    "export XEN_VERSION       = 4",
    "export XEN_SUBVERSION    = 23",
    "export XEN_EXTRAVERSION ?= -unstable$(XEN_VENDORVERSION)",
  ];
  const headers = Object.entries(PATCHED).map(([path, text]) => [`xen/include/public/${path}`, text]);
  using source = folder({ ...Object.fromEntries(headers), "xen/Makefile": makefile.join("\n") });
  expect(codegen("--headers", source.path, "--output", place.output).status).toBe(0);
  expect([known(place.output), own(place.output)]).toEqual([["4.17"], ["4.23-unstable"]]);
  expect(JSON.parse(codegen("--headers", source.path, "--json").stdout)).toMatchObject({ xen: "4.23-unstable" });
});

test("a tree without a recognisable release is refused with advice", () => {
  using place = workplace();
  const { status, stderr } = codegen("--headers", place.headers, "--output", place.output);
  expect(status).toBe(1);
  expect(stderr).toContain("name the release: --xen RELEASE");
});

test("vendors' releases come after their base release, and keep their own tags in the golden text", () => {
  using place = recorded();
  using patched = folder(PATCHED);
  using later = folder({ ...PATCHED, "sysctl.h": `${PATCHED["sysctl.h"]}#define LATER 1\n` });
  codegen("--xen", "4.18", "--headers", later.path, "--output", place.output);
  for (const name of ["4.17-xcp-ng", "4.17-vendor"])
    codegen("--xen", name, "--headers", patched.path, "--output", place.output);
  expect([known(place.output), own(place.output)]).toEqual([
    ["4.17", "4.18"],
    ["4.17-vendor", "4.17-xcp-ng"],
  ]);
  const golden = readFileSync(join(place.output, "codegen/golden/x86_64.txt"), "utf8");
  expect(golden).toContain("xen 4.17 4.17-vendor 4.17-xcp-ng 4.18\n");
  expect(golden).toContain("struct vendor: 4 bytes, align 4  [4.17-vendor+]\n");
  const { stdout } = codegen("--diff", "4.17-vendor", "4.17-xcp-ng", "--output", place.output);
  expect(stdout).toContain("no record and no constant differs");
  expect(codegen("--xen", "4.18", "--headers", later.path, "--output", place.output, "--check").status).toBe(0);
});
