/** The release of C's tools, which work with a Xen of their own release only. */

import { existsSync, readdirSync } from "node:fs";
import { check, type Check } from "./check.ts";

/** Folders of libraries, and those below them. */
const LIBRARIES = [
  "/usr/lib",
  "/usr/lib64",
  "/usr/local/lib",
  "/lib",
  "/usr/lib/x86_64-linux-gnu",
  "/usr/lib/aarch64-linux-gnu",
];

/** Compares the running release with that of libxenctrl. */
export function toolsCheck(running: string): Check {
  const found = [...new Set(LIBRARIES.flatMap(releasesIn))].toSorted();
  if (found.length === 0) return check("C's tools", "note", "not found", "nothing: xen-ts does not need them");
  const text = `${found.join(", ")} beside Xen ${running}`;
  if (found.includes(running)) return check("C's tools", "ok", text);
  const advice = `xl and all that uses libxenctrl refuse to work: install the tools of ${running}, or use xen-ts`;
  return check("C's tools", "warning", text, advice);
}

/** Returns releases by the names of libxenctrl (libxenctrl.so.4.17) and of Debian's folders (xen-4.17). */
function releasesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const [, library, debian] = /^(?:libxenctrl\.so\.(\d+\.\d+)(?:\.\d+)?|xen-(\d+\.\d+))$/.exec(name) ?? [];
    const release = library ?? debian;
    return release === undefined ? [] : [release];
  });
}
