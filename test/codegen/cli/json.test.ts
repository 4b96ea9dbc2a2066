import { expect, test } from "bun:test";
import { codegen, contents, HEADERS, workplace } from "./command.ts";

test("codegen --json prints the model of one release on one architecture, and writes nothing", () => {
  using place = workplace();
  const args = ["--xen", "4.17", "--arch", "arm64", "--headers", place.headers, "--output", place.output];
  const { status, stdout } = codegen("--json", ...args);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    xen: "4.17",
    arch: "arm64",
    structs: { "struct ping": { size: 16, align: 8, header: "domctl.h" } },
    constants: { XEN_DOMCTL_ping: "7" },
  });
  expect(Object.keys(contents(place.output))).toEqual(["package.json"]);
});

test("codegen --json --xen linux prints the kernel's device interfaces without Xen's", () => {
  using place = workplace();
  const { stdout } = codegen("--json", "--xen", "linux", "--headers", place.headers, "--output", place.output);
  const model: unknown = JSON.parse(stdout);
  expect(model).toMatchObject({ xen: "linux", constants: { BIND: String(0x44500) } });
  expect(model).not.toHaveProperty("constants.DOMID_SELF");
});

test("codegen --json refuses two releases", () => {
  using place = workplace();
  const { status, stdout, stderr } = codegen("--json", "--headers", place.headers, "--xen", "4.17", "linux");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("--json prints one model: expected exactly one --xen");
});

test("codegen succeeds if the reader of its output closes the pipe early", () => {
  const structs = Array.from({ length: 3000 }, (_, index) => `struct s${index} { int a, b, c; };`);
  using place = workplace({ ...HEADERS, "domctl.h": structs.join("\n") });
  const main = `${import.meta.dir}/../../../codegen/main.ts`;
  const pipe = `"$0" "$1" --json --xen 4.17 --headers "$2" | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = Bun.spawnSync(["bash", "-c", pipe, process.execPath, main, place.headers]);
  expect(stdout.toString()).toBe("{\n0\n");
  expect(stderr.toString()).not.toContain("EPIPE");
});
