import type { XenStoreWatch } from "../../../../src/index.ts";

/** Resolves with the paths and kinds of that many next events. */
export async function take(watch: XenStoreWatch, count: number): Promise<string[]> {
  const events: string[] = [];
  while (events.length < count) {
    const { value } = await watch.next();
    if (value === undefined) break;
    events.push(`${value.kind} ${value.path}`);
  }
  return events;
}
