/**
 * Writes "newc" cpio archives, the format of an initramfs. The kernel accepts several in a row as one initramfs; a
 * later file replaces an earlier file of that name.
 */

import { openSync, writeSync, closeSync } from "node:fs";

const directory = 0o040000;
const regular = 0o100000;
const symlink = 0o120000;

export class CpioWriter implements Disposable {
  readonly #file: number;
  readonly #folders = new Set<string>();
  #offset = 0;

  /** Creates the file, or appends to it: an appended archive starts at a multiple of four. */
  constructor(path: string, flags: "w" | "a" = "w") {
    this.#file = openSync(path, flags);
  }

  /** Adds a folder, after its parent folders. */
  folder(path: string): void {
    if (path === "" || path === "." || this.#folders.has(path)) return;
    this.folder(path.slice(0, Math.max(path.lastIndexOf("/"), 0)));
    this.#folders.add(path);
    this.#entry(path, directory | 0o755, new Uint8Array(0));
  }

  file(path: string, mode: number, data: Uint8Array): void {
    this.folder(path.slice(0, Math.max(path.lastIndexOf("/"), 0)));
    this.#entry(path, regular | mode, data);
  }

  symlink(path: string, target: string): void {
    this.folder(path.slice(0, Math.max(path.lastIndexOf("/"), 0)));
    this.#entry(path, symlink | 0o777, Buffer.from(target));
  }

  [Symbol.dispose](): void {
    this.#entry("TRAILER!!!", 0, new Uint8Array(0));
    closeSync(this.#file);
  }

  #entry(path: string, mode: number, data: Uint8Array): void {
    const name = Buffer.from(`${path}\0`);
    // ino 0 and one link: the kernel looks for hard links only if there are two or more
    const fields = [0, mode, 0, 0, 1, 0, data.length, 0, 0, 0, 0, name.length, 0];
    this.#write(Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`));
    this.#write(name);
    this.#align();
    this.#write(data);
    this.#align();
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#offset += bytes.length;
  }

  #align(): void {
    this.#write(new Uint8Array(-this.#offset & 3));
  }
}
