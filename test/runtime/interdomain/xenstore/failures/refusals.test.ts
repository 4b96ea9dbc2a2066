/** What xenstored refuses, and what it cannot give. */

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

describe("what xenstored refuses", () => {
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
    expect(await rejection(watch.next())).toBeInstanceOf(XenPermissionError);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });
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
    transport: { name: "a shared one", isShared: true, connect: (receiver) => transport.connect(receiver) },
  });
  const error = await rejection(store.resetWatches());
  expect(error).toBeInstanceOf(XenUnsupportedOperationError);
  expect(String(error)).toContain("a shared one is shared with the kernel");
});

test("a list that changes each time that it is read is given up", async () => {
  let generation = 0;
  using scripted = new Scripted((request, speaker) => {
    if (request.name === "XS_DIRECTORY") speaker.answer(request, "E2BIG|", wire.XS_ERROR);
    else speaker.answer(request, `${generation++}|a|`);
  });
  const error = await rejection(scripted.store.list("/a"));
  expect(error).toMatchObject({ name: "XenBusyError", operation: "list /a" });
});
