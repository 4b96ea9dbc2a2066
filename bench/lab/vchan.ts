/** Throughput of vchans, 64 KiB at a time, to and from C programs with libxenvchan. */

import { domid, Vchan, Xen } from "../../src/index.ts";
import type { Findings } from "./findings.ts";
import { LONG_WARM_UP, Peer, type Work } from "./peer.ts";
import { compare } from "./rounds.ts";

const CHUNK = 65536;

export async function vchan(): Promise<Findings> {
  using servers = new DisposableStack();
  for (const who of ["c", "ours"]) {
    for (const what of ["sink", "source"]) servers.use(await startServer(what, pathOf(who, what)));
  }
  using xen = Xen.open();
  await using sink = await Vchan.connect(xen, { server: domid(0), path: pathOf("ours", "sink") });
  await using source = await Vchan.connect(xen, { server: domid(0), path: pathOf("ours", "source") });
  using peer = new Peer("vchan");
  const chunk = new Uint8Array(CHUNK);
  const write = timed("Vchan.write", async (count) => {
    await sink.write(sizeOf(count));
    for (let done = 0; done < count; done++) await sink.write(chunk);
    await sink.read();
  });
  const read = timed("Vchan.read", async (count) => {
    await source.write(sizeOf(count));
    for (let left = count * CHUNK; left > 0;) left -= (await source.read())?.length ?? Number.NaN;
  });
  const readInto = timed("Vchan.readInto", async (count) => {
    await source.write(sizeOf(count));
    for (let left = count * CHUNK; left > 0;) left -= await source.readInto(chunk);
  });
  return {
    comparisons: [
      await compare("vchan, write 64 KiB", write, peer.work("write"), 1.1),
      await compare("vchan, read 64 KiB", readInto, peer.work("read"), 0.9),
      await compare("vchan, read 64 KiB", read, peer.work("read"), 1.2),
    ],
    figures: [],
  };
}

function pathOf(who: string, what: string): string {
  return `/local/domain/0/data/bench-${who}-${what}`;
}

function sizeOf(count: number): Uint8Array {
  return new Uint8Array(new BigUint64Array([BigInt(count) * BigInt(CHUNK)]).buffer);
}

/** Makes asynchronous work of this process. */
function timed(name: string, repeat: (count: number) => Promise<void>): Work {
  return {
    name,
    ...LONG_WARM_UP,
    run: async (count) => {
      const start = Bun.nanoseconds();
      await repeat(count);
      return { microseconds: (Bun.nanoseconds() - start) / 1000, result: CHUNK };
    },
  };
}

async function startServer(what: string, path: string): Promise<Disposable> {
  const child = Bun.spawn(["/with/bench-c/vchan", what, path], { stdout: "pipe", stderr: "inherit" });
  const { value } = await child.stdout.getReader().read();
  if (!Buffer.from(value ?? []).includes("ready")) throw new Error(`the ${what} of libxenvchan has not started`);
  return { [Symbol.dispose]: () => child.kill() };
}
