/** Checks that an editor shows the units of members, with the language service that editors ship (TypeScript 5.9). */

import { expect, setDefaultTimeout, test } from "bun:test";
import { dirname, join } from "node:path";
import ts from "typescript-5.9";

// The service reads the whole project, on a machine that may be busy.
setDefaultTimeout(60_000);

const root = join(import.meta.dir, "../..");
const path = join(root, "examples/hover-of-a-test.ts");

const PROGRAM = `import { Xen } from "xen-ts";
using xen = Xen.open();
xen.domctl("max_mem", 5, { max_memkb: 1n });
const info = xen.domctl("getdomaininfo", 5);
info.cpu_time;
info.domain;
xen.domctl("getdomaininfo", 5, (record) => record.tot_pages);
`;

function read(file: string): string | undefined {
  return file === path ? PROGRAM : ts.sys.readFile(file);
}

function service(): ts.LanguageService {
  const config = join(root, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
  );
  return ts.createLanguageService({
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}

test("an editor shows the unit of a member, in arguments, outcomes and records", () => {
  const editor = service();
  const shown = (word: string): string => {
    const { documentation } = editor.getQuickInfoAtPosition(path, PROGRAM.indexOf(word) + 1) ?? {};
    return ts.displayPartsToString(documentation);
  };
  expect(shown("max_memkb")).toBe("KiB.");
  expect(shown("cpu_time")).toBe("Nanoseconds.");
  expect(shown("tot_pages")).toBe("Pages.");
  expect(shown("domain;")).toBe("");
});
