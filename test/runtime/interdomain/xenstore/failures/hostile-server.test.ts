/**
 * A hostile server behind a real socket. Each request fails or succeeds by itself as far as answers can be told apart.
 * No request outlives its signal, and closing the client leaves nothing behind.
 */

import { describe, expect, test } from "bun:test";
import { getEventListeners } from "node:events";
import { join } from "node:path";
import { XenStore, XenStoreConnectionError, XenStoreProtocolError } from "../../../../../src/index.ts";
import * as wire from "../../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { openedSince, openFiles } from "../../../process-state.ts";
import { HostileServer, message, type Misbehaviour } from "../hostile-server.ts";

type Outcome = "value" | "protocol" | "connection" | "signal";

/** Makes a request of each kind, and resolves with their outcomes. Throws for a wrong value, and for another error. */
async function outcomesOf(store: XenStore, signal: AbortSignal): Promise<Outcome[]> {
  using watch = store.watch("/e", { signal });
  const calls: [Promise<unknown>, unknown][] = [
    [watch.next(), { done: false, value: { path: "/e", kind: "initial" } }],
    [store.read("/a", { signal }), "value"],
    [store.list("/b", { signal }), ["a", "b"]],
    [store.permissions("/c", { signal }), { owner: 0, others: "none", domains: [{ domid: 5, access: "read" }] }],
    [store.transaction((t) => t.write("/d", ""), { signal }), undefined],
    [store.write("/f", "", { signal }), undefined],
  ];
  return await Promise.all(
    calls.map(async ([call, expected]): Promise<Outcome> => {
      try {
        expect(await call).toEqual(expected);
        return "value";
      } catch (error) {
        if (error instanceof XenStoreProtocolError) return "protocol";
        if (error instanceof XenStoreConnectionError) return "connection";
        if (error === signal.reason) return "signal";
        throw error;
      }
    }),
  );
}

const isRead = ({ payload }: { payload: string }): boolean => payload === "/a|";

/** A misbehaviour, with the outcomes of the watch, of the read, and of the four requests after it. */
const behaviours: [what: string, watch: Outcome, read: Outcome, others: Outcome, Misbehaviour][] = [
  ["answers one byte at a time", "value", "value", "value", (_, sane, client) => bytewise(sane, client)],
  [
    "answers with the number of another transaction",
    ...(["value", "value", "value"] as const),
    (request, sane) => (isRead(request) ? message(request.type, request.id, 99, "value") : sane),
  ],
  [
    "answers a read as if it were a creation",
    ...(["value", "protocol", "value"] as const),
    (request, sane) => (isRead(request) ? message(wire.XS_MKDIR, request.id, 0, "OK|") : sane),
  ],
  [
    "answers with an error that has no name",
    ...(["value", "protocol", "value"] as const),
    (request, sane) => (isRead(request) ? message(wire.XS_ERROR, request.id, 0, "sorry") : sane),
  ],
  [
    "answers a request that was never made",
    ...(["value", "protocol", "protocol"] as const),
    (request, sane) => (isRead(request) ? Buffer.concat([message(wire.XS_READ, 900, 0, ""), sane]) : sane),
  ],
  [
    "answers with the number of the next request",
    ...(["value", "protocol", "protocol"] as const),
    (request, sane) => (isRead(request) ? message(request.type, request.id + 1, 0, "value") : sane),
  ],
  [
    "answers twice",
    ...(["value", "value", "protocol"] as const),
    (request, sane) => (isRead(request) ? Buffer.concat([sane, sane]) : sane),
  ],
  [
    "announces more bytes than any xenstored sends",
    ...(["value", "protocol", "protocol"] as const),
    (request, sane) => (isRead(request) ? message(request.type, request.id, 0, "value").fill(200, 12, 16) : sane),
  ],
  ["sends bytes that do not form a message", "protocol", "protocol", "protocol", () => new Uint8Array(64).fill(0xee)],
  [
    "announces more bytes than it sends",
    ...(["value", "signal", "signal"] as const),
    (request, sane) => (isRead(request) ? message(request.type, request.id, 0, "value").fill(16, 13, 14) : sane),
  ],
  [
    "sends half an answer, and no more",
    ...(["value", "signal", "signal"] as const),
    ({ id, payload }, sane) => (payload === "/a|" ? sane.subarray(0, 10) : id === 1 ? sane : undefined),
  ],
  ["never answers", "signal", "signal", "signal", () => undefined],
  // The watch waits for the next connection, as long as its signal lets it.
  [
    "closes the connection at every request",
    "signal",
    "connection",
    "connection",
    (_, __, client) => void client.close(),
  ],
];

function bytewise(bytes: Uint8Array, client: { send(bytes: Uint8Array): void }): undefined {
  for (const byte of bytes) client.send(Uint8Array.of(byte));
}

