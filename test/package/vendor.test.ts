/** A vendor's operation in a consumer's project: from headers and annotations to a call and an answer. */

import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasHeaders } from "../simulated/vendor-tables.ts";
import { blocksOf } from "../readme/blocks.ts";
import { check } from "./consumers/check.ts";
import { makeProject, PROJECTS } from "./consumers/projects.ts";
import { root, tarball } from "./tarball.ts";

// A project is made, and tables are generated and compiled, on a machine that may be busy.
setDefaultTimeout(900_000);

const folder = mkdtempSync(join(tmpdir(), "xen-ts-vendor-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OPERATION = "#define XEN_DOMCTL_gdbsx_guestmemio            1000\n";
const MEMBER = "        struct xen_domctl_set_llc_colors    set_llc_colors;\n";

const HEADER: readonly (readonly [text: string, addition: string])[] = [
  [OPERATION, "#define XEN_DOMCTL_vendor_serial 5000\n"],
  [MEMBER, "        struct xen_domctl_vendor_serial vendor_serial;\n"],
  [
    "struct xen_domctl {\n",
    "struct xen_domctl_vendor_serial {\n    uint32_t slot;\n    uint32_t pad;\n    uint64_aligned_t serial;\n};\n\n",
  ],
];

const CHAPTER = "docs/guide/new-xen.md";
const chapter = readFileSync(join(root, CHAPTER), "utf8");
const shown = blocksOf(chapter, CHAPTER).find(({ runBy }) => runBy !== undefined) ?? expect.unreachable();

/** The annotations that the chapter shows. */
const ANNOTATIONS = /^```text\n(\[domctl[^]*?)^```$/m.exec(chapter)?.[1] ?? expect.unreachable();

/** The chapter's program, and one more way to open that Xen. */
const PROGRAM = `import { Xen } from "xen-ts";
${shown.code}using other = Xen.open({ hypercall: simulated.hypercall, abi });
console.log(other.domctl("vendor_serial", 1, { slot: 8 }).serial, other.domains.list().length);
`;

describe.skipIf(!hasHeaders("4.20"))("tables of a vendor's headers and annotations", () => {
  let project = "";
  let said = "";
  beforeAll(async () => {
    const [first] = PROJECTS;
    if (first === undefined) throw new Error("expected a project, found none");
    project = makeProject(first, folder, await tarball());
    const headers = join(folder, "headers");
    cpSync(join(root, "xen-headers/4.20"), headers, { recursive: true });
    let text = readFileSync(join(headers, "domctl.h"), "utf8");
    for (const [place, addition] of HEADER) {
      if (!text.includes(place)) throw new Error(`domctl.h has no ${JSON.stringify(place)}`);
      text = text.replace(place, place.startsWith("struct") ? addition + place : place + addition);
    }
    writeFileSync(join(headers, "domctl.h"), text);
    writeFileSync(join(project, "vendor.toml"), ANNOTATIONS);
    writeFileSync(join(project, "program.ts"), PROGRAM);
    const words = ["--headers", headers, "--out", "src/xen-abi", "--arch", "x86_64", "--annotations", "vendor.toml"];
    const { exitCode, stderr } = Bun.spawnSync([process.execPath, "x", "xen-ts", "codegen", ...words], {
      cwd: project,
    });
    said = stderr.toString();
    if (exitCode !== 0) throw new Error(said);
  });

  test("are one folder, and the command says that nothing was left over", () => {
    expect(said).toMatch(/^Xen 4\.20, x86_64: \d+ files in src\/xen-abi\n$/);
  });

  test("serve a real Xen's interface and a simulated one, whose test answers the operation", () => {
    const { stdout, stderr } = Bun.spawnSync([process.execPath, "program.ts"], { cwd: project });
    expect({ stdout: stdout.toString(), stderr: stderr.toString() }).toEqual({
      stdout: `${shown.output}4294967304n 2\n`,
      stderr: "",
    });
  });

  test.each(["TypeScript 5.9", "TypeScript 7"] as const)("type the vendor's operation, in %s", async (compiler) => {
    expect(await check(project, compiler, {}, ["program.ts"])).toEqual({ ours: [], own: [] });
    writeFileSync(join(project, "wrong.ts"), `${PROGRAM}xen.domctl("vendor_serial", 1, { slott: 7 });\n`);
    const { own } = await check(project, compiler, {}, ["wrong.ts"]);
    expect(own).toEqual([expect.stringContaining("slott")]);
  });

  test("are refused without the annotations, and the message names the operation and the option", () => {
    const words = ["--headers", join(folder, "headers"), "--out", "src/bare", "--arch", "x86_64"];
    const { stderr } = Bun.spawnSync([process.execPath, "x", "xen-ts", "codegen", ...words], { cwd: project });
    expect(stderr.toString()).toContain("vendor_serial");
  });
});
