/**
 * The end of a Worker: descriptors and mappings are the process's, and stay when a thread ends. No finalizer runs then,
 * but Bun emits "exit" in a Worker that ends, also in one that is terminated.
 */

const releases = new Set<() => void>();
const nothing = (): void => {};
let inUse = 0;

/**
 * Calls a function at the end of this Worker, unless the returned function has been called before. On the main thread it
 * does nothing: the process ends with that.
 */
export function atThreadEnd(release: () => void): () => void {
  if (Bun.isMainThread) return nothing;
  if (releases.size === 0) process.once("exit", releaseAll);
  releases.add(release);
  return () => void releases.delete(release);
}

/** Notes that another thread uses memory of this one, until the returned function is called: it then stays mapped. */
export function useMemory(): () => void {
  inUse++;
  return () => void inUse--;
}

/** True if memory may be unmapped at the end of this Worker. */
export function isMemoryFree(): boolean {
  return inUse === 0;
}

function releaseAll(): void {
  for (const release of releases) {
    try {
      release();
    } catch {
      // The thread ends, and the others are to be released too.
    }
  }
  releases.clear();
}
