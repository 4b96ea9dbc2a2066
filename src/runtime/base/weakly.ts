/** Timers and callbacks that do not keep an object that the program has lost. */

/** Returns a function that calls `act` with the owner, and returns false once the owner has been collected. */
export function weakly<T extends object, Arguments extends readonly unknown[]>(
  owner: T,
  act: (owner: T, ...args: Arguments) => void,
): (...args: Arguments) => boolean {
  const lost = new WeakRef(owner);
  return (...args) => {
    const found = lost.deref();
    if (found !== undefined) act(found, ...args);
    return found !== undefined;
  };
}

/** Starts an interval that ends once the owner has been collected, and does not keep the process alive. */
export function weakInterval<T extends object>(owner: T, act: (owner: T) => void, intervalMs: number): NodeJS.Timeout {
  const look = weakly(owner, act);
  const timer: NodeJS.Timeout = setInterval(() => {
    if (!look()) clearInterval(timer);
  }, intervalMs);
  return timer.unref();
}
