/** Checks the texts that console.log shows for public handles: short, without asking Xen, also after close(). */

import { expect, test } from "bun:test";
import { BlockBackEnd, MemoryStore, Xenbus } from "../../src/devices.ts";
import { RawEventChannels, Xen } from "../../src/index.ts";
import { sharedBuffer } from "../../src/ring.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { TracingHypercall, ValidatingHypercall } from "../../src/unsafe.ts";

test("console.log shows a handle as a short text, without a hypercall, before and after it is closed", () => {
  using simulated = new SimulatedXen({ release: "4.20", domains: [{ name: "web" }] });
  let calls = 0;
  const hypercall = new TracingHypercall(simulated.hypercall, () => calls++);
  const { store, eventChannels } = simulated.open();
  const xen = Xen.open({ hypercall, store, eventChannels });
  const { XenSysctlCpuinfo } = xen.abi.load("sysctl");
  const buffer = xen.buffers.allocate(XenSysctlCpuinfo);
  const wrapped = xen.buffers.makeMutBuffer(new XenSysctlCpuinfo());
  const channel = xen.eventChannels.bindUnbound(1);
  const shown: readonly (readonly [handle: object, text: string])[] = [
    [xen.domains.get(1), "Domain 1"],
    [xen.domains.get(9), "Domain 9"],
    [xen.domains.get(1).vcpus.get(2), "Vcpu 2 of domain 1"],
    [xen.cpupools.get(0), "CpuPool 0"],
    [xen.store, "XenStore"],
    [channel, "EventChannel (port 1, 0 events)"],
    [buffer, "XenOwnedBuffer of struct xen_sysctl_cpuinfo"],
    [wrapped, "XenMutBuffer of struct xen_sysctl_cpuinfo"],
    [buffer.asHypercallPtr(), "HypercallPointer to struct xen_sysctl_cpuinfo"],
    [buffer.value, "struct xen_sysctl_cpuinfo (8 bytes)"],
  ];
  const before = calls;
  expect(Bun.inspect(xen)).toBe("Xen 4.20");
  for (const [handle, text] of shown) expect(Bun.inspect(handle)).toBe(text);
  buffer[Symbol.dispose]();
  wrapped[Symbol.dispose]();
  channel.close();
  xen.close();
  expect(Bun.inspect(xen)).toBe("Xen 4.20 (closed)");
  for (const [handle, text] of shown) expect(Bun.inspect(handle)).toBe(text);
  expect(calls).toBe(before);
});

test("console.log shows memory and raw event channels as short texts, before and after they end", () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using xen = simulated.open();
  const granted = xen.grants.share(1);
  const buffer = sharedBuffer(new ArrayBuffer(16), { writable: false });
  using raw = new RawEventChannels(simulated.hypercall);
  const channel = raw.bindUnbound(1);
  expect(Bun.inspect(granted)).toBe("GrantMemory of a page shared with domain 1 (4096 bytes)");
  expect(Bun.inspect(buffer)).toBe("SharedMemory of an ArrayBuffer (16 bytes, read-only)");
  expect(Bun.inspect(raw)).toBe("RawEventChannels");
  expect(Bun.inspect(channel)).toBe(`RawEventChannel (port ${channel.port})`);
  granted.unmap();
  channel.close();
  expect(Bun.inspect(granted)).toBe("GrantMemory of a page shared with domain 1 (unmapped)");
  expect(Bun.inspect(channel)).toBe(`RawEventChannel (port ${channel.port})`);
});

test("console.log shows what waits, serves and simulates as short texts", async () => {
  using simulated = new SimulatedXen({ release: "4.17", domains: [{ name: "web" }] });
  using xen = simulated.open();
  const { store } = xen;
  using consoleEnd = simulated.guestConsole(1);
  using guestConsole = await xen.domains.get(1).console();
  using watch = xen.domains.watch();
  using storeWatch = store.watch("/tool");
  const name = { kind: "vbd", id: 51712, frontEnd: 1 };
  const device = await Xenbus.plug(xen, name);
  await using disk = await BlockBackEnd.open(xen, new MemoryStore(4096), { frontEnd: 1, id: 51712 });
  await using back = await Xenbus.backEnd(xen, name);
  const shown: readonly (readonly [value: object, text: string])[] = [
    [xen.eventChannels, "EventChannels"],
    [guestConsole, "DomainConsole of domain 1 (ring)"],
    [watch, "DomainWatch"],
    [storeWatch, "XenStoreWatch of /tool"],
    [device, "XenbusDevice at /local/domain/1/device/vbd/51712"],
    [disk, "BlockBackEnd of domain 1"],
    [back, "XenbusBackEnd of backend/vbd/1/51712"],
    [new TracingHypercall(simulated.hypercall, () => {}), "TracingHypercall"],
    [new ValidatingHypercall(simulated.hypercall), "ValidatingHypercall"],
    [simulated, "SimulatedXen 4.17"],
    [simulated.hypercall, "SimulatedHypercall"],
    [simulated.store, "SimulatedXenStore"],
    [simulated.memory, "SimulatedMemory"],
    [simulated.memory.domain(1), "SimulatedDomainMemory of domain 1"],
    [consoleEnd, "SimulatedGuestConsole"],
  ];
  for (const [value, text] of shown) expect(Bun.inspect(value)).toBe(text);
  await store.transaction((transaction) => expect(Bun.inspect(transaction)).toBe("XenStoreTransaction"));
});

test("console.log shows the name of a handle's class for its prototype", () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  expect(Bun.inspect(Object.getPrototypeOf(xen))).toBe("Xen");
});
