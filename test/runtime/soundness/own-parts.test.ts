/** Public constructors and functions whose arguments are not what they take, and parts that go first. */

import { expect, test } from "bun:test";
import { RawEventChannels, Vchan } from "../../../src/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";
import { formatTrace } from "../../../src/unsafe.ts";
import { options } from "../toolstack/builder/simulated-guests.ts";

test.each([undefined, null, 5, {}, { role: "both" }, { role: "server", page: {} }])(
  "an end of a vchan cannot be made of %p",
  async (end) => {
    expect(() => new Vchan(end as never)).toThrow(/^(expected .*received|unknown|expected .*to be one of)/);
  },
);

test.each([undefined, null, 5, "x", {}, { operations: [] }])("%p is not formatted as a trace", (trace) => {
  expect(() => formatTrace(trace as never)).toThrow("expected trace to be one of a TracingHypercall, received ");
});

test("raw event channels are closed without an error after their simulation", () => {
  const simulated = new SimulatedXen({ domains: [{}] });
  const raw = new RawEventChannels(simulated.hypercall);
  const channels = [raw.bindUnbound(1), raw.bindUnbound(1)];
  simulated.close();
  channels[0]?.close();
  raw.close();
  raw.close();
  expect(() => raw.bindUnbound(1)).toThrow(ReferenceError);
});

test("a simulated grant table takes memory for the frames that are used only", async () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  await using guest = await xen.domains.create({ ...options, grantFrames: 0x7fff_ffff });
  const { domid } = guest;
  expect(xen.foreignMemory.resourceFrames(domid, { type: "grant_table" })).toBe(0x7fff_ffff);
  const place = { firstFrame: 0x7fff_fffe };
  using last = await xen.foreignMemory.mapResource(domid, { type: "grant_table" }, place);
  expect(last.loadUint32(0)).toBe(0);
});
