/** Prints the existing domains, then their changes, until interrupted: `bun examples/watch-domains.ts`. */

import { openXen } from "./open.ts";

const interrupt = new AbortController();
process.once("SIGINT", () => interrupt.abort());

using xen = await openXen();
try {
  for await (const one of xen.domains.watch({ existing: true, signal: interrupt.signal })) {
    const why = one.kind === "shutdown" ? ` (${one.reason})` : "";
    console.log(`domain ${one.domid}: ${one.kind}${why}`);
  }
} catch (error) {
  if (!interrupt.signal.aborted) throw error;
}
