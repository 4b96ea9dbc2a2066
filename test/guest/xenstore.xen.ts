/** An ordinary guest's xenstore: the only way there is Linux's device. */

import { expect, test } from "bun:test";
import { Xen, XenStore } from "../../src/index.ts";
import { guestContract } from "../runtime/interdomain/xenstore/guest-contract.ts";
import { rejection } from "../runtime/interdomain/xenstore/scripted.ts";
import { loadPrivcmd } from "./privcmd.ts";

guestContract("an unprivileged guest", () => XenStore.open());

test("the guest's name is what dom0 has given it, also by a Xen object", async () => {
  using store = await XenStore.open();
  expect(await store.read("name")).toBe("lab");
  loadPrivcmd([]);
  using xen = Xen.open();
  expect(await xen.store.read("name")).toBe("lab");
});

test("watches of the kernel's are not there to be reset", async () => {
  using store = await XenStore.open();
  expect(await rejection(store.resetWatches())).toMatchObject({ name: "XenUnsupportedOperationError" });
});
