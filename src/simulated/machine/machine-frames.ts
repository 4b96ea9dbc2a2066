/** Frames of the machine and of its domains: handed out, ended, and their content. */

import type { Abi } from "../../runtime/abi/index.ts";
import type { MachineDomain } from "./domain.ts";
import type { FrameMemory } from "../shared-memory/index.ts";

/** Before 4.15, the number of frames in one call, which Xen reports of every resource. */
export const OLD_RESOURCE_FRAMES = 32;

/** True if pages that Xen keeps for a domain can be mapped; before 4.15, Xen for Arm only tells how many there are. */
export function hasMappableResources(abi: Abi): boolean {
  return abi.architecture !== "arm64" || abi.atLeast("4.15");
}

/** Xen's own frames are below. */
const FIRST_FRAME = 0x1000;

function noContent(): never {
  throw new TypeError("this simulated machine has no memory");
}

export class MachineFrames {
  /** Called with each frame that a domain no longer has. */
  readonly listeners: Set<(domid: number, frame: number) => void> = new Set();
  /** Returns the content of frames, which is made at its first use. */
  content: () => FrameMemory = noContent;
  /** Frame numbers are never reused, so a stale number names no other domain's frame. */
  #next = FIRST_FRAME;

  /** Takes consecutive machine frames, for a domain that uses machine frame numbers. Returns the first. */
  take(count: number): number {
    const first = this.#next;
    this.#next += count;
    return first;
  }

  /** True if the frame has been taken. */
  isTaken(frame: number): boolean {
    return frame >= FIRST_FRAME && frame < this.#next;
  }

  /** Removes a frame from a domain's map; the page stays the domain's. Returns false if the map lacks it. */
  remove({ domid, frames, pagesOfXen }: MachineDomain, frame: number): boolean {
    if (!frames.delete(frame)) return false;
    pagesOfXen.delete(frame);
    for (const listener of this.listeners) listener(domid, frame);
    return true;
  }

  /** Removes a frame from a domain's map, and takes the page unless it is one of Xen's own. Returns false if the map lacks it. */
  free(domain: MachineDomain, frame: number): boolean {
    const isXens = domain.pagesOfXen.has(frame);
    if (!this.remove(domain, frame)) return false;
    if (!isXens) domain.addPages(-1);
    return true;
  }

  /** Returns the machine frame of a domain's grant table, by its number in the table. */
  ofGrantTable({ grantFrames }: MachineDomain, index: number): number {
    const frame = grantFrames.get(index) ?? this.take(1);
    grantFrames.set(index, frame);
    return frame;
  }
}
