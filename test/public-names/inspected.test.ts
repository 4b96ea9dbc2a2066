/** Checks the texts that console.log shows for public handles: short, without asking Xen, also after close(). */

import { expect, test } from "bun:test";
import { Xen } from "../../src/index.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { TracingHypercall } from "../../src/unsafe.ts";

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

test("console.log shows the name of a handle's class for its prototype", () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  expect(Bun.inspect(Object.getPrototypeOf(xen))).toBe("Xen");
});
