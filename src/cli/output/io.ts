/** The command's streams: stdout for data, stderr for talk. */

import { writeSync } from "node:fs";
import { CommandError, status } from "../exit/status.ts";
import { printableLines } from "./printable.ts";

const STDOUT = 1;
const STDERR = 2;

/** Milliseconds to wait for a reader whose pipe is full. */
const PAUSE_MS = 2;

export interface Io {
  /** Writes data to stdout, as it is. */
  write(data: string | Uint8Array): void;
  /** Writes a line of talk to stderr; unsafe characters in it are escaped. */
  say(line: string): void;
  /** True if stdout is a terminal. */
  readonly isTerminal: boolean;
  /** True if colours are wanted. */
  readonly hasColor: boolean;
}

/** Returns the process's own streams; `when` is the value of --color. */
export function processIo(when: string): Io {
  const isTerminal = isTty();
  const { NO_COLOR, TERM } = process.env;
  const wanted = (NO_COLOR ?? "") === "" && TERM !== "dumb" && isTerminal;
  return {
    write: (data) => writeAll(STDOUT, data),
    say: (line) => writeAll(STDERR, `${printableLines(line)}\n`),
    isTerminal,
    hasColor: when === "always" || (when !== "never" && wanted),
  };
}

function isTty(): boolean {
  // Not `process.stdout`, whose first use takes longer than a list of domains.
  return (require("node:tty") as typeof import("node:tty")).isatty(STDOUT);
}

function writeAll(fd: number, data: string | Uint8Array): void {
  let rest = typeof data === "string" ? new TextEncoder().encode(data) : data;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EAGAIN") Bun.sleepSync(PAUSE_MS);
      else if (code === "EPIPE") throw new CommandError("", status.pipeClosed, { cause: error });
      else throw error;
    }
  }
}
