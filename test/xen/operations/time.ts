/** Waiting for something that another does. */

const PATIENCE_MS = 3000;

/** Resolves with true once a condition holds, with false if it has not come to hold within three seconds. */
export async function soon(condition: () => boolean): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!condition() && performance.now() < deadline) await Bun.sleep(5);
  return condition();
}

/** Resolves once a condition holds. Rejects with an Error if it has not come to hold within three seconds. */
export async function until(condition: () => boolean): Promise<void> {
  if (!(await soon(condition))) throw new Error("it has not come to pass within three seconds");
}
