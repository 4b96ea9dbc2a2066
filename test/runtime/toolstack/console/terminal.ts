/** A pseudo-terminal used by a test, as xenconsoled has one. */

import { dlopen, ptr } from "bun:ffi";
import { closeSync, openSync, readSync, writeSync } from "node:fs";

const { symbols } = dlopen("libc.so.6", {
  posix_openpt: { args: ["i32"], returns: "i32" },
  grantpt: { args: ["i32"], returns: "i32" },
  unlockpt: { args: ["i32"], returns: "i32" },
  ptsname_r: { args: ["i32", "ptr", "u64"], returns: "i32" },
});

const O_RDWR = 0o2;
const O_NOCTTY = 0o400;
const O_NONBLOCK = 0o4000;

export interface Terminal {
  /** The path in xenstore. */
  readonly path: string;
  say(text: string): void;
  /** Resolves with that many typed bytes. */
  typed(count: number): Promise<string>;
  close(): void;
}

export function openTerminal(): Terminal {
  const master = symbols.posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
  try {
    return terminalOf(master);
  } catch (error) {
    if (master >= 0) closeSync(master);
    throw error;
  }
}

function terminalOf(master: number): Terminal {
  const name = new Uint8Array(new ArrayBuffer(4096));
  if (master < 0 || symbols.grantpt(master) < 0 || symbols.unlockpt(master) < 0) throw new Error("no pseudo-terminal");
  if (symbols.ptsname_r(master, ptr(name), name.length) !== 0) throw new Error("a pseudo-terminal without a name");
  const path = Buffer.from(name).toString().replace(/\0.*/s, "");
  // xenconsoled keeps the other end open as well.
  const slave = openSync(path, O_RDWR | O_NOCTTY);
  if (!isRaw(path)) {
    closeSync(slave);
    throw new Error("stty failed");
  }
  return {
    path,
    say: (text) => void writeSync(master, text),
    async typed(count) {
      const bytes = Buffer.alloc(count);
      for (let got = 0; got < count;) {
        try {
          got += readSync(master, bytes, got, count - got, null);
        } catch (error) {
          if (!String(error).includes("EAGAIN")) throw error;
          await Bun.sleep(1);
        }
      }
      return bytes.toString();
    },
    close() {
      closeSync(slave);
      closeSync(master);
    },
  };
}

function isRaw(path: string): boolean {
  try {
    return Bun.spawnSync(["stty", "-F", path, "raw", "-echo"]).exitCode === 0;
  } catch {
    return false;
  }
}
