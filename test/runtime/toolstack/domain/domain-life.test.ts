import { describe, expect, test } from "bun:test";
import { domid, type Xen } from "../../../../src/index.ts";
import { connectionOf } from "../../../../src/runtime/hypercall/operation/index.ts";
import type { DomainLife } from "../../../../src/runtime/toolstack/console/index.ts";
import { lifeOf, PolledLife } from "../../../../src/runtime/toolstack/domain/domain-life.ts";
import { SimulatedXen } from "../../../../src/testing.ts";

const UUID = "22222222-2222-4222-8222-222222222222";

function lifeOfFirst(xen: Xen): DomainLife {
  return lifeOf(connectionOf(xen), domid(1), () => xen.domains.get(1).info());
}

/** A guest that has run for a second, and its life. */
function running(release: "4.17" | "4.21", type: "pv" | "hvm" = "pv") {
  const simulated = new SimulatedXen({ release, domains: [{ name: "web", type, state: "running" }] });
  const xen = simulated.open();
  simulated.advance({ seconds: 1 });
  return {
    simulated,
    xen,
    life: lifeOfFirst(xen),
    [Symbol.dispose]: () => {
      xen[Symbol.dispose]();
      simulated[Symbol.dispose]();
    },
  };
}

describe.each(["4.17", "4.21"] as const)("on Xen %s", (release) => {
  test("a domain whose UUID is changed lives on", () => {
    using guest = running(release);
    guest.xen.domains.get(1).setUuid(UUID);
    expect(guest.xen.domains.get(1).info().uuid).toBe(UUID);
    expect(guest.life.check()).toBeNull();
    guest.simulated.advance({ seconds: 1 });
    expect(guest.life.check()).toBeNull();
  });

  test("a domain that gets another's number and UUID is not that one", () => {
    using guest = running(release);
    const { uuid } = guest.xen.domains.get(1).info();
    guest.simulated.domain(1).destroy();
    guest.simulated.createDomain({ domid: 1, uuid, type: "pv" });
    expect(guest.life.check()).toEqual({ why: "destroyed" });
    guest.simulated.advance({ seconds: 10 });
    expect(guest.life.check()).toEqual({ why: "destroyed" });
  });

  test("a domain of another kind that gets the number is not that one", () => {
    using guest = running(release, "hvm");
    guest.simulated.domain(1).destroy();
    guest.simulated.createDomain({ domid: 1, type: "pv", state: "running" });
    guest.simulated.advance({ seconds: 10 });
    expect(guest.life.check()).toEqual({ why: "destroyed" });
  });

  test("a domain that was seen gone does not come back when its number is used again", () => {
    using guest = running(release);
    guest.simulated.domain(1).destroy();
    expect(guest.life.check()).toEqual({ why: "destroyed" });
    guest.simulated.createDomain({ domid: 1, type: "pv", state: "running" });
    guest.simulated.advance({ seconds: 10 });
    expect(guest.life.check()).toEqual({ why: "destroyed" });
  });
});

test("a domain is told from another that has run for longer by its unique number on Xen 4.21", () => {
  using guest = running("4.21");
  guest.simulated.domain(1).destroy();
  guest.simulated.createDomain({ domid: 1, type: "pv", state: "running" });
  guest.simulated.advance({ seconds: 10 });
  expect(guest.life.check()).toEqual({ why: "destroyed" });
});

test("a domain whose time goes back by the difference of two cpus' clocks lives on", () => {
  using guest = running("4.17");
  let behindNs = 0n;
  const life = new PolledLife(() => {
    const info = guest.xen.domains.get(1).info();
    return { ...info, cpuTimeNs: info.cpuTimeNs - behindNs };
  });
  behindNs = 1_000_000n;
  expect(life.check()).toBeNull();
});

test("a domain is told from another by its time if Xen refuses its unique number", () => {
  using guest = running("4.21");
  guest.simulated.fail("domctl get_domain_state", "EPERM");
  const life = lifeOfFirst(guest.xen);
  expect(life.check()).toBeNull();
  guest.simulated.domain(1).destroy();
  guest.simulated.createDomain({ domid: 1, type: "pv" });
  expect(life.check()).toEqual({ why: "destroyed" });
});

test("a domain is not polled once its watchers have gone", async () => {
  let looks = 0;
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using xen = simulated.open();
  const life = new PolledLife(() => {
    looks++;
    return xen.domains.get(1).info();
  });
  const watcher = { ended: () => {}, failed: () => {} };
  const forget = [life.onEnd(watcher), life.onEnd({ ...watcher })];
  await Bun.sleep(450);
  expect(looks).toBeGreaterThan(3);
  for (const forgetOne of forget) forgetOne();
  const before = looks;
  await Bun.sleep(450);
  expect(looks).toBe(before);
});
