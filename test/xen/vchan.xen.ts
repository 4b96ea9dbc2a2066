/** vchans within dom0: between two ends of ours, and between ours and the C library's. */

import { afterAll, expect } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { domid, XenPeerGoneError, Vchan, type VchanListenOptions, Xen, XenError } from "../../src/index.ts";
import { toolsDescribe as describe, toolsTest as test } from "./c-tools.ts";
import { startGuest } from "./guests/index.ts";

const PROGRAM = "/lab/programs/vchan";
const self = domid(0);
const xen = Xen.open();
afterAll(() => xen[Symbol.dispose]());

let made = 0;
const freshPath = () => `/local/domain/0/data/vchan-test/${process.pid}-${made++}`;

/** The bytes that are sent, as in the C program. */
const PATTERN = new Uint8Array(1 << 20);
for (let at = 0; at < PATTERN.length; at++) PATTERN[at] = at * 31 + (at >>> 8);
const pattern = (length: number, from: number = 0) => PATTERN.subarray(from, from + length);

/** Ring sizes: both rings in the interface's page, one there, none there. */
const SIZES: readonly (readonly [receiveBytes: number, sendBytes: number])[] = [
  [0, 0],
  [2048, 1024],
  [2048, 65536],
  [65536, 100],
  [20_000, 1 << 20],
];

interface CEnd extends Disposable {
  readonly exited: Promise<number>;
  /** Resolves with all of its output. */
  said(): Promise<string>;
  kill(): void;
}

/** Starts the C program, and resolves when it is ready. */
async function startC(...words: (string | number)[]): Promise<CEnd> {
  if (!existsSync(PROGRAM))
    throw new Error(`no C program to compare with: ${readFileSync("/lab/programs/missing", "utf8")}`);
  const child = Bun.spawn([PROGRAM, ...words.map(String)], { stdout: "pipe", stderr: "inherit" });
  const reader = child.stdout.getReader();
  let text = "";
  while (!text.includes("ready\n")) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`the C program said only ${JSON.stringify(text)}`);
    text += Buffer.from(value).toString();
  }
  return {
    exited: child.exited,
    async said() {
      for (let next = await reader.read(); !next.done; next = await reader.read())
        text += Buffer.from(next.value).toString();
      return text;
    },
    kill: () => child.kill("SIGKILL"),
    [Symbol.dispose]: () => child.kill("SIGKILL"),
  };
}

async function send(vchan: Vchan, count: number, chunk: number): Promise<void> {
  for (let at = 0; at < count; at += chunk) await vchan.write(pattern(Math.min(chunk, count - at), at));
}

/** Reads that many bytes and compares them. */
async function receive(vchan: Vchan, count: number): Promise<void> {
  const signal = AbortSignal.timeout(50_000);
  const chunks: Uint8Array[] = [];
  for (let got = 0; got < count;) {
    const bytes = await vchan.read({ signal, maximumBytes: count - got });
    if (bytes === null) throw new Error(`it ended after ${got} of ${count} bytes`);
    got += bytes.length;
    chunks.push(bytes);
  }
  expect(Buffer.compare(Buffer.concat(chunks), pattern(count))).toBe(0);
}

async function pair(options: Omit<VchanListenOptions, "client" | "path"> = {}) {
  const path = freshPath();
  const server = await Vchan.listen(xen, { client: self, path, ...options });
  const client = await Vchan.connect(xen, { server: self, path });
  return { path, server, client };
}

describe("both ends of a vchan in one program", () => {
  test.each(SIZES)("carry bytes both ways with rings of %i and %i bytes", async (receiveBytes, sendBytes) => {
    const { path, server, client } = await pair({ receiveBytes, sendBytes });
    const up = [send(client, 100_000, 7000), receive(server, 100_000)];
    const down = [send(server, 100_000, 30_000), receive(client, 100_000)];
    await Promise.all([...up, ...down]);
    await client.close();
    expect(await server.read()).toBeNull();
    await server.close();
    expect(await xen.store.tryRead(`${path}/ring-ref`)).toBeNull();
    expect(await xen.store.tryRead(`${path}/event-channel`)).toBeNull();
  });

  test("end after all bytes written before", async () => {
    const { server, client } = await pair();
    await server.write(pattern(5000));
    await server.close();
    expect(Buffer.concat(await Array.fromAsync(client))).toEqual(Buffer.from(pattern(5000)));
    await expect(client.write(pattern(1))).rejects.toThrow(XenPeerGoneError);
    await client.close();
  });

  test("leave no mapping and no grant behind", async () => {
    const before = xen.grants.counters;
    for (let round = 0; round < 5; round++) {
      const { server, client } = await pair();
      await Promise.all([send(client, 10_000, 1000), receive(server, 10_000)]);
      await client.close();
      await server.close();
    }
    expect(xen.grants.counters).toEqual(before);
  });

  test("announce their place in xenstore to the client alone", async () => {
    const path = freshPath();
    using guest = await startGuest({ paused: true });
    const client = guest.domid;
    await using server = await Vchan.listen(xen, { client, path });
    expect(server.isOpen).toBe(true);
    for (const key of ["ring-ref", "event-channel"]) {
      const { owner, others, domains } = await xen.store.permissions(`${path}/${key}`);
      expect({ owner, others, domains }).toEqual({
        owner: self,
        others: "none",
        domains: [{ domid: client, access: "read" }],
      });
    }
  });
});

