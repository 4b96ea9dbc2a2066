/** The saved state of a virtual machine on x86: a list of records, among them the initial registers of its vcpus. */

import type { Abi, AbiTable, On } from "../../runtime/abi/index.ts";
import { bytesBetween, copyOf } from "../../runtime/base/bytes.ts";
import { fieldsOf, type StructType } from "../../runtime/struct/index.ts";
import { EINVAL, ENODATA } from "../call/errno.ts";
import type { MachineDomain } from "../machine/domain.ts";

export interface SavedState {
  save(domain: MachineDomain): Uint8Array<ArrayBuffer>;
  /** Returns −errno for a state that Xen does not load. */
  load(bytes: Uint8Array<ArrayBuffer>): LoadedState | number;
}

/** Records by the numbers of their vcpus. */
export interface LoadedState {
  /** Registers. */
  readonly cpus: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
  /** Types of memory (MTRR). */
  readonly memoryTypes: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
}

export function savedStates(abi: Abi<On<AbiTable, "x86_64">>): SavedState {
  const { HvmSaveHeader, HvmHwCpu, HvmHwMtrr, __HVMSAVETYPEHEADER, __HVMSAVETYPECPU, __HVMSAVETYPEMTRR } =
    abi.load("arch-x86/hvm/save");
  const { HvmSaveDescriptor, __HVMSAVETYPEEND } = abi.load("hvm/save");
  const { HVM_FILE_MAGIC, HVM_FILE_VERSION } = abi.load("arch-x86/hvm/save.constants");
  const HEADER = typeCode(__HVMSAVETYPEHEADER);
  const CPU = typeCode(__HVMSAVETYPECPU);
  const MTRR = typeCode(__HVMSAVETYPEMTRR);
  const END = typeCode(__HVMSAVETYPEEND);

  return {
    save: ({ vcpus }) => {
      const cpus = vcpus.filter(({ isInitialised }) => isInitialised);
      const parts: [type: number, instance: number, bytes: Uint8Array][] = [];
      const header = new HvmSaveHeader();
      header.magic = HVM_FILE_MAGIC;
      header.version = HVM_FILE_VERSION;
      parts.push([HEADER, 0, new Uint8Array(header.dataView.buffer)]);
      for (const { id, context } of cpus) {
        const bytes = new Uint8Array(HvmHwCpu.size);
        if (context?.length === bytes.length) bytes.set(context);
        parts.push([CPU, id, bytes]);
      }
      for (const { id, memoryTypes } of vcpus) parts.push([MTRR, id, memoryTypes ?? new Uint8Array(HvmHwMtrr.size)]);
      parts.push([END, 0, new Uint8Array(0)]);
      const length = parts.reduce((sum, [, , bytes]) => sum + HvmSaveDescriptor.size + bytes.length, 0);
      const saved = new Uint8Array(length);
      let at = 0;
      for (const [type, instance, bytes] of parts) {
        const descriptor = new HvmSaveDescriptor(new DataView(saved.buffer), at);
        descriptor.typecode = type;
        descriptor.instance = instance;
        descriptor.length = bytes.length;
        saved.set(bytes, at + HvmSaveDescriptor.size);
        at += HvmSaveDescriptor.size + bytes.length;
      }
      return saved;
    },

    load: (bytes) => {
      const cpus = new Map<number, Uint8Array<ArrayBuffer>>();
      const memoryTypes = new Map<number, Uint8Array<ArrayBuffer>>();
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      if (bytes.length === 0) return -ENODATA;
      for (let at = 0; at + HvmSaveDescriptor.size <= bytes.length;) {
        const { typecode, instance, length } = new HvmSaveDescriptor(view, at);
        const start = at + HvmSaveDescriptor.size;
        if (start + length > bytes.length) return -ENODATA;
        if (at === 0 && typecode !== HEADER) return -ENODATA;
        if (typecode === HEADER && new HvmSaveHeader(view, start).magic !== HVM_FILE_MAGIC) return -EINVAL;
        if (typecode === END) return { cpus, memoryTypes };
        if (typecode === CPU) cpus.set(instance, copyOf(bytesBetween(bytes, start, start + length)));
        if (typecode === MTRR) memoryTypes.set(instance, copyOf(bytesBetween(bytes, start, start + length)));
        at = start + length;
      }
      return -ENODATA;
    },
  };
}

/** Returns a record's type, which the headers define as the length of an array in a marker record. */
function typeCode(marker: StructType): number {
  const type = fieldsOf(marker).find(({ name }) => name === "c")?.type;
  return type?.kind === "array" ? (type.length ?? 0) : 0;
}
