/** The client through Linux's device: refused requests, a missing xenstored, and closing. */

import { describe, expect, test } from "bun:test";
import {
  XenStore,
  XenStoreConnectionError,
  XenStoreError,
  XenStoreNoSuchNodeError,
  XenStoreQuotaError,
} from "../../../../src/index.ts";
import * as wire from "../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { SimulatedXenStore } from "../../../../src/simulated/xenstore/index.ts";
import { storeContract } from "./contract/index.ts";
import { take } from "./events.ts";
import { guestContract } from "./guest-contract.ts";
import { LinuxDevice, type LinuxDeviceOptions } from "./linux-device.ts";
import { rejection } from "./scripted.ts";

function machine(options: LinuxDeviceOptions = {}) {
  const xenstored = new SimulatedXenStore();
  xenstored.addDomain(5, { name: "guest" });
  const device = new LinuxDevice(xenstored.transport(5), options);
  return { xenstored, device, store: new XenStore({ transport: device }) };
}

for (const pieces of [Number.POSITIVE_INFINITY, 7]) {
  const name = `Linux's device in memory, read ${pieces === 7 ? "seven bytes at a time" : "as a whole"}`;
  const device = new LinuxDevice(new SimulatedXenStore().transport(), { pieces });
  storeContract(name, {
    connect: async () => new XenStore({ transport: device }),
    maximumPayloadBytes: device.maximumPayloadBytes,
    shared: true,
  });
  guestContract(`a guest by ${name}`, async () => machine({ pieces }).store);
}

describe("a watch that Linux's device refuses", () => {
  test("for its path fails alone, and other requests and watches continue", async () => {
    const { device, store } = machine();
    using watch = store.watch("data");
    await take(watch, 1);
    const [error, value, refused] = await Promise.all([
      rejection(store.watch(`/${"a".repeat(3071)}`).next()),
      store.read("domid"),
      rejection(store.read("none")),
    ]);
    expect(error).toBeInstanceOf(XenStoreError);
    expect(error).toMatchObject({ code: "EINVAL", errno: 22, operation: `watch /${"a".repeat(3071)}` });
    expect(value).toBe("5");
    expect(refused).toBeInstanceOf(XenStoreNoSuchNodeError);
    await store.write("data/x", "");
    expect(await take(watch, 1)).toEqual(["changed data/x"]);
    expect(device.connections).toBe(1);
    store.close();
  });

  test("for a quota fails alone, and so does each that follows it", async () => {
    const { device, store } = machine({ watches: 3 });
    const watches = Array.from({ length: 50 }, (_, index) => store.watch(`data/${index}`));
    const outcomes = await Promise.allSettled(watches.map((watch) => watch.next()));
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array<"fulfilled">(3).fill("fulfilled"),
      ...Array<"rejected">(47).fill("rejected"),
    ]);
    for (const outcome of outcomes.slice(3)) {
      const { reason } = outcome as PromiseRejectedResult;
      expect(reason).toBeInstanceOf(XenStoreQuotaError);
      expect(reason).toMatchObject({ code: "E2BIG" });
    }
    expect([await store.read("domid"), device.connections]).toEqual(["5", 1]);
    // A refused watch is not unregistered, since it was never made.
    watches[0]?.close();
    using again = store.watch("data/again");
    expect(await take(again, 1)).toEqual(["initial data/again"]);
    expect(device.written.filter((type) => type === wire.XS_UNWATCH)).toHaveLength(1);
    store.close();
  });

  test("is not made again on the next connection", async () => {
    const { device, store } = machine({ watches: 1 });
    using watch = store.watch("data");
    await take(watch, 1);
    expect(await rejection(store.watch("name").next())).toBeInstanceOf(XenStoreQuotaError);
    device.failures.push("EBADF");
    expect(await rejection(store.read("domid"))).toBeInstanceOf(XenStoreConnectionError);
    expect(await take(watch, 1)).toEqual(["restored data"]);
    expect([device.connections, device.written.filter((type) => type === wire.XS_WATCH).length]).toEqual([2, 3]);
    store.close();
  });
});

test("any other request that Linux's xenbus device refuses fails alone, between others that continue", async () => {
  const { device, store } = machine();
  await store.read("domid");
  device.failures.push("ENOMEM");
  const outcomes = [rejection(store.list("data")), store.read("domid"), store.transaction((t) => t.read("name"))];
  const [error, ...values] = await Promise.all(outcomes);
  expect(error).toMatchObject({ code: "ENOMEM", errno: 12, operation: "list data" });
  expect<unknown>([...values, device.connections]).toEqual(["5", "guest", 1]);
  store.close();
});

describe("Linux's xenbus device without a xenstored", () => {
  test("never blocks the program: watches, requests and transactions end when their signals abort", async () => {
    const { device, store } = machine();
    device.endXenstored();
    const signal = AbortSignal.timeout(20);
    const calls = [
      store.watch("data", { signal }).next(),
      store.read("domid", { signal }),
      store.waitFor("data", { signal }),
      store.transaction((t) => t.read("domid"), { signal }),
      store.list("data", { signal }),
    ];
    for (const error of await Promise.all(calls.map(rejection))) expect(error).toBe(signal.reason);
    expect([device.isHeld, device.written]).toEqual([false, [wire.XS_READ]]);
    store.close();
    expect(device.open).toBe(0);
  });

  test("makes pending requests once one starts, a watch before a later change", async () => {
    const { device, store } = machine();
    device.endXenstored();
    using watch = store.watch("data");
    const writing = store.write("data/x", "1");
    await Bun.sleep(5);
    device.startXenstored();
    await writing;
    expect(await take(watch, 2)).toEqual(["initial data", "changed data/x"]);
    store.close();
  });

  test("that ended long after the last answer does not block the program at registering or closing a watch", async () => {
    const { device, store } = machine();
    const watch = store.watch("data");
    await take(watch, 1);
    device.endXenstored();
    await Bun.sleep(150);
    watch.close();
    using other = store.watch("name");
    const signal = AbortSignal.timeout(20);
    expect(await rejection(store.read("domid", { signal }))).toBe(signal.reason);
    expect(device.isHeld).toBe(false);
    device.startXenstored();
    expect(await take(other, 1)).toEqual(["initial name"]);
    store.close();
  });
});

test("many watches through Linux's xenbus device need one answer as a proof, not one each", async () => {
  const { device, store } = machine();
  const watches = Array.from({ length: 100 }, (_, index) => store.watch(`data/${index}`));
  await Promise.all(watches.map((watch) => take(watch, 1)));
  expect(device.written.filter((type) => type === wire.XS_READ).length).toBeLessThan(20);
  store.close();
});

test("Linux's xenbus device is closed once, with the client or when it fails", async () => {
  const { device, store } = machine();
  await store.read("domid");
  expect(device.open).toBe(1);
  device.failures.push("EBADF");
  await rejection(store.read("domid"));
  expect(device.open).toBe(0);
  await store.read("domid");
  expect([device.open, device.connections]).toEqual([1, 2]);
  const waiting = rejection(store.read("domid"));
  store.close();
  expect(await waiting).toBeInstanceOf(ReferenceError);
  await Bun.sleep(1);
  expect(device.open).toBe(0);
});
