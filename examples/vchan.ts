/**
 * Opens a pipe between two domains: run `bun examples/vchan.ts listen 5` in one, `bun examples/vchan.ts connect 0` in
 * domain 5. Without arguments both ends are in this domain.
 */

import { Vchan } from "xen-ts";
import { openXen } from "./open.ts";
import { printable } from "./printable.ts";

const [role = "both", other = "0"] = process.argv.slice(2);
using xen = await openXen();
const peer = Number(other);

/** Answers every line in capitals. */
async function serve(): Promise<void> {
  await using vchan = await Vchan.listen(xen, { client: peer, path: "/local/domain/0/data/capitals" });
  await vchan.readable
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new TransformStream<string, string>({ transform: (text, to) => to.enqueue(text.toUpperCase()) }))
    .pipeThrough(new TextEncoderStream())
    .pipeTo(vchan.writable);
}

async function ask(): Promise<void> {
  await using vchan = await Vchan.connect(xen, { server: peer, path: "/local/domain/0/data/capitals", wait: true });
  await vchan.write(new TextEncoder().encode("hello from the other end"));
  console.log(printable(new TextDecoder().decode((await vchan.read()) ?? undefined)));
}

if (role === "listen") await serve();
else if (role === "connect") await ask();
else await Promise.all([serve(), ask()]);
