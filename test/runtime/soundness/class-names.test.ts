import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

test("objects are shown by their class's name in a minified bundle of the source", async () => {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-names-"));
  try {
    const source = join(import.meta.dir, "../../../src");
    writeFileSync(
      join(folder, "main.ts"),
      `import { sharedBuffer } from "${source}/ring.ts";
       import { TracingHypercall, ValidatingHypercall } from "${source}/unsafe.ts";
       import { SimulatedXen } from "${source}/testing.ts";
       const simulated = new SimulatedXen({ domains: [{}] });
       const xen = simulated.open();
       const shown = [
         sharedBuffer(new ArrayBuffer(4096)),
         xen.grants.share(1),
         await xen.foreignMemory.map(1, 0),
         new ValidatingHypercall(new TracingHypercall(simulated.hypercall, () => {})),
       ];
       console.log(shown.map((one) => Bun.inspect(one).split(/[ :]/)[0]).join(" "));
       process.exit(0);`,
    );
    const built = await Bun.build({
      entrypoints: [join(folder, "main.ts")],
      outdir: join(folder, "out"),
      minify: true,
      target: "bun",
    });
    expect(built.success).toBe(true);
    const child = Bun.spawn([process.execPath, join(folder, "out/main.js")], { stdout: "pipe", stderr: "inherit" });
    expect(await child.stdout.text()).toBe("SharedMemory GrantMemory ForeignMapping ValidatingHypercall\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
