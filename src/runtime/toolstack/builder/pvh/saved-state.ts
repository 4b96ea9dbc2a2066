/**
 * The state in which a PVH guest's vcpus start (arch-x86/hvm/save.h): memory types for all of them, and the registers
 * of the first. It begins in flat 32-bit mode with paging off (docs/misc/pvh.pandoc in Xen's source).
 */

import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import { bytesBetween, copyOf } from "../../../base/bytes.ts";
import { XenError } from "../../../base/errors/errors.ts";
import type { Domid } from "../../../abi/numbers.ts";
import type { Connection } from "../../../hypercall/operation/index.ts";
import { x86Operations } from "../narrow-operations.ts";
import { fieldsOf, type StructType } from "../../../struct/index.ts";

export interface FirstVcpu {
  readonly entry: bigint;
  readonly startInfoAddress: number;
}

type X86Abi = Abi<On<AbiTable, "x86_64">>;

/** Bits of registers and of segments, by their names in Intel's manual. */
const CR0_PE = 1n << 0n;
const CR0_ET = 1n << 4n;
const RFLAGS_RESERVED = 1n << 1n;
const DR6_INITIAL = 0xffff_0ff0n;
const DR7_INITIAL = 0x400n;
const MTRR_ENABLED = 1n << 11n;
const MTRR_WRITE_BACK = 6n;
/** Present, ring 0, 4 GiB in pages, 32 bits: code to read and run, data to write; a busy 32-bit TSS. */
const CODE_SEGMENT = 0xc9b;
const DATA_SEGMENT = 0xc93;
const BUSY_TSS = 0x8b;
const WHOLE = 0xffff_ffff;
const TSS_LIMIT = 0x67;

export function startVcpus(connection: Connection, abi: X86Abi, domid: Domid, vcpus: number, first: FirstVcpu): void {
  const records = new SavedRecords(connection, abi, domid);
  const { HvmHwMtrr, HvmHwCpu, __HVMSAVETYPEMTRR, __HVMSAVETYPECPU } = abi.load("arch-x86/hvm/save");
  for (let vcpu = 0; vcpu < vcpus; vcpu++) {
    const mtrr = new HvmHwMtrr(viewOf(records.copy(codeOf(__HVMSAVETYPEMTRR), vcpu, HvmHwMtrr.size)));
    mtrr.msr_mtrr_def_type = MTRR_ENABLED | MTRR_WRITE_BACK;
    records.load(codeOf(__HVMSAVETYPEMTRR), vcpu, mtrr.dataView);
  }
  const cpu = new HvmHwCpu(new DataView(new ArrayBuffer(HvmHwCpu.size)));
  cpu.rip = first.entry;
  cpu.rbx = BigInt(first.startInfoAddress);
  cpu.rflags = RFLAGS_RESERVED;
  cpu.cr0 = CR0_PE | CR0_ET;
  cpu.dr6 = DR6_INITIAL;
  cpu.dr7 = DR7_INITIAL;
  cpu.cs_limit = cpu.ds_limit = cpu.es_limit = cpu.ss_limit = WHOLE;
  cpu.cs_arbytes = CODE_SEGMENT;
  cpu.ds_arbytes = cpu.es_arbytes = cpu.ss_arbytes = DATA_SEGMENT;
  cpu.tr_limit = TSS_LIMIT;
  cpu.tr_arbytes = BUSY_TSS;
  // The last: each load takes all vcpus down, and brings up those whose registers it has.
  records.load(codeOf(__HVMSAVETYPECPU), 0, cpu.dataView);
}

/** The saved state of one domain: read once, and loaded record by record. */
class SavedRecords {
  readonly #connection: Connection;
  readonly #abi: X86Abi;
  readonly #domid: Domid;
  readonly #saved: Uint8Array<ArrayBuffer>;
  /** The first record, without which Xen takes no other: it says which processor the state is of. */
  readonly #header: Uint8Array;

  constructor(connection: Connection, abi: X86Abi, domid: Domid) {
    this.#connection = connection;
    this.#abi = abi;
    this.#domid = domid;
    const { domctl } = x86Operations(connection);
    const { size } = domctl("gethvmcontext", domid, {});
    using buffer = connection.hypercall.allocateBytes(size);
    const saved = domctl("gethvmcontext", domid, { size, buffer: buffer.asHypercallPtr() });
    this.#saved = copyOf(bytesBetween(buffer.value, 0, Math.min(size, saved.size)));
    const { HvmSaveHeader, __HVMSAVETYPEHEADER } = abi.load("arch-x86/hvm/save");
    this.#header = this.#record(codeOf(__HVMSAVETYPEHEADER), 0, HvmSaveHeader.size);
  }

  /** Copies the contents of a record. Throws a XenError if Xen has saved none of that size. */
  copy(code: number, instance: number, bytes: number): Uint8Array<ArrayBuffer> {
    const record = this.#record(code, instance, bytes);
    return copyOf(bytesBetween(record, record.length - bytes));
  }

  /** Has Xen load one record. */
  load(code: number, instance: number, contents: DataView): void {
    const { HvmSaveDescriptor } = this.#abi.load("hvm/save");
    const header = this.#header.length;
    using context = this.#connection.hypercall.allocateBytes(header + 2 * HvmSaveDescriptor.size + contents.byteLength);
    const { value } = context;
    value.fill(0);
    value.set(this.#header);
    const descriptor = new HvmSaveDescriptor(viewOf(value), header);
    descriptor.typecode = code;
    descriptor.instance = instance;
    descriptor.length = contents.byteLength;
    value.set(
      new Uint8Array(contents.buffer, contents.byteOffset, contents.byteLength),
      header + HvmSaveDescriptor.size,
    );
    // The record that ends the list is all zeroes.
    x86Operations(this.#connection).domctl("sethvmcontext", this.#domid, {
      size: value.length,
      buffer: context.asHypercallPtr(),
    });
  }

  #record(code: number, instance: number, bytes: number): Uint8Array {
    const { HvmSaveDescriptor } = this.#abi.load("hvm/save");
    const view = viewOf(this.#saved);
    for (let at = 0; at + HvmSaveDescriptor.size <= this.#saved.length;) {
      const descriptor = new HvmSaveDescriptor(view, at);
      const end = at + HvmSaveDescriptor.size + descriptor.length;
      if (end > this.#saved.length) break;
      if (descriptor.typecode === code && descriptor.instance === instance && descriptor.length === bytes)
        return bytesBetween(this.#saved, at, end);
      at = end;
    }
    throw new XenError(
      `domctl gethvmcontext: expected a record of type ${code} for vcpu ${instance} with ${bytes} bytes in the saved state ` +
        `of domain ${this.#domid}, received none`,
      { operation: "domctl gethvmcontext" },
    );
  }
}

/** A record's type, which the header has as the length of an array in a marker record (`DECLARE_HVM_SAVE_TYPE`). */
function codeOf(marker: StructType): number {
  const type = fieldsOf(marker).find(({ name }) => name === "c")?.type;
  if (type?.kind !== "array" || type.length === null)
    throw new TypeError(`expected ${marker.cName} to mark a record of the saved state`);
  return type.length;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
