/** Shared memory over pages of this process, as a device would map them. */

import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  MAP_ANONYMOUS,
  MAP_SHARED,
  mmap,
  munmap,
  pageSize,
  PROT_READ,
  PROT_WRITE,
} from "../../../../src/runtime/linux/ffi/index.ts";
import {
  MappedRegion,
  MappingCounter,
  type Run,
  SharedMemory,
} from "../../../../src/runtime/interdomain/shared-memory/index.ts";

export interface Mapped {
  readonly memory: SharedMemory;
  readonly counter: MappingCounter;
  readonly address: number;
  /** Returns the number of times that the pages have been unmapped. */
  readonly unmapped: () => number;
}

export interface MappedOptions {
  pages?: number;
  writable?: boolean;
  runs?: readonly Run[];
  counter?: MappingCounter;
  /** A file to map, so that two mappings share their memory. */
  fd?: number;
}

/** Runs with a file of one page. */
export function withFile<T>(use: (fd: number) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-pages-"));
  const fd = openSync(join(folder, "page"), "w+");
  rmSync(folder, { recursive: true });
  ftruncateSync(fd, pageSize);
  try {
    return use(fd);
  } finally {
    closeSync(fd);
  }
}

export function mapPages(options: MappedOptions = {}): Mapped {
  const { pages = 1, writable = true, runs, counter = new MappingCounter(), fd } = options;
  const byteLength = pages * pageSize;
  const protection = writable ? PROT_READ | PROT_WRITE : PROT_READ;
  const flags = fd === undefined ? MAP_SHARED | MAP_ANONYMOUS : MAP_SHARED;
  const address = mmap(byteLength, protection, flags, fd ?? -1);
  let count = 0;
  const unmap = (): void => {
    count++;
    munmap(address, byteLength);
  };
  const holes = runs === undefined ? {} : { runs, hole: (offset: number) => `frame ${offset / pageSize} is missing` };
  const region = new MappedRegion({
    name: () => "the test's memory",
    address,
    byteLength,
    writable,
    counter,
    unmap,
    ...holes,
  });
  return { memory: new SharedMemory(region), counter, address, unmapped: () => count };
}
