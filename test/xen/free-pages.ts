import type { Xen } from "../../src/index.ts";

/** Xen's free pages, once their number stands: it takes memory back from domains that have gone when it has time. */
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
