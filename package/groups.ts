/**
 * Groups of modules that a program loads together, each of which becomes one chunk.
 *
 * A bundler makes a chunk of the modules that the same entry points reach. With a lazy module for each part and each
 * command these are seventy chunks of a few hundred bytes for a list of domains, and every one is read, linked and
 * started by itself. Here a group's modules are reached through one module, its anchor, which imports all of them. So
 * the same entry points reach them. A `require` within a group becomes an import. One from outside leads to the anchor
 * too.
 */

import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { BunPlugin, Transpiler } from "bun";
import { dataModules, type Sources } from "./javascript.ts";

/** Modules below src; a group has what they import too, unless an earlier group has it. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  command: ["cli/command-table.ts", "cli/output/io.ts", "cli/syntax/parse.ts"],
  base: ["index.ts", "runtime/base/options.ts", "runtime/base/promises.ts", "runtime/base/bytes.ts"],
  records: ["runtime/struct/records.ts"],
  open: ["runtime/xen.ts", "runtime/hypercall/privcmd/privcmd-hypercall.ts"],
  core: [
    "runtime/abi/index.ts",
    "runtime/abi/interpreter/index.ts",
    "runtime/hypercall/operation/family.ts",
    "runtime/struct/list-decoder.ts",
    "runtime/toolstack/domain/domains.ts",
  ],
  listing: [
    "cli/output/list-output.ts",
    "cli/output/watch-option.ts",
    "cli/machine/domain-columns.ts",
    "cli/machine/domain-words.ts",
    "cli/machine/wrapper.ts",
  ],
  machine: ["cli/machine/machine.ts", "cli/machine/domain-rows.ts", "cli/output/live.ts"],
};

/** Modules that a group's roots import, and that stay outside: others load them without the group. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  open: ["generated/index.ts", "runtime/linux/ffi/linux.ts"],
  core: ["generated/index.ts", "runtime/toolstack/domain/uuid-text.ts"],
  machine: ["xenstore.ts"],
};

const SCHEME = "group:";

/** Paths below src in anchors: an absolute one would be in source maps. */
const SOURCE = "source:";

/** Roots of a group, as modules of other groups load them later: with all of the group. */
const ROOT = "root:";

const REQUIRE = /require\("([^"]+)"\)(?= as typeof import\()/g;

export function grouped(sources: Sources): BunPlugin {
  const { root, tables } = sources;
  const compiler = new Bun.Transpiler({ loader: "ts", trimUnusedImports: true });
  const data = dataModules(sources);
  const resolve = (path: string, importer: string): string => {
    const found = join(dirname(importer), path);
    return data.get(found) ?? found;
  };
  const groups = membersOf(root, compiler, resolve);
  const groupOf = new Map([...groups].flatMap(([group, members]) => members.map((path) => [path, group] as const)));
  return {
    name: "groups",
    setup(build) {
      build.onResolve({ filter: /^group:/ }, ({ path }) => ({ path: path.slice(SCHEME.length), namespace: "group" }));
      build.onResolve({ filter: /^root:/ }, ({ path }) => ({ path: path.slice(ROOT.length), namespace: "root" }));
      build.onLoad({ filter: /.*/, namespace: "root" }, ({ path }) => {
        const group = groupOf.get(join(root, path)) ?? "";
        return { contents: `import "${SCHEME}${group}";\nexport * from "${SOURCE}${path}";\n`, loader: "ts" };
      });
      build.onResolve({ filter: /^source:/ }, ({ path }) => ({ path: join(root, path.slice(SOURCE.length)) }));
      build.onLoad({ filter: /.*/, namespace: "group" }, ({ path }) => ({
        contents: anchorText(groups.get(path) ?? [], root, compiler),
        loader: "ts",
      }));
      build.onLoad({ filter: new RegExp(`^(?:${root}/|${dirname(tables)}/).*\\.ts$`) }, ({ path }) => {
        const text = sourceOf(path);
        const own = groupOf.get(path);
        const others = new Set(
          importsOf(text, compiler)
            .map((imported) => groupOf.get(resolve(imported, path)))
            .filter((group) => group !== undefined && group !== own),
        );
        const anchors = [...groups.keys()].filter((group) => others.has(group));
        const head = anchors.map((group) => `import "${SCHEME}${group}";`).join("");
        return { contents: head + withRequires(text, path, own), loader: "ts" };
      });
    },
  };

  /** Returns a module's text: a `require` within its group is an import, and one of another group's root loads that group. */
  function withRequires(text: string, path: string, own: string | undefined): string {
    const imports: string[] = [];
    const changed = text.replaceAll(REQUIRE, (whole, required: string) => {
      const found = resolve(required, path);
      const group = groupOf.get(found);
      if (group === undefined) return whole;
      const place = relative(root, found);
      if (group !== own) return ROOTS[group]?.includes(place) ? `require("${ROOT}${place}")` : whole;
      const name = `__${required.replaceAll(/\W/g, "_")}`;
      imports.push(`import * as ${name} from ${JSON.stringify(required)};`);
      return name;
    });
    return `${changed}\n${[...new Set(imports)].join("\n")}`;
  }
}

