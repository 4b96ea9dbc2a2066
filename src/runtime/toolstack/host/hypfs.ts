/** The hypervisor's own file system (hypfs): how it was built, its parameters, and its cpu pools, as files. */

import { checkText, shown } from "../../base/checks.ts";
import { copyOf } from "../../base/bytes.ts";
import { XenError } from "../../base/errors/index.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { XenOwnedBuffer } from "../../hypercall/buffers/index.ts";
import { textOf } from "../../struct/text.ts";
import { decodeValue, encodeValue, type HypfsKind, type HypfsValue, unpacked } from "./hypfs-value.ts";

/** An entry of Xen's own file system, without its value (`struct xen_hypfs_direntry`). */
export interface HypfsEntry {
  /** The last part of the path; empty for the root. */
  readonly name: string;
  /** The whole path, such as "/params/loglvl". */
  readonly path: string;
  /** The type of its value; "directory" if it has entries instead (XEN_HYPFS_TYPE_…). */
  readonly kind: HypfsKind;
  /** The size of the value in bytes, as Xen stores it; of a directory, the size of its list. */
  readonly sizeBytes: number;
  /** The longest value that can be written, in bytes; 0 if it cannot be written. */
  readonly maximumBytes: number;
}

/** An entry with its value, and the entries below it. */
export interface HypfsTree extends HypfsEntry {
  /** The value; null for a directory. */
  readonly value: HypfsValue | null;
  /** The entries below a directory, in Xen's order. */
  readonly children: readonly HypfsTree[];
}

interface Contents {
  readonly entry: HypfsEntry;
  readonly bytes: Uint8Array;
  readonly isCompressed: boolean;
}

/** The first length of the buffer, in records: some 4 KiB, enough for all but the build's configuration. */
const FIRST_ENTRIES = 340;

/** The longest buffer, in records: some 16 MiB, more than an entry of a Xen has. */
const MOST_ENTRIES = FIRST_ENTRIES * 4096;

/** Directories below each other: a tree of Xen's has three. */
const MOST_DEPTH = 32;

/**
 * The hypervisor's own file system, which the C tool xenhypfs shows. Every method throws a XenPermissionError unless this
 * domain may control the host, and a XenUnsupportedOperationError if this Xen was built without it. A path that does not
 * exist is a XenError with ENOENT.
 */
export class Hypfs {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Returns the highest version of the interface that this Xen has (`XEN_HYPFS_OP_get_version`). */
  version(): number {
    return operationsOn(this.#connection).hypfsOp("get_version");
  }

  /** Returns an entry without its value. Throws a TypeError unless the path begins with a slash. */
  info(path: string): HypfsEntry {
    return this.#contents(path).entry;
  }

  /** Lists the entries of a directory. Throws a TypeError if the path is a file. */
  list(path: string = "/"): HypfsEntry[] {
    return this.#entries(this.#contents(path));
  }

  /**
   * Returns the value of a file; of a compressed blob, its bytes as they were. Throws a TypeError if the path is a
   * directory.
   */
  read(path: string): HypfsValue {
    return valueOf(this.#contents(path));
  }

  /**
   * Writes a file, such as a parameter below /params: Xen uses the new value at once. Throws a TypeError or a RangeError
   * if the file cannot have that value, and a XenError with EACCES if it cannot be written.
   */
  write(path: string, value: HypfsValue): void {
    const { entry } = this.#contents(path);
    const bytes = encodeValue(path, entry.kind, entry.sizeBytes, value);
    if (entry.maximumBytes > 0 && bytes.length > entry.maximumBytes) {
      throw new RangeError(`expected ${path} to have at most ${entry.maximumBytes} bytes, received ${bytes.length}`);
    }
    using name = this.#path(path);
    using buffer = this.#connection.hypercall.makeConstSlice(bytes);
    operationsOn(this.#connection).hypfsOp("write_contents", {
      path: name.asHypercallPtr(),
      path_length: name.value.length,
      buffer: buffer.asHypercallPtr(),
      length: bytes.length,
    });
  }

  /** Returns an entry, its value, and all entries below it. */
  tree(path: string = "/"): HypfsTree {
    return this.#tree(path, 0);
  }

  #tree(path: string, depth: number): HypfsTree {
    const contents = this.#contents(path);
    if (contents.entry.kind !== "directory") return { ...contents.entry, value: valueOf(contents), children: [] };
    if (depth > MOST_DEPTH) throw impossible(path, `more than ${MOST_DEPTH} directories below each other`);
    const children = this.#entries(contents).map((child) => this.#tree(child.path, depth + 1));
    return { ...contents.entry, value: null, children };
  }

