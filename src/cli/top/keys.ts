/** Keys of an interactive command: raw input from the terminal, one name for each key. */

import { utf8 } from "../output/utf8.ts";

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

/** Calls back for each key until disposed. It never calls back if stdin is not a terminal. */
export function listenToKeys(receive: (key: Key) => void): Disposable {
  const { stdin } = process;
  if (stdin.isTTY !== true) return { [Symbol.dispose]() {} };
  stdin.setRawMode(true);
  const listen = (chunk: Uint8Array): void => {
    const text = utf8(chunk);
    const named = NAMES[text];
    if (named !== undefined) receive(named);
    else for (const key of text) receive(key);
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
