/** Reports of a toolstack to xenstored about domains, and xenstored's knowledge afterwards. */

import { expect, test } from "bun:test";
import { XenStore } from "../../src/index.ts";
import { DeviceTransport, SocketTransport } from "../../src/xenstore.ts";
import { failure } from "../runtime/failure.ts";
import { take } from "../runtime/interdomain/xenstore/events.ts";
import { toolsDescribe } from "./c-tools.ts";
import { createGuest } from "./guests/index.ts";

toolsDescribe.each([
  ["its socket", new SocketTransport("/run/xenstored/socket")],
  ["Linux's device", new DeviceTransport("/dev/xen/xenbus")],
] as const)("through %s", (_, transport) => {
  test("a real xenstored lets a guest be released, introduced again, resumed, and given permissions", async () => {
    using guest = await createGuest({ name: "introduced" });
    const { domid } = guest;
    await guest.hello();
    using store = await XenStore.open({ transport });
    const home = await store.domainPath(domid);
    const frame = Number(await store.read(`${home}/store/ring-ref`));
    const port = Number(await store.read(`${home}/store/port`));
    expect([home, await store.isIntroduced(domid)]).toEqual([`/local/domain/${domid}`, true]);
    using gone = store.watch("@releaseDomain");
    using come = store.watch("@introduceDomain");
    await Promise.all([take(gone, 1), take(come, 1)]);

    await store.release(domid);
    expect(await take(gone, 1)).toEqual(["changed @releaseDomain"]);
    expect(await store.isIntroduced(domid)).toBe(false);
    for (const ask of [() => store.release(domid), () => store.resume(domid), () => store.setTarget(domid, 0)]) {
      expect(await failure(ask())).toMatchObject({ code: "ENOENT" });
    }

    await store.introduce(domid, frame, port);
    expect(await take(come, 1)).toEqual(["changed @introduceDomain"]);
    expect(await store.isIntroduced(domid)).toBe(true);
    await store.resume(domid);
    await store.setTarget(domid, 0);
    expect(await failure(store.setTarget(domid, 32_000))).toMatchObject({ code: "ENOENT" });
  });
});
