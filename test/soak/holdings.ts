/** Counts of everything that the machine holds because of this process: the kernel's, Xen's and xenstored's own counts. */

import { readdirSync, readFileSync } from "node:fs";
import type { Xen } from "../../src/index.ts";
import { lockedBytes, mappings, openFiles } from "../runtime/process-state.ts";

/** Counts that must be equal before and after; the pages are those that Xen has given away. */
export interface Holdings {
  readonly descriptors: number;
  readonly mappings: number;
  readonly lockedKiB: number;
  readonly threads: number;
  readonly xenPages: number;
  readonly domains: number;
  readonly nodes: number;
}

const FILES = ["/dev/xen/privcmd", "/dev/xen/hypercall", "/dev/xen/gntdev", "/dev/xen/gntalloc", "/memfd:xen-ts"];

/** Resolves with the counts of now. */
export async function holdingsOf(xen: Xen): Promise<Holdings> {
  const { totalPages, freePages } = xen.host.info();
  return {
    // Bun's own threads open and close anonymous files at any time.
    descriptors: [...openFiles().values()].filter((file) => !file.startsWith("anon_inode:[event")).length,
    mappings: FILES.reduce((sum, path) => sum + mappings(path), 0),
    lockedKiB: lockedBytes() / 1024,
    threads: readdirSync("/proc/self/task").length,
    xenPages: totalPages - freePages,
    domains: xen.domains.list().length,
    nodes: await countNodes(xen),
  };
}

/** Returns the names of the counts that are larger than before. */
export function grown(before: Holdings, after: Holdings): (keyof Holdings)[] {
  return (Object.keys(before) as (keyof Holdings)[]).filter((name) => after[name] > before[name]);
}

/** Returns the KiB of this process in memory. */
export function residentKiB(): number {
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "latin1"))?.[1]);
}

async function countNodes(xen: Xen): Promise<number> {
  let count = 0;
  for await (const _ of xen.store.walk("/")) count++;
  return count;
}
