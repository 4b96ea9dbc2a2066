/** The memory map that Xen has of a guest on x86, for kernels that ask it and not their start info. */

import type { Abi, AbiTable, On } from "../../abi/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { MappedRange, MemoryKind } from "./memory-map.ts";
import { x86Operations } from "./narrow-operations.ts";

type X86Abi = Abi<On<AbiTable, "x86_64">>;

/** Size of an e820 entry (`struct e820entry`, xen/include/asm-x86/e820.h in Xen's source): address, size, type. */
const E820_BYTES = 20;

/** Xen's numbers for kinds of memory, which are those of e820 as well. */
export function memoryTypes(abi: X86Abi): Readonly<Record<MemoryKind, number>> {
  const constants = abi.load("arch-x86/hvm/start_info.constants");
  return {
    ram: constants.XEN_HVM_MEMMAP_TYPE_RAM,
    reserved: constants.XEN_HVM_MEMMAP_TYPE_RESERVED,
    acpi: constants.XEN_HVM_MEMMAP_TYPE_ACPI,
  };
}

export function setMemoryMap(
  connection: Connection,
  abi: X86Abi,
  domid: Domid,
  memoryMap: readonly MappedRange[],
): void {
  const types = memoryTypes(abi);
  const bytes = new Uint8Array(new ArrayBuffer(memoryMap.length * E820_BYTES));
  const view = new DataView(bytes.buffer);
  for (const [i, range] of memoryMap.entries()) {
    view.setBigUint64(i * E820_BYTES, BigInt(range.start), true);
    view.setBigUint64(i * E820_BYTES + 8, BigInt(range.bytes), true);
    view.setUint32(i * E820_BYTES + 16, types[range.kind], true);
  }
  using buffer = connection.hypercall.makeConstSlice(bytes);
  const map = { nr_entries: memoryMap.length, buffer: buffer.asHypercallPtr() };
  x86Operations(connection).memoryOp("set_memory_map", { domid, map });
}
