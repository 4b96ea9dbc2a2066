/** The page through which an x86 guest makes hypercalls, if its kernel wants one. */

import { EINVAL, EPERM } from "../../call/errno.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

const PAGE_BYTES = 4096;
const ENTRY_BYTES = 32;
const BREAKPOINT = 0xcc;

/** The instructions of an entry, around the number of its hypercall. */
interface EntryCode {
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

/** A virtual machine: the number into eax, a call of Xen, return. */
const VIRTUAL: EntryCode = { before: [0xb8], behind: [0x0f, 0x01, 0xd9, 0xc3] };
/** A PV guest: registers that a system call changes are saved before it, and restored after it. */
const PV: EntryCode = { before: [0x51, 0x41, 0x53, 0xb8], behind: [0x0f, 0x05, 0x41, 0x5b, 0x59, 0xc3] };

export function hypercallPageSimulations({ machine }: DomctlSurroundings): Domctl {
  if (machine.abi.architecture !== "x86_64") return {};

  return {
    hypercall_init: ({ gmfn }, { domain }) => {
      const frame = Number(gmfn);
      if (!domain.frames.has(frame)) return -EINVAL;
      if (domain.pageTables.isTable(frame)) return -EPERM;
      machine.frames.content().write(domain.domid, frame, hypercallPage(domain.type === "pv" ? PV : VIRTUAL));
      return 0;
    },
  };
}

function hypercallPage({ before, behind }: EntryCode): Uint8Array<ArrayBuffer> {
  const page = new Uint8Array(PAGE_BYTES).fill(BREAKPOINT);
  const view = new DataView(page.buffer);
  for (let at = 0; at < PAGE_BYTES; at += ENTRY_BYTES) {
    page.set(before, at);
    view.setUint32(at + before.length, at / ENTRY_BYTES, true);
    page.set(behind, at + before.length + Uint32Array.BYTES_PER_ELEMENT);
  }
  return page;
}
