/** The store of a Xen object and of a simulated machine. */

import { expect, test } from "bun:test";
import { Xen, XenStore } from "../../../../src/index.ts";
import { SimulatedXen, SimulatedXenStore } from "../../../../src/testing.ts";
import { take } from "./events.ts";
import { rejection } from "./scripted.ts";

test("a simulated machine's xenstore has its domains, and reports their ends", async () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }, { name: "batch" }] });
  using xen = simulated.open();
  const { store } = xen;
  expect(await store.list("/local/domain")).toEqual(["0", "1", "2"]);
  expect(await store.read("/local/domain/2/name")).toBe("batch");
  expect(await store.read("/local/domain/2/vm")).toBe(`/vm/${xen.domains.get(2).info().uuid}`);
  using came = store.watch("@introduceDomain");
  using went = store.watch("@releaseDomain");
  await Promise.all([take(came, 1), take(went, 1)]);
  const { domid } = simulated.createDomain({ name: "later" });
  expect(await take(came, 1)).toEqual(["changed @introduceDomain"]);
  expect(await store.read(`/local/domain/${domid}/name`)).toBe("later");
  xen.domains.get(domid).forceShutdown("poweroff");
  expect(await take(went, 1)).toEqual(["changed @releaseDomain"]);
  await xen.domains.get(domid).destroy();
  expect(await take(went, 1)).toEqual(["changed @releaseDomain"]);
  expect(await store.isIntroduced(domid)).toBe(false);
});

test("a simulated domain made by hypercalls is unknown to xenstore until it is introduced", async () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  expect(await simulated.store.open().list("/local/domain")).toEqual(["0", "1"]);
  using guest = simulated.store.open(1);
  expect(await guest.read("name")).toBe("web");
});

test("simulated.store.put fires watches", async () => {
  const simulated = new SimulatedXenStore();
  simulated.addDomain(3);
  using guest = simulated.open(3);
  const there = guest.waitFor("control/shutdown", { until: (value) => value === "poweroff" });
  await guest.read("name");
  simulated.put("/local/domain/3/control/shutdown", "poweroff");
  expect(await there).toBe("poweroff");
  expect(() => simulated.put("name", "")).toThrow("expected an absolute path");
});

test("a Xen leaves a xenstore client of the caller open, and closes a client made from a transport or a function", async () => {
  using simulated = new SimulatedXen();
  const xenstored = new SimulatedXenStore();
  using client = xenstored.open();
  {
    using xen = Xen.open({ hypercall: simulated.hypercall, store: client });
    expect(xen.store).toBe(client);
    expect(await xen.store.read("name")).toBe("Domain-0");
  }
  expect(await client.read("name")).toBe("Domain-0");
  for (const store of [xenstored.transport(), () => xenstored.open()]) {
    const xen = Xen.open({ hypercall: simulated.hypercall, store });
    const { store: opened } = xen;
    expect(opened).toBeInstanceOf(XenStore);
    expect(await opened.read("name")).toBe("Domain-0");
    xen[Symbol.dispose]();
    expect(await rejection(opened.read("name"))).toBeInstanceOf(ReferenceError);
    expect(() => xen.store === opened && opened.watch("/a")).toThrow(ReferenceError);
  }
  const xen = Xen.open({ hypercall: simulated.hypercall });
  xen[Symbol.dispose]();
  expect(() => xen.store).toThrow(ReferenceError);
});
