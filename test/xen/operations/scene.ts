/**
 * Scenes: operations that are run on a real Xen with arguments that mean something, each result held against a second
 * witness. A scene names the operations that it is about; the player looks up that they were really made, and how Xen
 * answered them.
 */

import type { Release } from "../../../src/generated/index.ts";
import type { AbiTable, Architecture, Xen } from "../../../src/index.ts";
import type { On, Since } from "../../../src/runtime/abi/index.ts";
import type { Stage } from "./stage.ts";

/** The reasons for which a Xen does not answer an operation. */
export type Obstacle = "hardware" | "build option" | "boot option";

/** The end of a scene: Xen succeeded, refused with one of these errors, or lacks the operation and says so by one. */
export type Ending =
  | { readonly mark: "succeeded" }
  | { readonly mark: "refused"; readonly codes: readonly string[] }
  | { readonly mark: "unanswered"; readonly codes: readonly string[]; readonly obstacle: Obstacle };

export interface Scene {
  /** "domctl settscinfo"; one name, or several that only make sense together. */
  readonly operations: readonly string[];
  readonly ending: Ending;
  /** The second witness; or the reason for a refusal or a silence. */
  readonly note: string;
  /** True if this Xen has the operations. */
  readonly isFor: (xen: Xen) => boolean;
  readonly play: (stage: Stage) => unknown;
}

type Codes = string | readonly string[];

/** Makes scenes for some Xens: those of an architecture, from a release on, and up to one. */
export class Scenes<T> {
  readonly #isFor: (xen: Xen) => boolean;

  constructor(isFor: (xen: Xen) => boolean) {
    this.#isFor = isFor;
  }

  /** Xen succeeds. `witness` says what the result is held against, which `play` does. */
  succeeds(operations: Codes, witness: string, play: (stage: Stage<T>) => unknown): Scene {
    return this.#scene(operations, { mark: "succeeded" }, witness, play);
  }

  /** Xen refuses with one of the errors; `play` makes the operation. */
  refuses(operations: Codes, codes: Codes, why: string, play: (stage: Stage<T>) => unknown): Scene {
    return this.#scene(operations, { mark: "refused", codes: [codes].flat() }, why, play);
  }

  /** Xen lacks the operation, here: `play` makes it. */
  lacks(operations: Codes, codes: Codes, obstacle: Obstacle, why: string, play: (stage: Stage<T>) => unknown): Scene {
    return this.#scene(operations, { mark: "unanswered", codes: [codes].flat(), obstacle }, why, play);
  }

  #scene(operations: Codes, ending: Ending, note: string, play: (stage: Stage<T>) => unknown): Scene {
    // a stage for more tables has all that one for fewer has, and `isFor` sees to it that they are the right ones
    return {
      operations: [operations].flat(),
      ending,
      note,
      isFor: this.#isFor,
      play: play as unknown as (stage: Stage) => unknown,
    };
  }
}

interface Range<A extends Architecture, R extends Release> {
  readonly on?: A;
  readonly from?: R;
}

/** Scenes for Xens of an architecture, and from a release on; without a range, for all. */
export function scenesFor<A extends Architecture = Architecture, R extends Release = "4.14">({
  on,
  from,
}: Range<A, R> = {}): Scenes<Since<On<AbiTable, A>, R>> {
  return new Scenes((xen) => (on === undefined || xen.runsOn(on)) && (from === undefined || xen.atLeast(from)));
}

/** Scenes for Xens of one release, and on an architecture. */
export function scenesAt<R extends Release, A extends Architecture>(
  at: R,
  on: A,
): Scenes<Extract<AbiTable, `${R}/${A}`>> {
  return new Scenes((xen) => xen.runsOn(on) && xen.abi.release === at);
}
