/** The limit of a wait in a test: for hangs, far beyond what a busy machine needs. */
const LIMIT_MS = 20_000;

/** Turns that a wait for finalizers has even if each takes seconds, as on an emulated machine: three full collections. */
const LEAST_TURNS = 25;

/** Waits until something holds, or for the limit, without a collection: a thread ends a moment after its owner. */
export async function untilSettled(done: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (!(await done()) && performance.now() < end) await Bun.sleep(1);
}

/** Waits for finalizers: collection starts after the current stack, and callbacks run in a turn of the event loop. */
export async function untilCollected(done: () => boolean, turns: number = Infinity): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  const isInTime = (turn: number): boolean => turn < LEAST_TURNS || performance.now() < end;
  for (let turn = 0; turn < turns && !done() && isInTime(turn); turn++) {
    // Forcing a collection discards all compiled code, which is slow to compile again: so only now and then.
    Bun.gc(turn % 10 === 4);
    await Bun.sleep(1);
  }
}
