/** The tables of the Xen that runs. */

import { type Release, releases } from "../../src/generated/index.ts";

export function tableOf(release: string): `${Release}/${"x86_64" | "arm64"}` {
  const known = releases.find((name) => name === release);
  if (known === undefined) throw new Error(`xen-ts has no tables of Xen ${release}`);
  return `${known}/${process.arch === "arm64" ? "arm64" : "x86_64"}`;
}
