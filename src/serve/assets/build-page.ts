/** Builds the page with Bun's bundler: one script, one style sheet, one document. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { PageFile } from "./page-file.ts";

const FOLDER = join(import.meta.dir, "../../browser");

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};

/** The packages that the page is made of. Their licences ask to be kept with copies. */
const PACKAGES = ["@xterm/xterm", "@xterm/addon-fit", "uplot"] as const;

/** Resolves with the files by their paths. */
export async function buildPage(quality: number = 4): Promise<Map<string, PageFile>> {
  const licenses = PACKAGES.map((name) =>
    readFileSync(join(dirname(Bun.resolveSync(`${name}/package.json`, FOLDER)), "LICENSE"), "utf8"),
  );
  const { outputs } = await Bun.build({
    entrypoints: [join(FOLDER, "main.ts")],
    target: "browser",
    format: "esm",
    minify: true,
    naming: "page.[ext]",
    banner: `/*!\n${PACKAGES.map((name, index) => `${name}\n\n${licenses[index]}`).join("\n")}*/`,
  });
  const files = new Map<string, PageFile>();
  for (const output of outputs) {
    const bytes = new Uint8Array(await output.arrayBuffer());
    files.set(`/${output.path.replace(/^\.\//, "")}`, file(output.path, bytes, quality));
  }
  for (const name of ["index.html", "icon.svg"]) {
    files.set(`/${name}`, file(name, await Bun.file(join(FOLDER, name)).bytes(), quality));
  }
  return files;
}

function file(path: string, bytes: Uint8Array, quality: number): PageFile {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  return { type: TYPES[path.replace(/^.*\./, "")] ?? "text/plain", brotli: new Uint8Array(brotli), tag };
}
