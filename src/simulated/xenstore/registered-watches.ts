/** The watches of a connection, found by the path of a change without a look at all of them. */

import { parentPath } from "./node.ts";

export interface RegisteredWatch {
  /** The watch's path as the request spells it, and the absolute path. */
  readonly given: string;
  readonly path: string;
  readonly token: string;
}

interface Numbered extends RegisteredWatch {
  readonly number: number;
}

export class RegisteredWatches {
  readonly #byPath: Map<string, Map<string, Numbered>> = new Map();
  #size = 0;
  #last = 0;

  get size(): number {
    return this.#size;
  }

  has(path: string, token: string): boolean {
    return this.#byPath.get(path)?.has(token) ?? false;
  }

  /** Adds a watch that is not there yet. */
  add(watch: RegisteredWatch): void {
    const { path, token } = watch;
    let there = this.#byPath.get(path);
    if (there === undefined) this.#byPath.set(path, (there = new Map()));
    there.set(token, { ...watch, number: ++this.#last });
    this.#size++;
  }

  /** Returns true if the watch was there. */
  delete(path: string, token: string): boolean {
    const there = this.#byPath.get(path);
    if (there?.delete(token) !== true) return false;
    if (there.size === 0) this.#byPath.delete(path);
    this.#size--;
    return true;
  }

  clear(): void {
    this.#byPath.clear();
    this.#size = 0;
  }

  /** Returns the watches of a path and of those above it, or only of exactly that path, in the order of their requests. */
  of(path: string, exact: boolean): RegisteredWatch[] {
    const found: Numbered[] = [];
    for (let at: string | undefined = path; at !== undefined; at = exact ? undefined : parentPath(at))
      found.push(...(this.#byPath.get(at)?.values() ?? []));
    return found.toSorted((one, other) => one.number - other.number);
  }
}
