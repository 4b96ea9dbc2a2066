import { expect, test } from "bun:test";
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen, contents, HEADERS, workplace } from "./command.ts";

test("codegen --check succeeds right after a run, and writes nothing", () => {
  using place = workplace();
  const args = ["--xen", "4.17", "--headers", place.headers, "--output", place.output];
  codegen(...args);
  const before = contents(place.output);
  expect(codegen(...args, "--check")).toMatchObject({ status: 0, stdout: "" });
  expect(contents(place.output)).toEqual(before);
});

test("codegen --check fails, lists changed, missing and additional files, and leaves them alone", () => {
  using place = workplace();
  const args = ["--xen", "4.17", "--headers", place.headers, "--output", place.output];
  codegen(...args);
  const generated = join(place.output, "src/generated/4.17/x86_64");
  appendFileSync(join(generated, "domctl.ts"), "// edited by hand\n");
  rmSync(join(generated, "xen.constants.ts"));
  writeFileSync(join(generated, "stray.ts"), "");
  const before = contents(place.output);
  const { status, stderr } = codegen(...args, "--check");
  expect(status).toBe(1);
  expect(stderr).toContain("differs: src/generated/4.17/x86_64/domctl.ts\n");
  expect(stderr).toContain("missing: src/generated/4.17/x86_64/xen.constants.ts\n");
  expect(stderr).toContain("should not be there: src/generated/4.17/x86_64/stray.ts\n");
  expect(contents(place.output)).toEqual(before);
});

test("codegen --check fails if the headers' model differs, and prints the difference", () => {
  using place = workplace();
  const args = ["--xen", "4.17", "--headers", place.headers, "--output", place.output];
  codegen(...args);
  writeFileSync(join(place.headers, "domctl.h"), HEADERS["domctl.h"].replace("ping 7", "ping 8"));
  const { status, stderr } = codegen(...args, "--check");
  expect(status).toBe(1);
  expect(stderr).toContain("4.17 arm64 differs from what is recorded:\n  ~ constant XEN_DOMCTL_ping: 7 -> 8\n");
});

test("codegen --check succeeds if headers differ only in text", () => {
  using place = workplace();
  const args = ["--xen", "4.17", "--headers", place.headers, "--output", place.output];
  codegen(...args);
  appendFileSync(join(place.headers, "domctl.h"), "/* A comment that a later point release has. */\n");
  const { status, stderr } = codegen(...args, "--check");
  expect(status).toBe(0);
  expect(stderr).toContain("judged by its model");
});

test("codegen --check of one architecture accepts the output of a run for all", () => {
  using place = workplace();
  const args = ["--xen", "4.17", "linux", "--headers", place.headers, "--output", place.output];
  codegen(...args);
  expect(codegen(...args, "--arch", "arm64", "--check")).toMatchObject({ status: 0 });
});

test("codegen --check says for each release if it compared with headers or with the record", () => {
  using place = workplace();
  const args = ["--headers", place.headers, "--output", place.output];
  codegen("--xen", "4.17", ...args);
  codegen("--xen", "4.17-vendor", ...args);
  const { status, stderr } = codegen("--xen", "4.17", ...args, "--check");
  expect(status).toBe(0);
  expect(stderr).toMatch(new RegExp(`^│ 4\\.17 +│.*│ headers: --headers ${place.headers} *│$`, "m"));
  expect(stderr).toMatch(/^│ 4\.17-vendor +│.*│ its recorded model +│$/m);
});

test("codegen --check compares the output of a release without headers with its recorded model", () => {
  using place = workplace();
  const args = ["--headers", place.headers, "--output", place.output];
  codegen("--xen", "4.17", ...args);
  codegen("--xen", "4.17-vendor", ...args);
  appendFileSync(join(place.output, "src/generated/4.17-vendor/x86_64/index.ts"), "// edited by hand\n");
  const { status, stderr } = codegen("--xen", "4.17", ...args, "--check");
  expect(status).toBe(1);
  expect(stderr).toContain("differs: src/generated/4.17-vendor/x86_64/index.ts\n");
});
