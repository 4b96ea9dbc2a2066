/** The command's streams: stdout for data, stderr for talk. */

import { CommandError, status } from "../exit/status.ts";
import { printableLines } from "../../overview/index.ts";

const STDOUT = 1;
const STDERR = 2;

/** Milliseconds to wait for a reader whose pipe is full. */
const PAUSE_MS = 2;

/** The characters that a pipe takes at once, whatever their bytes. */
const SMALL = 16_384;

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
  return new ProcessIo(when);
}

class ProcessIo implements Io {
  readonly #when: string;
  #isTerminal: boolean | undefined;
  #hasWritten = false;

  constructor(when: string) {
    this.#when = when;
  }

  /**
   * Writes a short first text by `console.log`: loading node:fs, and the first use of process.stdout all the more, would
   * take longer than a list of domains. It does not tell that a reader has gone, as commands that go on must know.
   */
  write(data: string | Uint8Array): void {
    const isFirst = !this.#hasWritten;
    this.#hasWritten = true;
    if (isFirst && typeof data === "string" && data.length < SMALL && data.endsWith("\n")) {
      console.log(data.slice(0, -1));
    } else writeAll(STDOUT, data);
  }

  say(line: string): void {
    writeAll(STDERR, `${printableLines(line)}\n`);
  }

  get isTerminal(): boolean {
    // Bun knows cheaply if neither stdout nor stderr is a terminal; to know which one is takes a module.
    return (this.#isTerminal ??=
      (Bun.enableANSIColors || (process.env["NO_COLOR"] ?? "") !== "") &&
      (require("node:tty") as typeof import("node:tty")).isatty(STDOUT));
  }

  get hasColor(): boolean {
    if (this.#when !== "auto") return this.#when === "always";
    const { NO_COLOR, TERM } = process.env;
    return (NO_COLOR ?? "") === "" && TERM !== "dumb" && this.isTerminal;
  }
}

function writeAll(fd: number, data: string | Uint8Array): void {
  const { writeSync } = require("node:fs") as typeof import("node:fs");
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