describe("a xenstored that", () => {
  test.each(behaviours)("%s", async (_, watch, read, others, misbehave) => {
    using server = new HostileServer(misbehave);
    const before = openFiles();
    const store = await XenStore.open({ transport: server.transport });
    const signal = AbortSignal.timeout(300);
    expect(await outcomesOf(store, signal)).toEqual([watch, read, others, others, others, others]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    store.close();
    // A connection that was being made when the client was closed is closed once it is there.
    const patience = AbortSignal.timeout(5000);
    while (openedSince(before).length > 0 && !patience.aborted) await Bun.sleep(1);
    expect(openedSince(before)).toEqual([]);
  });

  test("misbehaves once does not spoil the next connection", async () => {
    for (const [, , read, , misbehave] of behaviours.filter(
      ([, , read]) => read === "protocol" || read === "connection",
    )) {
      using server = new HostileServer(misbehave);
      using store = await XenStore.open({ transport: server.transport });
      expect(await store.read("/a").then(String, (error: Error) => error.name)).toMatch(
        /^XenStore(Protocol|Connection)Error$/,
      );
      server.misbehave = undefined;
      expect([read, await store.read("/a")]).toEqual([read, "value"]);
    }
  });

  test("sends a list of any length, as oxenstored does, is read to its end, and other requests go on", async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `${"name-".repeat(20)}${index}`);
    using server = new HostileServer(({ type, id, payload }, sane) =>
      type === wire.XS_DIRECTORY && payload === "/long|" ? message(type, id, 0, `${names.join("|")}|`) : sane,
    );
    using store = await XenStore.open({ transport: server.transport });
    using watch = store.watch("/e");
    const [value, list, after] = await Promise.all([store.read("/a"), store.list("/long"), store.list("/b")]);
    expect([value, after, (await watch.next()).value?.kind]).toEqual(["value", ["a", "b"], "initial"]);
    expect(list).toEqual(names);
    expect(server.connections).toBe(1);
  });
});

test("a xenstore connection that closes after any number of bytes rejects pending requests, and its watch is restored", async () => {
  // All bytes that the server sends for the requests below: an acknowledgement with an event, a value, and a list.
  const all = 19 + 21 + 21 + 20;
  for (let room = 0; room <= all; room++) {
    let left = room;
    using server = new HostileServer((_, sane, client) => {
      if (server.connections > 1) return sane;
      const bytes = sane.subarray(0, left);
      left -= bytes.length;
      if (bytes.length < sane.length || left === 0) {
        client.send(bytes);
        client.close();
        return undefined;
      }
      return bytes;
    });
    using store = await XenStore.open({ transport: server.transport });
    using watch = store.watch("/e");
    const first = watch.next();
    const outcomes = await Promise.allSettled([store.read("/a"), store.list("/b")]);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(XenStoreConnectionError);
      else expect<unknown[]>(["value", ["a", "b"]]).toContainEqual(outcome.value);
    }
    expect(outcomes.map(({ status }) => status === "fulfilled")).toEqual([room >= 61, room >= all]);
    expect((await first).value?.kind).toBe(room >= 40 ? "initial" : "restored");
    if (room >= 40) expect((await watch.next()).value?.kind).toBe("restored");
    expect([await store.read("/a"), server.connections]).toEqual(["value", 2]);
  }
}, 60_000);

test("a program with unanswered xenstore requests exits when its client is closed", async () => {
  using server = new HostileServer(() => undefined);
  const script = `
    import { SocketTransport, XenStore } from ${JSON.stringify(join(import.meta.dir, "../../../../../src/xenstore.ts"))};
    const store = await XenStore.open({ transport: new SocketTransport(${JSON.stringify(server.transport.name)}) });
    const settled = Promise.allSettled([
      store.read("/a"), store.watch("/b").next(), store.waitFor("/c"), store.transaction(() => 1), store.list("/d"),
      store.tree("/e"), store.read("/f", { signal: AbortSignal.timeout(20) }),
    ]);
    await Bun.sleep(40);
    store.close();
    console.log((await settled).map(({ reason, value }) => reason?.name ?? value?.done).join(" "));
  `;
  const child = Bun.spawnSync([process.execPath, "-e", script], { timeout: 20_000 });
  expect({ out: child.stdout.toString().trim(), status: child.exitCode, error: child.stderr.toString() }).toEqual({
    out: "ReferenceError true ReferenceError ReferenceError ReferenceError ReferenceError TimeoutError",
    status: 0,
    error: "",
  });
});

test("a program that waits for an ended xenstored exits when its client is closed", async () => {
  using server = new HostileServer();
  const script = `
    import { SocketTransport, XenStore } from ${JSON.stringify(join(import.meta.dir, "../../../../../src/xenstore.ts"))};
    import { rmSync } from "node:fs";
    const store = await XenStore.open({ transport: new SocketTransport(process.argv[1]) });
    const watch = store.watch("/b");
    await watch.next();
    rmSync(process.argv[1]);
    process.stdout.write("ready");
    const next = watch.next();
    await store.read("/end").catch(() => {});
    // By now it retries once a second.
    await Bun.sleep(1500);
    const before = performance.now();
    store.close();
    await next;
    process.on("exit", () => console.log(performance.now() - before < 500 ? " soon" : " late"));
  `;
  server.misbehave = ({ payload }, sane, client) => (payload === "/end|" ? void client.close() : sane);
  const child = Bun.spawn([process.execPath, "-e", script, server.transport.name], { stdout: "pipe", timeout: 20_000 });
  expect([await child.stdout.text(), await child.exited]).toEqual(["ready soon\n", 0]);
});

test("the error for missing descriptors does not blame xenstored", () => {
  const script = `
    import { openSync } from "node:fs";
    import { SocketTransport, XenStore } from ${JSON.stringify(join(import.meta.dir, "../../../../../src/xenstore.ts"))};
    import { XenError } from ${JSON.stringify(join(import.meta.dir, "../../../../../src/index.ts"))};
    const transport = new SocketTransport(process.argv[1]);
    try {
      for (;;) openSync("/dev/null", "r");
    } catch {}
    const error = await XenStore.open({ transport }).catch((error) => error);
    console.log(error instanceof XenError, error.code, error.errno, error.message);
    process.exit();
  `;
  using server = new HostileServer();
  const child = Bun.spawnSync(
    ["sh", "-c", 'ulimit -n 100; exec "$0" -e "$1" "$2"', process.execPath, script, server.transport.name],
    { timeout: 20_000 },
  );
  expect(child.stdout.toString()).toContain("true EMFILE 24 cannot connect to xenstored; tried ");
  expect(child.stdout.toString()).toContain("(EMFILE). No file descriptor is left");
});
