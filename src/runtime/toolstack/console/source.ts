import type { PipeOptions } from "../../interdomain/ring/index.ts";
import type { ConsoleEnd } from "./life.ts";

/** Where a console's bytes come from and go to: "ring", the guest's own page; "tty", the terminal of who serves it. */
export interface ConsoleSource extends Disposable {
  readonly via: "ring" | "tty";
  /** Why nothing more will come, once that is so. */
  readonly end: ConsoleEnd | null;
  /** What has come, waiting for the first of it; null at the end. */
  read(options: PipeOptions): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Writes all. */
  write(bytes: Uint8Array, options: PipeOptions): Promise<void>;
}

/** What an end is called in messages. */
export function describeEnd(domid: number, end: ConsoleEnd): string {
  if (end.why === "destroyed") return `domain ${domid} has been destroyed`;
  return `domain ${domid} has shut down (${end.reason})`;
}
