/** The numbers by which a guest refers to files, and what each stands for. */

import { type Awaitable, type DirectoryEntry, type FileNode, FileSystemError, type OpenFile } from "./file-system.ts";

/** A file that one or several numbers stand for. */
export class SharedNode {
  readonly node: FileNode;
  #count = 1;
  readonly #onClose: () => void;

  constructor(node: FileNode, onClose: () => void) {
    this.node = node;
    this.#onClose = onClose;
  }

  acquire(): this {
    this.#count++;
    return this;
  }

  release(): void {
    if (--this.#count > 0) return;
    this.#onClose();
    this.node.close?.();
  }
}

/** A position in a directory that is being read. */
export interface OpenDirectory {
  readonly entries: Iterator<DirectoryEntry>;
  /** The number of entries before `next`. */
  position: number;
  /** An entry that did not fit the last answer. */
  next: DirectoryEntry | undefined;
}

/** An extended attribute's value that is being read, or collected until its number is given up. */
export type OpenAttribute =
  | { readonly kind: "read"; readonly value: Uint8Array }
  | {
      readonly kind: "write";
      readonly name: string;
      readonly value: Uint8Array<ArrayBuffer>;
      readonly mode: "create" | "replace" | "any";
      written: number;
    };

export class Fid {
  readonly uid: number;
  #shared: SharedNode;
  #users = 0;
  #isClosing = false;
  file: OpenFile | undefined;
  directory: OpenDirectory | undefined;
  attribute: OpenAttribute | undefined;
  /** True from lopen or lcreate on. */
  isOpen = false;

  constructor(shared: SharedNode, uid: number) {
    this.#shared = shared;
    this.uid = uid;
  }

  get node(): FileNode {
    return this.#shared.node;
  }

  /** Makes a further number for the same file. */
  clone(): Fid {
    return new Fid(this.#shared.acquire(), this.uid);
  }

  /** Replaces the file that the number stands for. */
  become(shared: SharedNode): void {
    this.#shared.release();
    this.#shared = shared;
  }

  /** Runs an action during which neither the file nor its node is closed, even if the guest clunks the number. */
  async use<Result>(action: (fid: this) => Awaitable<Result>): Promise<Result> {
    const shared = this.#shared.acquire();
    this.#users++;
    try {
      return await action(this);
    } finally {
      this.#users--;
      shared.release();
      if (this.#isClosing && this.#users === 0) this.#release();
    }
  }

  /** Lets go of the file, once no request uses it. */
  close(): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    if (this.#users === 0) this.#release();
  }

  #release(): void {
    const { file, directory } = this;
    this.file = this.directory = this.attribute = undefined;
    try {
      directory?.entries.return?.();
      file?.close?.();
    } finally {
      this.#shared.release();
    }
  }
}

/** All numbers of one guest, and the files that they stand for: both have a limit. */
export class Fids {
  readonly #fids: Map<number, Fid> = new Map();
  readonly #maximum: number;
  #files = 0;

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  /** The number of files that the guest refers to. */
  get files(): number {
    return this.#files;
  }

  find(number: number): Fid | undefined {
    return this.#fids.get(number);
  }

  get(number: number): Fid {
    const fid = this.#fids.get(number);
    if (fid === undefined) throw new FileSystemError("EBADF", `no file has the number ${number}`);
    return fid;
  }

  /** Throws if the number is in use, or if the guest has too many files. */
  checkFree(number: number): void {
    if (this.#fids.has(number)) throw new FileSystemError("EBADF", `the number ${number} is in use`);
    if (Math.max(this.#fids.size, this.#files) >= this.#maximum)
      throw new FileSystemError("EMFILE", "the guest has too many files");
  }

  /** Adds a number, which another request may have used since it was checked: then the file is closed. */
  add(number: number, fid: Fid): void {
    if (this.#fids.has(number) || this.#fids.size >= this.#maximum) {
      fid.close();
      throw new FileSystemError("EBADF", `the number ${number} is in use`);
    }
    this.#fids.set(number, fid);
  }

  /** Takes a number away, and returns what it stood for: the caller closes it. */
  take(number: number): Fid {
    const fid = this.get(number);
    this.#fids.delete(number);
    return fid;
  }

  /** Counts a node until it is closed. */
  share(node: FileNode): SharedNode {
    this.#files++;
    return new SharedNode(node, () => this.#files--);
  }

  closeAll(): void {
    const all = [...this.#fids.values()];
    this.#fids.clear();
    for (const fid of all) fid.close();
  }
}
