/** Types of saving and moving guests, as the package exports them. */

export type { MigrationStreams } from "./handshake.ts";
export type {
  DumpOptions,
  MigrateOptions,
  MigrationProgress,
  MigrationReport,
  MovingProgress,
  MovingStep,
  ReceiveOptions,
  RestoreOptions,
  SaveOptions,
} from "./moving-options.ts";
export type { SavedStateTarget } from "./state-target.ts";
