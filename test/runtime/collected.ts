/** Waits for finalizers: collection starts after the current stack, and callbacks run in a turn of the event loop. */
export async function untilCollected(done: () => boolean, turns: number = 200): Promise<void> {
  for (let turn = 0; turn < turns && !done(); turn++) {
    // Forcing a collection discards all compiled code, which is slow to compile again: so only now and then.
    Bun.gc(turn % 10 === 9);
    await Bun.sleep(1);
  }
}
