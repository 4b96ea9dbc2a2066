/** Grants in an ordinary guest, whose Linux forbids hypercalls: the devices suffice. */

import { expect, test } from "bun:test";
import { domid, EventChannels, ForeignMemory, gfn, Grants, XenStore } from "../../src/index.ts";
import { grantContract } from "../runtime/interdomain/grant/contract.ts";
import { loadPrivcmd } from "./privcmd.ts";

using store = await XenStore.open();
const self = domid(Number(await store.read("domid")));

grantContract({
  name: "an ordinary guest's",
  self,
  open: () => {
    const [grants, channels] = [Grants.open(), EventChannels.open()];
    const dispose = (): void => {
      grants[Symbol.dispose]();
      channels[Symbol.dispose]();
    };
    return { grants, channels, [Symbol.dispose]: dispose };
  },
});

test("an ordinary guest shares pages with dom0, and cannot map dom0's memory", async () => {
  loadPrivcmd([]);
  using grants = Grants.open();
  using share = grants.share(domid(0), { writable: true });
  share.storeUint32(0, 1);
  expect(share.gref).toBeGreaterThan(0);
  using foreign = ForeignMemory.open();
  await expect(foreign.map(domid(0), gfn(1))).rejects.toMatchObject({ name: "XenPermissionError", code: "EPERM" });
  await expect(foreign.mapResource(domid(0), { type: "grant_table" })).rejects.toThrow(
    expect.objectContaining({ name: "XenPermissionError" }),
  );
});
