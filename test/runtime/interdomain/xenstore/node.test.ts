/** The client without bun:ffi: bundled for Node, and run there. */

import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SimulatedXenStore } from "../../../../src/simulated/xenstore/index.ts";
import { XenStore } from "../../../../src/index.ts";
import { SocketTransport, type XenStoreConnection } from "../../../../src/xenstore.ts";
import { take } from "./events.ts";

const folder = mkdtempSync(join(tmpdir(), "xen-ts-node-"));
const socket = join(folder, "socket");
const simulated = new SimulatedXenStore();
let server: Server;

beforeAll(async () => {
  server = createServer((client) => {
    // one end in memory, one a real socket
    const connecting: Promise<XenStoreConnection> = simulated.transport().connect({
      received: (bytes) => void client.write(bytes),
      closed: () => client.destroy(),
    });
    client.on("data", async (bytes) => (await connecting).send(new Uint8Array(Buffer.from(bytes))));
    client.on("close", async () => (await connecting).close());
    client.on("error", () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Bundles a program that imports only `xen-ts/xenstore` into one file for Node. */
async function bundle(program: string): Promise<string> {
  const entry = join(folder, "program.ts");
  await Bun.write(entry, program.replace("xen-ts/xenstore", join(import.meta.dir, "../../../../src/xenstore.ts")));
  const { success, outputs } = await Bun.build({ entrypoints: [entry], target: "node", format: "esm", outdir: folder });
  expect(success).toBe(true);
  const [output] = outputs;
  if (output === undefined) throw new Error("nothing was built");
  return output.path;
}

const program = `
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
  store[Symbol.dispose]();
  console.log(JSON.stringify({
    node: process.versions.bun === undefined,
    events, sum, many, missing,
    nobody: nobody instanceof XenStoreUnavailableError && nobody.message,
    waiting: await waiting,
  }));
`;

const node = Bun.which("node");

test("xen-ts/xenstore loads nothing from bun:ffi", async () => {
  const text = await Bun.file(await bundle(program)).text();
  expect(text).not.toContain("bun:ffi");
  expect(text).not.toContain("dlopen");
});

test.skipIf(node === null)("xen-ts/xenstore works over a socket in Node as in Bun", async () => {
  const path = await bundle(program);
  const child = Bun.spawn([node ?? "node", path, socket], { stdout: "pipe", stderr: "pipe" });
  const [stdout, stderr, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(JSON.parse(stdout)).toEqual({
    node: true,
    events: ["initial", "/tool/node/a"],
    sum: "a,b",
    many: 300,
    missing: "ENOENT",
    nobody: expect.stringContaining("tried /nowhere/socket (ENOENT)"),
    waiting: "ReferenceError",
  });
  expect(await simulated.open().read("/tool/node/a")).toBe("€");
});

test("xen-ts/xenstore in Node queues bytes that the socket cannot accept at once", async () => {
  using store = await XenStore.open({ transport: new SocketTransport(socket) });
  using watch = store.watch("/tool/large");
  await take(watch, 1);
  const value = "x".repeat(4000);
  const names = Array.from({ length: 500 }, (_, index) => `/tool/large/${index}`);
  await Promise.all(names.map((name) => store.write(name, value)));
  expect((await store.tree("/tool/large")).children.map(({ value }) => value.length)).toEqual(names.map(() => 4000));
});

test("xen-ts/xenstore in Node rejects pending requests when the server ends, and reconnects", async () => {
  using store = await XenStore.open({ transport: new SocketTransport(socket) });
  using watch = store.watch("/tool");
  await take(watch, 1);
  simulated.restart();
  expect(await take(watch, 1)).toEqual(["restored /tool"]);
  expect(await store.read("name")).toBe("Domain-0");
});
