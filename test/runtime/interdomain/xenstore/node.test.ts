/** The client without bun:ffi: bundled for Node, and run there. */

import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SimulatedXenStore } from "../../../../src/simulated/xenstore/index.ts";
import { XenStore } from "../../../../src/index.ts";
import { SocketTransport } from "../../../../src/xenstore.ts";
import { take } from "./events.ts";
import { checkSocketProgram, serveSocket, socketProgram } from "./socket-server.ts";

const folder = mkdtempSync(join(tmpdir(), "xen-ts-node-"));
const socket = join(folder, "socket");
const simulated = new SimulatedXenStore();
let server: Disposable;

beforeAll(async () => {
  server = await serveSocket(simulated, socket);
});
afterAll(() => {
  server[Symbol.dispose]();
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

const node = Bun.which("node");

test("xen-ts/xenstore loads nothing from bun:ffi", async () => {
  const text = await Bun.file(await bundle(socketProgram)).text();
  expect(text).not.toContain("bun:ffi");
  expect(text).not.toContain("dlopen");
});

test.skipIf(node === null)("xen-ts/xenstore works over a socket in Node as in Bun", async () => {
  const path = await bundle(socketProgram);
  const child = Bun.spawn([node ?? "node", path, socket], { stdout: "pipe", stderr: "pipe" });
  const [stdout, stderr, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  checkSocketProgram(stdout);
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
