/** Waits for finalizers: collection needs the stack to be left, and their callbacks a turn of the event loop. */
export async function untilCollected(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !done(); turn++) {
    Bun.gc(true);
    await Bun.sleep(1);
  }
}
