/** Two steps for each item of a list: the first takes one item while the second uses the item before. */

/**
 * Takes items until there are none, and uses each: at most one is taken ahead. Rejects with the first failure of either step.
 * A use that goes on at a failure is waited for only if it `isAwaited`: a stream may never take what it was given.
 */
export async function overlapped<Item>(
  take: () => Promise<Item | undefined>,
  use: (item: Item) => Promise<void>,
  { isAwaited }: { readonly isAwaited: boolean },
): Promise<void> {
  let inUse: Promise<void> = Promise.resolve();
  try {
    for (;;) {
      const item = await take();
      await inUse;
      if (item === undefined) return;
      inUse = use(item);
      // Its failure is found at the next look, or is second to that of the taking.
      inUse.catch(() => {});
    }
  } finally {
    if (isAwaited) await inUse.catch(() => {});
  }
}
