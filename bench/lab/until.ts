/** Waits for what another part of the machine does. */

const LIMIT_MS = 300_000;

/** Resolves once the condition holds; throws with what came after five minutes. `state` is asked again and again. */
export async function until<T>(what: string, state: () => T, holds: (state: T) => boolean): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  for (let now = state(); !holds(now); now = state()) {
    if (performance.now() > end) throw new Error(`waited five minutes for ${what}: ${JSON.stringify(now)}`);
    await Bun.sleep(20);
  }
}
