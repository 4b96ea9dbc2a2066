/** Shared memory of a simulated domain that has ended, used by a test that acted in its place. */

import { describe, expect, test } from "bun:test";
import { domid, gfn, type Gref, XenNoSuchDomainError } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { failure, refusal } from "../../failure.ts";

const dom0 = domid(0);
const guest = domid(5);
const at = gfn(0x100);

/** Makes memory of dom0 and of a guest, and a function that ends the guest. */
function machine() {
  const simulated = new SimulatedXen({ domains: [{ domid: guest }] });
  const { memory } = simulated;
  const [own, others, foreign] = [memory.grants(guest), memory.grants(dom0), memory.foreignMemory(dom0)];
  return {
    simulated,
    memory,
    guest: memory.domain(guest),
    own,
    others,
    foreign,
    destroy: () => simulated.domain(guest).destroy(),
    /** Makes another domain with that number. */
    createAgain: () => {
      simulated.createDomain({ domid: guest });
      return memory.domain(guest);
    },
    [Symbol.dispose]: () => {
      for (const one of [own, others, foreign, simulated]) one[Symbol.dispose]();
    },
  };
}

describe("a simulated domain that has gone", () => {
  test("leaves its pages in others' mappings, and grants no new ones", async () => {
    using ends = machine();
    const gref = ends.guest.grant(dom0, at, { writable: true });
    using page = ends.guest.page(at);
    page.write(0, Buffer.from("kept"));
    using mapped = await ends.others.map(guest, gref);
    using foreign = await ends.foreign.map(guest, at);
    ends.destroy();
    expect(ends.simulated.domain(guest).isDying).toBe(true);
    expect(mapped.read(0, 4)).toEqual(new Uint8Array(Buffer.from("kept")));
    expect(foreign.read(0, 4)).toEqual(new Uint8Array(Buffer.from("kept")));
    expect(await failure(ends.others.map(guest, gref))).toMatchObject({ code: "EINVAL" });
    expect(await failure(ends.foreign.map(guest, at))).toBeInstanceOf(XenNoSuchDomainError);
    expect(await failure(ends.foreign.mapResource(guest, { type: "grant_table" }))).toBeInstanceOf(
      XenNoSuchDomainError,
    );
    mapped[Symbol.dispose]();
    foreign[Symbol.dispose]();
    expect(refusal(() => ends.simulated.domain(guest))).toBeInstanceOf(RangeError);
    expect(page.read(0, 4)).toEqual(new Uint8Array(Buffer.from("kept")));
  });

  test("cannot use the devices that it had opened, even if another domain has its number", async () => {
    using ends = machine();
    using own = ends.memory.foreignMemory(guest);
    const copied = new Uint8Array(4);
    ends.destroy();
    ends.createAgain();
    const gref = ends.memory.domain(dom0).grant(guest, at);
    ends.simulated.domain(guest).set({ isPrivileged: true });
    const errors = [
      await failure(ends.own.map(dom0, gref)),
      await failure(ends.own.copy([{ from: { domid: dom0, gref, offset: 0 }, to: copied }])),
      refusal(() => ends.own.share(dom0)),
      await failure(own.map(dom0, at)),
      await failure(own.mapResource(dom0, { type: "grant_table" })),
      refusal(() => own.restrict(dom0)),
    ];
    for (const error of errors) {
      expect(error).toBeInstanceOf(XenNoSuchDomainError);
      expect(error).toMatchObject({ code: "ESRCH", domid: guest });
    }
    using again = ends.memory.grants(guest);
    using _mapped = await again.map(dom0, gref);
  });

  test("makes no frames and no grants of a later domain with its number", async () => {
    using ends = machine();
    const gref = ends.guest.grant(dom0, at);
    ends.destroy();
    const again = ends.createAgain();
    const fresh: Gref = again.grant(dom0, at);
    expect(fresh).toBe(gref);
    for (const act of [() => ends.guest.page(at), () => ends.guest.grant(dom0, at)]) {
      expect(refusal(act)).toBeInstanceOf(XenNoSuchDomainError);
    }
    expect(ends.guest.revoke(gref)).toBe(true);
    ends.guest.remove(at);
    using mapped = await ends.others.map(guest, fresh);
    expect(mapped.byteLength).toBe(4096);
  });

  test("revokes no grants and raises no events of a later domain with its number", async () => {
    using ends = machine();
    using channels = ends.simulated.eventChannels(dom0);
    using before = ends.simulated.eventChannels(guest);
    const shared = ends.own.share(dom0, { onUnmap: { notify: before.bindUnbound(dom0).port } });
    ends.destroy();
    const again = ends.createAgain();
    using others = ends.simulated.eventChannels(guest);
    using bound = others.bindUnbound(dom0);
    using peer = channels.bindInterdomain(guest, bound.port);
    expect(await peer.wait()).toBe(1);
    // The frame has the number of the earlier domain's shared page.
    const gref = again.grant(dom0, gfn(0x10_0000));
    shared[Symbol.dispose]();
    ends.own[Symbol.dispose]();
    await Bun.sleep(1);
    expect(peer.count).toBe(1);
    using _mapped = await ends.others.map(guest, gref);
  });
});
