/** A PV guest on the simulation that gets ready for its suspension, as Linux does. */

import {
  type Domid,
  type Guest,
  gfn,
  type GuestOptions,
  type Xen,
  type XenOwnedBuffer,
} from "../../../../src/index.ts";
import * as elfnote from "../../../../src/generated/4.22/x86_64/elfnote.constants.ts";
import { SharedInfo, StartInfo } from "../../../../src/generated/4.20/x86_64/xen.ts";
import { VcpuGuestContext } from "../../../../src/generated/4.20/x86_64/arch-x86/xen.ts";
import { elfFile, note32, note64 } from "../builder/image/kernel-files.ts";
import { MIB, options } from "../builder/simulated-guests.ts";

export const BASE = 0xffff_ffff_8000_0000n;
const LIST_AT = 0x80_0000_0000n;

export const pvLinux: GuestOptions = {
  ...options,
  memoryMiB: 16,
  vcpus: 1,
  kind: "pv",
  kernel: elfFile({
    entry: BASE + BigInt(MIB) + 16n,
    segments: [{ physical: MIB, bytes: new Uint8Array(5000).fill(7), memoryBytes: 9000 }],
    notes: [
      note64(elfnote.XEN_ELFNOTE_ENTRY, BASE + BigInt(MIB) + 16n),
      note64(elfnote.XEN_ELFNOTE_VIRT_BASE, BASE),
      note64(elfnote.XEN_ELFNOTE_INIT_P2M, LIST_AT),
      note32(elfnote.XEN_ELFNOTE_MOD_START_PFN, 1),
    ],
  }),
};

/** The guest's memory and registers, as it sees them itself. */
export class PvView {
  readonly #xen: Xen;
  readonly #domid: Domid;

  constructor(xen: Xen, domid: Domid) {
    this.#xen = xen;
    this.#domid = domid;
  }

  /** The registers of the first vcpu, and the buffer that they are in. */
  context(): {
    readonly value: VcpuGuestContext;
    readonly buffer: XenOwnedBuffer<VcpuGuestContext>;
    readonly load: () => void;
  } & Disposable {
    const context = this.#xen.buffers.allocate(VcpuGuestContext);
    const request = { vcpu: 0, ctxt: context.asHypercallPtr() };
    this.#xen.domctl("getvcpucontext", this.#domid, request);
    return {
      value: context.value,
      buffer: context,
      load: () => void this.#xen.domctl("setvcpucontext", this.#domid, request),
      [Symbol.dispose]: () => context[Symbol.dispose](),
    };
  }

  async change(frame: bigint, work: (view: DataView) => void): Promise<void> {
    using memory = await this.#xen.foreignMemory.map(this.#domid, gfn(frame), { writable: true });
    const page = memory.read(0, 4096);
    work(new DataView(page.buffer, page.byteOffset, page.byteLength));
    memory.write(0, page);
  }

  async read(frame: bigint): Promise<Uint8Array> {
    using memory = await this.#xen.foreignMemory.map(this.#domid, gfn(frame));
    return memory.read(0, 4096);
  }

  get top(): bigint {
    using context = this.context();
    return context.value.ctrlreg.get(3) >> 12n;
  }

  /** Walks its page tables. */
  async frameAt(virtual: bigint): Promise<bigint> {
    let frame = this.top;
    for (const shift of [39n, 30n, 21n, 12n]) {
      const page = await this.read(frame);
      const entry = new DataView(page.buffer, page.byteOffset).getBigUint64(
        Number((virtual >> shift) & 511n) * 8,
        true,
      );
      if ((entry & 1n) === 0n) throw new Error(`expected a mapping of 0x${virtual.toString(16)}, found none`);
      frame = (entry >> 12n) & 0xff_ffff_ffffn;
    }
    return frame;
  }

  /** Its own list of frames. */
  async frames(): Promise<bigint[]> {
    const frames: bigint[] = [];
    for (let page = 0n; page < 8n; page++) {
      const bytes = await this.read(await this.frameAt(LIST_AT + page * 4096n));
      frames.push(...new BigUint64Array(bytes.slice().buffer));
    }
    return frames;
  }
}

/** Puts its own numbers of pages into the start info, and says where its list is. */
export async function makeReady(xen: Xen, { domid }: Guest): Promise<void> {
  const view = new PvView(xen, domid);
  const frames = await view.frames();
  using context = view.context();
  const { user_regs } = context.value;
  const startInfo = await view.frameAt(user_regs.rsi);
  await view.change(startInfo, (bytes) => {
    const info = new StartInfo(bytes);
    info.store_mfn = BigInt(frames.indexOf(info.store_mfn));
    info.console.domU.mfn = BigInt(frames.indexOf(info.console.domU.mfn));
  });
  const shared = xen.domctl("getdomaininfo", domid).shared_info_frame;
  await view.change(shared, (bytes) => {
    const { arch, evtchn_pending } = new SharedInfo(bytes);
    arch.max_pfn = BigInt(frames.length);
    arch.p2m_cr3 = view.top << 12n;
    arch.p2m_vaddr = LIST_AT;
    evtchn_pending.set(0, 5n);
  });
  user_regs.rdx = startInfo;
  context.load();
}
