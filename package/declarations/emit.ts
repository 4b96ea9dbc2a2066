/** Emits a declaration for each module of src, except for the tables, without resolving or checking anything. */

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Emits the declarations below `outdir`. The sources' own settings ask for all that such an emission needs. */
export async function emitDeclarations(root: string, outdir: string): Promise<void> {
  const sources = [...new Bun.Glob("src/**/*.ts").scanSync({ cwd: root, absolute: true })];
  const direct = new Set<string>();
  for (const path of sources.filter((one) => !/\/src\/(?:generated|cli)\//.test(one))) followImports(path, direct);
  direct.delete(join(root, "src/generated/index.ts"));
  const config = join(outdir, "tsconfig.json");
  const options = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      emitDeclarationOnly: true,
      noResolve: true,
      noCheck: true,
      types: [],
      rootDir: join(root, "src"),
      outDir: outdir,
    },
    include: [join(root, "src")],
    exclude: ["generated", "cli", "browser"].map((folder) => join(root, "src", folder)),
    files: [...direct],
  };
  await Bun.write(config, JSON.stringify(options));
  const { exitCode, stdout, stderr } = Bun.spawnSync([join(root, "node_modules/.bin/tsc"), "-p", config]);
  rmSync(config);
  const index = join(outdir, "index.d.ts");
  writeFileSync(index, withClasses(readFileSync(index, "utf8")));
  for (const path of new Bun.Glob("**/*.d.ts").scanSync({ cwd: outdir, absolute: true })) {
    const text = readFileSync(path, "utf8");
    // What Node's types add to the bytes is the library's own business: a consumer may have no types of Node.
    if (/\bBuffer\b/.test(text)) writeFileSync(path, text.replaceAll(/\bBuffer\b/g, "Uint8Array"));
  }
  if (exitCode !== 0) throw new Error(`the declarations cannot be emitted:\n${stdout.toString()}${stderr.toString()}`);
}

/** Adds the modules below src/generated that a module imports, itself or through another of them. */
function followImports(path: string, found: Set<string>): void {
  for (const [, module = ""] of readFileSync(path, "utf8").matchAll(/"(\.[^"]+\.ts)"/g)) {
    const imported = join(dirname(path), module);
    if (!imported.includes("/src/generated/") || found.has(imported)) continue;
    found.add(imported);
    if (!imported.endsWith("/generated/index.ts")) followImports(imported, found);
  }
}

const STAND_IN =
  /(?:\/\*\*[^/]*\*\/\n)?export declare const (?<name>\w+): typeof (?<type>\w+);\nexport type \k<name>(?:<[^>]*>)? = \k<type>(?:<[^>]*>)?;\n/g;

/**
 * Exports classes themselves in place of a class's type and a value that stands in for it: a consumer's own declarations
 * can then name what it returns.
 */
function withClasses(text: string): string {
  const exported: string[] = [];
  const rest = text.replaceAll(STAND_IN, (declaration, name: string, type: string) => {
    const from = new RegExp(`import type \\{ ${name} as ${type} \\} from ("[^"]+");`).exec(text)?.[1];
    if (from === undefined) return declaration;
    exported.push(`export { ${name} } from ${from};\n`);
    return "";
  });
  if (exported.length === 0) throw new Error("expected index.ts to export stand-ins for classes, found none");
  return rest + exported.join("");
}
