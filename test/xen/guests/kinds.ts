/** The kinds of guest, and the kernels that the lab has built for them. */

import { existsSync, readFileSync } from "node:fs";

export type Kind = "pv" | "pvh" | "arm64";

/** The kinds that this architecture has. */
export const guestKinds: readonly Kind[] = process.arch === "arm64" ? ["arm64"] : ["pv", "pvh"];

const folder = "/lab/guests";

/** Returns the path of the kernel for that kind. */
export function kernelPath(kind: Kind): string {
  const path = `${folder}/${kind}`;
  if (existsSync(path)) return path;
  const missing = existsSync(`${folder}/missing`) ? readFileSync(`${folder}/missing`, "utf8") : "not for this machine";
  throw new Error(`the lab has no ${kind} guest: ${missing}`);
}
