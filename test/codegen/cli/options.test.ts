import { expect, test } from "bun:test";
import { ARCHITECTURES, parseOptions, UsageError } from "../../../codegen/cli/options.ts";
import { codegen } from "./command.ts";

const RELEASES = "4.14, 4.15, 4.16, 4.17, 4.18, 4.19, 4.20, 4.21, 4.22";

test("codegen --help explains every option and gives examples, on standard output", () => {
  const { status, stdout, stderr } = codegen("--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const option of ["--xen", "--arch", "--headers", "--git", "--json", "--check", "--diff"])
    expect(stdout).toContain(`  ${option}`);
  expect(stdout).toContain("Examples:\n  bun run codegen ");
  expect(stdout).toContain("xen-headers/README.md");
});

test.each([
  [["--arch", "mips"], "Allowed choices are x86_64, arm64, x86_32, arm32"],
  [["--xen", "4.99"], `--xen 4.99: expected one of ${RELEASES}`],
  [["--xen", "newest"], `--xen newest: expected one of ${RELEASES}, linux`],
  [["--xen", "4.17.7", "--headers", "."], "--xen 4.17.7: expected one of"],
  [["--jsn"], "Did you mean --json?"],
  [["4.17"], "too many arguments"],
  [["--headers", "a", "--git", "b"], "--headers and --git exclude each other"],
  [["--headers", "a", "--xen", "4.17", "4.18"], "--headers DIR holds one release"],
  [["--xen", "4.17-4.18", "--headers", "."], "--xen 4.17-4.18: expected one of"],
  [["--diff", "4.17"], "--diff: expected two releases, received 1"],
  [["--diff", "4.17", "4.18", "4.19"], "--diff: expected two releases, received 3"],
  [["--diff", "4.17", "newest"], "expected the name of a release such as 4.17, received newest"],
  [["--diff", "4.17", "4.18", "--check"], "leave out --check"],
  [["--diff", "4.17", "4.18", "--xen", "4.17"], "leave out --xen"],
])("codegen refuses the command line %j and says what it expects", (args, message) => {
  const { status, stdout, stderr } = codegen(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toContain("--help");
});

test("codegen without options regenerates everything that was generated before", () => {
  expect(parseOptions([], "/project")).toEqual({
    xen: null,
    arch: ARCHITECTURES,
    json: false,
    check: false,
    output: "/project",
  });
});

test("codegen's --xen and --arch take several values, after one option or repeated", () => {
  const expected = { xen: ["4.17", "4.18"], arch: ["arm64", "x86_64"] };
  expect(parseOptions(["--xen", "4.17", "4.18", "--arch", "arm64", "x86_64"], ".")).toMatchObject(expected);
  expect(parseOptions(["--xen=4.17", "--arch=arm64", "--xen=4.18", "--arch=x86_64", "--xen=4.17"], ".")).toMatchObject(
    expected,
  );
});

test("codegen accepts an unknown release if its headers are named", () => {
  expect(parseOptions(["--xen", "4.99", "--headers", "dir"], ".")).toMatchObject({ xen: ["4.99"], headers: "dir" });
  expect(parseOptions(["--xen", "4.99", "--git", "url"], ".")).toMatchObject({ xen: ["4.99"], git: "url" });
  expect(() => parseOptions(["--xen", "4.99"], ".")).toThrow(UsageError);
});

test.each(["4.17-vendor", "4.17-xcp-ng", "4.23-unstable", "4.22.0-rc"])(
  "codegen accepts %s as the name of a tree",
  (name) => {
    expect(parseOptions(["--xen", name, "--headers", "dir"], ".")).toMatchObject({ xen: [name] });
  },
);

test("codegen --diff compares x86_64 unless architectures are named", () => {
  expect(parseOptions(["--diff", "4.17", "4.18"], ".")).toMatchObject({ diff: ["4.17", "4.18"], arch: ["x86_64"] });
  expect(parseOptions(["--diff", "4.17", "4.18", "--arch", "arm64"], ".")).toMatchObject({ arch: ["arm64"] });
});
