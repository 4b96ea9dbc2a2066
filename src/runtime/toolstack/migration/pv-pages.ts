/** Pages through which Xen and a PV guest know of each other: the shared information, and the start info. */

import { copyOf } from "../../base/bytes.ts";
import { type Building, type BuilderParts, type GuestRings, PAGE, x86Operations } from "../builder/index.ts";
import type { PvMemory } from "./pv-memory.ts";
import type { X86Abi } from "./x86-abi.ts";

/** A PV guest whose memory is there. */
export interface FilledPv {
  readonly parts: BuilderParts;
  readonly abi: X86Abi;
  readonly building: Building;
  readonly memory: PvMemory;
  /** The place of the record for messages. */
  readonly offset: number;
}

const PAGE_BITS = 12n;
const ALL = 0xffff_ffff_ffff_ffffn;

/**
 * Writes the shared information: what the guest has put there, without events, which were of the old domain's channels,
 * and with this machine's clock. Resolves with its frame.
 */
export async function loadSharedInfo({ parts, abi, building, memory }: FilledPv, saved: Uint8Array): Promise<bigint> {
  const { SharedInfo } = abi.load("xen");
  const { XEN_LEGACY_MAX_VCPUS } = abi.load("arch-x86/xen.constants");
  const { domid } = building.domain;
  const frame = x86Operations(parts.connection).domctl("getdomaininfo", domid, (info) => info.shared_info_frame);
  using mapping = await memory.mapFrame(frame);
  const now = mapping.view(SharedInfo);
  const page = copyOf(saved);
  const next = new SharedInfo(new DataView(page.buffer));
  next.arch.pfn_to_mfn_frame_list_list = 0n;
  for (let i = 0; i < next.evtchn_pending.length; i++) next.evtchn_pending.set(i, 0n);
  for (let i = 0; i < next.evtchn_mask.length; i++) next.evtchn_mask.set(i, ALL);
  for (let vcpu = 0; vcpu < XEN_LEGACY_MAX_VCPUS; vcpu++) next.vcpu_info.get(vcpu).evtchn_pending_sel = 0n;
  next.wc_version = now.wc_version;
  next.wc_sec = now.wc_sec;
  next.wc_nsec = now.wc_nsec;
  next.wc_sec_hi = now.wc_sec_hi;
  mapping.write(0, page);
  return frame;
}

/** Puts the new domain's frames and ports into the start info, whose page the first vcpu names. */
export async function loadStartInfo(
  { abi, building, memory, offset }: FilledPv,
  firstVcpu: Uint8Array,
  sharedInfoFrame: bigint,
): Promise<GuestRings> {
  const { StartInfo } = abi.load("xen");
  const { VcpuGuestContext } = abi.load("arch-x86/xen");
  const { user_regs } = new VcpuGuestContext(
    new DataView(firstVcpu.buffer, firstVcpu.byteOffset, firstVcpu.byteLength),
  );
  using mapping = await memory.map(Number(user_regs.rdx), "the place of the start info", offset);
  const page = mapping.read(0, PAGE);
  const info = new StartInfo(new DataView(page.buffer, page.byteOffset, page.byteLength));
  const xenstore = memory.frameOf(Number(info.store_mfn), "the start info's xenstore ring", offset);
  const console = memory.frameOf(Number(info.console.domU.mfn), "the start info's console", offset);
  info.store_mfn = xenstore;
  info.store_evtchn = building.xenstorePort;
  info.console.domU.mfn = console;
  info.console.domU.evtchn = building.consolePort;
  info.nr_pages = BigInt(memory.pages);
  info.shared_info = sharedInfoFrame << PAGE_BITS;
  info.flags = 0;
  mapping.write(0, page);
  return { xenstore: Number(xenstore), console: Number(console) };
}