  #path(path: string): XenOwnedBuffer<Uint8Array> {
    checkText("path", path);
    if (!path.startsWith("/") || path.includes("\0")) {
      throw new TypeError(`expected path to begin with / and to be without NUL, received ${shown(path)}`);
    }
    const { XEN_HYPFS_MAX_PATHLEN } = this.#connection.abi.load("hypfs.constants");
    const text = Buffer.from(`${path}\0`);
    if (text.length > XEN_HYPFS_MAX_PATHLEN) {
      throw new RangeError(
        `expected path to have fewer than ${XEN_HYPFS_MAX_PATHLEN} bytes, received ${text.length - 1} bytes`,
      );
    }
    const buffer = this.#connection.hypercall.allocateBytes(text.length);
    buffer.value.set(text);
    return buffer;
  }

  /** Reads an entry. A value may grow between two calls, so the buffer may have to grow more than once. */
  #contents(path: string): Contents {
    const { XenHypfsDirentry } = this.#connection.abi.load("hypfs");
    using name = this.#path(path);
    // The buffer at least doubles each time, so that a Xen for which it is never large enough comes to an end.
    for (let entries = FIRST_ENTRIES; entries <= MOST_ENTRIES; entries *= 2) {
      using buffer = this.#connection.hypercall.allocateArray(XenHypfsDirentry, entries);
      const length = XenHypfsDirentry.size * entries;
      const call = {
        path: name.asHypercallPtr(),
        path_length: name.value.length,
        buffer: buffer.asHypercallPtr(),
        length,
      };
      if (!fits(() => operationsOn(this.#connection).hypfsOp("read", call))) continue;
      const first = buffer.value.get(0);
      const { type, encoding, content_len, max_write_len } = first.decode();
      const room = length - XenHypfsDirentry.size;
      if (content_len > room) throw impossible(path, `${content_len} bytes in a buffer of ${room}`);
      const all = new Uint8Array(first.dataView.buffer, first.dataView.byteOffset, length);
      const bytes = copyOf(all.subarray(XenHypfsDirentry.size, XenHypfsDirentry.size + content_len));
      return {
        entry: {
          name: path.slice(path.lastIndexOf("/") + 1),
          path,
          kind: this.#kind(path, type),
          sizeBytes: content_len,
          maximumBytes: max_write_len,
        },
        bytes,
        isCompressed: encoding === this.#connection.abi.load("hypfs.constants").XEN_HYPFS_ENC_GZIP,
      };
    }
    throw impossible(path, `more than ${MOST_ENTRIES * XenHypfsDirentry.size} bytes`);
  }

  #kind(path: string, type: number): HypfsKind {
    const c = this.#connection.abi.load("hypfs.constants");
    const kinds = new Map<number, HypfsKind>([
      [c.XEN_HYPFS_TYPE_DIR, "directory"],
      [c.XEN_HYPFS_TYPE_BLOB, "blob"],
      [c.XEN_HYPFS_TYPE_STRING, "string"],
      [c.XEN_HYPFS_TYPE_UINT, "unsigned"],
      [c.XEN_HYPFS_TYPE_INT, "signed"],
      [c.XEN_HYPFS_TYPE_BOOL, "boolean"],
    ]);
    const kind = kinds.get(type);
    if (kind === undefined) throw impossible(path, `an entry of the unknown type ${type}`);
    return kind;
  }

  #entries({ entry: { path, kind }, bytes }: Contents): HypfsEntry[] {
    if (kind !== "directory") throw new TypeError(`expected ${path} to be a directory, received a ${kind}`);
    const { XenHypfsDirlistentry, XenHypfsDirentry } = this.#connection.abi.load("hypfs");
    // The name follows the entry and the offset of the next one. The record's own size counts padding beside these.
    const nameAt = XenHypfsDirentry.size + Uint16Array.BYTES_PER_ELEMENT;
    const entries: HypfsEntry[] = [];
    for (let at = 0; at < bytes.length;) {
      const rest = new Uint8Array(Math.max(XenHypfsDirlistentry.size, bytes.length - at));
      rest.set(bytes.subarray(at));
      const record = new XenHypfsDirlistentry(new DataView(rest.buffer));
      const { type, content_len, max_write_len } = record.e.decode();
      const name = textOf(rest.subarray(nameAt));
      if (name === "" || name.includes("/")) throw impossible(path, `an entry with the name ${shown(name)}`);
      entries.push({
        name,
        path: path.endsWith("/") ? path + name : `${path}/${name}`,
        kind: this.#kind(path, type),
        sizeBytes: content_len,
        maximumBytes: max_write_len,
      });
      if (record.off_next === 0) break;
      if (record.off_next < nameAt) throw impossible(path, `an entry of ${record.off_next} bytes`);
      at += record.off_next;
    }
    return entries;
  }
}

/** Does a call. Returns false if Xen says that the buffer is too short. */
function fits(call: () => unknown): boolean {
  try {
    call();
    return true;
  } catch (error) {
    if (error instanceof XenError && error.code === "ENOBUFS") return false;
    throw error;
  }
}

function valueOf({ entry: { path, kind }, bytes, isCompressed }: Contents): HypfsValue {
  if (kind === "directory") throw new TypeError(`expected ${path} to be a file, received a directory: list it`);
  return decodeValue(path, kind, isCompressed ? unpacked(path, bytes) : bytes);
}

function impossible(path: string, received: string): XenError {
  return new XenError(`expected an entry of Xen's file system at ${path}, received ${received}`, {
    operation: "hypfs_op read",
  });
}
