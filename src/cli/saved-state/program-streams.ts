/** A program as the connection to another host: its standard input and output. */

import type { MigrationStreams } from "../../index.ts";

/** Runs a program. Its stderr is the command's. Disposal ends it, if it has not ended by itself. */
export function programStreams(command: readonly string[]): MigrationStreams & Disposable {
  const program = Bun.spawn([...command], { stdin: "pipe", stdout: "pipe", stderr: "inherit" });
  const { stdin, stdout } = program;
  const writable = new WritableStream<Uint8Array>({
    write: async (bytes) => {
      stdin.write(bytes);
      // Waits until the program has taken them.
      await stdin.flush();
    },
    close: async () => {
      await stdin.end();
    },
    abort: async () => {
      await stdin.end();
    },
  });
  return {
    readable: stdout,
    writable,
    [Symbol.dispose]: () => {
      program.unref();
      void Promise.resolve(stdin.end()).catch(() => {});
    },
  };
}
