/** Bundles the entry points into split chunks for Bun, with the packed tables in place of `src/generated/index.ts`. */

import { readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { BunPlugin } from "bun";
import { grouped } from "./groups.ts";

/** The sources of a bundle: the folder that every entry point is below, and the modules of the packed tables and page. */
export interface Sources {
  readonly root: string;
  readonly tables: string;
  readonly page: string;
}

/** Bundles files into `outdir`, each at its place below the root, as JavaScript. */
export async function bundleForBun(files: readonly string[], sources: Sources, outdir: string): Promise<void> {
  const { root } = sources;
  const { outputs } = await Bun.build({
    entrypoints: [...files],
    root,
    outdir,
    target: "bun",
    format: "esm",
    splitting: true,
    minify: { syntax: true },
    sourcemap: "linked",
    naming: { entry: "[dir]/[name].js", chunk: "chunks/[name]-[hash].js" },
    plugins: [
      inPlaceOf(dataModules(sources)),
      grouped(sources),
      generatorFiles(join(root, "../codegen")),
      onlyTypeScript,
    ],
  });
  const classes = classNames(root);
  for (const { path } of outputs.filter(({ kind }) => kind !== "sourcemap")) {
    const text = withClassNames(followable(await Bun.file(path).text()), classes);
    // A chunk with any part of the command counts as the command's.
    const isRuntime = /^\/\/ src\//m.test(text) && !/^\/\/ src\/cli\//m.test(text);
    const isGenerator = /^\/\/ codegen\/cli\//m.test(text);
    await Bun.write(path, isRuntime ? withoutPaths(text) : compact(text.replace(/\n\/\/# sourceMappingURL=.*/, "")));
    const map = `${path}.map`;
    if (!isRuntime) rmSync(map, { force: true });
    // The module of the packed tables names a file of this machine.
    else await Bun.write(map, (await Bun.file(map).text()).replaceAll(`${dirname(root)}/`, ""));
    if (isGenerator) await Bun.write(path, await renamed(path));
  }
}

/** Takes out the bundler's comments with modules' paths, whose lines stay, and with the number that source maps have too. */
function withoutPaths(text: string): string {
  return text.replaceAll(/^\/\/ (?:src|codegen|dist|package)\/.*$/gm, "//").replace(/^\/\/# debugId=.*\n/m, "");
}

const compiler = new Bun.Transpiler({
  loader: "js",
  target: "bun",
  minifyWhitespace: true,
  deadCodeElimination: false,
});

const compilerForNode = new Bun.Transpiler({
  loader: "js",
  target: "node",
  minifyWhitespace: true,
  deadCodeElimination: false,
});

/** Takes the spaces out of code that nobody reads: the command, the generator and the tables. */
function compact(text: string): string {
  return followable(compiler.transformSync(text));
}

/** Returns the generator's chunk, the largest one, with short names of variables: classes and functions keep theirs. */
async function renamed(path: string): Promise<string> {
  const { outputs } = await Bun.build({
    entrypoints: [path],
    target: "bun",
    format: "esm",
    minify: { whitespace: true, syntax: true, identifiers: true, keepNames: true },
    plugins: [otherChunks],
  });
  return followable((await outputs[0]?.text()) ?? "");
}

const otherChunks: BunPlugin = {
  name: "other chunks",
  setup(build) {
    build.onResolve({ filter: /^\.\// }, ({ path, importer }) =>
      importer === "" ? undefined : { path, external: true },
    );
  },
};

/** Leaves out the languages of quicktype-core that the generator does not write: all but one of thirty, 400 kB. */
const onlyTypeScript: BunPlugin = {
  name: "only TypeScript",
  setup(build) {
    build.onLoad({ filter: /\/quicktype-core\/dist\/esm\/language\/(?:All|index)\.js$/ }, async ({ path }) => {
      const text = await Bun.file(path).text();
      const lines = text.split("\n").filter((line) => !/^(?:import|export \*) .*"\.\/(?!TypeScriptFlow\/)/.test(line));
      const kept = lines.filter(
        (line) => !/^    new (?!TypeScriptTargetLanguage|Flow)\w+TargetLanguage\(\),$/.test(line),
      );
      return { contents: kept.join("\n"), loader: "js" };
    });
  },
};

/** Bundles one file of a folder of sources for Node and Deno. */
export async function bundleForNode(file: string, root: string, outdir: string): Promise<void> {
  const { outputs } = await Bun.build({
    entrypoints: [join(root, file)],
    outdir,
    target: "node",
    format: "esm",
    minify: { syntax: true },
  });
  const classes = classNames(root);
  for (const { path } of outputs) {
    await Bun.write(path, compilerForNode.transformSync(withClassNames(await Bun.file(path).text(), classes)));
  }
}

/** Returns the modules that are made for the package, by the sources in whose place they stand. */
export function dataModules({ root, tables, page }: Sources): ReadonlyMap<string, string> {
  return new Map([
    [join(root, "generated/index.ts"), tables],
    [join(root, "runtime/toolstack/domain/short-list/table.ts"), join(dirname(tables), "short-list.ts")],
    [join(root, "serve/assets/page-files.ts"), page],
  ]);
}

/** Takes modules in place of sources. */
function inPlaceOf(data: ReadonlyMap<string, string>): BunPlugin {
  return {
    name: "modules made for the package",
    setup(build) {
      build.onResolve({ filter: /\/(?:index|table|page-files)\.ts$/ }, ({ path, importer }) => {
        const replacement = path.startsWith(".") ? data.get(join(importer, "..", path)) : undefined;
        return replacement === undefined ? undefined : { path: replacement };
      });
    },
  };
}

/**
 * The generator reads files beside its modules. In the package they are in `dist/codegen` and `dist/xen-headers`, and the
 * modules are chunks.
 */
function generatorFiles(codegen: string): BunPlugin {
  return {
    name: "generator's files",
    setup(build) {
      build.onLoad({ filter: /\/codegen\/.*\.ts$/ }, async ({ path }) => {
        const text = await Bun.file(path).text();
        const place = join("../codegen", relative(codegen, dirname(path)));
        return {
          contents: text.replaceAll("import.meta.dir", `(import.meta.dir + ${JSON.stringify(`/${place}`)})`),
          loader: "ts",
        };
      });
    },
  };
}

/**
 * Bun writes a `require` of a chunk as one of `import.meta`, which no bundler follows: a consumer's bundle, or an
 * executable, would lack the chunk. It also marks a file as ready to run, in which `require` itself is unknown. Spaces
 * keep source maps right.
 */
function followable(text: string): string {
  return text
    .replace(/^\/\/ @bun\n/, "//\n")
    .replace(/^var \{require\}=import\.meta;/m, "")
    .replaceAll("import.meta.require(", "require            (");
}

const CLASS = /\bclass (\w+?)(\d*)((?: extends [\w.]+)? \{)$/gm;

/** Returns true for a class that cannot change once it is made. */
function freezesItself(body: string): boolean {
  return [...body.matchAll(/^  static \{\n[^]*?^  \}/gm)].some(([block]) => block.includes("Object.freeze(this)"));
}

/** Returns the names of the classes that are declared below a folder. */
function classNames(folder: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of new Bun.Glob("**/*.ts").scanSync({ cwd: folder, absolute: true })) {
    for (const [, name = ""] of readFileSync(path, "utf8").matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm)) {
      names.add(name);
    }
  }
  return names;
}

/**
 * Gives each class its name, for messages and whoever prints it. Bun numbers a class whose name occurs in several
 * chunks, "Xen2", and a consumer's minifier renames all of them. One loop at the end does it for a chunk: a static block
 * in each class would be a function of its own, which takes a fifteenth of the time to load the chunk.
 */
function withClassNames(text: string, classes: ReadonlySet<string>): string {
  const named: string[] = [];
  const changed = text.replaceAll(CLASS, (declaration: string, base: string, number: string, _: string, at: number) => {
    const name = classes.has(`${base}${number}`) ? `${base}${number}` : base;
    if (!classes.has(name)) return declaration;
    const body = text.slice(at, text.indexOf("\n}", at));
    if ((at > 0 && text[at - 1] !== "\n") || freezesItself(body))
      return `${declaration} static { Object.defineProperty(this, "name", { value: "${name}" }); }`;
    named.push(`[${base}${number}, "${name}"]`);
    return declaration;
  });
  if (named.length === 0) return changed;
  const loop = `for (const [type, value] of [${named.join(", ")}]) Object.defineProperty(type, "name", { value });\n`;
  const end = changed.lastIndexOf("\n\n//# debugId");
  return end < 0 ? `${changed}\n${loop}` : `${changed.slice(0, end + 1)}${loop}${changed.slice(end + 1)}`;
}
