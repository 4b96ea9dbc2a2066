/** The end of a connection, its effect on pending requests, and the next connection. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { XenStore, XenStoreConnectionError } from "../../../../../src/index.ts";
import { SimulatedXenStore } from "../../../../../src/testing.ts";
import type { XenStoreTransport } from "../../../../../src/xenstore.ts";
import { rejection, Scripted } from "../scripted.ts";

describe("a xenstore connection that ends", () => {
  test("rejects each pending request with its operation, and is replaced for the next request", async () => {
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

  test("does not let a transaction continue on the next connection", async () => {
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

  test("lets every waiter be aborted by its signal", async () => {
    using scripted = new Scripted(() => {});
    const { store } = scripted;
    const signal = AbortSignal.timeout(10);
    const calls = [
      store.read("/a", { signal }),
      store.list("/a", { signal }),
      store.domainPath(1, { signal }),
      store.transaction(() => 1, { signal }),
      store.waitFor("/a", { until: () => true, signal }),
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

test("a xenstore connection that ends while it begins is not kept", async () => {
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

test("a xenstore client reconnects only through its first transport", async () => {
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
