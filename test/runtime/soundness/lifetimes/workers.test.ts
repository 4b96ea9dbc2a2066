/** Workers that end with everything open: descriptors and mappings are the process's, and would stay. */

import { describe, expect, test } from "bun:test";
import { setTimeout as delay } from "node:timers/promises";
import { openedSince, openFiles } from "../../process-state.ts";
import { processHoldings } from "./holdings.ts";

const KINDS = ["hypercall buffers", "shared and mapped memory", "event channels", "a thread for calls"];

interface HoldingWorker {
  readonly worker: Worker;
  readonly closed: Promise<unknown>;
}

/** Starts a Worker that has something of a kind open. */
async function holding(kind: string): Promise<HoldingWorker> {
  const worker = new Worker(new URL("holding.worker.ts", import.meta.url).href);
  const ready = Promise.withResolvers<void>();
  worker.addEventListener("message", () => ready.resolve(), { once: true });
  worker.addEventListener("error", ({ message }) => ready.reject(new Error(message)), { once: true });
  const closed = new Promise((resolve) => worker.addEventListener("close", resolve, { once: true }));
  worker.postMessage(kind, []);
  await ready.promise;
  return { worker, closed };
}

describe("a Worker that ends by process.exit()", () => {
  test.each(KINDS)("leaves none of its %s", async (kind) => {
    const before = { files: openFiles(), holdings: processHoldings() };
    const { worker, closed } = await holding(kind);
    worker.postMessage("exit", []);
    await closed;
    // The test's own end of a socket is not the library's.
    const left = openedSince(before.files).filter((file) => !(kind === "event channels" && file.startsWith("socket:")));
    expect(left).toEqual([]);
    const { lockedBytes, mappings } = processHoldings();
    expect({ lockedBytes, mappings }).toEqual({
      lockedBytes: before.holdings.lockedBytes,
      mappings: before.holdings.mappings,
    });
  });
});

test("a Worker whose program comes to its end leaves nothing", async () => {
  const program = `
    import { SimulatedXen } from ${JSON.stringify(new URL("../../../../src/testing.ts", import.meta.url).href)};
    const simulated = new SimulatedXen({ domains: [{}] });
    const xen = simulated.open();
    globalThis.kept = [simulated, xen, xen.grants.share(1, { frames: 4 }), xen.buffers.allocateBytes(100_000)];
    postMessage("ready");`;
  const before = { files: openFiles(), holdings: processHoldings() };
  const worker = new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" })));
  await new Promise((resolve) => worker.addEventListener("close", resolve, { once: true }));
  await delay(10);
  expect(openedSince(before.files)).toEqual([]);
  expect(processHoldings()).toEqual(before.holdings);
});
