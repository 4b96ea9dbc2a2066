import { expect, test } from "bun:test";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen, contents, HEADERS, workplace } from "./command.ts";

test("codegen writes modules for the architectures on which Bun runs, and a golden text for every architecture", () => {
  using place = workplace();
  const { status, stdout, stderr } = codegen("--xen", "4.17", "--headers", place.headers, "--output", place.output);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  const files = Object.keys(contents(place.output));
  for (const arch of ["x86_64", "arm64"]) expect(files).toContain(`src/generated/4.17/${arch}/domctl.ts`);
  for (const arch of ["x86_32", "arm32"]) expect(files).not.toContain(`src/generated/4.17/${arch}/domctl.ts`);
  for (const name of ["x86_64", "arm64", "x86_32", "arm32", "linux"])
    expect(files).toContain(`codegen/golden/${name}.txt`);
  expect(files).toContain("src/generated/linux/evtchn.ts");
  expect(stderr).toMatch(/\d+ files: \d+ added; \d+\.\d s/);
});

test("codegen reports a run that changes no file", () => {
  using place = workplace();
  const args = ["--xen", "4.17", "--headers", place.headers, "--output", place.output];
  codegen(...args);
  const before = contents(place.output);
  expect(codegen(...args).stderr).toContain("nothing to change");
  expect(contents(place.output)).toEqual(before);
});

test("generating a second release leaves the first release's modules unchanged", () => {
  using place = workplace();
  using newer = workplace({ ...HEADERS, "domctl.h": "struct pong { uint32_t reply; };\n" });
  codegen("--xen", "4.17", "--headers", place.headers, "--output", place.output);
  const first = contents(join(place.output, "src/generated/4.17"));
  codegen("--xen", "4.18", "--headers", newer.headers, "--output", place.output);
  expect(contents(join(place.output, "src/generated/4.17"))).toEqual(first);
  const files = contents(place.output);
  expect(files["src/generated/4.18/x86_64/domctl.ts"]).toContain("struct pong");
  expect(files["codegen/golden/x86_64.txt"]).toContain("xen 4.17 4.18\n");
});

test("codegen removes modules of records that no header defines any longer", () => {
  using place = workplace();
  const args = ["--xen", "4.17", "--headers", place.headers, "--output", place.output];
  codegen(...args);
  rmSync(join(place.headers, "domctl.h"));
  expect(codegen(...args).stderr).toContain("- struct ping");
  expect(Object.keys(contents(place.output)).filter((path) => path.includes("domctl"))).toEqual([]);
});

test.each([
  ["an unknown type", "struct ping {\n  nonsense_t when;\n};\n", 2],
  ["an unclosed brace", "struct ping {\n  uint32_t when;\n", undefined],
  ["a missing include", '\n\n#include "nowhere.h"\n', 3],
  ["an #error", "#error not for you\n", 1],
])("codegen reports a header with %s by line and column, and leaves the old output alone", (_, text, line) => {
  using place = workplace();
  const args = ["--xen", "4.17", "--headers", place.headers, "--output", place.output];
  codegen(...args);
  const before = contents(place.output);
  const file = join(place.headers, "domctl.h");
  writeFileSync(file, text);
  const { status, stdout, stderr } = codegen(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(new RegExp(`^${file}:${line ?? "\\d+"}:\\d+: \\S`, "m"));
  expect(stderr).not.toContain("    at ");
  expect(contents(place.output)).toEqual(before);
});
