/** Prints Xen's console output as it comes, until interrupted: `bun examples/follow-console.ts`. */

import { openXen } from "./open.ts";

const interrupt = new AbortController();
process.once("SIGINT", () => interrupt.abort());

using xen = await openXen();
const console = xen.host.console.follow({ signal: interrupt.signal });
try {
  for await (const text of console) process.stdout.write(text);
} catch (error) {
  if (!interrupt.signal.aborted) throw error;
}
