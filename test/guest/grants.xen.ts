/** Grants in an ordinary guest, which Linux lets make no hypercalls: its devices are enough. */

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

test("pages are shared with dom0, and dom0's memory is not to be had", async () => {
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
