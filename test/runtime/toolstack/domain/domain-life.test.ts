import { describe, expect, test } from "bun:test";
import { type DomainInfo, domid, type Xen } from "../../../../src/index.ts";
import type { Release } from "../../../../src/generated/index.ts";
import { connectionOf } from "../../../../src/runtime/hypercall/operation/index.ts";
import type { DomainLife, NumberProof } from "../../../../src/runtime/toolstack/console/index.ts";
import { lifeOf, PolledLife } from "../../../../src/runtime/toolstack/domain/domain-life.ts";
import { SimulatedXen } from "../../../../src/testing.ts";

/** Releases before and after 4.21, which introduced unique numbers of domains. */
const RELEASES = ["4.14", "4.20", "4.21", "4.22"] as const;

const UUID = "22222222-2222-4222-8222-222222222222";

function lifeOfFirst(xen: Xen, proof?: NumberProof): DomainLife {
  return lifeOf(connectionOf(xen), domid(1), () => xen.domains.get(1).info(), proof);
}

/** Makes a guest that has run for a minute, and its life. */
function running(release: Release, type: "pv" | "hvm" = "pv", proof?: NumberProof) {
  const simulated = new SimulatedXen({ release, domains: [{ name: "web", type, state: "running" }] });
  const xen = simulated.open();
  simulated.advance({ seconds: 60 });
  return {
    simulated,
    xen,
    life: lifeOfFirst(xen, proof),
    /** Reduces the time that the guest seems to have run. */
    goBack(milliseconds: number) {
      const [vcpu] = simulated.domain(1).vcpus;
      vcpu?.set({ cpuTimeNs: vcpu.cpuTimeNs - BigInt(milliseconds) * 1_000_000n });
    },
    [Symbol.dispose]: () => {
      xen[Symbol.dispose]();
      simulated[Symbol.dispose]();
    },
  };
}

describe.each(RELEASES)("on Xen %s", (release) => {
  test("a domain is still alive after a change of its UUID", () => {
    using guest = running(release);
    guest.xen.domains.get(1).setUuid(UUID);
    expect(guest.xen.domains.get(1).info().uuid).toBe(UUID);
    expect(guest.life.check()).toBeNull();
    guest.simulated.advance({ seconds: 1 });
    expect(guest.life.check()).toBeNull();
  });

  test("a domain whose cpu time falls by the difference of two cpus' clocks counts as alive, in many polls", async () => {
    using guest = running(release);
    const ends: unknown[] = [];
    const stop = guest.life.onEnd({ ended: (end) => ends.push(end), failed: (error) => ends.push(error) });
    for (let look = 0; look < 5; look++) {
      guest.goBack(184);
      expect(guest.life.check()).toBeNull();
      await Bun.sleep(210);
    }
    stop();
    expect(ends).toEqual([]);
    expect(await guest.life.settle()).toBeNull();
  });

  test("a domain whose cpu time falls by seconds counts as alive, since a new one cannot have run for so long", async () => {
    using guest = running(release);
    guest.goBack(20_000);
    expect(await guest.life.settle()).toBeNull();
    expect(guest.life.check()).toBeNull();
  });

  test("a domain whose memory is mapped keeps its number, whatever its cpu time", async () => {
    using guest = running(release, "pv", "mapping");
    guest.goBack(60_000);
    for (let look = 0; look < 3; look++) {
      expect(guest.life.check()).toBeNull();
      await Bun.sleep(150);
    }
    guest.simulated.domain(1).hold();
    guest.simulated.domain(1).destroy();
    expect(guest.life.check()).toEqual({ kind: "destroyed" });
  });

  test("a new domain with a former one's number and UUID is recognised as new", async () => {
    using guest = running(release);
    const { uuid } = guest.xen.domains.get(1).info();
    guest.simulated.domain(1).destroy();
    guest.simulated.createDomain({ domid: 1, uuid, type: "pv" });
    expect(await guest.life.settle()).toEqual({ kind: "destroyed" });
    guest.simulated.advance({ seconds: 100 });
    expect(guest.life.check()).toEqual({ kind: "destroyed" });
  });

  test("a new domain is recognised in one poll by both UUID and cpu time", () => {
    using guest = running(release);
    guest.simulated.domain(1).destroy();
    guest.simulated.createDomain({ domid: 1, uuid: UUID, type: "pv" });
    expect(guest.life.check()).toEqual({ kind: "destroyed" });
  });

  test("a new domain of another kind is recognised as new", () => {
    using guest = running(release, "hvm");
    guest.simulated.domain(1).destroy();
    guest.simulated.createDomain({ domid: 1, type: "pv", state: "running" });
    guest.simulated.advance({ seconds: 100 });
    expect(guest.life.check()).toEqual({ kind: "destroyed" });
  });

  test("a domain that was seen gone stays gone when its number is used again", () => {
    using guest = running(release);
    guest.simulated.domain(1).destroy();
    expect(guest.life.check()).toEqual({ kind: "destroyed" });
    guest.simulated.createDomain({ domid: 1, type: "pv", state: "running" });
    guest.simulated.advance({ seconds: 100 });
    expect(guest.life.check()).toEqual({ kind: "destroyed" });
  });
});

test.each(["4.21", "4.22"] as const)(
  "a domain is told from another that has run for longer by its unique number on Xen %s",
  (release) => {
    using guest = running(release);
    const { uuid } = guest.xen.domains.get(1).info();
    guest.simulated.domain(1).destroy();
    guest.simulated.createDomain({ domid: 1, uuid, type: "pv", state: "running" });
    guest.simulated.advance({ seconds: 100 });
    expect(guest.life.check()).toEqual({ kind: "destroyed" });
  },
);

test("a new domain is recognised by its cpu time if Xen refuses its unique number", async () => {
  using guest = running("4.21");
  guest.simulated.fail("domctl get_domain_state", "EPERM");
  const life = lifeOfFirst(guest.xen);
  guest.goBack(184);
  expect(life.check()).toBeNull();
  guest.simulated.domain(1).destroy();
  guest.simulated.createDomain({ domid: 1, type: "pv" });
  expect(await life.settle()).toEqual({ kind: "destroyed" });
});

test("watchers of a domain are called once, after several polls, if another domain has its number", async () => {
  using guest = running("4.20");
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  guest.life.onEnd({ ended: resolve, failed: reject });
  guest.simulated.domain(1).destroy();
  guest.simulated.createDomain({ domid: 1, type: "pv" });
  expect(guest.life.check()).toBeNull();
  expect(await promise).toEqual({ kind: "destroyed" });
});

test("a domain is not polled once its watchers have gone", async () => {
  let looks = 0;
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using xen = simulated.open();
  const info = (): DomainInfo => {
    looks++;
    return xen.domains.get(1).info();
  };
  const life = new PolledLife({ info, uniqueId: () => undefined }, "none");
  const watcher = { ended: () => {}, failed: () => {} };
  const forget = [life.onEnd(watcher), life.onEnd({ ...watcher })];
  await Bun.sleep(450);
  expect(looks).toBeGreaterThan(3);
  for (const forgetOne of forget) forgetOne();
  const before = looks;
  await Bun.sleep(450);
  expect(looks).toBe(before);
});
