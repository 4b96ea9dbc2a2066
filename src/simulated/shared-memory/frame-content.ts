/** The content of frames, for hypercalls. */

import { gfn, memoryOwner } from "../../runtime/abi/numbers.ts";
import { FRAME_SIZE, type SharedMemory } from "../../runtime/interdomain/shared-memory/index.ts";
import type { FrameMemory, XenPage } from "./frame-memory.ts";
import type { DomainFrames } from "./domain-frames.ts";
import type { MachineMemory } from "./machine-memory.ts";

export class FrameContent implements FrameMemory {
  readonly #memory: MachineMemory;

  constructor(memory: MachineMemory) {
    this.#memory = memory;
  }

  read(domid: number, frame: number): Uint8Array<ArrayBuffer> | undefined {
    const page = this.#frames(domid).pageOf(frame);
    return page && this.#memory.pages.read(page, 0, FRAME_SIZE);
  }

  write(domid: number, frame: number, bytes: Uint8Array): void {
    const page = this.#frames(domid).pageOf(frame);
    if (page !== undefined) this.#memory.pages.write(page, 0, bytes);
  }

  isWritable(domid: number, frame: number): boolean {
    return (this.#frames(domid).pageOf(frame)?.writers ?? 0) > 0;
  }

  move(domid: number, from: number, to: number): void {
    const frames = this.#frames(domid);
    const page = frames.pageOf(from);
    if (page !== undefined) frames.place(gfn(to), page);
    frames.remove(gfn(from));
  }

  show(domid: number, frame: number, page: XenPage): void {
    const frames = this.#frames(domid);
    const shown = page === "shared_info" ? frames.sharedInfo : frames.table.frame(page.grantFrame);
    if (shown !== undefined) frames.place(gfn(frame), shown);
  }

  map(domid: number, frame: number): SharedMemory | undefined {
    const frames = this.#frames(domid);
    return frames.pageOf(frame) && frames.page(gfn(frame));
  }

  remove(domid: number, frame: number): void {
    this.#frames(domid).remove(gfn(frame));
  }

  #frames(domid: number): DomainFrames {
    return this.#memory.framesOf(memoryOwner(domid));
  }
}
