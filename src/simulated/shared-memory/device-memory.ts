/** The part of a simulated machine's memory that its devices use. */

import type { Domid } from "../../runtime/abi/numbers.ts";
import type { DomainFrames } from "./domain-frames.ts";
import type { MachinePages, Page } from "./machine-pages.ts";

export interface DeviceMemory {
  readonly pages: MachinePages;
  /** True if resources can be mapped. */
  readonly mapsResources: boolean;
  /** The number of frames that Xen reports of every resource; undefined if each has its own. */
  readonly resourceFrames: number | undefined;
  /** Returns the frames of the domain with that number, also of one that is about to be made. */
  framesOf(domid: Domid): DomainFrames;
  /** True if a domain has that number. */
  exists(domid: number): boolean;
  /** True if the domain may map others' memory. */
  isPrivileged(domid: number): boolean;
  /** Holds a domain for a mapping of its memory; the result is disposed at the mapping's end. */
  hold(domid: number): Disposable | undefined;
  /** Returns a page of an ioreq server, by its number among the server's frames; undefined if there is none. */
  serverPage(domid: number, id: number, frame: number): Page | undefined;
  /** True if the domain has bound that port. */
  hasPort(domid: number, port: number): boolean;
  /** Raises an event at the other end of a domain's port. Returns 0, or −errno. */
  notify(domid: number, port: number): number;
}
