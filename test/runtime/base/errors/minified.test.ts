/** Errors keep their names in a program that was made small. */

import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dir, "../../../../src");

test("a minified program's errors have the names of their classes, also an error class of the program's own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-minified-"));
  try {
    const program = `
      import * as index from ${JSON.stringify(join(root, "index.ts"))};
      const { XenError } = index;
      const wrong = [];
      let count = 0;
      for (const [name, Class] of Object.entries(index)) {
        if (!name.endsWith("Error")) continue;
        count++;
        const options = { operation: "x", code: "EIO", domid: 1, release: "4.99", completed: 0, path: "/", errno: 5 };
        const error = name === "XenValidationError"
          ? new Class("x", { rule: "r", path: "p", found: 1, expected: 2 })
          : new Class("message", options);
        if (error.name !== name || !(error instanceof XenError)) wrong.push([name, error.name]);
      }
      console.log(JSON.stringify({ count, wrong, text: String(new index.XenBusyError("m", { operation: "x" })) }));`;
    writeFileSync(join(folder, "main.ts"), program);
    const built = await Bun.build({
      entrypoints: [join(folder, "main.ts")],
      target: "bun",
      minify: true,
      outdir: folder,
    });
    expect(built.success).toBeTrue();
    const { stdout, stderr } = Bun.spawnSync([process.execPath, join(folder, "main.js")]);
    expect(stderr.toString()).toBe("");
    const { count, wrong, text } = JSON.parse(stdout.toString());
    expect({ wrong, text }).toEqual({ wrong: [], text: "XenBusyError: m" });
    expect(count).toBeGreaterThan(15);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
