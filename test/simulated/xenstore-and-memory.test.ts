import { expect, test } from "bun:test";
import { anyDomid, domid, gfn } from "../../src/index.ts";
import { SimulatedXen } from "../../src/testing.ts";

test("the simulated xenstore has the toolstack's domains, with their names, until they are gone", async () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using xen = simulated.open();
  expect(await xen.store.read("/local/domain/1/name")).toBe("web");
  const database = simulated.createDomain({ name: "database", state: "paused" });
  expect(await xen.store.read(`/local/domain/${database.domid}/name`)).toBe("database");
  xen.domctl("destroydomain", database.domid);
  expect(await xen.store.exists(`/local/domain/${database.domid}`)).toBe(false);
  const { domid: bare } = xen.domctl("createdomain", anyDomid(xen.abi), (request) => {
    request.max_vcpus = 1;
    request.max_grant_frames = 1;
    if ("grant_opts" in request) request.grant_opts = 1;
    if (xen.abi.architecture === "x86_64") return;
    const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap } = xen.abi.load("domctl.constants");
    request.flags = XEN_DOMCTL_CDF_hvm | XEN_DOMCTL_CDF_hap;
  });
  expect(await xen.store.exists(`/local/domain/${bare}`)).toBe(false);
});

test("a simulated guest's xenstore client sees its own nodes", async () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using xen = simulated.open();
  using guest = simulated.store.open(1);
  await guest.write("data/ready", "1");
  expect(await xen.store.read("/local/domain/1/data/ready")).toBe("1");
});

test("the simulated xenstore reports the beginning and the end of a domain", async () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  const watch = xen.domains.watch();
  const seen: string[] = [];
  const watching = (async () => {
    for await (const { kind, domid } of watch) {
      if (domid === 0) continue;
      seen.push(kind);
      if (kind === "gone") return;
    }
  })();
  const until = async (change: string): Promise<void> => {
    while (!seen.includes(change)) await Bun.sleep(1);
  };
  const domain = simulated.createDomain();
  await until("running");
  domain.shutdown(3);
  await until("shutdown");
  domain.destroy();
  await watching;
  expect(seen).toEqual(["created", "running", "shutdown", "gone"]);
});

test("an event from a simulated guest wakes its waiter", async () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  using guest = simulated.eventChannels(1);
  using near = xen.eventChannels.bindUnbound(domid(1));
  using far = guest.bindInterdomain(domid(0), near.port);
  far.notify();
  expect(await near.wait()).toBeGreaterThan(0);
});

test("a simulated guest's frames can be mapped, except those that it has returned", async () => {
  using simulated = new SimulatedXen({ domains: [{ memoryMiB: 1 }] });
  using xen = simulated.open();
  const frame = gfn(0x20);
  using page = simulated.memory.domain(domid(1)).page(frame);
  page.write(0, new Uint8Array([1, 2, 3]));
  {
    using mapped = await xen.foreignMemory.map(domid(1), [frame]);
    expect([...mapped.read(0, 3)]).toEqual([1, 2, 3]);
  }
  await xen.domains.get(1).memory.release({ frames: [frame] });
  await expect(xen.foreignMemory.map(domid(1), [frame])).rejects.toThrow("EINVAL");
  await expect(xen.foreignMemory.map(domid(1), [gfn(0x400)])).rejects.toThrow("EINVAL");
});

test("a destroyed simulated domain is dying while its memory is mapped", async () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  const mapped = await xen.foreignMemory.map(domid(1), [gfn(1)]);
  await xen.domains.get(1).destroy();
  expect(xen.domains.get(1).info().state).toBe("dying");
  mapped[Symbol.dispose]();
  expect(xen.domains.list().length).toBe(1);
});

test("the simulated VIRQ_DOM_EXC fires when a domain stops or ends, and not when it is paused", async () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  using interrupt = xen.eventChannels.bindVirq("VIRQ_DOM_EXC");
  const domain = simulated.domain(1);
  domain.pause();
  domain.unpause();
  domain.shutdown("crash");
  domain.pause();
  expect(await interrupt.wait()).toBe(1);
  using _held = domain.hold();
  using ports = simulated.eventChannels(1);
  const { port } = ports.bindUnbound(domid(0));
  domain.destroy();
  expect(await interrupt.wait()).toBe(2);
  const { EVTCHNSTAT_closed } = xen.abi.load("event_channel.constants");
  expect(xen.eventChannelOp("status", { dom: 1, port }).status).toBe(EVTCHNSTAT_closed);
});
