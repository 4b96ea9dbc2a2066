/** A file or directory of a folder of this domain. */

import { chmodSync, closeSync, constants, fstatSync, mkdirSync, renameSync, rmdirSync, statfsSync } from "node:fs";
import { symlinkSync, truncateSync, unlinkSync } from "node:fs";
import { changeOwner, linkFile, makeNode, readLinkOf, setTimes } from "../../../../linux/ffi/files.ts";
import {
  type AttributeChange,
  type DirectoryEntry,
  type FileAccess,
  type FileAttributes,
  type FileKind,
  type FileNode,
  FileSystemError,
  type FileSystemSpace,
  type NewFile,
} from "../file-system.ts";
import { KIND_BITS, MODE_BITS, MOST_TARGET_BYTES } from "../wire/protocol.ts";
import { bytesOf, textOf } from "../wire/text.ts";
import * as attributes from "./extended-attributes.ts";
import { childCString, childPath, createChild, kindOfMode, openAgain, openChild, openContents } from "./descriptor.ts";
import { ownCString, ownPath, succeeded } from "./descriptor.ts";
import { entriesOf } from "./folder-entries.ts";
import { FolderFile } from "./folder-file.ts";
import type { Inodes } from "./inodes.ts";

/** Leaves an owner as it is (chown). */
const SAME_OWNER = 0xffff_ffff;

export class FolderNode implements FileNode {
  readonly #inodes: Inodes;
  #fd: number | undefined;

  /** Takes over a descriptor that refers to the file. */
  constructor(fd: number, inodes: Inodes) {
    this.#fd = fd;
    this.#inodes = inodes;
  }

