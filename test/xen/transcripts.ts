/** Runs the lines of the transcripts in dom0, and prints what each prints as JSON: test/cli/transcripts/main.ts. */

import { xentopCommand } from "../lab/xentop.ts";
import { sections } from "../cli/transcripts/sections.ts";
import { createGuest } from "./guests/index.ts";

using guest = await createGuest({ name: "web", vcpus: 2 });
await guest.said("XEN-TS-GUEST");
const outputs: [line: string, output: string][] = [];
for (const line of sections.flatMap(({ lines }) => lines)) {
  const shell = `xentop() { ${xentopCommand.join(" ")} "$@"; }; { ${line}; } 2>&1`;
  const child = Bun.spawn(["sh", "-c", shell], { stdout: "pipe", env: { ...process.env, TERM: "xterm-256color" } });
  outputs.push([line, (await child.stdout.text()).replaceAll("\r", "")]);
}
console.log(JSON.stringify(outputs));
