/** Options of saving and restoring, and their progress. */

import type { GuestDevice } from "../builder/index.ts";

/** Steps of a saving, and of a restoring, which has no suspension: the guest suspends itself; its memory; its state. */
export type MovingStep = "memory" | "state" | "suspension";

/** The progress of a saving or a restoring. */
export interface MovingProgress {
  /** The step that has begun, or goes on. */
  readonly step: MovingStep;
  /** The number of pages that have been saved or restored. */
  readonly pages: number;
  /** The number of pages that the guest has; null if a saved state does not tell. */
  readonly totalPages: number | null;
}

/** Options of `Domain.save`. */
export interface SaveOptions {
  /** True to let the guest go on once it is saved. By default it stays suspended, for the caller to destroy. */
  readonly resume?: boolean | undefined;
  /** Called at each step, and after each 4 MiB. */
  readonly onProgress?: ((progress: MovingProgress) => void) | undefined;
  /** Ends the saving with the signal's reason: the guest goes on, and no file is left. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of `Domain.dumpCore`. */
export interface DumpOptions {
  /** True to let the guest go on meanwhile: its pages are then of different moments. False by default: it is paused. */
  readonly live?: boolean | undefined;
  /** Called after each 4 MiB. */
  readonly onProgress?: ((progress: MovingProgress) => void) | undefined;
  /** Ends the dump with the signal's reason: no file is left. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of `Domains.restore`. */
export interface RestoreOptions {
  /** The guest's name; by default the name that it was saved with. */
  readonly name?: string | undefined;
  /** The guest's UUID; by default the UUID that it was saved with. */
  readonly uuid?: string | undefined;
  /** Devices that this program serves to it, as those of `Domains.create`. */
  readonly devices?: readonly GuestDevice[] | undefined;
  /** The server of its console, as for `Domains.create`; "program" by default. */
  readonly consoleServer?: "program" | "xenconsoled" | undefined;
  /** Called at each step, and after each record of pages. */
  readonly onProgress?: ((progress: MovingProgress) => void) | undefined;
  /** Ends the restoring with the signal's reason, and removes everything made so far. */
  readonly signal?: AbortSignal | undefined;
}
