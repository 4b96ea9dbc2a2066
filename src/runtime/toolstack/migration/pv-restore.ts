/** The plan by which a saved PV guest is built again: its records in their order. */

import { unsafeOperationsOn } from "../../hypercall/operation/index.ts";
import type { AbiTable, On } from "../../abi/index.ts";
import { type Building, type BuilderParts, type GuestPlan, type GuestRings, x86Operations } from "../builder/index.ts";
import { faultAt, type PvVcpu, type RecordPlace, type SavedRecord } from "../saved-state/index.ts";
import type { RestorePlan } from "./hvm-restore.ts";
import { PvMemory } from "./pv-memory.ts";
import { loadSharedInfo, loadStartInfo } from "./pv-pages.ts";
import { loadVcpu } from "./pv-vcpu.ts";
import type { RecordCursor } from "./record-cursor.ts";
import { StaticState } from "./static-state.ts";
import type { X86Abi } from "./x86-abi.ts";
import { loadClock } from "./x86-state.ts";

const ADDRESS_BITS = 64;

export function pvPlan(abi: X86Abi, cursor: RecordCursor, { pages, onProgress }: RestorePlan): GuestPlan {
  return {
    pages,
    memoryMap: [],
    places: [],
    build: async (parts, building) => {
      try {
        return await new PvRestoring(abi, cursor, parts, building).run(pages, onProgress);
      } finally {
        await cursor.prepared();
      }
    },
  };
}

class PvRestoring {
  readonly #abi: X86Abi;
  readonly #cursor: RecordCursor;
  readonly #parts: BuilderParts;
  readonly #building: Building;
  readonly #vcpus: PvVcpu[] = [];
  #memory: PvMemory | undefined;
  #sharedInfo: Uint8Array | undefined;
  #hasInfo = false;

  constructor(abi: X86Abi, cursor: RecordCursor, parts: BuilderParts, building: Building) {
    this.#abi = abi;
    this.#cursor = cursor;
    this.#parts = parts;
    this.#building = building;
  }

  async run(pages: number, onProgress: RestorePlan["onProgress"]): Promise<GuestRings> {
    const { domain, signal, vcpus } = this.#building;
    const { connection } = this.#parts;
    const fixed = new StaticState(connection, this.#abi, domain.domid);
    let done = 0;
    this.#cursor.onPages = async (record) => {
      if (this.#memory === undefined) throw this.#cursor.unexpected(record);
      await this.#memory.prepare(record);
    };
    this.#building.onStep("memory");
    for (;;) {
      const record = await this.#cursor.next();
      signal?.throwIfAborted();
      if (record.layer !== "libxc") throw this.#cursor.unexpected(record);
      if (record.type === "X86_PV_INFO") {
        this.#setWidth(record);
        continue;
      }
      if (fixed.take(record)) continue;
      switch (record.type) {
        case "X86_PV_P2M_FRAMES":
          if (this.#memory !== undefined || !this.#hasInfo) throw this.#cursor.unexpected(record);
          this.#memory = new PvMemory(this.#parts, domain, record, { pages, signal });
          break;
        case "PAGE_DATA":
          if (this.#memory === undefined) throw this.#cursor.unexpected(record);
          await this.#memory.write(record);
          done += record.pfns.length;
          onProgress({ step: "memory", pages: done, totalPages: null });
          break;
        case "X86_TSC_INFO":
          loadClock(connection, domain.domid, record);
          break;
        case "SHARED_INFO":
          this.#sharedInfo = record.contents;
          break;
        case "X86_PV_VCPU_BASIC":
        case "X86_PV_VCPU_EXTENDED":
        case "X86_PV_VCPU_XSAVE":
        case "X86_PV_VCPU_MSRS":
          this.#keepVcpu(record, vcpus);
          break;
        case "END":
          onProgress({ step: "state", pages: done, totalPages: done });
          return await this.#finish(record);
        default:
          throw this.#cursor.unexpected(record);
      }
    }
  }

  #setWidth({ widthBytes, levels, offset }: Extract<SavedRecord, { readonly type: "X86_PV_INFO" }>): void {
    if (widthBytes !== 8 || levels !== 4)
      throw faultAt(offset, `expected a guest of 64 bits, received one of ${widthBytes * 8}`);
    x86Operations(this.#parts.connection).domctl("set_address_size", this.#building.domain.domid, {
      size: ADDRESS_BITS,
    });
    this.#hasInfo = true;
  }

  /** Keeps a record until there are the page tables that its registers name. */
  #keepVcpu(record: PvVcpu & RecordPlace, vcpus: number): void {
    const { VcpuGuestContext } = this.#abi.load("arch-x86/xen");
    const { XenDomctlExtVcpucontext, XenDomctlVcpuMsr } = this.#abi.load("domctl");
    const { type, vcpu, contents, offset } = record;
    if (vcpu >= vcpus) throw faultAt(offset, `expected a vcpu below ${vcpus}, received ${vcpu}`);
    const isWrong =
      (type === "X86_PV_VCPU_BASIC" && contents.length !== VcpuGuestContext.size) ||
      (type === "X86_PV_VCPU_EXTENDED" && contents.length > XenDomctlExtVcpucontext.size) ||
      (type === "X86_PV_VCPU_MSRS" && contents.length % XenDomctlVcpuMsr.size !== 0);
    if (isWrong) throw faultAt(offset, `expected ${type} of this Xen's size, received ${contents.length} bytes`);
    this.#vcpus.push(record);
  }

  async #finish({ offset }: SavedRecord): Promise<GuestRings> {
    const memory = this.#memory;
    const sharedInfo = this.#sharedInfo;
    const first = this.#vcpus.find(({ type, vcpu }) => type === "X86_PV_VCPU_BASIC" && vcpu === 0);
    if (memory === undefined || sharedInfo === undefined || first === undefined)
      throw faultAt(offset, "expected memory, SHARED_INFO and the first vcpu before END, received less");
    await this.#cursor.finish();
    const { connection } = this.#parts;
    const { domid } = this.#building.domain;
    const at = { parts: this.#parts, abi: this.#abi, building: this.#building, memory, offset };
    const sharedInfoFrame = await loadSharedInfo(at, sharedInfo);
    const rings = await loadStartInfo(at, first.contents, sharedInfoFrame);
    const frameOf = (page: bigint, where: string): bigint => memory.frameOf(Number(page), where, offset);
    for (const record of this.#vcpus) loadVcpu(connection, this.#abi, domid, record, frameOf);
    const { mmuextOp } = unsafeOperationsOn<On<AbiTable, "x86_64">>(connection);
    for (const { level, frame } of memory.pinned())
      mmuextOp(`pin_l${level}_table`, { done: null, foreigndom: domid }, { arg1: { mfn: frame } });
    await memory.writeList(offset);
    return rings;
  }
}
