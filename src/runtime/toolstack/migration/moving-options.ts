/** Options of saving and restoring, and their progress. */

import type { Guest, GuestDevice, GuestOptions } from "../builder/index.ts";

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
  /**
   * The kernel for `Guest.rebuild`, as for `Domains.create`: the restored guest itself has its own in its memory. Without
   * it, a restored guest that reboots cannot be built again.
   */
  readonly kernel?: GuestOptions["kernel"] | undefined;
  /** The initial RAM disk for `Guest.rebuild`. */
  readonly ramdisk?: GuestOptions["ramdisk"];
  /** Words for the kernel of `Guest.rebuild`; by default those that the guest was saved with. */
  readonly commandLine?: string | undefined;
  /** Called at each step, and after each record of pages. */
  readonly onProgress?: ((progress: MovingProgress) => void) | undefined;
  /** Ends the restoring with the signal's reason, and removes everything made so far. */
  readonly signal?: AbortSignal | undefined;
}

/** The progress of a migration. */
export interface MigrationProgress {
  /** The step that has begun, or goes on; "handover" waits for the other end to let the guest run. */
  readonly step: MovingStep | "handover";
  /** The number of times that written pages were sent again; 0 while all pages are sent. */
  readonly round: number;
  /** The number of pages that were sent, with repetitions. */
  readonly pages: number;
  /** The number of pages that are still to be sent in this round. */
  readonly dirtyPages: number;
  /** The number of pages that the guest has. */
  readonly totalPages: number;
}

/** Options of `Domain.migrate`. */
export interface MigrateOptions {
  /** False to suspend the guest before its memory is sent. True by default: it runs meanwhile. */
  readonly live?: boolean | undefined;
  /** The number of times that written pages are sent again before the guest is suspended; 5 by default, as for xl. */
  readonly maximumRounds?: number | undefined;
  /** Called at each step, and after each 4 MiB. */
  readonly onProgress?: ((progress: MigrationProgress) => void) | undefined;
  /**
   * Ends the migration with the signal's reason: the guest goes on here. Once the guest is given away, the migration ends
   * with a XenMigrationInDoubtError instead.
   */
  readonly signal?: AbortSignal | undefined;
}

/** The outcome of a migration, as its sender saw it. */
export interface MigrationReport {
  /** The number of times that written pages were sent again while the guest ran. */
  readonly rounds: number;
  /** The number of pages that were sent, with repetitions. */
  readonly pages: number;
  /** The number of bytes that were sent. */
  readonly bytes: number;
  /** Milliseconds from the guest's suspension until the other end let it run. */
  readonly downtimeMs: number;
  /** Milliseconds of the whole migration. */
  readonly durationMs: number;
}

/** Options of `Domains.receive`. */
export interface ReceiveOptions extends RestoreOptions {
  /**
   * Called with the guest, paused, before the sender hands it over: to open its console, or to attach what it needs. If it
   * throws or rejects, the guest goes on at the sender.
   */
  readonly onReceived?: ((guest: Guest) => unknown) | undefined;
}
