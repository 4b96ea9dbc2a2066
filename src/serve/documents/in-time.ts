/** A limit for what waits for xenstored. */

/** Milliseconds that xenstored may take for a document. */
export const PATIENCE_MS = 5000;

/** Resolves as the promise does. Rejects with a TimeoutError after five seconds; the promise's own end is then ignored. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const message = `xenstored has not answered within ${PATIENCE_MS} ms`;
  const timer = setTimeout(() => reject(new DOMException(message, "TimeoutError")), PATIENCE_MS);
  // A late rejection must not end the program.
  promise.catch(() => {});
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
