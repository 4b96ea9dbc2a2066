/** Bundles declarations: a file for each entry point, and what several of them share once. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

/** Bundles the declarations of `entries`, files below `folder` by their names, into `outdir`. */
export async function bundleDeclarations(
  entries: Readonly<Record<string, string>>,
  folder: string,
  outdir: string,
): Promise<void> {
  const bundle = await rollup({
    input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(folder, path)])),
    plugins: [
      {
        name: "declared tables",
        resolveId(source, importer) {
          if (importer === undefined || !source.startsWith(".")) return null;
          const path = join(dirname(importer), source);
          if (path === join(folder, "generated/index.ts")) return { id: "./tables.js", external: true };
          const declaration = path.replace(/\.ts$/, ".d.ts");
          return existsSync(declaration) ? declaration : null;
        },
      },
      dts({ tsconfig: false as never }),
    ],
    external: /^(?:node|bun):/,
    makeAbsoluteExternalsRelative: false,
    onwarn: ({ message }) => {
      // Types that stand only in members of others have no name of their own.
      if (!message.includes("private shared type exports")) throw new Error(message);
    },
  });
  await bundle.write({
    dir: outdir,
    format: "es",
    entryFileNames: "[name].d.ts",
    chunkFileNames: sharedName,
    banner: GLOBALS,
  });
}

/** Interfaces of the web that declarations name: a consumer's own libraries and types fill them, if there are any. */
const GLOBALS = '/// <reference path="./globals.d.ts" />';

/** Returns the text of the declaration of global names. Empty interfaces merge with those of other declarations. */
export function declareGlobals(): string {
  return `/// <reference lib="esnext.disposable" />
interface AbortSignal {}
interface Blob {}
interface ReadableStream<R = any> {}
interface Request {}
interface Response {}
interface WritableStream<W = any> {}
`;
}

/** Names the file of what several entry points share after the first module in it. */
function sharedName({ name }: { readonly name: string }): string {
  return `shared-${name.replace(/\.d$/, "")}.d.ts`;
}
