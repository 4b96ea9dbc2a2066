/** Event channels of a simulated domain that has ended, used by a test that acted in its place. */

import { describe, expect, test } from "bun:test";
import { domid, XenNoSuchDomainError, port, XenError } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { failure, refusal } from "../../failure.ts";

const dom0 = domid(0);
const guest = domid(5);

/** Makes channels of dom0 and of a guest, and a function that ends the guest. */
function machine() {
  const simulated = new SimulatedXen({ domains: [{ domid: guest }] });
  const channels = simulated.eventChannels(guest);
  const others = simulated.eventChannels(dom0);
  return {
    simulated,
    channels,
    others,
    destroy: () => simulated.domain(guest).destroy(),
    /** Makes another domain with that number. */
    createAgain: () => {
      simulated.createDomain({ domid: guest });
      return simulated.eventChannels(guest);
    },
    [Symbol.dispose]: () => {
      channels[Symbol.dispose]();
      others[Symbol.dispose]();
      simulated[Symbol.dispose]();
    },
  };
}

describe("an event channel whose domain has gone", () => {
  test("is closed without an error", () => {
    using ends = machine();
    const all = [ends.channels.bindUnbound(dom0), ends.channels.bindUnbound(dom0)];
    ends.destroy();
    all[0]?.close();
    all[0]?.close();
    expect(() => all[0]?.notify()).toThrow(ReferenceError);
    ends.channels[Symbol.dispose]();
    expect(() => all[1]?.notify()).toThrow(ReferenceError);
  });

  test("is closed without an error while the domain is dying", () => {
    using ends = machine();
    using channel = ends.channels.bindUnbound(dom0);
    using _held = ends.simulated.domain(guest).hold();
    ends.destroy();
    expect(ends.simulated.domain(guest).isDying).toBe(true);
    channel.close();
  });

  test("does not close, unmask or notify a new domain's port of that number", async () => {
    using ends = machine();
    const old = [ends.channels.bindUnbound(dom0), ends.channels.bindUnbound(dom0)];
    ends.destroy();
    using again = ends.createAgain();
    const fresh = [again.bindUnbound(dom0), again.bindUnbound(dom0)];
    expect(fresh.map((channel) => channel.port)).toEqual(old.map((channel) => channel.port));
    const peers = fresh.map((channel) => ends.others.bindInterdomain(guest, channel.port));
    await Promise.all(peers.map((peer) => peer.wait()));
    expect(refusal(() => old[0]?.notify())).toBeInstanceOf(XenNoSuchDomainError);
    old[0]?.unmask();
    old[0]?.close();
    ends.channels[Symbol.dispose]();
    for (const [index, channel] of fresh.entries()) {
      channel.notify();
      expect(await peers[index]?.wait()).toBe(2);
      peers[index]?.notify();
      expect(await channel.wait()).toBe(1);
    }
  });

  test("cannot notify, and throws an error that names the domain", () => {
    using ends = machine();
    using channel = ends.channels.bindUnbound(dom0);
    ends.destroy();
    const error = refusal(() => channel.notify());
    expect(error).toBeInstanceOf(XenNoSuchDomainError);
    expect(error).toMatchObject({ code: "ESRCH", domid: guest, operation: `notify event channel ${channel.port}` });
    expect(String(error)).toContain("domain 5 whose event channels these were has gone");
    channel.unmask();
  });

  test("rejects pending and later waits", async () => {
    using ends = machine();
    using channel = ends.channels.bindUnbound(dom0);
    using late = ends.channels.bindUnbound(dom0);
    const waiting = [channel.wait(), channel.wait({ signal: new AbortController().signal }), channel.events().next()];
    const failures = waiting.map((one) => failure(one));
    ends.destroy();
    for (const error of await Promise.all(failures)) expect(error).toBeInstanceOf(XenNoSuchDomainError);
    expect(await failure(late.wait())).toBeInstanceOf(XenNoSuchDomainError);
    expect(await failure(late.events().next())).toBeInstanceOf(XenNoSuchDomainError);
  });

  test("rejects its first wait", async () => {
    using ends = machine();
    using channel = ends.channels.bindUnbound(dom0);
    ends.destroy();
    expect(await failure(channel.wait())).toBeInstanceOf(XenNoSuchDomainError);
  });

  test("still delivers an event that came before the end", async () => {
    using ends = machine();
    using channel = ends.channels.bindUnbound(dom0);
    using peer = ends.others.bindInterdomain(guest, channel.port);
    const waiting = channel.wait();
    peer.notify();
    ends.destroy();
    expect(await waiting).toBe(1);
    expect(await failure(channel.wait())).toBeInstanceOf(XenNoSuchDomainError);
  });

  test("leaves its other end unbound, for a new domain of that number, as Xen does", async () => {
    using ends = machine();
    using channel = ends.channels.bindUnbound(dom0);
    using peer = ends.others.bindInterdomain(guest, channel.port);
    expect(await peer.wait()).toBe(1);
    ends.destroy();
    peer.notify();
    using again = ends.createAgain();
    using second = again.bindInterdomain(dom0, peer.port);
    expect(await second.wait()).toBe(1);
    second.notify();
    expect(await peer.wait()).toBe(2);
  });
});

test("event channels opened in a domain that has gone bind nothing, not even for a new domain of its number", () => {
  using ends = machine();
  ends.destroy();
  using again = ends.createAgain();
  using offered = ends.others.bindUnbound(guest);
  for (const bind of [
    () => ends.channels.bindUnbound(dom0),
    () => ends.channels.bindInterdomain(dom0, offered.port),
    () => ends.channels.bindVirq("VIRQ_TBUF"),
  ]) {
    expect(refusal(bind)).toMatchObject({ code: "ESRCH", domid: guest });
  }
  expect(again.bindUnbound(dom0).port).toBe(port(1));
});

test("closing a channel whose port a reset has closed leaves the port's next owner alone", async () => {
  using ends = machine();
  using xen = ends.simulated.open();
  const old = ends.channels.bindUnbound(dom0);
  xen.domains.get(guest).pause();
  xen.eventChannelOp("reset", { dom: guest });
  using others = ends.simulated.eventChannels(guest);
  const fresh = others.bindUnbound(dom0);
  expect(fresh.port).toBe(old.port);
  expect(refusal(() => old.notify())).toMatchObject({ code: "EINVAL" });
  const error = refusal(() => old.close());
  expect(error).toBeInstanceOf(XenError);
  expect(error).toMatchObject({ code: "EINVAL", operation: `close event channel ${old.port}` });
  using peer = ends.others.bindInterdomain(guest, fresh.port);
  peer.notify();
  expect(await fresh.wait()).toBe(1);
});