/** Returns each group's modules, in the order in which they run. */
function membersOf(
  root: string,
  compiler: Transpiler,
  resolve: (path: string, importer: string) => string,
): Map<string, string[]> {
  const taken = new Set<string>();
  const groups = new Map<string, string[]>();
  for (const [group, roots] of Object.entries(ROOTS)) {
    const outside = new Set((OUTSIDE[group] ?? []).map((path) => resolve(`./${path}`, join(root, "index.ts"))));
    const members: string[] = [];
    const visit = (path: string): void => {
      if (taken.has(path) || outside.has(path)) return;
      taken.add(path);
      for (const imported of importsOf(sourceOf(path), compiler)) visit(resolve(imported, path));
      members.push(path);
    };
    for (const path of roots) visit(join(root, path));
    groups.set(group, members);
  }
  return groups;
}

const FACE = /import \{([^}]*)\} from "([^"]*\/overview\/)index\.ts";/g;

const EXPORT = /export \{([^}]*)\} from "([^"]*)";/g;

/** Reads a module. Imports of the overview's index become imports of the modules that have the names. */
function sourceOf(path: string): string {
  return readFileSync(path, "utf8").replaceAll(FACE, (_, names: string, folder: string) => {
    const face = readFileSync(join(dirname(path), folder, "index.ts"), "utf8");
    const modules = new Map(
      [...face.matchAll(EXPORT)].flatMap(([, exported = "", from = ""]) =>
        namesIn(exported).map((name) => [name.replace("type ", ""), from] as const),
      ),
    );
    const imports = namesIn(names).map((name) => {
      const from = modules.get(name.replace("type ", "").replace(/ as .*/, ""));
      if (from === undefined) throw new Error(`${path}: the overview exports no ${name}`);
      const place = join(folder, from);
      return `import { ${name} } from "${place.startsWith(".") ? place : `./${place}`}";`;
    });
    return imports.join("");
  });
}

function namesIn(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Returns the modules that a module imports for their values. */
function importsOf(text: string, compiler: Transpiler): string[] {
  return compiler
    .scanImports(text)
    .filter(({ kind, path }) => kind === "import-statement" && path.startsWith("."))
    .map(({ path }) => path);
}

/** Returns a module that uses one export of each member, since the bundler drops an import without a use. */
function anchorText(members: readonly string[], root: string, compiler: Transpiler): string {
  const uses = members.flatMap((path, index) => {
    const [name] = compiler.scan(readFileSync(path, "utf8")).exports;
    return name === undefined
      ? []
      : [
          {
            local: `member${index}`,
            text: `import { ${name} as member${index} } from "${SOURCE}${relative(root, path)}";`,
          },
        ];
  });
  return `${uses.map(({ text }) => text).join("\n")}\nObject.freeze([${uses.map(({ local }) => local).join(", ")}]);\n`;
}
