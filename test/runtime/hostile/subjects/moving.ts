/** Saved guests: their states read, written and restored, and core files. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeSavedRecord, readSavedState } from "../../../../src/saved-state.ts";
import { hvmRecords, xlFile } from "../../toolstack/saved-state/made-states.ts";
import type { Subject, Target } from "../subject.ts";
import { none, onStage, signal, type Stage } from "./stage.ts";

const state = xlFile(hvmRecords);
const onProgress = (): void => {};

/** The connection to another host, which says nothing. */
function silence(): { readable: ReadableStream<Uint8Array>; writable: WritableStream<Uint8Array> } {
  return { readable: new ReadableStream<Uint8Array>(), writable: new WritableStream<Uint8Array>() };
}

/** A guest, in a folder of its own for the files that its calls make. */
async function inFolder(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-hostile-"));
  const before = process.cwd();
  process.chdir(folder);
  const stage = await onStage(({ xen }) => xen.domains.get(1));
  return {
    ...stage,
    end: async () => {
      process.chdir(before);
      await stage.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const moving: readonly Subject<Stage>[] = [
  {
    name: "xen.domains with a saved guest",
    types: ["Domains", "RestoreOptions", "ReceiveOptions", "MigrationStreams"],
    isLong: true,
    make: () => onStage(({ xen }) => xen.domains),
    calls: {
      restore: () => [
        state,
        {
          commandLine: "console=hvc0",
          consoleServer: "program",
          devices: [],
          kernel: "/boot/vmlinuz",
          ramdisk: "/boot/initrd",
          name: "other",
          onProgress,
          signal,
          uuid: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
        },
      ],
      receive: () => [
        silence(),
        {
          commandLine: "console=hvc0",
          consoleServer: "program",
          devices: [],
          kernel: "/boot/vmlinuz",
          ramdisk: "/boot/initrd",
          name: "other",
          onProgress,
          onReceived: () => {},
          signal: AbortSignal.timeout(50),
          uuid: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
        },
      ],
    },
  },
  {
    name: "a domain to save",
    types: ["Domain", "SaveOptions", "DumpOptions", "MigrateOptions", "MigrationStreams"],
    make: inFolder,
    isLong: true,
    calls: {
      // The simulated guest answers no request to suspend itself.
      save: () => [new WritableStream(), { resume: true, onProgress, signal: AbortSignal.timeout(50) }],
      migrate: () => [silence(), { live: true, maximumRounds: 2, onProgress, signal: AbortSignal.timeout(50) }],
      resume: none,
      dumpCore: () => ["core", { live: true, onProgress, signal }],
    },
  },
];

const on = (object: object): Target => ({ object, end: () => {} });

export const states: readonly Subject[] = [
  {
    name: "functions of saved states",
    types: ["readSavedState", "encodeSavedRecord"],
    make: () => on({ readSavedState, encodeSavedRecord }),
    calls: {
      readSavedState: () => [state, { signal }],
      encodeSavedRecord: () => [
        { layer: "libxc", type: "X86_TSC_INFO", mode: 1, khz: 2, elapsedNs: 3n, incarnation: 4 },
      ],
      "encodeSavedRecord of pages": () => [
        { layer: "libxc", type: "PAGE_DATA", pfns: [1], types: ["NOTAB"], contents: new Uint8Array(4096) },
      ],
      "encodeSavedRecord of parameters": () => [
        { layer: "libxc", type: "HVM_PARAMS", parameters: [{ index: 1, value: 2n }] },
      ],
      "encodeSavedRecord of frames": () => [
        { layer: "libxc", type: "X86_PV_P2M_FRAMES", firstPfn: 0, lastPfn: 511, pfns: [300] },
      ],
      "encodeSavedRecord of a vcpu": () => [
        { layer: "libxc", type: "X86_PV_VCPU_BASIC", vcpu: 0, contents: new Uint8Array(8) },
      ],
      "encodeSavedRecord of an emulator": () => [
        { layer: "libxl", type: "EMULATOR_CONTEXT", emulator: 1, index: 0, contents: new Uint8Array(8) },
      ],
      "encodeSavedRecord of a header": () => [
        { layer: "libxc", type: "HEADER", version: 3, guest: "hvm", xenMajor: 4, xenMinor: 17, pageBytes: 4096 },
      ],
      "encodeSavedRecord of a configuration": () => [
        { layer: "xl", type: "HEADER", configuration: "{}", isJson: true },
      ],
    },
  },
  {
    name: "records of a saved state",
    types: ["SavedRecords"],
    make: () => on(readSavedState(state)),
    calls: { next: none, return: none, [Symbol.asyncIterator]: none },
  },
];
