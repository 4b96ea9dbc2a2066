/** vchans in an ordinary guest, whose Linux forbids hypercalls: the devices and xenstore suffice. */

import { afterAll, expect, test } from "bun:test";
import { domid, EventChannels, Grants, XenPermissionError, Vchan, XenStore } from "../../src/index.ts";

const store = await XenStore.open();
const [eventChannels, grants] = [EventChannels.open(), Grants.open()];
const parts = { store, eventChannels, grants };
const self = domid(Number(await store.read("domid")));
afterAll(() => {
  for (const part of [grants, eventChannels, store]) part[Symbol.dispose]();
});

test("carry bytes between two ends in the guest, by a path below its own node", async () => {
  await using server = await Vchan.listen(parts, { client: self, path: "data/pipe" });
  await using client = await Vchan.connect(parts, { server: self, path: "data/pipe" });
  const data = crypto.getRandomValues(new Uint8Array(200_000));
  const sent = new Blob([data]).stream().pipeTo(client.writable);
  const received = Buffer.from(await new Response(server.readable).arrayBuffer());
  await sent;
  expect(Buffer.compare(received, data)).toBe(0);
});

test.each([
  ["connects to dom0", () => Vchan.connect(parts, { server: domid(0), path: "/local/domain/0/data/echo", wait: true })],
  ["is connected to by dom0", () => Vchan.listen(parts, { client: domid(0), path: "data/echo" })],
] as const)("carry bytes to dom0 and back where the guest %s", async (_, open) => {
  // test/guest/dom0.ts is at the other end
  await using pipe = await open();
  const data = crypto.getRandomValues(new Uint8Array(100_000));
  const sent = new Blob([data]).stream().pipeTo(pipe.writable, { preventClose: true });
  const received: Uint8Array[] = [];
  for (let length = 0; length < data.length;) {
    const bytes = (await pipe.read()) ?? new Uint8Array();
    if (bytes.length === 0) throw new Error(`dom0 has gone after ${length} bytes`);
    received.push(bytes);
    length += bytes.length;
  }
  await sent;
  expect(Buffer.compare(Buffer.concat(received), data)).toBe(0);
});

test("vchan: a guest's server for dom0 lets dom0 read its nodes", async () => {
  await using server = await Vchan.listen(parts, { client: domid(0), path: "data/for-dom0" });
  expect(server.isOpen).toBe(true);
  expect(await store.permissions("data/for-dom0/ring-ref")).toMatchObject({
    owner: self,
    others: "none",
    domains: [{ domid: 0, access: "read" }],
  });
});

test("fail without leftovers at a path that the guest may not write", async () => {
  const before = grants.counters;
  const listening = Vchan.listen(parts, { client: domid(0), path: "/local/domain/0/data/pipe" });
  await expect(listening).rejects.toThrow(XenPermissionError);
  expect(grants.counters).toEqual(before);
});
