/** A unix socket behind which a simulated xenstored answers, and a program that uses it in any runtime. */

import { createServer } from "node:net";
import { expect } from "bun:test";
import type { SimulatedXenStore } from "../../../../src/simulated/xenstore/index.ts";
import type { XenStoreConnection } from "../../../../src/xenstore.ts";

/** Listens at a path until disposed. */
export async function serveSocket(simulated: SimulatedXenStore, path: string): Promise<Disposable> {
  const server = createServer((client) => {
    // one end in memory, one a real socket
    const connecting: Promise<XenStoreConnection> = simulated.transport().connect({
      received: (bytes) => void client.write(bytes),
      closed: () => client.destroy(),
    });
    client.on("data", async (bytes) => (await connecting).send(new Uint8Array(Buffer.from(bytes))));
    client.on("close", async () => (await connecting).close());
    client.on("error", () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return { [Symbol.dispose]: () => void server.close() };
}

/** A program that takes the socket's path, and prints what it has seen as JSON. */
export const socketProgram: string = `
  import process from "node:process";
  import { SocketTransport, XenStore, XenStoreUnavailableError } from "xen-ts/xenstore";
  const [socket] = process.argv.slice(2);
  const store = await XenStore.open({ transport: new SocketTransport(socket) });
  const watch = store.watch("/tool/node");
  const events = [(await watch.next()).value.kind];
  await store.write("/tool/node/a", new Uint8Array([226, 130, 172]));
  events.push((await watch.next()).value.path);
  const sum = await store.transaction(async (t) => {
    await t.write("/tool/node/b", "2");
    return (await t.list("/tool/node")).join();
  });
  const names = Array.from({ length: 300 }, (_, index) => "a-rather-long-name-" + index);
  await Promise.all(names.map((name) => store.write("/tool/node/many/" + name, "")));
  const many = (await store.list("/tool/node/many")).length;
  const missing = await store.read("/none").catch((error) => error.code);
  const nobody = await XenStore.open({ transport: new SocketTransport("/nowhere/socket") }).catch((error) => error);
  const waiting = store.waitFor("/tool/never", { until: (value) => value === "x" }).catch((error) => error.name);
  store[Symbol.dispose ?? Symbol.for("Symbol.dispose")]();
  console.log(JSON.stringify({
    elsewhere: process.versions.bun === undefined,
    events, sum, many, missing,
    nobody: nobody instanceof XenStoreUnavailableError && nobody.message,
    waiting: await waiting,
  }));
`;

/** Checks what the program has printed in a runtime other than Bun, on a store that it had for itself. */
export function checkSocketProgram(stdout: string): void {
  expect(JSON.parse(stdout || "null")).toEqual({
    elsewhere: true,
    events: ["initial", "/tool/node/a"],
    sum: "a,b",
    many: 300,
    missing: "ENOENT",
    nobody: expect.stringContaining("tried /nowhere/socket (ENOENT)"),
    waiting: "ReferenceError",
  });
}
