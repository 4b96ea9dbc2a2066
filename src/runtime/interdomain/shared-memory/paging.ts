/**
 * Waiting for another domain's page that is paged out. Xen does not notify of its return. A hypercall cannot wait for
 * it either, because the pager may be this very domain. So the wait retries, and sleeps in between.
 */

const FIRST_PAUSE_MS = 1;
const LONGEST_PAUSE_MS = 64;

/**
 * Calls `attempt` at once and then repeatedly, until it returns anything but undefined. Does not block the event loop.
 * Throws the signal's reason if it aborts, also before the first attempt.
 */
export async function untilPagedIn<T>(attempt: () => T | undefined, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  let wake: (() => void) | undefined;
  const aborted = (): void => wake?.();
  signal?.addEventListener("abort", aborted);
  try {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      const result = attempt();
      if (result !== undefined) return result;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        wake = (): void => {
          clearTimeout(timer);
          resolve();
        };
      });
      signal?.throwIfAborted();
    }
  } finally {
    signal?.removeEventListener("abort", aborted);
  }
}
