/** Shared memory in pages that a device of Linux has mapped. */

import { detach } from "../../base/bytes.ts";
import { canCopy, copyBytes } from "../../linux/ffi/copy.ts";
import { mappedBuffer } from "../../linux/ffi/index.ts";
import type { Region, Run } from "./region.ts";

/** Counts of mappings, for finding leaks. */
export interface MappingCounters {
  /** Mappings in use. */
  readonly inUse: number;
  /** Mappings that were collected without `unmap` while a view might still have read them: they stay mapped. */
  readonly leaked: number;
  /**
   * Mappings whose memory was transferred away, held by a native operation at `unmap`, or could not be unmapped by the
   * kernel: they stay mapped.
   */
  readonly abandoned: number;
}

/** Counts the mappings of a device. */
export class MappingCounter implements MappingCounters {
  inUse = 0;
  leaked = 0;
  abandoned = 0;

  /** Returns a copy. */
  get counters(): MappingCounters {
    return { inUse: this.inUse, leaked: this.leaked, abandoned: this.abandoned };
  }
}

export interface MappedPages {
  /** Returns the name for messages; called only for them. */
  readonly name: () => string;
  /** The address of mapped pages. */
  readonly address: number;
  /** Bytes. */
  readonly byteLength: number;
  readonly writable: boolean;
  /** The parts that may be touched, if there are holes between them. */
  readonly runs?: readonly Run[];
  /** Returns the reason for the hole at an offset. */
  readonly hole?: (offset: number) => string;
  readonly counter: MappingCounter;
  /** Unmaps the pages. Called at most once, and only when no ArrayBuffer over them is left. */
  unmap(): void;
}

export class MappedRegion implements Region {
  readonly byteLength: number;
  readonly writable: boolean;
  readonly runs: readonly Run[];
  readonly hole?: (offset: number) => string;
  readonly copyIn?: (offset: number, bytes: Uint8Array) => void;
  readonly address?: number;
  readonly #name: () => string;
  readonly #address: number;
  readonly #counter: MappingCounter;
  readonly #unmap: () => void;
  readonly #buffers: (ArrayBuffer | undefined)[] = [];
  #exposed = false;

  constructor(pages: MappedPages) {
    const { name, address, byteLength, writable, counter, unmap } = pages;
    this.#name = name;
    this.byteLength = byteLength;
    this.writable = writable;
    // Only own properties: an inherited run beyond the pages would kill the process.
    this.runs = (Object.hasOwn(pages, "runs") ? pages.runs : undefined) ?? [{ start: 0, end: byteLength }];
    if (Object.hasOwn(pages, "hole") && pages.hole !== undefined) this.hole = pages.hole;
    if (canCopy) this.address = address;
    if (canCopy) this.copyIn = (offset, bytes) => copyBytes(address + offset, bytes);
    this.#address = address;
    this.#counter = counter;
    this.#unmap = unmap;
    counter.inUse++;
  }

  get name(): string {
    return this.#name();
  }

  buffer(run: number): ArrayBuffer {
    const { start, end } = this.runs[run] ?? { start: 0, end: 0 };
    return (this.#buffers[run] ??= mappedBuffer(this.#address + start, end - start));
  }

  glance(offset: number, length: number): ArrayBuffer {
    return mappedBuffer(this.#address + offset, length);
  }

  expose(): void {
    this.#exposed = true;
  }

  release(): void {
    this.#counter.inUse--;
    let detached = true;
    for (const buffer of this.#buffers) {
      if (buffer === undefined) continue;
      // A transferred ArrayBuffer keeps the same memory, under its new owner.
      if (!detach(buffer)) detached = false;
    }
    try {
      if (detached) return this.#unmap();
    } catch (error) {
      this.#counter.abandoned++;
      throw error;
    }
    this.#counter.abandoned++;
  }

  /**
   * Unmaps the memory, unless a view of it was returned to the program. A view keeps the ArrayBuffer alive, but not the
   * object that it came from, so the memory then stays mapped.
   */
  forget(): void {
    this.#counter.inUse--;
    try {
      if (!this.#exposed) return this.#unmap();
    } catch {
      // There is no caller for an error: memory that could not be unmapped has leaked.
    }
    this.#counter.leaked++;
  }
}
