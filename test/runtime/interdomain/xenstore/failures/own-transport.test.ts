/** Transports of a program's own that break their interface. */

import { expect, test } from "bun:test";
import { XenStoreConnectionError, XenStoreUnavailableError } from "../../../../../src/index.ts";
import {
  DeviceTransport,
  MemoryTransport,
  SocketTransport,
  XenStore,
  type XenStoreConnection,
  type XenStoreReceiver,
} from "../../../../../src/xenstore.ts";
import { rejection } from "../scripted.ts";

/** A client over connections that do what a test says. */
function clientOf(connect: (receiver: XenStoreReceiver) => unknown): XenStore {
  return new XenStore({
    transport: { name: "mine", connect: async (receiver) => connect(receiver) as XenStoreConnection },
  });
}

test.each([
  [new Error("full"), "cannot send to mine, so the connection has ended: full"],
  [undefined, "cannot send to mine, so the connection has ended"],
])("a request whose transport throws %p when it sends rejects", async (thrown, message) => {
  let sent = 0;
  using store = clientOf(() => ({
    send() {
      sent++;
      throw thrown;
    },
    close() {
      throw new Error("closed badly");
    },
  }));
  const requests = await Promise.all([rejection(store.read("/a")), rejection(store.read("/b"))]);
  for (const error of requests) {
    expect(error).toBeInstanceOf(XenStoreConnectionError);
    expect((error as Error).cause).toMatchObject({ message, cause: thrown });
  }
  expect(sent).toBe(1);
});

test.each([null, 5, "gone", {}])(
  "a request rejects if its transport says that it is closed because of %p",
  async (why) => {
    using store = clientOf((receiver) => ({ send: () => receiver.closed(why as never), close() {} }));
    expect(await rejection(store.read("/a"))).toBeInstanceOf(XenStoreConnectionError);
  },
);

test.each([
  [undefined, "expected the connection to have send(), received undefined"],
  [null, "expected the connection to have send(), received null"],
  [{ close() {} }, "expected the connection to have send(), received an object"],
  [{ send() {} }, "expected the connection to have close(), received an object"],
])("a transport that connects with %p is refused", async (connection, message) => {
  using store = clientOf(() => connection);
  const error = await rejection(store.read("/a"));
  expect(error).toBeInstanceOf(XenStoreUnavailableError);
  expect((error as Error).message).toContain(message);
});

test("requests reject before a connection that throws is closed", async () => {
  const store = clientOf(() => ({
    send() {},
    close() {
      throw new Error("closed badly");
    },
  }));
  const reading = rejection(store.read("/a"));
  await Bun.sleep(1);
  expect(() => store.close()).toThrow("closed badly");
  expect(await reading).toBeInstanceOf(ReferenceError);
  store.close();
});

test.each([-0, undefined, null, {}, "a\0b", "x".repeat(70_000)])("a transport is not made of the path %p", (path) => {
  for (const Transport of [DeviceTransport, SocketTransport]) {
    expect(() => new Transport(path as never)).toThrow(
      /^expected (path|the number of bytes of path) to be .*, received /,
    );
  }
});

test("a transport in memory needs a name and a function", () => {
  expect(() => new MemoryTransport(-0 as never, () => ({ received() {}, closed() {} }))).toThrow(
    "expected name to be a string, received a number",
  );
  expect(() => new MemoryTransport("mine", 5 as never)).toThrow("expected serve to be a function, received a number");
});
