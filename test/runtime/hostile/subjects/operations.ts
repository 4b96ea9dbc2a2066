/** Typed operations, of the safe API and of the other, and hypercall buffers. */

import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import * as unsafe from "../../../../src/unsafe.ts";
import { Sample } from "../../sample.ts";
import type { Subject } from "../subject.ts";
import { none, onStage, type Stage } from "./stage.ts";

const { XenDomctlGetdomaininfo } = stableAbi().load("domctl") as unknown as { XenDomctlGetdomaininfo: typeof Sample };
const { LockedPages, MappedBuffers, TracingHypercall, unsafeOperations, ValidatingHypercall } = unsafe;

const buffers = {
  allocate: () => [Sample],
  allocateArray: () => [Sample, 3],
  allocateBytes: () => [100],
  makeConstObject: () => [new Sample()],
  makeMutBuffer: () => [new Sample()],
  makeConstSlice: () => [new Uint32Array(4)],
  makeMutSlice: () => [[new Sample(), new Sample()]],
};

const calls = {
  hypercall0: () => [99],
  hypercall1: () => [99, 1],
  hypercall2: () => [99, 1, 2],
  hypercall3: () => [99, 1, 2, 3],
  hypercall4: () => [99, 1, 2, 3, 4],
  hypercall5: () => [99, 1, 2, 3, 4, 5],
  hypercallLong: () => [99, 1, 2],
  dmOp: () => [1, []],
};

const list = ({ xen }: Stage): readonly unknown[] => {
  const buffer = xen.buffers.allocateArray(XenDomctlGetdomaininfo, 4);
  return ["getdomaininfolist", { first_domain: 0, max_domains: 4, buffer: buffer.asHypercallPtr() }];
};

const unchecked = (): void => {};

export const operations: readonly Subject<Stage>[] = [
  {
    name: "the operations of a Xen",
    types: ["Operations", "Calls", "DomainCalls", "NumberCalls"],
    make: () => onStage(({ xen }) => xen),
    calls: {
      "sysctl with a buffer": list,
      "sysctl with a function": () => [
        "cpupool_op.info",
        (argument: { cpupool_id: number }) => void (argument.cpupool_id = 0),
      ],
      "sysctl with a reader": () => ["physinfo", ({ nr_cpus }: { nr_cpus: number }) => nr_cpus],
      domctl: () => ["max_mem", 1, { max_memkb: 1n << 20n }],
      "domctl without an argument": () => ["pausedomain", 1],
      "domctl with an array": () => ["setdomainhandle", 1, { handle: [1, 2, 3] }],
      schedOp: () => ["remote_shutdown", { domain_id: 1, reason: 0 }],
      eventChannelOp: () => ["alloc_unbound", { dom: 1, remote_dom: 0 }],
      versionOp: () => ["extraversion"],
      hvmOp: () => ["get_param", { domid: 1, index: 0 }],
      memoryOp: () => ["current_reservation", { domid: 1 }],
      vcpuOp: () => ["is_up", 0],
      consoleIo: ({ xen }) => ["write", 4, xen.buffers.makeConstSlice(new Uint8Array(4)).asHypercallPtr()],
    },
  },
  {
    name: "unsafe operations",
    types: ["UnsafeOperations"],
    make: () => onStage(({ xen }) => unsafeOperations(xen)),
    calls: {
      sysctl: () => ["physinfo"],
      domctl: () => ["pausedomain", 1],
      schedOp: () => ["yield"],
    },
  },
  {
    name: "xen.buffers",
    types: ["HypercallBuffers"],
    make: () => onStage(({ xen }) => xen.buffers),
    calls: buffers,
  },
  {
    name: "an owned buffer",
    types: ["XenOwnedBuffer", "XenMutBuffer", "XenConstBuffer"],
    make: () => onStage(({ xen }) => xen.buffers.allocateBytes(10)),
    calls: { asHypercallPtr: none, update: none, [Symbol.dispose]: none },
  },
  {
    name: "a bounced buffer",
    types: ["XenMutBuffer"],
    make: () => onStage(({ xen }) => xen.buffers.makeMutSlice(new Uint16Array(5))),
    calls: { asHypercallPtr: none, update: none, [Symbol.dispose]: none },
  },
  {
    name: "mapped buffers",
    types: ["MappedBuffers"],
    make: () => onStage(() => new MappedBuffers(new LockedPages())),
    calls: { ...buffers, resolve: () => [0x1000, 8], [Symbol.dispose]: none },
  },
  {
    name: "the classes of xen-ts/unsafe",
    types: [
      "MappedBuffers",
      "TracingHypercall",
      "TracingOptions",
      "ValidatingOptions",
      "ValidatingHypercall",
      "LockedPages",
      "argumentValue",
      "unsafeOperations",
    ],
    make: () => {
      // A decorator that is closed closes the interface below it, and that is the machine's.
      return onStage(
        ({ simulated }) => ({
          MappedBuffers: (...args: never[]) => new MappedBuffers(...args),
          TracingHypercall: (...args: [never, never]) => new TracingHypercall(...args),
          ValidatingHypercall: (...args: [never]) => new ValidatingHypercall(...args),
          LockedPages: () => new LockedPages(),
          argumentValue: unsafe.argumentValue,
          unsafeOperations,
          hypercall: simulated.hypercall,
        }),
        unchecked,
      );
    },
    calls: {
      MappedBuffers: () => [new LockedPages()],
      LockedPages: none,
      TracingHypercall: ({ simulated }) => [simulated.hypercall, () => {}, { abi: undefined }],
      ValidatingHypercall: ({ simulated }) => [simulated.hypercall, { abi: undefined }],
      argumentValue: () => [5],
      unsafeOperations: ({ xen }) => [xen],
    },
  },
  {
    name: "a tracing hypercall",
    types: ["TracingHypercall", "XenHypercall"],
    make: () => onStage(({ simulated }) => new TracingHypercall(simulated.hypercall, () => {})),
    calls: { ...buffers, ...calls, checkAbi: () => [undefined], resolve: () => [0x1000, 8], [Symbol.dispose]: none },
  },
  {
    name: "a validating hypercall",
    types: ["ValidatingHypercall", "XenHypercall"],
    make: () => onStage(({ simulated }) => new ValidatingHypercall(simulated.hypercall)),
    calls: { ...buffers, ...calls, checkAbi: () => [undefined], resolve: () => [0x1000, 8], [Symbol.dispose]: none },
  },
  {
    name: "a simulated hypercall",
    types: ["XenHypercall", "MappedBuffers"],
    make: () => onStage(({ simulated }) => simulated.hypercall),
    calls: { ...buffers, ...calls, checkAbi: () => [undefined], hypercallInBackground: () => [99, [1, 2]] },
  },
  {
    name: "pages",
    types: ["LockedPages"],
    make: () => onStage(() => new LockedPages()),
    calls: { map: () => [2], unmap: () => [0x1000, 1], [Symbol.dispose]: none },
  },
];
