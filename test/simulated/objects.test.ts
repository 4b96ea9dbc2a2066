import { describe, expect, test } from "bun:test";
import { domid, gfn } from "../../src/index.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { mappings, openedSince, openFiles } from "../runtime/process-state.ts";

test("a closed simulated machine makes no hypercalls", async () => {
  const simulated = new SimulatedXen();
  const xen = simulated.open();
  simulated.close();
  expect(simulated.isClosed).toBe(true);
  expect(() => xen.host.info()).toThrow(ReferenceError);
  expect(() => simulated.hypercall.hypercall0(0)).toThrow("the simulated machine is closed");
  expect(() => simulated.memory).toThrow(ReferenceError);
  await expect(xen.store.read("/local")).rejects.toThrow();
  simulated.close();
  simulated[Symbol.dispose]();
  xen[Symbol.dispose]();
});

const simulatedMappings = (): number => mappings("/memfd:xen-ts-simulated-memory (deleted)");

test("a simulated machine closed before the objects opened on it leaves no mapping and no descriptor", async () => {
  const [files, before] = [openFiles(), simulatedMappings()];
  const simulated = new SimulatedXen({ domains: [{}] });
  const xen = simulated.open();
  const guest = simulated.memory.grants(domid(1));
  const shared = guest.share(domid(0), { writable: true, onUnmap: { clearByteAt: 0 } });
  const mapped = await xen.grants.map(domid(1), shared.gref, { writable: true, onUnmap: { clearByteAt: 0 } });
  const foreign = await xen.foreignMemory.map(domid(1), [gfn(1)]);
  const page = simulated.memory.domain(domid(1)).page(gfn(2));
  const events = xen.eventChannels.bindUnbound(domid(1));
  const typed = simulated.guestConsole(1);
  const memory = simulated.memory;
  simulated.close();
  expect(mapped.read(0, 1)).toEqual(new Uint8Array(1));
  expect(() => memory.domain(domid(1)).page(gfn(3))).toThrow("the simulated memory is closed");
  expect(() => guest.share(domid(0))).toThrow(ReferenceError);
  for (const one of [mapped, foreign, page, events, typed, shared, guest, xen]) one[Symbol.dispose]();
  expect([openedSince(files), simulatedMappings()]).toEqual([[], before]);
});

describe("a simulated object is read by its members and written by set:", () => {
  test("a domain", async () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = simulated.open();
    const domain = simulated.domain(1);
    domain.set({
      pagedOutPages: 12,
      uuid: "00000000-0000-4000-8000-00000000abcd",
      maximumPages: 70_000,
      totalPages: 65_536,
    });
    expect(xen.domains.get(1).info()).toMatchObject({ pagedOutPages: 12, totalPages: 65_536, uuid: domain.uuid });
    expect(() => domain.set({ pages: 4 } as object)).toThrow(TypeError);
    expect(() => domain.set({ maximumPages: 5, pagedOutPages: -1 })).toThrow(
      "expected an integer from 0 for pagedOutPages, received -1",
    );
    expect(domain.maximumPages).toBe(70_000);
    expect(() => domain.set({ totalPages: 2 ** 31 })).toThrow(RangeError);
  });

  test("a vcpu", () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    const vcpu = simulated.domain(1).vcpus[0];
    vcpu?.set({ state: "blocked", softAffinity: new Set([1]) });
    expect(vcpu).toMatchObject({ state: "blocked", softAffinity: new Set([1]), hardAffinity: null });
    expect(() => vcpu?.set({ state: "asleep" as "blocked" })).toThrow('expected state to be "running"');
  });

  test("a version", async () => {
    using simulated = new SimulatedXen({ release: "4.19" });
    simulated.setVersion({ commandLine: "loglvl=all", changeset: "abc" });
    using xen = simulated.open();
    expect(xen.version).toMatchObject({ commandLine: "loglvl=all", changeset: "abc" });
    expect(() => simulated.setVersion({ release: "4.18" } as object)).toThrow("release");
  });

  test("the hypervisor's console", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    simulated.console.write("(XEN) one\n");
    expect(simulated.console.text()).toBe("(XEN) one\n");
    expect(xen.host.console.text()).toBe("(XEN) one\n");
    expect(() => simulated.console.write(5 as never)).toThrow("expected text to be a string, received a number");
  });
});
