/**
 * Linux blocks a program within the `write` that registers a watch while no xenstored runs, even against SIGKILL. No
 * method may be the first to do so on a new connection.
 */

import { expect, test } from "bun:test";
import { Xenbus } from "../../../../../src/devices.ts";
import { Vchan, Xen } from "../../../../../src/index.ts";
import { metrics } from "../../../../../src/metrics.ts";
import * as wire from "../../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { SimulatedXen } from "../../../../../src/testing.ts";
import { SimulatedXenStore } from "../../../../../src/simulated/xenstore/index.ts";
import { LinuxDevice } from "../linux-device.ts";

const path = "/local/domain/1/data/pipe";
const vbd = { kind: "vbd", id: 51712, frontEnd: 1 };

type Call = (xen: Xen, options: { readonly signal: AbortSignal }) => PromiseLike<unknown>;

const CALLS: readonly (readonly [name: string, call: Call])[] = [
  ["store.watch", ({ store }, options) => store.watch("/local", options).next()],
  ["store.waitFor", ({ store }, options) => store.waitFor("/local/domain/9", options)],
  ["domains.watch", ({ domains }, options) => domains.watch(options).next()],
  ["domains.watch by xenstore", ({ domains }, options) => domains.watch({ ...options, via: "xenstore" }).next()],
  ["domains.named", ({ domains }, options) => domains.named("web", options)],
  ["domains.orphans", ({ domains }, options) => domains.orphans(options)],
  ["domain.console", ({ domains }, options) => domains.get(1).console(options)],
  ["Vchan.listen", (xen, options) => Vchan.listen(xen, { ...options, client: 1, path: "data/pipe" })],
  ["Vchan.connect", (xen, options) => Vchan.connect(xen, { ...options, server: 1, path })],
  ["Xenbus.plug", (xen, options) => Xenbus.plug(xen, { ...options, ...vbd })],
  ["Xenbus.backEnd", (xen, options) => Xenbus.backEnd(xen, { ...options, ...vbd })],
  ["Xenbus.frontEnd", (xen, options) => Xenbus.frontEnd(xen, { ...options, kind: "vbd", id: 51712 })],
  ["XenbusDevice.unplug", (xen, options) => Xenbus.device(xen, vbd).unplug(options)],
  ["metrics", (xen, options) => metrics(xen, { collectors: ["xenstore"] }).text("text", options)],
];

/** A Xen whose store is Linux's device, with or without a xenstored behind it. */
function machine(): { device: LinuxDevice; xen: Xen } & Disposable {
  const simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  const xenstored = new SimulatedXenStore();
  xenstored.addDomain(1, { name: "web" });
  const device = new LinuxDevice(xenstored.transport());
  const { eventChannels, grants, foreignMemory } = simulated.open();
  const { hypercall } = simulated;
  const xen = Xen.open({ hypercall, eventChannels, grants, foreignMemory, store: device });
  return { device, xen, [Symbol.dispose]: () => (xen.close(), simulated.close()) };
}

test.each(CALLS)("%s writes no watch to Linux's device before xenstored has answered", async (_, call) => {
  using made = machine();
  made.device.endXenstored();
  const controller = new AbortController();
  const reason = new Error("too late");
  const settled = call(made.xen, { signal: controller.signal }).then(
    () => "done",
    (error: unknown) => error,
  );
  await Bun.sleep(10);
  const { written, isHeld } = made.device;
  expect(isHeld).toBeFalse();
  expect(written.filter((type) => type === wire.XS_WATCH || type === wire.XS_UNWATCH)).toEqual([]);
  controller.abort(reason);
  expect(await settled).toBe(reason);
});
