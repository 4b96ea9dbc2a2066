/** Counts of everything that the machine holds because of this process: the kernel's, Xen's and xenstored's own counts. */

import { readdirSync, readFileSync } from "node:fs";
import type { Xen } from "../../src/index.ts";
import { lockedBytes, openFiles } from "../runtime/process-state.ts";

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

/** The files that the library maps. */
const FILES = ["/dev/xen/privcmd", "/dev/xen/hypercall", "/dev/xen/gntdev", "/dev/xen/gntalloc"];

/** Names of threads that Bun and its engine start and end at any time. */
const ENGINE = /^(Bun Pool|HeapHelper|JIT|JSC|mi-)/;

/** Resolves with the counts of now. */
export async function holdingsOf(xen: Xen): Promise<Holdings> {
  const { totalPages, freePages } = xen.host.info();
  return {
    descriptors: openDescriptors(),
    mappings: ownMappings(),
    lockedKiB: lockedBytes() / 1024,
    threads: threadNames().filter((name) => !ENGINE.test(name)).length,
    xenPages: totalPages - freePages,
    domains: xen.domains.list().length,
    nodes: await countNodes(xen),
  };
}

/** Returns the number of open descriptors, but for anonymous files, which Bun's threads open and close at any time. */
export function openDescriptors(): number {
  return [...openFiles().values()].filter((file) => !file.startsWith("anon_inode:[event")).length;
}

/** Returns the number of mappings that the library has made. */
export function ownMappings(): number {
  const lines = readFileSync("/proc/self/maps", "latin1").split("\n");
  return lines.filter((line) => FILES.some((path) => line.endsWith(path))).length;
}

/** Returns the names of the counts that are larger than before. */
export function grown(before: Holdings, after: Holdings): (keyof Holdings)[] {
  return (Object.keys(before) as (keyof Holdings)[]).filter((name) => after[name] > before[name]);
}

/** Returns the KiB of this process in memory. */
export function residentKiB(): number {
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "latin1"))?.[1]);
}

/** Returns the names of this process's threads; Workers are called so. */
function threadNames(): string[] {
  return readdirSync("/proc/self/task").flatMap((task) => {
    try {
      return [readFileSync(`/proc/self/task/${task}/comm`, "latin1").trim()];
    } catch {
      // The thread has ended meanwhile.
      return [];
    }
  });
}

async function countNodes(xen: Xen): Promise<number> {
  let count = 0;
  for await (const _ of xen.store.walk("/")) count++;
  return count;
}
