/** Two steps for each item of a list: the first takes one item while the second uses the item before. */

interface Overlap<Item> {
  /** True to wait at a failure for a use that goes on: a stream may never take what it was given. */
  readonly isAwaited: boolean;
  /** Called for an item that is not used, since the use before it has failed. */
  readonly onUnused?: (item: Item) => void;
}

/**
 * Takes items until there are none, and uses each: at most one is taken ahead. Rejects with the first failure of either step.
 */
export async function overlapped<Item>(
  take: () => Promise<Item | undefined>,
  use: (item: Item) => Promise<void>,
  { isAwaited, onUnused = () => {} }: Overlap<Item>,
): Promise<void> {
  let inUse: Promise<void> = Promise.resolve();
  try {
    for (;;) {
      const item = await take();
      await inUse.catch((error: unknown) => {
        if (item !== undefined) onUnused(item);
        throw error;
      });
      if (item === undefined) return;
      inUse = use(item);
      // Its failure is found at the next look, or is second to that of the taking.
      inUse.catch(() => {});
    }
  } finally {
    if (isAwaited) await inUse.catch(() => {});
  }
}
