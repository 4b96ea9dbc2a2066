/** A terminal's alternate screen, drawn by difference: only lines that have changed are sent. */

import { terminalSize } from "./terminal.ts";
import type { Io } from "./io.ts";

const ESC = "\u001b[";

export class Screen implements Disposable {
  readonly #io: Io;
  #shown: string[] = [];
  #size = "";

  /** Switches to the alternate screen, and hides the cursor. */
  constructor(io: Io) {
    this.#io = io;
    io.write(`${ESC}?1049h${ESC}?25l${ESC}2J`);
  }

  /** Shows the lines from the top, cut to the terminal's size. */
  draw(lines: readonly string[]): void {
    const { columns, rows } = terminalSize();
    const size = `${columns}x${rows}`;
    let text = "";
    if (size !== this.#size) {
      this.#size = size;
      this.#shown = [];
      text += `${ESC}2J`;
    }
    const cut = lines.slice(0, rows).map((line) => Bun.sliceAnsi(line, 0, columns));
    for (let row = 0; row < Math.max(cut.length, this.#shown.length); row++) {
      const line = cut[row] ?? "";
      if (line !== this.#shown[row]) text += `${ESC}${row + 1};1H${line}${ESC}0m${ESC}K`;
    }
    this.#shown = cut;
    if (text !== "") this.#io.write(text);
  }

  /** Returns to the terminal's usual screen. */
  [Symbol.dispose](): void {
    this.#io.write(`${ESC}?25h${ESC}?1049l`);
  }
}
