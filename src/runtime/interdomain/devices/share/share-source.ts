/** The file system behind a share: a program's own, or a folder that is open while a guest has the share. */

import { statSync } from "node:fs";
import { checkFilePath, shown } from "../../../base/checks.ts";
import { checkFileSystem, type FileSystem } from "./file-system.ts";
import { Folder } from "./folder/folder.ts";

export interface ShareSource {
  /** The folder's path; "" for another file system. */
  readonly path: string;
  /** Returns the file system for one guest more. */
  acquire(): FileSystem;
  /** One guest less has it. */
  release(): void;
}

/** Throws a TypeError for what is neither a folder nor a file system, Node's error for a path that does not exist. */
export function shareSource(source: string | FileSystem): ShareSource {
  if (typeof source === "string") return new OpenedFolder(source);
  const system = checkFileSystem(source);
  return { path: system instanceof Folder ? system.path : "", acquire: () => system, release: () => {} };
}

/** One object for all guests, since that is by what they see each other's locks. */
class OpenedFolder implements ShareSource {
  readonly path: string;
  #folder: Folder | undefined;
  #guests = 0;

  constructor(path: string) {
    checkFilePath(path);
    if (!statSync(path).isDirectory()) throw new TypeError(`expected the path of a folder, received ${shown(path)}`);
    this.path = path;
  }

  acquire(): FileSystem {
    const folder = (this.#folder ??= new Folder(this.path));
    this.#guests++;
    return folder;
  }

  release(): void {
    if (--this.#guests > 0) return;
    this.#folder?.close();
    this.#folder = undefined;
  }
}
