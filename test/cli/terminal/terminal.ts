/** A real terminal: a tmux session of its own, on a server of its own. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entry } from "../run.ts";

export class Terminal implements Disposable {
  readonly #folder: string;
  readonly #columns: number;
  readonly #rows: number;

  constructor({ columns = 100, rows = 20 }: { columns?: number; rows?: number } = {}) {
    this.#folder = mkdtempSync(join(tmpdir(), "xen-ts-terminal-"));
    this.#columns = columns;
    this.#rows = rows;
    this.#tmux(["new-session", "-d", "-x", String(columns), "-y", String(rows), "env PS1='> ' sh"]);
    this.#tmux(["set-option", "-g", "status", "off"]);
  }

  /** Starts `xen-ts` with those words; the shell prints the exit status behind it. */
  start(words: string): void {
    this.type(`clear; ${process.execPath} ${entry} ${words}; echo "ended with $?"\n`);
  }

  /** Types text as it is; a line feed is the Enter key. */
  type(text: string): void {
    for (const part of text.split(/(\n)/)) {
      if (part === "\n") this.#tmux(["send-keys", "Enter"]);
      else if (part !== "") this.#tmux(["send-keys", "-l", part]);
    }
  }

  /** Presses a key by tmux's name: "Left", "C-]". */
  press(key: string): void {
    this.#tmux(["send-keys", key]);
  }

  resize(columns: number, rows: number): void {
    this.#tmux(["resize-window", "-x", String(columns), "-y", String(rows)]);
  }

  /** Returns the lines on the screen; with `colors`, with their escape sequences. */
  lines({ colors = false }: { colors?: boolean } = {}): string[] {
    return this.#tmux(["capture-pane", "-p", ...(colors ? ["-e"] : [])])
      .trimEnd()
      .split("\n");
  }

  /** Resolves with the lines once they fit the pattern. Rejects with the last ones if that takes too long. */
  async until(pattern: RegExp, seconds = 20): Promise<string[]> {
    const end = performance.now() + seconds * 1000;
    for (;;) {
      const lines = this.lines();
      if (pattern.test(lines.join("\n"))) return lines;
      if (performance.now() > end) throw new Error(`expected ${pattern} on the screen, received:\n${lines.join("\n")}`);
      await Bun.sleep(50);
    }
  }

  get size(): { columns: number; rows: number } {
    return { columns: this.#columns, rows: this.#rows };
  }

  [Symbol.dispose](): void {
    try {
      this.#tmux(["kill-server"]);
    } finally {
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }

  #tmux(words: readonly string[]): string {
    const { exitCode, stdout, stderr } = Bun.spawnSync(
      ["tmux", "-S", join(this.#folder, "socket"), "-f", "/dev/null", ...words],
      {
        env: { ...process.env, TERM: "xterm-256color", LC_ALL: "C.UTF-8" },
      },
    );
    if (exitCode !== 0) throw new Error(`tmux ${words.join(" ")} failed: ${stderr.toString()}`);
    return stdout.toString();
  }
}
