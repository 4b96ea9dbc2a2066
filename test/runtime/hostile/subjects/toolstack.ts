/** Xen, the host and the domains. */

import { Xen } from "../../../../src/index.ts";
import { SimulatedPci } from "../../../../src/simulated/machine/pci.ts";
import type { Subject } from "../subject.ts";
import { iterator, none, onStage, signal, type Stage } from "./stage.ts";

const device = { read: () => 1, write: () => {}, read64: () => 1n, write64: () => {} };

export const toolstack: readonly Subject<Stage>[] = [
  {
    name: "Xen",
    types: ["Xen", "XenOptions"],
    make: () => onStage(() => Xen),
    calls: {
      open: ({ simulated: { hypercall, store, memory, eventChannels } }) => [
        {
          hypercall,
          abi: undefined,
          store: () => store.open(),
          eventChannels: () => eventChannels.call(undefined as never),
          grants: () => memory.grants(0),
          foreignMemory: () => memory.foreignMemory(0),
          backEnds: { vifs: () => [], vbds: () => [] },
          pci: { list: () => [], hasPciback: () => true },
        },
      ],
    },
  },
  {
    name: "xen",
    types: ["Xen", "Abi"],
    make: () => onStage(({ xen }) => xen),
    calls: {
      atLeast: () => ["4.17"],
      runsOn: () => ["x86_64"],
      multicall: () => [({ sysctl, domctl }: Xen) => [sysctl("physinfo"), domctl("pausedomain", 1)]],
      close: none,
      [Symbol.dispose]: none,
    },
  },
  {
    name: "xen.backEnds",
    types: ["BackEnds"],
    make: () => onStage(({ xen }) => xen.backEnds),
    calls: { vifs: none, vbds: none },
  },
  {
    name: "xen.abi",
    types: ["Abi"],
    make: () => onStage(({ xen }) => xen.abi),
    calls: {
      atLeast: () => ["4.17"],
      runsOn: () => ["x86_64"],
      has: () => ["domctl"],
      load: () => ["domctl"],
      loadAny: () => ["domctl"],
    },
  },
  {
    name: "xen.host",
    types: ["Host", "HostTraceOptions"],
    make: () => onStage(({ xen }) => xen.host),
    calls: {
      info: none,
      cpus: none,
      cpuIdleTimesNs: none,
      numaNodes: none,
      maximumFrame: none,
      trace: () => [{ events: ["sched"], cpus: [0], bufferPages: 1, from: "now", intervalMs: 100, signal }],
      sendDebugKeys: () => ["h"],
    },
  },
  {
    name: "xen.host.power",
    types: ["PowerStatistics"],
    make: () => onStage(({ xen }) => xen.host.power),
    calls: { performance: () => [0], idle: () => [0], resetPerformance: () => [0] },
  },
  {
    name: "a trace of the hypervisor",
    types: ["HostTrace"],
    make: () => onStage(({ xen }) => xen.host.trace({ intervalMs: 1 })),
    calls: iterator,
  },
  {
    name: "xen.host.hypfs",
    types: ["Hypfs"],
    make: () => onStage(({ xen }) => xen.host.hypfs),
    calls: {
      version: none,
      info: () => ["/params/loglvl"],
      list: () => ["/params"],
      read: () => ["/params/loglvl"],
      write: () => ["/params/loglvl", "all"],
      tree: () => ["/params"],
    },
  },
  {
    name: "xen.host.pci",
    types: ["HostPci"],
    make: () => onStage(({ xen }) => xen.host.pci),
    calls: {
      hasIommu: none,
      list: () => [{ signal }],
      get: () => ["0000:00:03.0", { signal }],
      makeAssignable: () => ["0000:00:04.0", { signal }],
      returnToHost: () => ["0000:00:03.0", { signal }],
    },
  },
  {
    name: "the PCI functions of a machine",
    types: ["PciBus"],
    make: () => onStage(() => new SimulatedPci([{ address: "0000:00:03.0" }])),
    calls: {
      list: none,
      hasPciback: none,
      bindToPciback: () => ["0000:00:03.0"],
      unbindFromPciback: () => ["0000:00:03.0", "e1000e"],
      allowAllConfiguration: () => ["0000:00:03.0"],
      reset: () => ["0000:00:03.0"],
      readConfiguration: () => ["0000:00:03.0", 4, 2],
      writeConfiguration: () => ["0000:00:03.0", 4, Uint8Array.of(6, 0)],
      isServing: () => [1],
    },
  },
  {
    name: "xen.host.console",
    types: ["HostConsole", "FollowOptions"],
    make: () => onStage(({ xen }) => xen.host.console),
    calls: {
      text: none,
      clear: none,
      explain: () => [() => 1],
      follow: () => [{ from: "now", intervalMs: 100, signal }],
    },
  },
  {
    name: "a follower",
    types: ["ConsoleFollower"],
    make: () => onStage(({ xen }) => xen.host.console.follow({ from: "now" })),
    calls: iterator,
  },
  {
    name: "xen.cpupools",
    types: ["CpuPools"],
    make: () => onStage(({ xen }) => xen.cpupools),
    calls: { list: none, freeCpus: none, get: () => [0], create: () => ["credit"] },
  },
  {
    name: "a cpu pool",
    types: ["CpuPool", "SchedulerChange"],
    make: () =>
      onStage(async ({ xen }) => {
        await xen.cpupools.get(0).removeCpu(3);
        return xen.cpupools.create("credit");
      }),
    calls: {
      info: none,
      addCpu: () => [3],
      removeCpu: () => [3, { signal }],
      moveDomain: () => [1],
      schedulerParameters: none,
      setSchedulerParameters: () => [{ timesliceMs: 20, ratelimitUs: 1000, migrationDelayUs: 10 }],
      destroy: none,
    },
  },
  {
    name: "xen.domains",
    types: ["Domains", "DomainWatchOptions"],
    make: () => onStage(({ xen }) => xen.domains),
    calls: {
      list: none,
      get: () => [1],
      listVcpus: () => [[{ domid: 1, highestVcpu: 1 }]],
      listPorts: () => [1],
      watch: () => [{ via: "polling", intervalMs: 100, existing: true, signal }],
      named: () => ["guest", { signal }],
      orphans: () => [{ signal }],
      removeOrphans: () => [{ signal }],
    },
  },
  {
    name: "a domain",
    types: ["Domain", "DeviceModelOptions", "MonitorOptions", "SchedulingChange", "ConsoleOptions", "ConsoleRingPlace"],
    make: () => onStage(({ xen }) => xen.domains.get(1)),
    calls: {
      info: none,
      pause: none,
      unpause: none,
      forceShutdown: () => ["poweroff"],
      destroy: () => [{ signal }],
      setUuid: () => ["0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"],
      scheduling: none,
      setScheduling: () => [{ weight: 512, capPercent: 50 }],
      "setScheduling of budgets": () => [{ periodUs: 10_000, budgetUs: 4000 }],
      nodeAffinity: none,
      setNodeAffinity: () => [[0]],
      console: () => [{ type: "pv", number: 0, via: "ring", ring: { frame: 0xfeff_f, port: 1 }, signal }],
      deviceModel: ({ xen }) => [{ eventChannels: xen.eventChannels, signal }],
      monitor: () => [
        {
          events: ["guest_request", { type: "mov_to_msr", msr: 0x174, onChangeOnly: true }],
          answerWithinMs: 100,
          replace: true,
          signal,
        },
      ],
      hvmParameter: () => ["timer_mode"],
      setHvmParameter: () => ["timer_mode", 1n],
    },
  },
  {
    name: "a device model",
    types: ["DeviceModel", "EmulatedDevice"],
    make: () => onStage(({ xen }) => xen.domains.get(1).deviceModel()),
    calls: {
      addPorts: () => [0x2e8, 8, device],
      addMmio: () => [0x9000_0000n, 0x1000, device],
      addPciFunction: () => ["0000:00:05.0", device],
      serve: () => [{ signal: AbortSignal.timeout(20) }],
      serveSync: () => [1],
      injectMsi: () => [0xfee0_0000n, 0x41],
      setIrqLevel: () => [40, true],
      close: none,
      [Symbol.dispose]: none,
    },
  },
  {
    name: "a range of a device model",
    types: ["DeviceRange"],
    make: () => onStage(async ({ xen }) => (await xen.domains.get(1).deviceModel()).addPorts(0x2e8, 8, device)),
    calls: { remove: none, [Symbol.dispose]: none },
  },
  {
    name: "a monitor",
    types: ["Monitor"],
    make: () => onStage(({ xen }) => xen.domains.get(1).monitor({ events: ["guest_request"] })),
    calls: { ...iterator, nextSync: () => [1], setAccess: () => [0x100n, 1, "r--"], access: () => [0x100n] },
  },
  {
    name: "an event",
    types: [
      "CpuidEvent",
      "DebugExceptionEvent",
      "DescriptorAccessEvent",
      "GuestRequestEvent",
      "MonitorEvent",
      "MemoryAccessEvent",
      "MovToMsrEvent",
      "PrivilegedCallEvent",
      "SingleStepEvent",
      "SoftwareBreakpointEvent",
      "UnknownEvent",
      "WriteControlRegisterEvent",
      "EventOf",
      "Optional",
    ],
    make: () =>
      onStage(async ({ xen, simulated }) => {
        const monitor = await xen.domains.get(1).monitor({ events: ["cpuid"] });
        simulated
          .guest(1)
          .cause({ type: "cpuid" })
          .catch(() => {});
        const { value } = await monitor.next();
        if (value === undefined) throw new Error("expected an event");
        return value;
      }),
    calls: { answer: () => [{ skip: true, registers: { rax: 1n }, singleStep: false }] },
  },
  {
    name: "a domain's memory",
    types: ["DomainMemory", "Extents"],
    make: () =>
      onStage(({ xen }) => {
        xen.domains.get(1).memory.setLimitKiB(1 << 20);
        return xen.domains.get(1).memory;
      }),
    calls: {
      reservation: none,
      maximumGfn: none,
      setLimitKiB: () => [1 << 20],
      populate: () => [{ first: 0x10_0000, count: 2, order: 0 }, { signal }],
      "populate of frames": () => [{ frames: [0x10_0000, 0x10_0001], order: 0 }, { signal }],
      release: () => [{ frames: [1, 2], order: 0 }, { signal }],
    },
  },
  {
    name: "a domain's vcpus",
    types: ["Vcpus"],
    make: () => onStage(({ xen }) => xen.domains.get(1).vcpus),
    calls: { list: none, get: () => [0] },
  },
  {
    name: "a vcpu",
    types: ["Vcpu", "VcpuAffinityChange"],
    make: () => onStage(({ xen }) => xen.domains.get(1).vcpus.get(0)),
    calls: { info: none, affinity: none, setAffinity: () => [{ hard: [0, 1], soft: [1] }] },
  },
  {
    name: "a watch of domains",
    types: ["DomainWatch"],
    make: () => onStage(({ xen }) => xen.domains.watch()),
    calls: iterator,
  },
  {
    name: "a console",
    types: ["DomainConsole"],
    make: () =>
      onStage(async ({ xen, simulated }) => {
        simulated.guestConsole(1);
        return await xen.domains.get(1).console({ via: "ring" });
      }),
    calls: {
      read: () => [{ signal }],
      write: () => ["root", { signal }],
      "write of bytes": () => [new Uint8Array(3), { signal }],
      chunks: () => [{ signal }],
      close: none,
      [Symbol.asyncIterator]: none,
      [Symbol.dispose]: none,
    },
  },
];
