/** The base of the simulated gntdev and gntalloc: pieces of a file, which exist while they are mapped. */

import { domid as checkDomid } from "../../runtime/abi/numbers.ts";
import { EINVAL } from "../../runtime/base/errors/index.ts";
import type { PageMapper, UnmapAction } from "../../runtime/interdomain/grant/index.ts";
import { FRAME_SIZE } from "../../runtime/interdomain/shared-memory/index.ts";
import type { Page } from "./machine-pages.ts";
import type { DomainFrames } from "./domain-frames.ts";
import type { DeviceMemory } from "./device-memory.ts";

/** A piece of the file. */
export interface Piece {
  readonly index: number;
  /** Its number of frames. */
  readonly count: number;
  /** Returns the pages for a new mapping, or −errno. */
  readonly take: (writable: boolean) => { pages: readonly Page[]; end: () => void } | number;
  /** Called once the file has forgotten the piece and its last mapping has ended. */
  readonly gone: () => void;
  mappings: number;
  known: boolean;
  action: UnmapAction | undefined;
}

export abstract class SimulatedFile implements PageMapper {
  protected readonly memory: DeviceMemory;
  /** Memory of the domain that had the number when the file was opened. */
  protected readonly own: DomainFrames;
  readonly #pieces: Map<number, Piece> = new Map();
  readonly #mappings: Map<number, { piece: Piece; pages: readonly Page[]; end: () => void }> = new Map();
  #end = 0;
  #isClosed = false;

  constructor(memory: DeviceMemory, domid: number) {
    this.memory = memory;
    this.own = memory.framesOf(checkDomid(domid));
  }

  protected get domid(): number {
    return this.own.domid;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  mapPages(index: number, byteLength: number, writable: boolean): number {
    this.checkServes("map pages");
    const piece = this.#pieces.get(index);
    if (piece === undefined || piece.count * FRAME_SIZE !== byteLength) return -EINVAL;
    const taken = piece.take(writable);
    if (typeof taken === "number") return taken;
    const { pages } = this.memory;
    const address = pages.reserve(byteLength);
    if (address < 0) {
      taken.end();
      return address;
    }
    for (const [at, page] of taken.pages.entries()) {
      const placed = pages.place(page, address + at * FRAME_SIZE, writable);
      if (placed >= 0) continue;
      pages.unmap(address, byteLength);
      taken.end();
      return placed;
    }
    for (const page of taken.pages) page.holders++;
    piece.mappings++;
    this.#mappings.set(address, { piece, ...taken });
    return address;
  }

  unmapPages(address: number, byteLength: number): number {
    const mapping = this.#mappings.get(address);
    if (mapping === undefined) return -EINVAL;
    this.#mappings.delete(address);
    const { piece, pages, end } = mapping;
    const clear = piece.action?.clearByteAt;
    if (clear !== undefined && !this.memory.pages.isClosed) {
      const [page, offset] = [Math.floor((clear - piece.index) / FRAME_SIZE), (clear - piece.index) % FRAME_SIZE];
      const cleared = pages[page];
      if (cleared !== undefined) this.memory.pages.write(cleared, offset, new Uint8Array(1));
    }
    const result = this.memory.pages.unmap(address, byteLength);
    for (const page of pages) this.memory.pages.drop(page);
    end();
    piece.mappings--;
    this.#endOf(piece);
    return result;
  }

  notifyOnUnmap(index: number, action: UnmapAction): number {
    this.checkServes("have the end of a mapping told");
    const piece = this.#pieces.get(index);
    if (piece === undefined) return -EINVAL;
    if (action.port !== undefined && !this.memory.hasPort(this.domid, action.port)) return -EINVAL;
    piece.action = action;
    return 0;
  }

  [Symbol.dispose](): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const piece of this.#pieces.values()) this.#forget(piece);
  }

  protected checkOpen(): void {
    if (this.#isClosed) throw new ReferenceError("this simulated device has been closed");
  }

  /** Throws once the file is closed or its domain gone. Then the file can only be closed, and its mappings unmapped. */
  protected checkServes(operation: string): void {
    this.checkOpen();
    this.own.checkThere(operation);
  }

  protected addPiece(count: number, take: Piece["take"], gone: Piece["gone"] = () => {}): number {
    const index = this.#end;
    this.#end += count * FRAME_SIZE;
    this.#pieces.set(index, { index, count, take, gone, mappings: 0, known: true, action: undefined });
    return index;
  }

  /** Forgets a piece. Returns −EINVAL for an unknown one. */
  protected forgetPiece(index: number, count: number): number {
    this.checkOpen();
    const piece = this.#pieces.get(index);
    if (piece?.count !== count) return -EINVAL;
    this.#forget(piece);
    return 0;
  }

  #forget(piece: Piece): void {
    this.#pieces.delete(piece.index);
    piece.known = false;
    this.#endOf(piece);
  }

  #endOf(piece: Piece): void {
    if (piece.known || piece.mappings > 0) return;
    piece.gone();
    const port = piece.action?.port;
    if (port !== undefined && !this.own.isGone) this.memory.notify(this.domid, port);
  }
}
