/**
 * Waiting for a page of another domain's that has been paged out. Xen does not notify when it is back, and a hypercall
 * cannot wait for it, because the pager may be this very domain: so the wait retries, and sleeps in between.
 */

const FIRST_PAUSE_MS = 1;
const LONGEST_PAUSE_MS = 64;

/**
 * Calls `attempt`, at once and then again, until it returns something else than undefined. Does not block the event
 * loop. Throws the signal's reason when it aborts, also before the first attempt.
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
