/** Answers that make no sense, connections that end, and what becomes of those who wait. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { assert, asyncProperty, constantFrom, integer, nat, oneof, record, string, uint8Array } from "fast-check";
import {
  PermissionError,
  UnsupportedOperationError,
  type XenError,
  XenStore,
  XenStoreConnectionError,
  XenStoreError,
  XenStoreProtocolError,
  XenStoreQuotaError,
  type XenStoreTransaction,
  XenStoreUnavailableError,
} from "../../../src/index.ts";
import * as wire from "../../../src/runtime/xenstore/wire/constants.ts";
import { SimulatedXenStore } from "../../../src/testing.ts";
import { encodeMessage } from "../../../src/runtime/xenstore/wire/encoder.ts";
import { messageTypes } from "../../../src/runtime/xenstore/wire/message-types.ts";
import { DeviceTransport, MemoryTransport, SocketTransport, type XenStoreTransport } from "../../../src/xenstore.ts";
import { rejection, Scripted, type ScriptedRequest, type Speaker } from "./scripted.ts";

describe("an answer that makes no sense ends the connection, and settles all that waits", () => {
  const senseless: [what: string, says: string, (request: ScriptedRequest, speaker: Speaker) => void][] = [
    [
      "another type",
      "XS_WRITE does not answer XS_READ",
      (request, speaker) => speaker.answer(request, "OK|", wire.XS_WRITE),
    ],
    ["an unknown type", "type 99 does not answer XS_READ", (request, speaker) => speaker.answer(request, "", 99)],
    [
      "a request nobody made",
      "nobody has made the request 99",
      (request, speaker) => speaker.answer({ ...request, id: 99 }, ""),
    ],
    [
      "an answer too early",
      "the request 1 was to be answered next, and not 2",
      (request, speaker) => speaker.answer({ ...request, id: 2 }, ""),
    ],
    [
      "an error without a name",
      'an error\'s name was due, and not ""',
      (request, speaker) => speaker.answer(request, "", wire.XS_ERROR),
    ],
    [
      "an error with two",
      "one string was due, and 2 came",
      (request, speaker) => speaker.answer(request, "EIO|EIO|", wire.XS_ERROR),
    ],
    [
      "an error that is none",
      "an error's name was due",
      (request, speaker) => speaker.answer(request, "oops|", wire.XS_ERROR),
    ],
    [
      "an event without a token",
      "a watch's event lacks its token",
      (request, speaker) => speaker.answer(request, "/a|", wire.XS_WATCH_EVENT),
    ],
    [
      "an event nobody waits for",
      "a watch has fired that nobody has made",
      (request, speaker) => speaker.answer(request, "/a|77|", wire.XS_WATCH_EVENT),
    ],
    [
      "too many bytes",
      "(XS_READ) of 4097 bytes was announced",
      (_, speaker) => speaker.send(header(wire.XS_READ, 1, 4097)),
    ],
    ["all bits set", "of 4294967295 bytes was announced", (_, speaker) => speaker.send(new Uint8Array(16).fill(255))],
    [
      "an end within a message",
      "ended within a message, 5 bytes after its beginning",
      (_, speaker) => {
        speaker.send(new Uint8Array(5));
        speaker.close();
      },
    ],
  ];
  for (const [what, says, misbehave] of senseless) {
    test(what, async () => {
      let sane = false;
      using scripted = new Scripted((request, speaker) => {
        if (sane) speaker.answer(request, "fine");
        else if (request.id === 1) misbehave(request, speaker);
      });
      const { store } = scripted;
      const waiting = [store.read("/a"), store.list("/b"), store.write("/c", "")].map(rejection);
      for (const error of await Promise.all(waiting)) {
        expect(error).toBeInstanceOf(XenStoreProtocolError);
        expect(error).toMatchObject({ code: "ERR_XENSTORE_PROTOCOL" });
        expect(String(error)).toContain(says);
      }
      // it is not the client that is at its end
      sane = true;
      expect(await store.read("/a")).toBe("fine");
      expect(scripted.connections).toBe(2);
    });
  }

  const unreadable: [what: string, (store: XenStore) => Promise<unknown>, answer: string, says: string][] = [
    ["an acknowledgement", (store) => store.write("/a", ""), "KO|", 'OK was due, and not "KO\\u0000"'],
    ["permissions", (store) => store.getPermissions("/a"), "x0|", 'a permission was due, and not "x0"'],
    ["no permissions", (store) => store.getPermissions("/a"), "", "a node without permissions"],
    ["a boolean", (store) => store.isIntroduced(1), "yes|", 'T or F was due, and not "yes"'],
    ["a number", (store) => store.getFeatures(), "0x1|", 'a number was due, and not "0x1"'],
    ["a transaction", (store) => store.transaction(() => 1), "|", 'a number was due, and not ""'],
  ];
  for (const [what, call, answer, says] of unreadable) {
    test(`${what} that cannot be read`, async () => {
      using scripted = new Scripted((request, speaker) => speaker.answer(request, answer));
      const error = await rejection(call(scripted.store));
      expect(error).toBeInstanceOf(XenStoreProtocolError);
      expect(String(error)).toContain(says);
    });
  }

  test("a part of a list that would never come to an end", async () => {
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_DIRECTORY") speaker.answer(request, "E2BIG|", wire.XS_ERROR);
      else speaker.answer(request, "5|");
    });
    expect(String(await rejection(scripted.store.list("/a")))).toContain("has no names and is not the last one");
  });

  test("watches end with the error, which is thrown once", async () => {
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_WATCH") speaker.answer(request, "OK|");
      else speaker.send(new Uint8Array(16).fill(255));
    });
    const watch = scripted.store.watch("/a");
    const other = scripted.store.watch("/b");
    const waiting = rejection(watch.next());
    await rejection(scripted.store.read("/a"));
    expect(await waiting).toBeInstanceOf(XenStoreProtocolError);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
    expect(await rejection(other.next())).toBeInstanceOf(XenStoreProtocolError);
    expect(await other.next()).toEqual({ done: true, value: undefined });
  });
});

test("whatever comes back, nothing hangs", async () => {
  const message = record({
    type: oneof(constantFrom(...messageTypes), nat()),
    id: integer({ min: 0, max: 4 }),
    payload: oneof(
      uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
      constantFrom("OK|", "ENOENT|", "E2BIG|", "EAGAIN|", "1|", "5|a||", "/a|1|", "T|", "r0|", ""),
      string({ maxLength: 10 }),
    ),
    garbage: oneof(constantFrom(0), integer({ min: 0, max: 30 })),
  });
  let settled = 0;
  await assert(
    asyncProperty(message, message, async (first, second) => {
      using scripted = new Scripted((request, speaker) => {
        for (const { type, id, payload, garbage } of [first, second]) {
          speaker.answer(
            { ...request, id: id === 0 ? request.id : id },
            payload,
            type % 30 === 0 ? request.type : type,
          );
          if (garbage > 3) speaker.send(new Uint8Array(garbage).fill(garbage));
        }
        if (request.id > 1) speaker.close();
      });
      const { store } = scripted;
      using watch = store.watch("/a");
      const calls = [
        store.read("/a"),
        store.list("/a"),
        store.getPermissions("/a"),
        store.transaction((t) => t.write("/b", ""), { attempts: 2 }),
        store.tree("/a"),
      ];
      const next = watch.next().catch(() => ({ done: true }));
      expect(await Promise.race([Promise.allSettled(calls), Bun.sleep(2000)])).toBeDefined();
      await watch.return();
      expect(await Promise.race([next, Bun.sleep(2000)])).toBeDefined();
      settled++;
    }),
    { numRuns: 300 },
  );
  expect(settled).toBeGreaterThanOrEqual(300);
}, 20_000);

describe("what xenstored refuses", () => {
  const refusals: [code: string, kind: typeof XenError | typeof XenStoreError, says: string][] = [
    ["EACCES", PermissionError, "lacks the permission"],
    ["EPERM", PermissionError, "lacks the permission"],
    ["ENOSPC", XenStoreQuotaError, "A limit that xenstored sets"],
    ["EINVAL", XenStoreError, "takes an argument for invalid"],
    ["ENOSYS", UnsupportedOperationError, "does not have the operation"],
    ["EISDIR", XenStoreError, "failed: EISDIR"],
    ["EWHATEVER", XenStoreError, "failed: EWHATEVER"],
  ];
  for (const [code, kind, says] of refusals) {
    test(`${code} is a ${kind.name}`, async () => {
      using scripted = new Scripted((request, speaker) => speaker.answer(request, `${code}|`, wire.XS_ERROR));
      const error = await rejection(scripted.store.read("/a"));
      expect(error).toBeInstanceOf(kind);
      expect(error).toMatchObject({ code, operation: "read /a", ...(code === "ENOSYS" ? {} : { path: "/a" }) });
      expect(String(error)).toContain(says);
      expect((error as XenError).errno === undefined).toBe(code === "EWHATEVER");
    });
  }

  test("a watch throws it", async () => {
    using scripted = new Scripted((request, speaker) => speaker.answer(request, "EACCES|", wire.XS_ERROR));
    const watch = scripted.store.watch("/a");
    expect(await rejection(watch.next())).toBeInstanceOf(PermissionError);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });
});

describe("a connection that ends", () => {
  test("rejects what waits, each with its own operation, and is made anew for what comes", async () => {
    using scripted = new Scripted((request, speaker) => {
      if (request.payload === "/end|") speaker.close();
      else if (request.payload.startsWith("/a")) speaker.answer(request, "there");
    });
    const { store } = scripted;
    expect(await store.read("/a")).toBe("there");
    const errors = await Promise.all([store.read("/end"), store.list("/b")].map(rejection));
    for (const [index, operation] of ["read /end", "list /b"].entries()) {
      expect(errors[index]).toBeInstanceOf(XenStoreConnectionError);
      expect(errors[index]).toMatchObject({ operation, code: "ERR_XENSTORE_CONNECTION" });
      expect(String(errors[index])).toContain("It may have taken effect");
    }
    expect(await store.read("/a")).toBe("there");
    expect(scripted.connections).toBe(2);
  });

  test("does not let a transaction go on in the next one", async () => {
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_TRANSACTION_START") speaker.answer(request, "7|");
      else if (request.payload === "/end|") speaker.close();
      else speaker.answer(request, "OK|");
    });
    const { store } = scripted;
    const error = await rejection(
      store.transaction(async (t) => {
        await rejection(store.read("/end"));
        await store.read("/again");
        await t.write("/a", "1");
      }),
    );
    expect(error).toBeInstanceOf(XenStoreConnectionError);
    expect(scripted.requests.filter(({ transaction }) => transaction !== 0)).toEqual([]);
  });

  test("lets nobody wait for ever who gives up with a signal", async () => {
    using scripted = new Scripted(() => {});
    const { store } = scripted;
    const signal = AbortSignal.timeout(10);
    const calls = [
      store.read("/a", { signal }),
      store.list("/a", { signal }),
      store.domainPath(1, { signal }),
      store.transaction(() => 1, { signal }),
      store.waitFor("/a", () => true, { signal }),
      store.tree("/a", { signal }),
      store.walk("/a", { signal }).next(),
      store.watch("/a", { signal }).next(),
      store.resetWatches({ signal }),
    ];
    for (const error of await Promise.all(calls.map(rejection))) expect(error).toBe(signal.reason);
    expect(await rejection(store.read("/a", { signal }))).toBe(signal.reason);
    expect(() => store.watch("/a", { signal })).toThrow(signal.reason as Error);
  });
});

test("a transaction that hangs at its end can be given up too", async () => {
  for (const work of [() => 1, (t: XenStoreTransaction) => t.read("/a")]) {
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_TRANSACTION_START") speaker.answer(request, "7|");
    });
    const signal = AbortSignal.timeout(10);
    expect(await rejection(scripted.store.transaction<unknown>(work, { signal }))).toBe(signal.reason);
  }
});

test("a connection that ends as it begins is not kept, however soon it ends", async () => {
  const simulated = new SimulatedXenStore();
  for (let turns = 0; turns < 16; turns++) {
    let first = true;
    using store = new XenStore({
      transport: {
        name: "a short one",
        async connect(receiver) {
          const connection = await simulated.transport().connect(receiver);
          if (first) {
            first = false;
            const end = (left: number): void => {
              if (left === 0) receiver.closed(undefined);
              else queueMicrotask(() => end(left - 1));
            };
            end(turns);
          }
          return connection;
        },
      },
    });
    await store.read("name").catch((error: unknown) => expect(error).toBeInstanceOf(XenStoreConnectionError));
    await Bun.sleep(0);
    expect(await store.read("name")).toBe("Domain-0");
  }
});

test("what was connected by one transport is not connected again by another", async () => {
  const first = new SimulatedXenStore();
  const second = new SimulatedXenStore();
  let isThere = true;
  const comesAndGoes: XenStoreTransport = {
    name: "a socket",
    connect: async (receiver) => {
      if (!isThere) throw Object.assign(new Error("missing"), { errno: constants.errno.ENOENT, code: "ENOENT" });
      return first.transport().connect(receiver);
    },
  };
  using store = new XenStore({ transport: [comesAndGoes, second.transport()] });
  await store.write("/tool/which", "first");
  first.restart();
  isThere = false;
  await Bun.sleep(1);
  expect(String(await rejection(store.read("name")))).toContain("tried a socket (ENOENT). In dom0");
  isThere = true;
  await store.write("/tool/which", "first again");
  using other = second.open();
  expect(await other.exists("/tool/which")).toBe(false);
});

test("an event of a watch that has just ended is nobody's, and no error", async () => {
  using scripted = new Scripted((request, speaker) => {
    if (request.name !== "XS_READ") speaker.answer(request, "OK|");
    else {
      speaker.answer({ ...request, id: 0 }, "/a|1|", wire.XS_WATCH_EVENT);
      speaker.answer(request, "fine");
    }
  });
  const { store } = scripted;
  const watch = store.watch("/a");
  watch[Symbol.dispose]();
  expect(await store.read("/b")).toBe("fine");
});

test("a watch sees what is asked right after it was made, also on a connection that is there already", async () => {
  using scripted = new Scripted((request, speaker) => speaker.answer(request, "OK|"));
  const { store } = scripted;
  await store.mkdir("/a");
  const watch = store.watch("/a");
  await store.write("/a", "1");
  watch[Symbol.dispose]();
  expect(scripted.requests.map(({ name }) => name)).toEqual(["XS_MKDIR", "XS_WATCH", "XS_WRITE"]);
});

test("a transaction that is given up before it has begun does not stay open", async () => {
  const begin: (() => void)[] = [];
  using scripted = new Scripted((request, speaker) => {
    if (request.name === "XS_TRANSACTION_START") begin.push(() => speaker.answer(request, "7|"));
    else speaker.answer(request, "OK|");
  });
  const signal = AbortSignal.timeout(5);
  expect(await rejection(scripted.store.transaction(() => 1, { signal }))).toBe(signal.reason);
  for (const answer of begin) answer();
  await Bun.sleep(5);
  expect(scripted.requests.at(-1)).toMatchObject({ name: "XS_TRANSACTION_END", transaction: 7, payload: "F|" });
});

test("what is removed while a tree is read is left out, and what may not be read is an error", async () => {
  let refusal = "ENOENT|";
  using scripted = new Scripted((request, speaker) => {
    if (request.payload === "/x/a|") speaker.answer(request, refusal, wire.XS_ERROR);
    else if (request.name === "XS_READ") speaker.answer(request, "v");
    else speaker.answer(request, request.payload === "/x|" ? "a|b|" : "");
  });
  const { store } = scripted;
  expect((await store.tree("/x")).children.map(({ path }) => path)).toEqual(["/x/b"]);
  const visited: string[] = [];
  for await (const { path } of store.walk("/x")) visited.push(path);
  expect(visited).toEqual(["/x", "/x/b"]);
  refusal = "EACCES|";
  expect(await rejection(store.tree("/x"))).toMatchObject({ code: "EACCES", path: "/x/a" });
  const walk = store.walk("/x");
  await walk.next();
  expect(await rejection(walk.next())).toMatchObject({ code: "EACCES", path: "/x/a" });
  expect(await walk.next()).toEqual({ done: true, value: undefined });
});

test("a connection that is shared is not reset", async () => {
  const transport = new SimulatedXenStore().transport();
  using store = new XenStore({
    transport: { name: "a shared one", shared: true, connect: (receiver) => transport.connect(receiver) },
  });
  const error = await rejection(store.resetWatches());
  expect(error).toBeInstanceOf(UnsupportedOperationError);
  expect(String(error)).toContain("a shared one is shared with the kernel");
});

test("a list that changes each time that it is read is given up", async () => {
  let generation = 0;
  using scripted = new Scripted((request, speaker) => {
    if (request.name === "XS_DIRECTORY") speaker.answer(request, "E2BIG|", wire.XS_ERROR);
    else speaker.answer(request, `${generation++}|a|`);
  });
  const error = await rejection(scripted.store.list("/a"));
  expect(error).toMatchObject({ name: "BusyError", operation: "list /a" });
});

test("a walk that is left yields nothing more", async () => {
  using scripted = new Scripted((request, speaker) => {
    setTimeout(() => speaker.answer(request, request.name === "XS_READ" ? "v" : "a|b|"), 1);
  });
  const walk = scripted.store.walk("/x");
  const waiting = [walk.next(), walk.next()];
  await Bun.sleep(0);
  await walk.return?.();
  expect(await Promise.all(waiting)).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
  await Bun.sleep(10);
  expect(await walk.next()).toEqual({ done: true, value: undefined });
});

describe("disposal", () => {
  test("rejects what waits with a ReferenceError, ends watches, and refuses what comes", async () => {
    const scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_WATCH") speaker.answer(request, "OK|");
    });
    const { store } = scripted;
    const watch = store.watch("/a");
    const next = watch.next();
    const waiting = [store.read("/a"), store.waitFor("/a"), store.transaction(() => 1)].map(rejection);
    await Bun.sleep(1);
    store[Symbol.dispose]();
    store[Symbol.dispose]();
    for (const error of await Promise.all(waiting)) expect(error).toBeInstanceOf(ReferenceError);
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await rejection(store.read("/a"))).toBeInstanceOf(ReferenceError);
    expect(() => store.watch("/a")).toThrow(ReferenceError);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });

  test("while it connects leaves no connection", async () => {
    const scripted = new Scripted(() => {});
    const waiting = rejection(scripted.store.read("/a"));
    scripted.store[Symbol.dispose]();
    expect(await waiting).toBeInstanceOf(ReferenceError);
  });
});

describe("no way to xenstored", () => {
  test("is an error that says what was tried, in order, and why each failed", async () => {
    const transport = [
      new SocketTransport("/nowhere/socket"),
      new DeviceTransport("/nowhere/xenbus"),
      new MemoryTransport("a friend", () => {
        throw new Error("not at home");
      }),
      new SocketTransport("/never/tried"),
    ];
    const error = await rejection(XenStore.open({ transport }));
    expect(error).toBeInstanceOf(XenStoreUnavailableError);
    expect(error).toMatchObject({ code: "ERR_XENSTORE_UNAVAILABLE", operation: "connect to xenstored" });
    expect(String(error)).toContain(
      "tried /nowhere/socket (ENOENT), /nowhere/xenbus (ENOENT), a friend (not at home). In dom0 xenstored must run",
    );
    expect((error as { cause: AggregateError }).cause.errors).toHaveLength(3);
  });

  test("by default is the sockets and the devices of Xen, or what the environment says", async () => {
    const before = process.env["XENSTORED_RUNDIR"];
    process.env["XENSTORED_RUNDIR"] = "/nowhere";
    try {
      const error = String(await rejection(XenStore.open()));
      expect(error).toContain("tried /nowhere/socket (ENOENT), /dev/xen/xenbus");
    } finally {
      if (before === undefined) delete process.env["XENSTORED_RUNDIR"];
      else process.env["XENSTORED_RUNDIR"] = before;
    }
  });

  test("options that there are not are refused", () => {
    expect(() => new XenStore({ socket: "/x" } as object)).toThrow('XenStore has no option "socket"');
    for (const transport of [[], "/x", [5], {}]) {
      expect(() => new XenStore({ transport } as object)).toThrow("XenStore takes a transport");
    }
  });
});

function header(type: number, id: number, length: number): Uint8Array {
  const bytes = encodeMessage(type, id, 0, []);
  new DataView(bytes.buffer).setUint32(12, length, true);
  return bytes;
}