  attributes(): FileAttributes {
    const status = fstatSync(this.#open(), { bigint: true });
    const mode = Number(status.mode);
    return {
      kind: kindOfMode(mode),
      inode: this.#inodes.number(status.dev, status.ino),
      mode: mode & MODE_BITS,
      uid: Number(status.uid),
      gid: Number(status.gid),
      size: status.size,
      links: status.nlink,
      blocks: status.blocks,
      device: status.rdev,
      accessed: status.atimeNs,
      modified: status.mtimeNs,
      changed: status.ctimeNs,
      born: status.birthtimeNs,
    };
  }

  lookup(name: string): FolderNode {
    return this.#child(name);
  }

  list(): Iterable<DirectoryEntry> {
    const fd = this.#open();
    const { dev } = fstatSync(fd, { bigint: true });
    return entriesOf(fd, (inode) => this.#inodes.number(dev, inode));
  }

  open(access: FileAccess): FolderFile {
    const fd = this.#open();
    const kind = kindOfMode(fstatSync(fd).mode);
    // A guest has its own devices and fifos: those of this domain are never opened.
    if (kind !== "file") throw new FileSystemError(kind === "symlink" ? "ELOOP" : "ENXIO", `a ${kind} is not opened`);
    return new FolderFile(openContents(fd, flagsOf(access) | (access.truncate ? constants.O_TRUNC : 0)));
  }

  readLink(): string {
    const target = new Uint8Array(MOST_TARGET_BYTES);
    return textOf(target.subarray(0, succeeded(readLinkOf(this.#open(), target))));
  }

  change(change: AttributeChange): void {
    const fd = this.#open();
    const { mode, uid, gid, size, accessed, modified } = change;
    const kind = kindOfMode(fstatSync(fd).mode);
    if (size !== undefined) {
      if (kind !== "file") throw new FileSystemError(kind === "directory" ? "EISDIR" : "EINVAL");
      truncateSync(ownPath(fd), size);
    }
    // In this order, since a change of the owner takes the set-user-ID bit away.
    const isTouched = mode === undefined && accessed === undefined && modified === undefined && size === undefined;
    if (uid !== undefined || gid !== undefined || isTouched)
      succeeded(changeOwner(fd, uid ?? SAME_OWNER, gid ?? SAME_OWNER));
    if (mode !== undefined) {
      if (kind === "symlink") throw new FileSystemError("EOPNOTSUPP", "a symbolic link has no permissions");
      chmodSync(ownPath(fd), mode);
    }
    if (accessed !== undefined || modified !== undefined) succeeded(setTimes(ownCString(fd), accessed, modified));
  }

  create(name: string, file: NewFile, access: FileAccess): { node: FolderNode; file: FolderFile } {
    const contents = createChild(this.#open(), name, flagsOf(access), file.mode);
    try {
      const node = new FolderNode(openAgain(contents), this.#inodes);
      try {
        return { node: node.#owned(file), file: new FolderFile(contents) };
      } catch (error) {
        node.close();
        throw error;
      }
    } catch (error) {
      closeSync(contents);
      throw error;
    }
  }

  makeDirectory(name: string, file: NewFile): FolderNode {
    mkdirSync(childPath(this.#open(), name), { mode: file.mode });
    return this.#made(name, file, "directory");
  }

  makeSymlink(name: string, target: string, file: NewFile): FolderNode {
    symlinkSync(Buffer.from(bytesOf(target)), childPath(this.#open(), name));
    return this.#made(name, file, "symlink");
  }

  makeSpecial(name: string, file: NewFile, kind: FileKind, device: number): FolderNode {
    succeeded(makeNode(childCString(this.#open(), name), KIND_BITS[kind] | file.mode, device));
    return this.#made(name, file, kind);
  }

  link(name: string, node: FileNode): void {
    if (!(node instanceof FolderNode)) throw new FileSystemError("EXDEV");
    succeeded(linkFile(ownCString(node.#open()), childCString(this.#open(), name)));
  }

  rename(name: string, folder: FileNode, newName: string): void {
    if (!(folder instanceof FolderNode)) throw new FileSystemError("EXDEV");
    renameSync(childPath(this.#open(), name), childPath(folder.#open(), newName));
  }

  remove(name: string, isDirectory: boolean): void {
    if (isDirectory) rmdirSync(childPath(this.#open(), name));
    else unlinkSync(childPath(this.#open(), name));
  }

  space(): FileSystemSpace {
    const { type, bsize, blocks, bfree, bavail, files, ffree } = statfsSync(ownPath(this.#open()), { bigint: true });
    return {
      type,
      blockBytes: bsize,
      blocks,
      freeBlocks: bfree,
      availableBlocks: bavail,
      files,
      freeFiles: ffree,
    };
  }

  attributeNames(): string[] {
    return attributes.namesOf(this.#open());
  }

  readAttribute(name: string): Uint8Array {
    return attributes.valueOf(this.#open(), name);
  }

  writeAttribute(name: string, value: Uint8Array, mode: "create" | "replace" | "any"): void {
    attributes.set(this.#open(), name, value, mode);
  }

  removeAttribute(name: string): void {
    attributes.remove(this.#open(), name);
  }

  close(): void {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) closeSync(fd);
  }

  #open(): number {
    if (this.#fd === undefined) throw new FileSystemError("EBADF", "the file has been closed");
    return this.#fd;
  }

  #child(name: string): FolderNode {
    return new FolderNode(openChild(this.#open(), name), this.#inodes);
  }

  /** Returns what was just made under a name, as its user's. */
  #made(name: string, file: NewFile, kind: FileKind): FolderNode {
    const node = this.#child(name);
    try {
      // Another program may have put something else in its place.
      if (node.attributes().kind !== kind) throw new FileSystemError("ESTALE", "the new file was replaced");
      return node.#owned(file);
    } catch (error) {
      node.close();
      throw error;
    }
  }

  /** Sets the owner of a new file and, whatever this program's umask is, its permissions. */
  #owned({ uid, gid, mode }: NewFile): this {
    const { kind, uid: ownUid, gid: ownGid } = this.attributes();
    if (uid !== ownUid || gid !== ownGid) this.change({ uid, gid });
    if (kind !== "symlink") this.change({ mode });
    return this;
  }
}

function flagsOf({ read, write, durable }: FileAccess): number {
  const access = write ? (read ? constants.O_RDWR : constants.O_WRONLY) : constants.O_RDONLY;
  return durable ? access | constants.O_SYNC : access;
}
