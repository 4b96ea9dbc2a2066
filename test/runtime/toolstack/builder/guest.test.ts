/** A guest that was built, on the simulation: the object that its program has. */

import { describe, expect, test } from "bun:test";
import { SimulatedXen } from "../../../../src/testing.ts";
import { options } from "./simulated-guests.ts";

describe("a guest that was built", () => {
  test("stays when it was detached", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    {
      await using guest = await xen.domains.create(options);
      await guest.detach();
    }
    expect(xen.domains.list().length).toBe(2);
  });

  test("does not take the domain away that has its number by now", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const guest = await xen.domains.create(options);
    simulated.domain(guest.domid).destroy();
    simulated.createDomain({ domid: guest.domid, name: "other" });
    await guest.destroy();
    expect(xen.domains.list().length).toBe(2);
    expect(await xen.store.read(`/local/domain/${guest.domid}/name`)).toBe("other");
  });

  test("has a console that is opened by its ring before it runs", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(options);
    using console = await guest.console();
    expect([console.via, console.domid]).toEqual(["ring", guest.domid]);
  });
});
