/** Limits and placement of a guest, on the simulation: what was asked for is what Xen has. */

import { describe, expect, test } from "bun:test";
import { SimulatedXen } from "../../../../src/testing.ts";
import { expectNothingLeft, options, stateOf } from "./simulated-guests.ts";

describe("a guest's place on the machine", () => {
  test("is what was asked for: cpus, nodes, pool and weight", async () => {
    using simulated = new SimulatedXen({ cpus: 4, nodes: 2 });
    using xen = simulated.open();
    const pool = xen.cpupools.create("credit2");
    await xen.cpupools.get(0).removeCpu(2);
    await xen.cpupools.get(0).removeCpu(3);
    pool.addCpu(2);
    pool.addCpu(3);
    await using guest = await xen.domains.create({ ...options, cpupool: pool.id, cpus: [3], nodes: [1], weight: 512 });
    const domain = xen.domains.get(guest.domid);
    expect(domain.info().cpupool).toBe(pool.id);
    expect(domain.vcpus.get(0).affinity().hard).toEqual([3]);
    expect(domain.vcpus.get(1).affinity().hard).toEqual([3]);
    expect(domain.nodeAffinity()).toEqual([1]);
    expect(domain.scheduling()).toMatchObject({ weight: 512 });
  });

  test("has limits for event channels and grants", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create({
      ...options,
      lastEventPort: 3,
      grantFrames: 2,
      maptrackFrames: 5,
    });
    const { domid } = guest;
    expect(await xen.foreignMemory.resourceFrames(domid, { type: "grant_table" })).toBe(2);
    const port = (): number => xen.eventChannelOp("alloc_unbound", { dom: domid, remote_dom: 0 }).port;
    expect(port()).toBe(3);
    expect(port).toThrow("ENOSPC");
  });

  test("is claimed before any memory is taken, and no claim is left", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen);
    {
      await using guest = await xen.domains.create({ ...options, claim: true });
      expect(xen.domains.get(guest.domid).info().outstandingPages).toBe(0);
      using _ = simulated.fail("memory_op claim_pages", "ENOMEM");
      const error: unknown = await xen.domains
        .create({ ...options, name: "second", claim: true })
        .catch((reason: unknown) => reason);
      expect((error as Error).message).toContain("claim_pages");
    }
    await expectNothingLeft(xen, before);
  });

  test.each([
    [{ cpus: [] }, "cpus"],
    [{ cpus: [-1] }, "cpus"],
    [{ cpus: [99] }, "99"],
    [{ weight: 0 }, "weight"],
    [{ lastEventPort: 1 }, "lastEventPort"],
    [{ grantFrames: 0 }, "grantFrames"],
    [{ claim: 1 as never }, "claim"],
  ])("is refused for %j", async (given, name) => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const error: unknown = await xen.domains.create({ ...options, ...given }).catch((reason: unknown) => reason);
    expect((error as Error).message).toContain(name);
    expect(xen.domains.list().length).toBe(1);
  });

  test("in a pool that is not there leaves nothing", async () => {
    expect((await refusedPool()).message).toContain("ENOENT");
  });
});

async function refusedPool(): Promise<Error> {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  const before = await stateOf(xen);
  const error: unknown = await xen.domains.create({ ...options, cpupool: 9 }).catch((reason: unknown) => reason);
  await expectNothingLeft(xen, before);
  return error as Error;
}
