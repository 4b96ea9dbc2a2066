/** The files of the page, built from their sources. The package has them built: `package/page.ts` writes this module anew. */

import { buildPage } from "./build-page.ts";
import type { PageFile } from "./page-file.ts";

/** Resolves with the files by their paths. Rejects if the packages that the page is made of are not installed. */
export function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  return buildPage();
}
