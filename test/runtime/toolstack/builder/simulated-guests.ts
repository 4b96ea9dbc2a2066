/** Guests on the simulation: what they are built from, and what there is before and after. */

import { expect } from "bun:test";
import * as elfnote from "../../../../src/generated/4.22/x86_64/elfnote.constants.ts";
import { type Domid, gfn, type GuestOptions, type Xen } from "../../../../src/index.ts";
import { SimulatedXen, type SimulatedXenOptions } from "../../../../src/testing.ts";
import { mappings, openedSince, openFiles } from "../../process-state.ts";
import { arm64Image, elfFile, note32, note64 } from "./image/kernel-files.ts";

export const MIB: number = 1 << 20;
export const kernel: Uint8Array = elfFile({
  segments: [{ physical: MIB, bytes: new Uint8Array(5000).fill(7), memoryBytes: 9000 }],
  notes: [note32(elfnote.XEN_ELFNOTE_PHYS32_ENTRY, MIB + 16)],
});
export const ramdisk: Uint8Array = new Uint8Array(6000).fill(9);
export const options: GuestOptions = {
  name: "web",
  memoryMiB: 32,
  kernel,
  ramdisk,
  commandLine: "console=hvc0 quiet",
  vcpus: 2,
};

/** Options for a PV guest, and for a guest of an Arm machine. */
export const pvOptions: GuestOptions = {
  ...options,
  kind: "pv",
  kernel: elfFile({
    entry: BigInt(MIB + 16),
    segments: [{ physical: MIB, bytes: new Uint8Array(5000).fill(7), memoryBytes: 9000 }],
    notes: [note64(elfnote.XEN_ELFNOTE_ENTRY, BigInt(MIB + 16))],
  }),
};
export const armOptions: GuestOptions = { ...options, kernel: arm64Image(0x8_0000n, 3n * BigInt(MIB)) };

/** The paths of all nodes. */
export async function nodesOf(xen: Xen): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of xen.store.walk("/")) paths.push(path);
  return paths.toSorted();
}

export async function memoryOf(xen: Xen, guest: Domid, address: number, bytes: number): Promise<Uint8Array> {
  const first = Math.floor(address / 4096);
  const frames = Array.from({ length: Math.ceil((address + bytes) / 4096) - first }, (_, i) => gfn(first + i));
  using memory = await xen.foreignMemory.map(guest, frames);
  return memory.read(address - first * 4096, bytes);
}

/** Returns the error of a build, which has made nothing. */
export async function refused(given: Partial<GuestOptions>, machine: SimulatedXenOptions = {}): Promise<Error> {
  using simulated = new SimulatedXen(machine);
  using xen = simulated.open();
  const before = await nodesOf(xen);
  // A domain that is made would make the next one's number larger.
  const error = await xen.domains.create({ ...options, ...given }).then(
    () => new Error("expected a refusal"),
    (reason: Error) => reason,
  );
  expect(await nodesOf(xen)).toEqual(before);
  expect(simulated.createDomain().domid).toBe(simulated.domains.length - 1);
  return error;
}

export interface State {
  readonly nodes: readonly string[];
  readonly freePages: number;
  readonly mapped: number;
  readonly files: ReadonlyMap<number, string>;
}

const simulatedMappings = (): number => mappings("/memfd:xen-ts-simulated-memory (deleted)");

/** Returns the state after a first use of memory, for which the process keeps a file open. */
export async function stateOf(xen: Xen, given: GuestOptions = options): Promise<State> {
  await (await xen.domains.create(given)).destroy();
  const nodes = (await nodesOf(xen)).filter((path) => !FOLDERS.has(path));
  const { freePages } = xen.host.info();
  return { nodes, freePages, mapped: simulatedMappings(), files: openFiles() };
}

/** Folders of all guests, which xl leaves as well. */
const FOLDERS: ReadonlySet<string> = new Set(["/libxl", "/local/domain/0/backend", "/local/domain/0/backend/console"]);

export async function expectNothingLeft(xen: Xen, before: State): Promise<void> {
  expect(xen.domains.list().map(({ domid }) => domid)).toEqual([0]);
  expect((await nodesOf(xen)).filter((path) => !FOLDERS.has(path))).toEqual([...before.nodes]);
  expect(xen.host.info().freePages).toBe(before.freePages);
  expect(simulatedMappings()).toBe(before.mapped);
  expect(openedSince(before.files)).toEqual([]);
}
