/** Refusals of xenstored. */

import { describe, expect, test } from "bun:test";
import {
  XenPermissionError,
  XenUnsupportedOperationError,
  type XenError,
  XenStore,
  XenStoreError,
  XenStoreQuotaError,
} from "../../../../../src/index.ts";
import * as wire from "../../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { SimulatedXenStore } from "../../../../../src/testing.ts";
import { rejection, Scripted } from "../scripted.ts";

describe("a refusal by xenstored", () => {
  const refusals: [code: string, kind: typeof XenError | typeof XenStoreError, says: string][] = [
    ["EACCES", XenPermissionError, "lacks the permission"],
    ["EPERM", XenPermissionError, "lacks the permission"],
    ["ENOSPC", XenStoreQuotaError, "A limit that xenstored sets"],
    ["EINVAL", XenStoreError, "takes an argument for invalid"],
    ["ENOSYS", XenUnsupportedOperationError, "does not have the operation"],
    ["EISDIR", XenStoreError, "failed: EISDIR"],
    ["EWHATEVER", XenStoreError, "failed: EWHATEVER"],
  ];
  for (const [code, kind, says] of refusals) {
    test(`with ${code} throws a ${kind.name}`, async () => {
      using scripted = new Scripted((request, speaker) => speaker.answer(request, `${code}|`, wire.XS_ERROR));
      const error = await rejection(scripted.store.read("/a"));
      expect(error).toBeInstanceOf(kind);
      expect(error).toMatchObject({ code, operation: "read /a", ...(code === "ENOSYS" ? {} : { path: "/a" }) });
      expect(String(error)).toContain(says);
      expect((error as XenError).errno === undefined).toBe(code === "EWHATEVER");
    });
  }

  test("is thrown by a watch", async () => {
    using scripted = new Scripted((request, speaker) => speaker.answer(request, "EACCES|", wire.XS_ERROR));
    const watch = scripted.store.watch("/a");
    expect(await rejection(watch.next())).toBeInstanceOf(XenPermissionError);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });
});

test("tree() leaves out nodes that are removed meanwhile, and rejects for an unreadable one", async () => {
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

test("resetWatches refuses a shared connection without a request", async () => {
  const transport = new SimulatedXenStore().transport();
  using store = new XenStore({
    transport: { name: "a shared one", isShared: true, connect: (receiver) => transport.connect(receiver) },
  });
  const error = await rejection(store.resetWatches());
  expect(error).toBeInstanceOf(XenUnsupportedOperationError);
  expect(String(error)).toContain("a shared one is shared with the kernel");
});

describe("a list of nodes in parts that changes whenever it is read", () => {
  test("is read in a transaction, which has no effect", async () => {
    let generation = 0;
    using scripted = new Scripted((request, speaker) => {
      const { name, transaction } = request;
      if (name === "XS_DIRECTORY") speaker.answer(request, "E2BIG|", wire.XS_ERROR);
      else if (name === "XS_TRANSACTION_START") speaker.answer(request, "7|");
      else if (name === "XS_TRANSACTION_END") speaker.answer(request, "OK|");
      else if (transaction === 0) speaker.answer(request, `${generation++}|a|`);
      else speaker.answer(request, request.payload === "/a|0|" ? "5|b|c|" : "5|d||");
    });
    expect(await scripted.store.list("/a")).toEqual(["b", "c", "d"]);
    expect(
      scripted.requests.slice(-4).map(({ name, transaction, payload }) => `${name} ${transaction} ${payload}`),
    ).toEqual([
      "XS_TRANSACTION_START 0 |",
      "XS_DIRECTORY_PART 7 /a|0|",
      "XS_DIRECTORY_PART 7 /a|4|",
      "XS_TRANSACTION_END 7 F|",
    ]);
  });

  test("rejects if it also changes in the transaction", async () => {
    let generation = 0;
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_DIRECTORY") speaker.answer(request, "E2BIG|", wire.XS_ERROR);
      else if (request.name === "XS_TRANSACTION_START") speaker.answer(request, "7|");
      else speaker.answer(request, `${generation++}|a|`);
    });
    const error = await rejection(scripted.store.list("/a"));
    expect(error).toMatchObject({ name: "XenBusyError", operation: "list /a" });
    expect(scripted.requests.at(-1)).toMatchObject({ name: "XS_TRANSACTION_END", transaction: 7, payload: "F|" });
  });
});

describe("a transaction that exceeds xenstored's quota", () => {
  test("is begun again until there is one", async () => {
    let refusals = 3;
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_TRANSACTION_END") speaker.answer(request, "OK|");
      else if (refusals-- > 0) speaker.answer(request, "ENOSPC|", wire.XS_ERROR);
      else speaker.answer(request, "7|");
    });
    expect(await scripted.store.transaction(() => 5)).toBe(5);
  });

  test("rejects with the refusal after its last attempt", async () => {
    using scripted = new Scripted((request, speaker) => speaker.answer(request, "ENOSPC|", wire.XS_ERROR));
    const error = await rejection(scripted.store.transaction(() => 5, { attempts: 3 }));
    expect(error).toBeInstanceOf(XenStoreQuotaError);
    expect(error).toMatchObject({ code: "ENOSPC", operation: "start transaction" });
    expect(scripted.requests).toHaveLength(3);
  });

  test("is distinguished from a quota that its own work has reached", async () => {
    using scripted = new Scripted((request, speaker) => {
      if (request.name === "XS_TRANSACTION_START") speaker.answer(request, "7|");
      else if (request.name === "XS_WRITE") speaker.answer(request, "ENOSPC|", wire.XS_ERROR);
      else speaker.answer(request, "OK|");
    });
    const error = await rejection(scripted.store.transaction((t) => t.write("/a", "")));
    expect(error).toMatchObject({ code: "ENOSPC", operation: "write /a" });
    expect(scripted.requests).toHaveLength(3);
  });
});