describe("a vchan client", () => {
  test("gets an error without a server, or can wait for one", async () => {
    const path = freshPath();
    await expect(Vchan.connect(xen, { server: self, path })).rejects.toThrow(/ring-ref.* does not exist.*wait: true/);
    const signal = AbortSignal.timeout(50_000);
    const connecting = Vchan.connect(xen, { server: self, path, wait: true, signal });
    await using server = await Vchan.listen(xen, { client: self, path });
    await using client = await connecting;
    await Promise.all([send(client, 10, 10), receive(server, 10)]);
  });

  test("gets an error if another client has the vchan, or if its server is gone", async () => {
    const { path, server, client } = await pair();
    await expect(Vchan.connect(xen, { server: self, path })).rejects.toThrow(/another client has it/);
    const nodes = ["ring-ref", "event-channel"].map((name) => `${path}/${name}`);
    const values = await Promise.all(nodes.map((node) => xen.store.read(node)));
    await client.close();
    await server.close();
    // As a killed server leaves them.
    await Promise.all(nodes.map((node, index) => xen.store.write(node, values[index] ?? "")));
    await expect(Vchan.connect(xen, { server: self, path })).rejects.toThrow(XenError);
    await xen.store.remove(path);
  });
});

describe("a vchan with the C library:", () => {
  test.each(SIZES)(
    "our client and its server exchange bytes with rings of %i and %i bytes",
    async (readMin, writeMin) => {
      const path = freshPath();
      using c = await startC("server", 0, path, readMin, writeMin, "echo");
      const client = await Vchan.connect(xen, { server: self, path });
      await Promise.all([send(client, 200_000, 64 * 1024), receive(client, 200_000)]);
      await client.close();
      expect(await c.said()).toEndWith("200000 bytes\n");
      expect(await c.exited).toBe(0);
    },
  );

  test.each(SIZES)(
    "our server and its client exchange bytes with rings of %i and %i bytes",
    async (receiveBytes, sendBytes) => {
      const path = freshPath();
      await using server = await Vchan.listen(xen, { client: self, path, receiveBytes, sendBytes });
      using c = await startC("client", 0, path, "echo");
      await Promise.all([send(server, 200_000, 64 * 1024), receive(server, 200_000)]);
      await server.close();
      expect(await c.said()).toEndWith("200000 bytes\n");
      expect(await c.exited).toBe(0);
    },
  );

  test.each(["server", "client"] as const)("all bytes of a sending C %s arrive, then the end", async (role) => {
    const path = freshPath();
    const work = ["send", 300_000, 65536];
    const own = role === "client" ? await Vchan.listen(xen, { client: self, path }) : null;
    using c = await startC(role, 0, path, ...(role === "server" ? [65536, 65536] : []), ...work);
    await using end = own ?? (await Vchan.connect(xen, { server: self, path }));
    await receive(end, 300_000);
    expect(await end.read({ signal: AbortSignal.timeout(50_000) })).toBeNull();
    expect(end.isOpen).toBe(false);
    expect(await c.exited).toBe(0);
  });

  test.each(["server", "client"] as const)("a receiving C %s gets all bytes", async (role) => {
    const path = freshPath();
    const work = ["receive", 300_000, 10_000];
    const own = role === "client" ? await Vchan.listen(xen, { client: self, path }) : null;
    using c = await startC(role, 0, path, ...(role === "server" ? [65536, 65536] : []), ...work);
    await using end = own ?? (await Vchan.connect(xen, { server: self, path }));
    await send(end, 300_000, 65536);
    expect(await c.said()).toEndWith("300000 bytes\n");
    expect(await c.exited).toBe(0);
  });

  test.each(["server", "client"] as const)("our waiters are rejected if the C %s is killed", async (role) => {
    const path = freshPath();
    const own = role === "client" ? await Vchan.listen(xen, { client: self, path }) : null;
    using c = await startC(role, 0, path, ...(role === "server" ? [65536, 65536] : []), "hold");
    await using end = own ?? (await Vchan.connect(xen, { server: self, path }));
    const signal = AbortSignal.timeout(50_000);
    const reading = end.read({ signal });
    const writing = end.write(pattern(200_000), { signal });
    writing.catch(() => {});
    await Bun.sleep(20);
    c.kill();
    expect(await reading).toBeNull();
    await expect(writing).rejects.toThrow(XenPeerGoneError);
  });
});
