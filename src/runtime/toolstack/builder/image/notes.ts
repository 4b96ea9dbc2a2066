/**
 * Xen's ELF notes (elfnote.h): in them a kernel says where it is entered, and how it wants to be loaded. A note is two
 * sizes, a type, the owner's name "Xen", and its contents, the last two filled to a multiple of four.
 */

import { bytesBetween } from "../../../base/bytes.ts";
import { loadOnce } from "../../../base/lazy.ts";
import type { ImageBytes } from "./image-bytes.ts";
import { XenImageError } from "../../../base/errors/errors.ts";

type Constants = typeof import("../../../../generated/4.22/x86_64/elfnote.constants.ts");

/** Numbers of notes are never used again, so the newest header names those of every release. */
const later = loadOnce({
  constants: () =>
    require("../../../../generated/4.22/x86_64/elfnote.constants.ts") as typeof import("../../../../generated/4.22/x86_64/elfnote.constants.ts"),
});

const PREFIX = "XEN_ELFNOTE_";
const OWNER = "Xen\0";
const HEADER_BYTES = 12;
/** Kernels have a few hundred bytes of notes; more is an attempt to keep the reader busy. */
const MOST_BYTES = 1 << 20;

/** A kind of note, in Xen's words: "ENTRY", "PHYS32_ENTRY", "VIRT_BASE", "INIT_P2M", … */
export type NoteKind = keyof Constants extends `XEN_ELFNOTE_${infer Kind}` ? Kind : never;

function typeOf(kind: NoteKind): number {
  return later.constants()[`${PREFIX}${kind}`];
}

function nameOf(type: number): string {
  const { XEN_ELFNOTE_MAX, ...constants } = later.constants();
  void XEN_ELFNOTE_MAX;
  const found = Object.entries(constants).find(([, value]) => value === type)?.[0];
  return found?.slice(PREFIX.length) ?? `type ${type}`;
}

/** The notes of one kernel. */
export class XenNotes {
  readonly #notes: ReadonlyMap<number, ImageBytes>;

  constructor(notes: ReadonlyMap<number, ImageBytes>) {
    this.#notes = notes;
  }

  /** Names of the kinds that there are, for messages and listings. */
  get kinds(): string[] {
    return [...this.#notes.keys()].toSorted((one, other) => one - other).map(nameOf);
  }

  has(kind: NoteKind): boolean {
    return this.#notes.has(typeOf(kind));
  }

  /** Reads a note as a number, or returns undefined if there is none. Throws a XenImageError for another size. */
  number(kind: NoteKind): bigint | undefined {
    const note = this.#notes.get(typeOf(kind));
    if (note === undefined) return undefined;
    switch (note.length) {
      case 1:
        return BigInt(note.uint8(0, kind));
      case 2:
        return BigInt(note.uint16(0, kind));
      case 4:
        return BigInt(note.uint32(0, kind));
      case 8:
        return note.uint64(0, kind);
      default:
        throw note.fault(`expected a number in the Xen note ${kind}, received ${note.length} bytes`, 0);
    }
  }

  /** Reads a note as a number. Throws a XenImageError that says what lacks without the note if there is none. */
  required(kind: NoteKind, reason: string): bigint {
    const value = this.number(kind);
    if (value !== undefined) return value;
    const { kinds } = this;
    const received = kinds.length === 0 ? "the kernel has no Xen notes at all" : `its notes are ${kinds.join(", ")}`;
    throw new XenImageError(`no Xen note of kind ${kind}: ${reason}; ${received}`);
  }

  /** Reads a note as text, up to its NUL, or returns undefined if there is none. */
  text(kind: NoteKind): string | undefined {
    const bytes = this.#notes.get(typeOf(kind))?.bytes;
    if (bytes === undefined) return undefined;
    const end = bytes.indexOf(0);
    return new TextDecoder("latin1").decode(end < 0 ? bytes : bytesBetween(bytes, 0, end));
  }
}

/** Collects the notes of a file's segments or sections. */
export class NoteReader {
  readonly #notes: Map<number, ImageBytes> = new Map();
  #bytes = 0;

  /** Number of Xen's notes so far. */
  get found(): number {
    return this.#notes.size;
  }

  /** Reads the notes of one segment. A kind that comes again replaces the earlier one, as in Xen's own loader. */
  read(segment: ImageBytes): void {
    this.#bytes += segment.length;
    if (this.#bytes > MOST_BYTES)
      throw segment.fault(`expected at most ${MOST_BYTES} bytes of notes, received ${this.#bytes}`, 0);
    for (let at = 0; at + HEADER_BYTES <= segment.length;) {
      const nameBytes = segment.uint32(at, "a note");
      const contentBytes = segment.uint32(at + 4, "a note");
      const type = segment.uint32(at + 8, "a note");
      const contentsAt = at + HEADER_BYTES + filled(nameBytes);
      const contents = segment.part(contentsAt, contentBytes, "a note's contents");
      if (nameBytes === OWNER.length && segment.holds(at + HEADER_BYTES, OWNER)) this.#notes.set(type, contents);
      at = contentsAt + filled(contentBytes);
    }
  }

  finish(): XenNotes {
    return new XenNotes(this.#notes);
  }
}

function filled(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
