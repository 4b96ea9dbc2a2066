/** Waits for finalizers: collection needs the stack to be left, and their callbacks a turn of the event loop. */
export async function untilCollected(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !done(); turn++) {
    // A forced one throws all compiled code away too, which is slow where it has to be made again: now and then will do.
    Bun.gc(turn % 10 === 9);
    await Bun.sleep(1);
  }
}
