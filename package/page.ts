/** The page of `xen-ts serve` in the package: its files, compressed, in one module that only the server loads. */

import { buildPage } from "../src/serve/assets/build-page.ts";

/** The best that Brotli can do. */
const QUALITY = 11;

/** Resolves with the text of the module that stands in for `src/serve/assets/page-files.ts`. */
export async function pageModule(): Promise<string> {
  const files = [...(await buildPage(QUALITY))].map(([path, { type, brotli, tag }]) => {
    return `[${JSON.stringify(path)}, ${JSON.stringify(type)}, ${JSON.stringify(tag)}, "${Buffer.from(brotli).toString("base64")}"]`;
  });
  return `const files: readonly (readonly [path: string, type: string, tag: string, text: string])[] = [${files.join(", ")}];
export const pageFiles = async () =>
  new Map(files.map(([path, type, tag, text]) => [path, { type, tag, brotli: Uint8Array.fromBase64(text) }]));
`;
}
