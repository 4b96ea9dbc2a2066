/** A file system that is shared with guests: a folder of this domain, or a program's own. */

import { describe } from "../../../base/checks.ts";

/** The kinds of files. */
export type FileKind = "file" | "directory" | "symlink" | "fifo" | "socket" | "block" | "character";

/** The properties of a file. Those that are left out have the usual value: owner 0, one link, times 0. */
export interface FileAttributes {
  /** The file type, which Linux keeps in the mode's S_IFMT bits. */
  readonly kind: FileKind;
  /** A number that no other file of the file system has while this one exists. */
  readonly inode: bigint | number;
  /** Permissions, with the set-user-ID, set-group-ID and sticky bits: 0o755 by default for a directory, else 0o644. */
  readonly mode?: number | undefined;
  /** The user that owns it. */
  readonly uid?: number | undefined;
  /** The group that owns it. */
  readonly gid?: number | undefined;
  /** Bytes. */
  readonly size?: bigint | number | undefined;
  /** The number of names. */
  readonly links?: bigint | number | undefined;
  /** Units of 512 bytes that it occupies: those of `size` by default. */
  readonly blocks?: bigint | number | undefined;
  /** The number of a device, as Linux's stat has it. */
  readonly device?: bigint | number | undefined;
  /** Nanoseconds since 1970: the last read, the last write, the last change of attributes, the creation. */
  readonly accessed?: bigint | undefined;
  /** The time of the last write. */
  readonly modified?: bigint | undefined;
  /** The time of the last change of attributes. */
  readonly changed?: bigint | undefined;
  /** The time of creation. */
  readonly born?: bigint | undefined;
}

/** A name in a directory. */
export interface DirectoryEntry {
  /** The last part of the path: never "", "." or "..", and without "/". */
  readonly name: string;
  /** The type of the file with that name. */
  readonly kind: FileKind;
  /** The number that the file's `attributes` have. */
  readonly inode: bigint | number;
}

/** The user whose a new file becomes, and its permissions. */
export interface NewFile {
  /** The user that shall own it. */
  readonly uid: number;
  /** The group that shall own it. */
  readonly gid: number;
  /** Permissions, with the set-user-ID, set-group-ID and sticky bits. */
  readonly mode: number;
}

/** The attributes to change; the others stay. Times are nanoseconds since 1970, or "now". */
export interface AttributeChange {
  /** Permissions, with the set-user-ID, set-group-ID and sticky bits. */
  readonly mode?: number | undefined;
  /** The user that shall own it. */
  readonly uid?: number | undefined;
  /** The group that shall own it. */
  readonly gid?: number | undefined;
  /** The new length in bytes: the file is cut, or filled with zeroes. */
  readonly size?: number | undefined;
  /** The time of the last read. */
  readonly accessed?: bigint | "now" | undefined;
  /** The time of the last write. */
  readonly modified?: bigint | "now" | undefined;
}

/** The way in which a file is opened. */
export interface FileAccess {
  /** True if the guest may read from the open file. */
  readonly read: boolean;
  /** True if the guest may write to the open file. */
  readonly write: boolean;
  /** True to empty the file. */
  readonly truncate: boolean;
  /** True if each write is durable when it completes. */
  readonly durable: boolean;
}

/** The space of a file system: see statfs(2). */
export interface FileSystemSpace {
  /** The kind of file system, as Linux numbers it. */
  readonly type?: bigint | number | undefined;
  /** Bytes of a block. */
  readonly blockBytes: bigint | number;
  /** Blocks in all. */
  readonly blocks: bigint | number;
  /** Blocks that are free. */
  readonly freeBlocks: bigint | number;
  /** Free blocks that an ordinary user may use. */
  readonly availableBlocks: bigint | number;
  /** Files that there may be. */
  readonly files: bigint | number;
  /** Files that may still be made. */
  readonly freeFiles: bigint | number;
}

/** A value, or a promise of one. */
export type Awaitable<T> = T | PromiseLike<T>;

/** A file that a guest has opened. Positions and lengths are bytes. */
export interface OpenFile {
  /**
   * Fills the beginning of `into`, and returns the number of bytes: 0 at the end. `into` holds the bytes of an earlier
   * answer, and belongs to a later one once this has returned or resolved.
   */
  read?(into: Uint8Array, position: number): Awaitable<number>;
  /** Writes bytes, valid until it returns or its promise settles, and returns their number. */
  write?(from: Uint8Array, position: number): Awaitable<number>;
  /** Returns once what was written is durable: the contents alone if `contentsOnly`. */
  sync?(contentsOnly: boolean): Awaitable<void>;
  /** Called once when the guest has closed it. */
  close?(): void;
}

