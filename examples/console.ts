/**
 * Attaches to a guest's console, as `xl console` does, until the guest ends or ctrl-] is typed: `bun
 * examples/console.ts 5`. Without a number, it uses the first running guest.
 */

import { openXen } from "./open.ts";

const LEAVE = 0x1d; // ctrl-]

using xen = await openXen();
const running = xen.domains.list().find(({ domid, state }) => domid !== 0 && state !== "paused");
const domid = Number(process.argv[2] ?? running?.domid);
if (Number.isNaN(domid)) throw new Error("no guest is running: start one, or pass a domain's number");

using guest = await xen.domains.get(domid).console();
console.log(`attached to domain ${domid} by its ${guest.via}; ctrl-] leaves it`);

const leave = new AbortController();
process.once("SIGINT", () => leave.abort());
process.stdin.setRawMode?.(true);
process.stdin.on("data", (typed: Buffer) => {
  if (typed.includes(LEAVE)) leave.abort();
  else guest.write(typed).catch(() => {}); // the guest's end shows below
});
try {
  for await (const said of guest.chunks({ signal: leave.signal })) process.stdout.write(said);
  console.log(
    `\n${guest.end?.kind === "shutdown" ? `it has shut down (${guest.end.reason})` : "it has been destroyed"}`,
  );
} catch (error) {
  if (!leave.signal.aborted) throw error;
} finally {
  process.stdin.setRawMode?.(false);
  process.stdin.destroy();
}
