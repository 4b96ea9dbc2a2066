/**
 * Locks on ranges of files, of all guests that share a file system. An owner is a process of a guest. Programs of this
 * domain do not see these locks, and have their own.
 */

/** A range of bytes of a file; `end` is not part of it. */
export interface LockRange {
  readonly start: bigint;
  readonly end: bigint;
  readonly exclusive: boolean;
}

/** A lock that is held. */
export interface HeldLock extends LockRange {
  readonly owner: string;
  readonly guest: object;
  readonly process: number;
  readonly client: string;
}

/** Locks of one guest at most: more are refused, so that no guest fills this program's memory. */
const MOST_LOCKS = 4096;

/** The locks of each file system that is served. */
const systems: WeakMap<object, Locks> = new WeakMap();

/** Returns the locks that all guests of a file system have in common. */
export function locksOf(system: object): Locks {
  const known = systems.get(system);
  if (known !== undefined) return known;
  const locks = new Locks();
  systems.set(system, locks);
  return locks;
}

export class Locks {
  readonly #files: Map<bigint, HeldLock[]> = new Map();

  /** Returns a lock of another owner that stands in the way, or null. */
  conflict(inode: bigint, wanted: LockRange, owner: string): HeldLock | null {
    for (const held of this.#files.get(inode) ?? []) {
      if (held.owner === owner || held.start >= wanted.end || wanted.start >= held.end) continue;
      if (held.exclusive || wanted.exclusive) return held;
    }
    return null;
  }

  /** Takes a lock, in place of what the owner holds of the range. Returns "full" if the guest has too many. */
  take(inode: bigint, lock: HeldLock): "granted" | "blocked" | "full" {
    if (this.conflict(inode, lock, lock.owner) !== null) return "blocked";
    if (this.#countOf(lock.guest) >= MOST_LOCKS) return "full";
    this.release(inode, lock.owner, lock);
    const held = this.#files.get(inode) ?? [];
    held.push(lock);
    this.#files.set(inode, held);
    return "granted";
  }

  /** Releases a range that an owner holds: a lock around it is cut in two. */
  release(inode: bigint, owner: string, range: Pick<LockRange, "start" | "end">): void {
    const left = (this.#files.get(inode) ?? []).flatMap((held) => {
      if (held.owner !== owner || held.start >= range.end || range.start >= held.end) return [held];
      const parts: HeldLock[] = [];
      if (held.start < range.start) parts.push({ ...held, end: range.start });
      if (held.end > range.end) parts.push({ ...held, start: range.end });
      return parts;
    });
    this.#keep(inode, left);
  }

  /** Releases everything of a guest that has gone. */
  releaseAll(guest: object): void {
    for (const [inode, held] of this.#files)
      this.#keep(
        inode,
        held.filter((lock) => lock.guest !== guest),
      );
  }

  /** The number of locks that are held. */
  get size(): number {
    let sum = 0;
    for (const held of this.#files.values()) sum += held.length;
    return sum;
  }

  #keep(inode: bigint, held: HeldLock[]): void {
    if (held.length === 0) this.#files.delete(inode);
    else this.#files.set(inode, held);
  }

  #countOf(guest: object): number {
    let sum = 0;
    for (const held of this.#files.values()) for (const lock of held) if (lock.guest === guest) sum++;
    return sum;
  }
}
