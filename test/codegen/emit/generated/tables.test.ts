/** The committed tables as a whole: one class per record, small, and loaded only as far as they are used. */

import { describe, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadModule } from "../../../../src/generated/index.ts";
import { unitComment } from "../../../../codegen/emit/typescript/renderer.ts";
import { summaries } from "../../../../src/generated/summaries.ts";
import { units } from "../../../../src/generated/units.ts";
import { type FieldType, type StructType, fieldsOf } from "../../../../src/runtime/struct/index.ts";
import { classesOf, tables } from "./classes.ts";

const root = join(import.meta.dir, "../../../../src/generated");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

describe("in the table", () => {
  test.each(tables)("%s, a record has one class, through every record that nests it", (table) => {
    const classes = [...classesOf(table).values()].flat();
    const byName = new Map(classes.map((type) => [type.cName, type]));
    expect(byName.size).toBe(classes.length);
    let nested = 0;
    for (const type of classes) {
      for (const { name, type: field } of fieldsOf(type)) {
        const record = recordOf(field);
        if (record === null) continue;
        expect([type.cName, name, byName.get(record.cName) === record]).toEqual([type.cName, name, true]);
        nested++;
      }
    }
    expect(nested).toBeGreaterThan(table === "linux" ? 0 : 10);
  });
});

test("releases that agree on a record share its class", () => {
  const old = loadModule("4.14/x86_64", "event_channel").EvtchnSend;
  expect(loadModule("4.22/arm64", "event_channel").EvtchnSend).toBe(old);
  const info = loadModule("4.14/x86_64", "domctl").XenDomctlGetdomaininfo;
  expect(info.size).toBe(104);
  expect(loadModule("4.16/x86_64", "domctl").XenDomctlGetdomaininfo.size).toBe(112);
});

test("a guest of another width has its own layouts, with handles of its width", () => {
  const { size } = loadModule("4.17/x86_32", "arch-x86/xen").VcpuGuestContext;
  expect(size).toBe(2800);
  expect(loadModule("4.17/x86_64", "arch-x86/xen").VcpuGuestContext.size).toBe(5168);
  expect(loadModule("4.17/arm32", "xen").SharedInfo).toBeDefined();
});

test("all generated tables together have less than 8 MB", () => {
  const bytes = files.reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
  expect(files.length).toBeGreaterThan(1500);
  expect(bytes).toBeLessThan(8_000_000);
});

test("comments in generated files come from the generator, never from a header", () => {
  const own =
    /^\/\/ The (?:records|constants|operations|meanings|summaries|units|words) of .*: do not edit\.$|^\/\*\* .*, \d+ bytes, align \d+\. \*\/$/;
  const sentences = new Set(Object.values(summaries).flatMap((all) => Object.values<string>(all)));
  for (const unit of Object.values(units).flatMap((all) => Object.values<string>(all)))
    sentences.add(unitComment(unit));
  const isSentence = (line: string): boolean =>
    sentences.has(line.trim()) || sentences.has(/^ {2}\/\*\* (.*) \*\/$/.exec(line)?.[1] ?? "");
  for (const path of files.filter((name) => !name.endsWith("index.ts"))) {
    const lines = readFileSync(join(root, path), "utf8").split("\n");
    const others = lines.filter(
      (line) =>
        /\/\/ |\/\*|^\s*\*/.test(line.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")) && !own.test(line) && !isSentence(line),
    );
    expect([path, others]).toEqual([path, []]);
  }
});

describe("loading the module sysctl", () => {
  const LOADED = `
    import { loadModule } from ${JSON.stringify(join(root, "index.ts"))};
    const [table, name, record] = process.argv.slice(-3);
    const module = loadModule(table, name);
    if (record !== "") void module[record].size;
    console.log(JSON.stringify(Object.keys(require.cache).filter((path) => path.includes("/generated/"))));`;

  function loaded(table: string, module: string, record: string): string[] {
    const { stdout } = Bun.spawnSync([process.execPath, "-e", LOADED, table, module, record]);
    const paths: string[] = JSON.parse(stdout.toString());
    return paths.map((path) => path.slice(root.length + 1)).sort();
  }

  test.each(["4.14/x86_64", "4.17/x86_64", "4.22/arm64"])("of %s loads none of its records", (table) => {
    expect(loaded(table, "sysctl", "")).toEqual([`${table}/index.ts`, `${table}/sysctl/index.ts`, "index.ts"].sort());
  });

  test("and using one record loads only that record and the records nested in it", () => {
    const modules = ["4.18/x86_64/index.ts", "4.18/x86_64/sysctl/index.ts", "index.ts"];
    expect(loaded("4.18/x86_64", "sysctl", "XenSysctlReadconsole")).toEqual(
      ["4.14/x86_64/sysctl/XenSysctlReadconsole.ts", ...modules].sort(),
    );
    expect(loaded("4.18/x86_64", "sysctl", "XenSysctlCpupoolOp")).toEqual(
      ["4.14/x86_64/sysctl/XenSysctlCpupoolOp.ts", "4.14/x86_64/xen/XenctlBitmap.ts", ...modules].sort(),
    );
  });

  test.each(["4.14/x86_64", "4.22/arm64"])(
    "%s: a family's operations load the record of the one that is used",
    (table) => {
      const program = `
      import { loadModule } from ${JSON.stringify(join(root, "index.ts"))};
      const { operations } = loadModule(${JSON.stringify(table)}, "operations/domctl").family;
      void operations.max_mem.argument.type().size;
      console.log(Object.keys(require.cache).filter((path) => path.includes("/generated/")).join(" "));`;
      const { stdout } = Bun.spawnSync([process.execPath, "-e", program]);
      const modules = stdout
        .toString()
        .trim()
        .split(" ")
        .map((path) => path.slice(root.length + 1));
      const records = modules.filter((path) => !path.endsWith("index.ts") && !path.includes("/operations/"));
      expect(records).toEqual(["4.14/x86_64/domctl/XenDomctlMaxMem.ts"]);
    },
  );

  test("works in a bundle of one file that contains all tables", () => {
    const folder = mkdtempSync(join(tmpdir(), "xen-ts-compile-"));
    try {
      const program = join(folder, "program");
      const entry = `import { loadModule, releases } from ${JSON.stringify(join(root, "index.ts"))};
        console.log(releases.map((release) => loadModule(\`\${release}/x86_64\`, "domctl").XenDomctl.size).join(" "));`;
      writeFileSync(join(folder, "main.ts"), entry);
      Bun.spawnSync([process.execPath, "build", "--compile", "--outfile", program, "main.ts"], { cwd: folder });
      const { stdout } = Bun.spawnSync([program], { cwd: "/" });
      expect(stdout.toString()).toBe(`${Array<number>(9).fill(144).join(" ")}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});

function recordOf(type: FieldType): StructType | null {
  if (type.kind === "array") return recordOf(type.of);
  return type.kind === "record" ? type.record : null;
}
