/** The simulated machine. */

import { SimulatedXen, SimulatedXenStore } from "../../../../src/testing.ts";
import type { Subject } from "../subject.ts";
import { none, onStage, type Stage } from "./stage.ts";

const closable = { close: none, [Symbol.dispose]: none };

const domainOptions = {
  domid: 7,
  name: "seven",
  type: "hvm",
  vcpus: 2,
  memoryMiB: 16,
  maximumMemoryMiB: 32,
  state: "paused",
  shutdownReason: undefined,
  uuid: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
  cpupool: 0,
  vifs: [{ id: 0 }],
  vbds: [{ id: 51712 }],
};

const machineOptions = {
  release: "4.17",
  abi: undefined,
  architecture: "x86_64",
  extraversion: ".1",
  capabilities: ["xen-3.0-x86_64"],
  hostCapabilities: ["hvm"],
  changeset: "none",
  build: { compiler: "gcc", by: "root", domain: "example", date: "today" },
  commandLine: "dom0_mem=1G",
  buildId: "abcd",
  cpus: 4,
  threadsPerCore: 1,
  coresPerSocket: 4,
  cpuKHz: 2_000_000,
  nodes: 1,
  memoryMiB: 4096,
  scheduler: "credit2",
  powerManagement: true,
  cpuFrequencies: true,
  domains: [domainOptions],
  dom0: { memoryMiB: 512, vcpus: 2, maximumMemoryMiB: 1024, uuid: undefined },
  runsIn: 0,
  uptimeSeconds: 10,
  clock: "manual",
};

export const simulated: readonly Subject<Stage>[] = [
  {
    name: "SimulatedXen",
    isLong: true,
    types: ["SimulatedXen", "SimulatedXenOptions", "SimulatedDomainOptions"],
    make: () => onStage(() => SimulatedXen),
    calls: { constructor: () => [machineOptions] },
  },
  {
    name: "a simulation",
    types: ["SimulatedXen", "Duration", "FailOptions", "SimulatedVersion"],
    make: () => onStage(({ simulated }) => simulated),
    calls: {
      setVersion: () => [{ extraversion: ".2", capabilities: ["hvm"], buildId: new Uint8Array(2), minor: 17 }],
      open: () => [{ abi: undefined }],
      eventChannels: () => [1],
      guestConsole: () => [1],
      domain: () => [1],
      createDomain: () => [domainOptions],
      advance: () => [{ seconds: 1, milliseconds: 1, nanoseconds: 1 }],
      fail: () => ["sysctl physinfo", "ENOMEM", { times: 1, afterwards: false }],
      answer: () => ["sysctl physinfo", () => -38],
      slow: () => ["sysctl physinfo", { milliseconds: 1 }],
      ...closable,
    },
  },
  {
    name: "a simulated domain",
    types: ["SimulatedDomain", "SimulatedDomainChanges"],
    make: () => onStage(({ simulated }) => simulated.domain(1)),
    calls: {
      set: () => [{ name: "other", totalPages: 1000, hap: true, nodeAffinity: new Set([0]), maximumPages: 5000 }],
      pause: none,
      unpause: none,
      shutdown: () => ["poweroff"],
      resume: none,
      destroy: none,
      hold: none,
    },
  },
  {
    name: "a simulated vcpu",
    types: ["SimulatedVcpu", "SimulatedVcpuChanges"],
    make: () => onStage(({ simulated }) => simulated.domain(1).vcpus[0] ?? {}),
    calls: { set: () => [{ state: "blocked", cpu: 1, cpuTimeNs: 1n, hardAffinity: new Set([1]), context: null }] },
  },
  {
    name: "the console of a simulation",
    types: ["SimulatedHostConsole"],
    make: () => onStage(({ simulated }) => simulated.console),
    calls: { write: () => ["text\n"], text: none },
  },
  {
    name: "the memory of a simulation",
    types: ["SimulatedMemory"],
    make: () => onStage(({ simulated }) => simulated.memory),
    calls: { domain: () => [1], foreignMemory: () => [0], grants: () => [1], close: none },
  },
  {
    name: "a domain's simulated memory",
    types: ["SimulatedDomainMemory"],
    make: () => onStage(({ simulated }) => simulated.memory.domain(1)),
    calls: {
      page: () => [5],
      pageIn: () => [5],
      pageOut: () => [5],
      remove: () => [5],
      grant: () => [0, 5, { writable: true }],
      revoke: ({ simulated }) => [simulated.memory.domain(1).grant(0, 5)],
    },
  },
  {
    name: "simulated event channels",
    types: ["SimulatedEventChannels"],
    make: () => onStage(({ simulated }) => simulated.eventChannels(1)),
    calls: {
      bindUnbound: () => [0],
      bindInterdomain: ({ xen }) => [0, xen.eventChannels.bindUnbound(1).port],
      bindVirq: () => ["VIRQ_CONSOLE"],
      overflow: none,
      ...closable,
    },
  },
  {
    name: "a simulated guest's console",
    types: ["SimulatedGuestConsole"],
    make: () => onStage(({ simulated }) => simulated.guestConsole(1)),
    calls: { print: () => ["text"], read: none, unref: none, [Symbol.asyncIterator]: none, ...closable },
  },
  {
    name: "SimulatedXenStore",
    types: ["SimulatedXenStore", "SimulatedXenStoreOptions", "SimulatedXenStoreQuotas"],
    make: () => onStage(() => SimulatedXenStore),
    calls: { constructor: () => [{ quotas: { nodes: 10, nodeBytes: 100, watches: 5, transactions: 2 } }] },
  },
  {
    name: "a simulated xenstored",
    types: ["SimulatedXenStore", "SimulatedStoreDomain"],
    make: () => onStage(() => new SimulatedXenStore()),
    calls: {
      open: () => [0],
      transport: () => [0],
      addDomain: () => [5, { name: "five", uuid: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" }],
      put: () => ["/tool/a", "value"],
      removeDomain: () => [5],
      domainMade: () => [5],
      domainEnded: () => [5],
      domainStopped: () => [5],
      end: none,
      restart: none,
      ...closable,
    },
  },
];
