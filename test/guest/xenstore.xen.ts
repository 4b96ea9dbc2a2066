/** xenstore in an ordinary guest, which only reaches it through Linux's device. */

import { expect, test } from "bun:test";
import { Xen, XenStore } from "../../src/index.ts";
import { guestContract } from "../runtime/interdomain/xenstore/guest-contract.ts";
import { rejection } from "../runtime/interdomain/xenstore/scripted.ts";
import { loadPrivcmd } from "./privcmd.ts";

guestContract("an unprivileged guest", () => XenStore.open());

test("an ordinary guest reads the name that dom0 gave it, also through a Xen object", async () => {
  using store = await XenStore.open();
  expect(await store.read("name")).toBe("lab");
  loadPrivcmd([]);
  using xen = Xen.open();
  expect(await xen.store.read("name")).toBe("lab");
});

test("an ordinary guest cannot reset the kernel's watches", async () => {
  using store = await XenStore.open();
  expect(await rejection(store.resetWatches())).toMatchObject({ name: "XenUnsupportedOperationError" });
});
