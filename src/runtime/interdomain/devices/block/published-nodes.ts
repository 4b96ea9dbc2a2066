/** The nodes that a disk's front end has published: a guest may have written anything. */

import { XenDeviceError, XenError } from "../../../base/errors/index.ts";
import type { XenbusNodes } from "../../xenbus/index.ts";
import { XenStoreConnectionError, XenStoreUnavailableError } from "../../xenstore/index.ts";

/** log2 of the pages of a ring at most: 16 pages, as Linux's own back end. */
export const RING_PAGE_ORDER = 4;
/** Errors of Linux that this program or its domain causes, not the guest. */
const OWN_LIMITS: ReadonlySet<string> = new Set(["EMFILE", "ENFILE", "ENOMEM", "ENOSPC", "EPERM", "EACCES"]);

/** Returns the folders with the queues' nodes: the front end's own folder if it has one queue. */
export function queuesOf(other: XenbusNodes, maximum: number): XenbusNodes[] {
  const count = other.tryNumber("multi-queue-num-queues", { maximum }) ?? 1;
  if (count === 0) throw wrong(other, "multi-queue-num-queues", "expected at least one queue, received 0");
  return count === 1 ? [other] : Array.from({ length: count }, (_, index) => other.folder(`queue-${index}`));
}

export function ringReferences(other: XenbusNodes, queue: XenbusNodes): number[] {
  const order = other.tryNumber("ring-page-order", { maximum: RING_PAGE_ORDER });
  if (order === null) return [queue.number("ring-ref")];
  return Array.from({ length: 1 << order }, (_, index) => queue.number(`ring-ref${index}`));
}

function wrong(other: XenbusNodes, name: string, message: string): XenDeviceError {
  const path = `${other.path}/${name}`;
  return new XenDeviceError(`${path}: ${message}`, { operation: "serve a disk", path });
}

/** True for an error that a guest causes: its nodes, its ring, a reference or a port that Xen refuses. */
export function isGuestsFault(error: unknown): error is XenError {
  if (error instanceof XenStoreConnectionError || error instanceof XenStoreUnavailableError) return false;
  return error instanceof XenError && !OWN_LIMITS.has(error.code ?? "");
}