/**
 * A file or directory. A missing method fails the guest's request with EOPNOTSUPP, or EROFS if it would write. A method
 * that throws an error with a `code`, such as Node's errors and FileSystemError, fails it with that code, else with EIO.
 *
 * Names are never "", "." or "..", and have no "/". Bytes of a name that are not UTF-8 are U+DC80 to U+DCFF.
 */
export interface FileNode {
  /** Returns the properties of the file. */
  attributes(): Awaitable<FileAttributes>;
  /** Returns a file of this directory. Throws ENOENT if it has none of the name. */
  lookup?(name: string): Awaitable<FileNode>;
  /** Returns the entries of this directory, in an order that stays. */
  list?(): Awaitable<Iterable<DirectoryEntry>>;
  /** Opens the file. */
  open?(access: FileAccess): Awaitable<OpenFile>;
  /** Returns the target of this symbolic link. */
  readLink?(): Awaitable<string>;
  /** Changes attributes: those that are given. */
  change?(change: AttributeChange): Awaitable<void>;
  /** Makes a file in this directory and opens it. Throws EEXIST if the name is in use. */
  create?(
    name: string,
    file: NewFile,
    access: FileAccess,
  ): Awaitable<{
    /** The new file in its directory. */
    readonly node: FileNode;
    /** The new file, opened. */
    readonly file: OpenFile;
  }>;
  /** Makes a directory in this one. */
  makeDirectory?(name: string, file: NewFile): Awaitable<FileNode>;
  /** Makes a symbolic link in this directory. */
  makeSymlink?(name: string, target: string, file: NewFile): Awaitable<FileNode>;
  /** Makes a device, a fifo or a socket. */
  makeSpecial?(name: string, file: NewFile, kind: FileKind, device: number): Awaitable<FileNode>;
  /** Adds a name in this directory to a file of this file system. */
  link?(name: string, node: FileNode): Awaitable<void>;
  /** Moves a name of this directory to another directory, and replaces what has that name there. */
  rename?(name: string, folder: FileNode, newName: string): Awaitable<void>;
  /** Removes a name of this directory: a directory's if `isDirectory`, which must be empty. */
  remove?(name: string, isDirectory: boolean): Awaitable<void>;
  /** Returns the space of the file system. */
  space?(): Awaitable<FileSystemSpace>;
  /** Returns the names of the extended attributes. */
  attributeNames?(): Awaitable<readonly string[]>;
  /** Returns an extended attribute's value. Throws ENODATA if there is none of the name. */
  readAttribute?(name: string): Awaitable<Uint8Array>;
  /** Sets an extended attribute: one that exists with "replace", one that does not with "create". */
  writeAttribute?(name: string, value: Uint8Array, mode: "create" | "replace" | "any"): Awaitable<void>;
  /** Removes an extended attribute. */
  removeAttribute?(name: string): Awaitable<void>;
  /** Called once when no guest refers to this object any more. */
  close?(): void;
}

/** A file system that `Share.serve` takes: each guest begins at its root. */
export interface FileSystem {
  /** Returns the root directory, a new object at each call if it has `close`. */
  root(): Awaitable<FileNode>;
}

/** An error for a request of a guest, such as `new FileSystemError("ENOSPC")`. */
export class FileSystemError extends Error {
  /** The class's name, also in a minified bundle. */
  override readonly name: string = "FileSystemError";
  /** Linux's name of the error: "ENOENT". */
  readonly code: string;

  /** Makes the error. Its message is for this program: the guest gets the code. */
  constructor(code: string, message: string = code) {
    super(message);
    this.code = code;
  }
}

/** Throws a TypeError unless it can be a file system. */
export function checkFileSystem(system: FileSystem): FileSystem {
  if (typeof system !== "object" || system === null)
    throw new TypeError(`expected a folder's path, or a file system with root(), received ${describe(system)}`);
  const { root } = system;
  if (typeof root !== "function")
    throw new TypeError(`expected the file system to have root(), received ${describe(root)}`);
  return system;
}
