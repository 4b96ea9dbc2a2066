/** A folder of this domain as a file system for guests. */

import { closeSync, statSync } from "node:fs";
import { checkFilePath, shown } from "../../../../base/checks.ts";
import type { FileSystem } from "../file-system.ts";
import { openAgain, openRoot } from "./descriptor.ts";
import { FolderNode } from "./folder-node.ts";
import { Inodes } from "./inodes.ts";

/**
 * A folder of this domain, as `Share.serve(path)` serves it. A guest never gets out of it: names are looked up one by one
 * from descriptors, ".." is refused, and symbolic links are followed by the guest alone. Other file systems that are
 * mounted within the folder are part of it.
 *
 * Files belong to the users that the guest says, so this program must run as root. Set-user-ID files and, if the share
 * takes them, device nodes that a guest makes lie in this domain: mount the folder with `nosuid,nodev`.
 *
 * It needs /proc. It belongs to the thread that opened it, and a child process does not inherit the descriptors.
 */
export class Folder implements FileSystem, Disposable {
  /** The path as given. */
  readonly path: string;
  readonly #inodes: Inodes = new Inodes();
  #fd: number | undefined;

  /** Opens the folder. Throws Node's error if it does not exist, a TypeError if the path is not a folder's. */
  constructor(path: string) {
    checkFilePath(path);
    if (!statSync(path).isDirectory()) throw new TypeError(`expected the path of a folder, received ${shown(path)}`);
    this.path = path;
    this.#fd = openRoot(path);
  }

  /** Returns the folder itself. */
  root(): FolderNode {
    if (this.#fd === undefined) throw new ReferenceError(`the folder ${this.path} has been closed`);
    return new FolderNode(openAgain(this.#fd), this.#inodes);
  }

  /** Closes the folder: guests that use it keep what they have. Idempotent. */
  close(): void {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) closeSync(fd);
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }
}
