/** Keys of an interactive command: raw input from the terminal, one name for each key. */

import { utf8 } from "../../overview/index.ts";

export type Key = "left" | "right" | "up" | "down" | "escape" | string;

const NAMES: Readonly<Record<string, Key>> = {
  "\u001b[A": "up",
  "\u001b[B": "down",
  "\u001b[C": "right",
  "\u001b[D": "left",
  "\u001bOA": "up",
  "\u001bOB": "down",
  "\u001bOC": "right",
  "\u001bOD": "left",
  "\u001b": "escape",
};

const ESCAPE = "\u001b";

/** An escape sequence, or a character. */
const KEY = new RegExp(`${ESCAPE}(?:\\[[0-9;]*[ -/]*[@-~]|O.)|[^]`, "gu");

/** Returns the keys in what a terminal has sent: those that are pressed quickly, or held, come together. */
export function keysIn(text: string): Key[] {
  return Array.from(text.matchAll(KEY), ([key]) => NAMES[key] ?? key);
}

/** Calls back for each key until disposed. It never calls back if stdin is not a terminal. */
export function listenToKeys(receive: (key: Key) => void): Disposable {
  const { stdin } = process;
  if (stdin.isTTY !== true) return { [Symbol.dispose]() {} };
  stdin.setRawMode(true);
  const listen = (chunk: Uint8Array): void => {
    for (const key of keysIn(utf8(chunk))) receive(key);
  };
  stdin.on("data", listen);
  return {
    [Symbol.dispose]() {
      stdin.off("data", listen);
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
