import { expect, test } from "bun:test";
import { join } from "node:path";
import { folder } from "../headers/tree.ts";
import { codegen, contents, HEADERS, workplace } from "./command.ts";

/** A release with one hypercall that has commands. */
const OLD = {
  ...HEADERS,
  "xen.h": HEADERS["xen.h"].replace("#endif\n", "#define __HYPERVISOR_domctl 36\n#endif\n"),
  "domctl.h": `${HEADERS["domctl.h"]}struct xen_domctl { uint32_t cmd; uint32_t interface_version; domid_t domain; };\n`,
};

/** The next release: one more command with its own record, and one more member in another record. */
const NEW = {
  ...OLD,
  "domctl.h": `${OLD["domctl.h"].replace("uint64_t when;", "uint64_t when; uint32_t why;")}
#define XEN_DOMCTL_frobnicate 99
struct xen_domctl_frobnicate { uint32_t count; };
`,
};

test("codegen compares an unlisted release with the nearest one, and lists what annotations.toml lacks", () => {
  using place = workplace(OLD);
  using later = folder(NEW);
  codegen("--xen", "4.17", "--headers", place.headers, "--output", place.output);
  const { status, stderr } = codegen("--xen", "4.99", "--headers", later.path, "--output", place.output);
  expect(status).toBe(0);
  expect(stderr).toContain("Xen 4.99 was not recorded before; nearest to it is Xen 4.17:\n");
  expect(stderr).toMatch(/^ {2}x86_64: records: 1 changed, 1 added; constants: 1 added$/m);
  expect(stderr).toMatch(/^ {4}.*struct xen_domctl_frobnicate/m);
  expect(stderr).toMatch(/^ {4}.*XEN_DOMCTL_frobnicate/m);
  expect(stderr).toMatch(/^ {4}.*why/m);
  expect(stderr).toContain("bun run codegen --diff 4.17 4.99 shows all");
  const warning = /^WARNING: annotations\.toml says nothing about (?<models>.*) XEN_DOMCTL_frobnicate: (?<advice>.*)$/m;
  const { models = "", advice } = warning.exec(stderr)?.groups ?? {};
  expect(models.split(", ")).toEqual(["4.99 x86_64", "4.99 arm64", "4.99 x86_32", "4.99 arm32"]);
  expect(advice).toContain('[domctl.operations] wants frobnicate = "none|in|out|inout …"');
  const written = contents(join(place.output, "src/generated/4.99/x86_64"));
  expect(written["domctl.ts"]).toContain("class XenDomctlFrobnicate ");
  expect(written["domctl.constants.ts"]).toContain("export const XEN_DOMCTL_frobnicate = 99;");
});

test("codegen reports an unlisted release without differences, and advises no comparison", () => {
  using place = workplace(OLD);
  codegen("--xen", "4.17", "--headers", place.headers, "--output", place.output);
  const { status, stderr } = codegen("--xen", "4.99", "--headers", place.headers, "--output", place.output);
  expect(status).toBe(0);
  expect(stderr).toContain("  x86_64: no record and no constant differs\n");
  expect(stderr).not.toContain("--diff");
});
