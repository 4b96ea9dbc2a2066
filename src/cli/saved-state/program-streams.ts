/** A program as the connection to another host: its standard input and output. */

import type { MigrationStreams } from "../../index.ts";
import { CommandError, status } from "../exit/status.ts";

/** Runs a program. Its stderr is the command's. Disposal ends it, if it has not ended by itself. */
export function programStreams(command: readonly string[]): MigrationStreams & Disposable {
  const program = Bun.spawn([...command], { stdin: "pipe", stdout: "pipe", stderr: "inherit" });
  const { stdin, stdout } = program;
  const end = async (): Promise<void> => {
    // A program that has ended has nothing to be told.
    await Promise.resolve(stdin.end()).catch(() => {});
  };
  const writable = new WritableStream<Uint8Array>({
    write: async (bytes) => {
      try {
        // Waits until the program has taken them.
        await Promise.all([stdin.write(bytes), stdin.flush()]);
      } catch (cause) {
        throw new CommandError(`${command[0]} has ended, and takes no more of the guest`, status.failed, { cause });
      }
    },
    close: end,
    abort: end,
  });
  return {
    readable: stdout,
    writable,
    [Symbol.dispose]: () => {
      program.unref();
      void end();
    },
  };
}
