/** `struct hvm_start_info` (arch-x86/hvm/start_info.h), with all that it points to behind it. */

import { encodeText } from "../../../base/bytes.ts";
import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import type { MappedRange, MemoryRange } from "../memory-map.ts";
import { memoryTypes } from "../x86-memory-map.ts";

export interface StartInfo {
  /** Physical address at which it will stand. */
  readonly address: number;
  readonly commandLine: string;
  readonly ramdisk: MemoryRange | undefined;
  readonly acpiAddress: number;
  readonly memoryMap: readonly MappedRange[];
}

type X86Abi = Abi<On<AbiTable, "x86_64">>;

/** The version that has a memory map. */
const VERSION = 1;

/** The size for a command line, one module and a number of ranges, before any address is known. */
export function startInfoBytes(abi: X86Abi, commandLine: string, ranges: number): number {
  return placesOf(abi, ranges).commandLine + encoded(commandLine).length;
}

export function startInfo(abi: X86Abi, info: StartInfo): Uint8Array {
  const { HvmStartInfo, HvmModlistEntry, HvmMemmapTableEntry } = abi.load("arch-x86/hvm/start_info");
  const { XEN_HVM_START_MAGIC_VALUE } = abi.load("arch-x86/hvm/start_info.constants");
  const { address, ramdisk, memoryMap } = info;
  const places = placesOf(abi, memoryMap.length);
  const bytes = new Uint8Array(new ArrayBuffer(startInfoBytes(abi, info.commandLine, memoryMap.length)));
  const view = new DataView(bytes.buffer);
  const start = new HvmStartInfo(view);
  start.magic = XEN_HVM_START_MAGIC_VALUE;
  start.version = VERSION;
  if (info.commandLine !== "") start.cmdline_paddr = BigInt(address + places.commandLine);
  start.rsdp_paddr = BigInt(info.acpiAddress);
  start.memmap_paddr = BigInt(address + places.memoryMap);
  start.memmap_entries = memoryMap.length;
  if (ramdisk !== undefined) {
    start.nr_modules = 1;
    start.modlist_paddr = BigInt(address + places.modules);
    const module = new HvmModlistEntry(view, places.modules);
    module.paddr = BigInt(ramdisk.start);
    module.size = BigInt(ramdisk.bytes);
  }
  const types = memoryTypes(abi);
  for (const [i, range] of memoryMap.entries()) {
    const entry = new HvmMemmapTableEntry(view, places.memoryMap + i * HvmMemmapTableEntry.size);
    entry.addr = BigInt(range.start);
    entry.size = BigInt(range.bytes);
    entry.type = types[range.kind];
  }
  bytes.set(encoded(info.commandLine), places.commandLine);
  return bytes;
}

/** Offsets behind the record itself, all of them multiples of 8 but the last. */
function placesOf(abi: X86Abi, ranges: number): { modules: number; memoryMap: number; commandLine: number } {
  const { HvmStartInfo, HvmModlistEntry, HvmMemmapTableEntry } = abi.load("arch-x86/hvm/start_info");
  const modules = HvmStartInfo.size;
  const memoryMap = modules + HvmModlistEntry.size;
  return { modules, memoryMap, commandLine: memoryMap + ranges * HvmMemmapTableEntry.size };
}

function encoded(text: string): Uint8Array {
  return encodeText("commandLine", `${text}\0`);
}
