/** The nodes that a disk's front end has published: a guest may have written anything. */

import { XenDeviceError } from "../../../base/errors/index.ts";
import type { XenbusNodes } from "../../xenbus/index.ts";

/** log2 of the pages of a ring at most: 16 pages, as Linux's own back end. */
export const RING_PAGE_ORDER = 4;

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
