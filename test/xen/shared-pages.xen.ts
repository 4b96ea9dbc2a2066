/** Pages shared by the C libraries and this library in one boot: each reads the other's writes. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { domid, EventChannels, ForeignMemory, gfn, gref, Grants, type SharedMemory } from "../../src/index.ts";
import { FRAME_SIZE } from "../../src/runtime/interdomain/shared-memory/index.ts";
import { guestKinds, startGuest } from "./guests/index.ts";
import { pattern, SharedPagesInC, sum } from "./shared-pages-c.ts";

const SELF = domid(0);

/** Writes on both sides, across the border of two pages, and reads on the other side. */
async function exchange(memory: SharedMemory, c: SharedPagesInC): Promise<void> {
  const [first, count] = [FRAME_SIZE - 100, 1000];
  expect(await c.ask("fill", first, count, 3)).toEqual(["filled"]);
  expect(memory.read(first, count)).toEqual(pattern(first, count, 3));
  memory.write(first, pattern(first, count, 200));
  expect(await c.ask("sum", first, count)).toEqual([String(sum(pattern(first, count, 200)))]);
  memory.storeUint32(0, 0x0403_0201);
  expect(await c.ask("sum", 0, 4)).toEqual([String(sum(Uint8Array.of(1, 2, 3, 4)))]);
}

describe("a grant", () => {
  test("of xen-ts can be mapped by libxengnttab", async () => {
    using c = new SharedPagesInC();
    using grants = Grants.open();
    using share = grants.share(SELF, { frames: 3, writable: true });
    expect(await c.ask("map", SELF, ...share.grefs)).toEqual(["mapped"]);
    await exchange(share, c);
    expect(await c.ask("end")).toEqual(["ended"]);
  });

  test("of libxengnttab can be mapped by xen-ts", async () => {
    using c = new SharedPagesInC();
    const [outcome, ...refs] = await c.ask("share", SELF, 3);
    expect([outcome, refs.length]).toEqual(["shared", 3]);
    using grants = Grants.open();
    using mapped = await grants.map(SELF, refs.map(gref), { writable: true });
    await exchange(mapped, c);
    const copied = new Uint8Array(100);
    await c.ask("fill", 2 * FRAME_SIZE, 200, 9);
    await grants.copy([{ from: { domid: SELF, gref: gref(refs[2] ?? 0), offset: 50 }, to: copied }]);
    expect(copied).toEqual(pattern(2 * FRAME_SIZE + 50, 100, 9));
  });

  test("is refused by xen-ts and libxengnttab for one reason", async () => {
    using c = new SharedPagesInC();
    using grants = Grants.open();
    using share = grants.share(SELF);
    expect(await c.ask("map", SELF, share.gref)).toEqual(["error", constants.errno.EINVAL]);
    await expect(grants.map(SELF, share.gref, { writable: true })).rejects.toMatchObject({
      errno: constants.errno.EINVAL,
    });
  });
});

describe.each(["map-notify", "share-notify"])("libxengnttab's %s", (how) => {
  test("reaches xen-ts, also if the C program is killed", async () => {
    using channels = EventChannels.open();
    using grants = Grants.open();
    using c = new SharedPagesInC();
    for (const killed of [false, true]) {
      const near = channels.bindUnbound(SELF);
      const far = channels.bindInterdomain(SELF, near.port);
      await far.wait();
      using share = grants.share(SELF, { writable: true });
      const [outcome, shared] =
        how === "map-notify" ? await c.ask(how, SELF, share.gref, 5, near.port) : await c.ask(how, SELF, 5, near.port);
      expect(outcome).toBe(how === "map-notify" ? "mapped" : "shared");
      using mapped = shared === undefined ? null : await grants.map(SELF, gref(shared), { writable: true });
      const memory = mapped ?? share;
      memory.uint8.fill(0xff);
      if (killed) await c.kill();
      else expect(await c.ask("end")).toEqual(["ended"]);
      await far.wait({ signal: AbortSignal.timeout(50_000) });
      expect(memory.read(4, 3)).toEqual(Uint8Array.of(0xff, 0, 0xff));
      near.close();
      far.close();
    }
  });
});

describe.each(guestKinds)("foreign memory of a %s guest", (kind) => {
  test("is equal in libxenforeignmemory and xen-ts", async () => {
    using guest = await startGuest({ kind });
    const { marker } = await guest.hello();
    const first = marker - guest.kernel.firstFrame;
    const frames = [Number(guest.frames.at(-1)), Number(guest.frames[first])];
    using c = new SharedPagesInC();
    expect(await c.ask("foreign", guest.domid, ...frames)).toEqual(["mapped"]);
    using foreign = ForeignMemory.open();
    using mapped = await foreign.map(guest.domid, frames.map(gfn), { writable: true });
    await exchange(mapped, c);
    expect(await c.ask("end")).toEqual(["ended"]);
    expect(await c.ask("foreign", guest.domid, 0x7fff_ffff)).toEqual(["error", expect.any(Number)]);
  });
});
