import type { Xen } from "../../src/index.ts";

/**
 * Resolves with Xen's number of free pages once it is stable: Xen reclaims the memory of ended domains when it has
 * time.
 */
export async function freePages(xen: Xen): Promise<number> {
  let free = xen.host.info().freePages;
  for (let turn = 0; turn < 100; turn++) {
    await Bun.sleep(20);
    const now = xen.host.info().freePages;
    if (now === free) break;
    free = now;
  }
  return free;
}
