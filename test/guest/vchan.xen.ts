/** vchans in an ordinary guest, whose Linux lets no program make hypercalls: the devices and xenstore are enough. */

import { afterAll, expect, test } from "bun:test";
import { domid, EventChannels, Grants, PermissionError, Vchan, XenStore } from "../../src/index.ts";

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

test("are made for dom0, whom the guest lets read where they are", async () => {
  await using server = await Vchan.listen(parts, { client: domid(0), path: "data/for-dom0" });
  expect(server.open).toBe(true);
  expect(await store.getPermissions("data/for-dom0/ring-ref")).toMatchObject({
    owner: self,
    others: "none",
    domains: [{ domid: 0, access: "read" }],
  });
});

test("are not made where the guest may not write, and nothing is left behind", async () => {
  const before = grants.counters;
  const listening = Vchan.listen(parts, { client: domid(0), path: "/local/domain/0/data/pipe" });
  await expect(listening).rejects.toThrow(PermissionError);
  expect(grants.counters).toEqual(before);
});
