/** `struct start_info` (xen.h): the page from which a PV guest's kernel learns of everything else. */

import type { Abi, AbiTable, On } from "../../../abi/index.ts";
import type { Port } from "../../../abi/numbers.ts";
import { PAGE } from "../memory-map.ts";
import type { PvPlan } from "./pv-plan.ts";

type X86Abi = Abi<On<AbiTable, "x86_64">>;

const PAGE_BITS = 12n;
const MAGIC = "xen-3.0-x86_64";

export interface StartPlaces {
  readonly sharedInfo: bigint;
  readonly rings: { readonly xenstore: bigint; readonly console: bigint };
  readonly ports: { readonly xenstore: Port; readonly console: Port };
}

export function startInfo(abi: X86Abi, plan: PvPlan, { sharedInfo, rings, ports }: StartPlaces): Uint8Array {
  const { StartInfo } = abi.load("xen");
  const { SIF_MOD_START_PFN } = abi.load("xen.constants");
  const bytes = new Uint8Array(new ArrayBuffer(StartInfo.size));
  const info = new StartInfo(new DataView(bytes.buffer));
  const addressOf = (page: number): bigint => plan.mapping.virtual + BigInt(page * PAGE);
  info.magic = text(MAGIC, info.magic.length);
  info.nr_pages = BigInt(plan.pages);
  info.shared_info = sharedInfo << PAGE_BITS;
  info.store_mfn = rings.xenstore;
  info.store_evtchn = ports.xenstore;
  info.console.domU.mfn = rings.console;
  info.console.domU.evtchn = ports.console;
  info.pt_base = addressOf(plan.tables.first);
  info.nr_pt_frames = BigInt(plan.tables.count);
  if (plan.framesMapping === undefined) info.mfn_list = addressOf(plan.frames.first);
  else {
    info.mfn_list = plan.framesMapping.virtual;
    info.first_p2m_pfn = BigInt(plan.frames.first);
    info.nr_p2m_frames = BigInt(plan.frames.count + plan.framesMapping.tables.count);
  }
  if (plan.ramdisk !== undefined) {
    const { first } = plan.ramdisk;
    info.mod_start = plan.ramdiskByPage ? BigInt(first) : addressOf(first);
    info.mod_len = BigInt(plan.ramdiskBytes);
    if (plan.ramdiskByPage) info.flags = SIF_MOD_START_PFN;
  }
  info.cmd_line = text(plan.commandLine, info.cmd_line.length);
  return bytes;
}

/** Text filled with NULs. */
function text(value: string, bytes: number): Uint8Array {
  const filled = new Uint8Array(bytes);
  filled.set(new TextEncoder().encode(value));
  return filled;
}
