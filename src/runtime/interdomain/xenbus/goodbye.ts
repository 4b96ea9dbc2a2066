/** The limit for an end that waits for the other one to leave. */

/** Milliseconds that closing waits for the other end by default. */
export const GOODBYE_MS = 5000;

/** Waits at most for a time, and resolves even if the wait has not ended then. Rejects with the signal's reason. */
export async function withinMs(
  limitMs: number,
  signal: AbortSignal | undefined,
  wait: (signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const limit = AbortSignal.timeout(limitMs);
  try {
    await wait(signal === undefined ? limit : AbortSignal.any([limit, signal]));
  } catch (error) {
    // If both have aborted, the error may be the limit's, which is no caller's.
    signal?.throwIfAborted();
    if (!limit.aborted) throw error;
  }
}
