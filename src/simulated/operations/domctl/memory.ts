/** The width of a domain's addresses, and the memory of its page tables. */

import { E2BIG, EBUSY, EINVAL, EOPNOTSUPP } from "../../call/errno.ts";
import type { MachineDomain } from "../../machine/domain.ts";
import type { FrameMemory } from "../../shared-memory/index.ts";
import type { Domctl, DomctlCall, DomctlSurroundings } from "./types.ts";

const MEBIBYTE = 2n ** 20n;
const WIDE = 64;
const NARROW = 32;
const MOST_FLUSHED_PAGES = 2n ** 18n;
const LAST_FRAME = 2n ** 64n - 1n;

/** The members of `struct xen_domctl_shadow_op` that a log is read with. */
interface LogRequest {
  pages: bigint;
  readonly dirty_bitmap_address: bigint;
}

/** Types of frames, above `XEN_DOMCTL_PFINFO_LTAB_SHIFT`: tables by their level, and frames that the domain lacks. */
const NO_PAGE = 15;
const PINNED = 8;
const MOST_TYPED_FRAMES = 1024n;

function typeOf({ frames, pagesOfXen, pageTables }: MachineDomain, frame: number): number {
  if (!frames.has(frame) || pagesOfXen.has(frame)) return NO_PAGE;
  const table = pageTables.tableAt(frame);
  return table === undefined ? 0 : table.level | (table.isPinned ? PINNED : 0);
}

/**
 * Logs of the frames that virtual machines have written, found by their contents. Tests and programs write a simulated
 * guest's memory as its vcpus would, so each write counts; a real Xen logs the guest's own.
 */
class DirtyLogs {
  readonly #content: () => FrameMemory;
  readonly #logs: WeakMap<MachineDomain, Map<number, bigint>> = new WeakMap();

  constructor(content: () => FrameMemory) {
    this.#content = content;
  }

  has(domain: MachineDomain): boolean {
    return this.#logs.has(domain);
  }

  start(domain: MachineDomain): void {
    const log = new Map<number, bigint>();
    this.#logs.set(domain, log);
    for (const frame of domain.frames) log.set(frame, this.#hash(domain, frame));
  }

  stop(domain: MachineDomain): void {
    this.#logs.delete(domain);
  }

  /** Returns the frames that were written since the log was started or cleared. */
  written(domain: MachineDomain, isCleared: boolean): number[] {
    const log = this.#logs.get(domain) ?? new Map<number, bigint>();
    return [...domain.frames].filter((frame) => {
      const hash = this.#hash(domain, frame);
      if (log.get(frame) === hash) return false;
      if (isCleared) log.set(frame, hash);
      return true;
    });
  }

  #hash({ domid }: MachineDomain, frame: number): bigint {
    return BigInt(Bun.hash(this.#content().read(domid, frame) ?? ""));
  }
}

export function memorySimulations({ machine, memory }: DomctlSurroundings): Domctl {
  const { XEN_DOMCTL_PFINFO_LTAB_SHIFT } = machine.abi.load("domctl.constants");
  const isArm = machine.abi.architecture === "arm64";
  const pageBytes = BigInt(machine.version.pageBytes);
  const logs = new DirtyLogs(() => machine.frames.content());
  const readLog =
    (isCleared: boolean) =>
    (request: LogRequest, { domain, isCaller }: DomctlCall): number => {
      if (isCaller || !logs.has(domain)) return -EINVAL;
      const most = Math.min(Number(request.pages), domain.frames.last + 1);
      const bitmap = new Uint8Array(new ArrayBuffer(Math.ceil(most / 8)));
      for (const frame of logs.written(domain, isCleared))
        if (frame < most) bitmap[frame >> 3] = (bitmap[frame >> 3] ?? 0) | (1 << (frame & 7));
      const { buffer, byteOffset } = memory.view(Number(request.dirty_bitmap_address), bitmap.length);
      new Uint8Array(buffer, byteOffset, bitmap.length).set(bitmap);
      request.pages = BigInt(most);
      return 0;
    };

  return {
    set_address_size: ({ size }, { domain }) => {
      if (!isArm && domain.type !== "pv") return -EOPNOTSUPP;
      if (size !== WIDE && size !== NARROW) return -EINVAL;
      if (size === domain.addressBits) return 0;
      if (domain.totalPages > 0) return -EBUSY;
      domain.addressBits = size;
      return 0;
    },

    ...(isArm
      ? {}
      : ({
          getpageframeinfo3: ({ num, array_address }, { domain }) => {
            if (num > MOST_TYPED_FRAMES) return -E2BIG;
            const list = memory.view(Number(array_address), Number(num) * BigUint64Array.BYTES_PER_ELEMENT);
            for (let at = 0; at < list.byteLength; at += BigUint64Array.BYTES_PER_ELEMENT) {
              const type = typeOf(domain, Number(list.getBigUint64(at, true)));
              list.setBigUint64(at, BigInt(type) << BigInt(XEN_DOMCTL_PFINFO_LTAB_SHIFT), true);
            }
            return 0;
          },

          get_address_size: (request, { domain }) => {
            if (domain.type !== "pv") return -EOPNOTSUPP;
            request.size = domain.addressBits;
            return 0;
          },

          "shadow_op.enable_logdirty": (_, { domain, isCaller }) => {
            // The log of a PV guest needs shadow page tables, which most Xens have not.
            if (domain.type === "pv") return -EOPNOTSUPP;
            if (isCaller || logs.has(domain)) return -EINVAL;
            logs.start(domain);
            return 0;
          },

          "shadow_op.clean": readLog(true),

          "shadow_op.peek": readLog(false),

          "shadow_op.off": (_, { domain, isCaller }) => {
            if (isCaller) return -EINVAL;
            logs.stop(domain);
            return 0;
          },
        } satisfies Domctl)),

    "shadow_op.get_allocation": (request, { domain, isCaller }) => {
      if (isCaller || domain.vcpus.length === 0) return -EINVAL;
      request.mb = Number((domain.pagingBytes + MEBIBYTE - 1n) / MEBIBYTE);
      return 0;
    },

    "shadow_op.set_allocation": ({ mb }, { domain, isCaller }) => {
      if (isCaller || (domain.vcpus.length === 0 && !isArm)) return -EINVAL;
      domain.pagingBytes = BigInt(mb) * MEBIBYTE;
      return 0;
    },

    get_paging_mempool_size: (request, { domain }) => {
      if (domain.type === "pv") return -EOPNOTSUPP;
      request.size = domain.pagingBytes;
      return 0;
    },

    set_paging_mempool_size: ({ size }, { domain }) => {
      if (domain.type === "pv") return -EOPNOTSUPP;
      if (size % pageBytes !== 0n) return -EINVAL;
      domain.pagingBytes = size;
      return 0;
    },

    ...(isArm
      ? ({
          cacheflush: ({ start_pfn, nr_pfns }) =>
            nr_pfns > MOST_FLUSHED_PAGES || start_pfn + nr_pfns > LAST_FRAME ? -EINVAL : 0,
        } satisfies Domctl)
      : {}),
  };
}
