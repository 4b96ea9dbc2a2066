/** Guests that this program builds. */

import * as elfnote from "../../../../src/generated/4.22/x86_64/elfnote.constants.ts";
import { Console, Disk, MemoryStore } from "../../../../src/devices.ts";
import type { Guest, GuestOptions } from "../../../../src/index.ts";
import { elfFile, note32 } from "../../toolstack/builder/image/kernel-files.ts";
import type { Subject } from "../subject.ts";
import { none, onStage, signal, type Stage } from "./stage.ts";

const MIB = 1 << 20;
const kernel: Uint8Array = elfFile({
  segments: [{ physical: MIB, bytes: new Uint8Array(500).fill(7), memoryBytes: 900 }],
  notes: [note32(elfnote.XEN_ELFNOTE_PHYS32_ENTRY, MIB + 16)],
});

const guestOptions = {
  name: "web",
  kind: "pvh",
  uuid: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
  memoryMiB: 16,
  kernel,
  ramdisk: new Uint8Array(100),
  commandLine: "quiet",
  vcpus: 1,
  consoleServer: "program",
  maximumVcpus: 2,
  cpupool: 0,
  cpus: [0, 1],
  nodes: [0],
  weight: 256,
  claim: true,
  reservedMemory: [{ address: 8 * MIB, bytes: 4096 }],
  grantFrames: 8,
  maptrackFrames: 8,
  sharedInterrupts: 32,
  lastEventPort: 100,
  onStep: () => {},
  devices: [Disk.serve(new MemoryStore(1024)), Console.serve()],
  signal,
};

const small: GuestOptions = { name: "web", memoryMiB: 16, kernel, vcpus: 2, maximumVcpus: 2 };

const withGuest = <T extends object>(make: (guest: Guest) => T | Promise<T>): Promise<Stage & { object: T }> =>
  onStage(async ({ xen }) => await make(await xen.domains.create(small)));

export const builder: readonly Subject<Stage>[] = [
  {
    name: "xen.domains with a kernel",
    types: ["Domains", "GuestOptions"],
    make: () => onStage(({ xen }) => xen.domains),
    calls: {
      create: () => [guestOptions],
      plan: () => [guestOptions],
      // Refused on this machine, which is not of Arm, after it was read.
      "create with a device tree": () => [{ ...small, deviceTree: { chosen: { "linux,word": "text" } } }],
    },
  },
  {
    name: "a guest",
    types: ["Guest", "SignalOptions"],
    make: () => withGuest((guest) => guest),
    calls: {
      console: () => [{ via: "ring", signal }],
      unpause: none,
      ends: () => [{ signal }],
      powerOff: () => [{ signal }],
      suspend: () => [{ signal }],
      reboot: () => [{ signal }],
      rebuild: () => [{ signal }],
      sysrq: () => ["s", { signal }],
      setMemoryTargetMiB: () => [16, { signal }],
      setOnlineVcpus: () => [1, { signal }],
      detach: () => [{ signal }],
      destroy: () => [{ signal }],
      [Symbol.asyncDispose]: none,
    },
  },
  {
    name: "the ends of a guest",
    types: ["GuestEnds"],
    make: () => withGuest((guest) => guest.ends()),
    calls: { next: none, return: none, close: none, [Symbol.asyncIterator]: none, [Symbol.dispose]: none },
  },
];
