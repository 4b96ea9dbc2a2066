/**
 * The layout of a vchan's two rings: `struct vchan_interface` (io/libxenvchan.h) has their orders, powers of two of bytes.
 * A ring below a page's size lies in the interface's own page, at an offset that is its size: a quarter of a page and half
 * a page both fit. A larger ring has pages of its own, whose grants the interface lists.
 */

import { stableAbi } from "../../abi/index.ts";
import { XenRingError } from "../../base/errors/index.ts";
import { checkInteger } from "../../base/checks.ts";
import { type ByteStreamLayout, fieldOf } from "../ring/index.ts";
import type { SharedMemory } from "../shared-memory/index.ts";

/** The rings: in `left` the client writes and the server reads; in `right` the server writes and the client reads. */
export interface RingOrders {
  readonly left: number;
  readonly right: number;
}

/** Byte offsets in the interface's page. */
export interface VchanOffsets {
  readonly left: number;
  readonly right: number;
  readonly leftOrder: number;
  readonly rightOrder: number;
  readonly clientLive: number;
  readonly serverLive: number;
  readonly clientNotify: number;
  readonly serverNotify: number;
  readonly grants: number;
  /** The offsets of the two indices within `left` and `right`. */
  readonly cons: number;
  readonly prod: number;
}

/** The largest order, as in libxenvchan: beyond, the grants of both rings would not fit the interface's page. */
const LARGEST_ORDER = 20;

let known: VchanOffsets | undefined;

export function vchanOffsets(): VchanOffsets {
  if (known !== undefined) return known;
  const { VchanInterface, RingShared } = stableAbi().load("io/libxenvchan");
  const at = (name: string) => fieldOf(VchanInterface, name).offset;
  const within = (name: string) => fieldOf(RingShared, name).offset;
  return (known = {
    left: at("left"),
    right: at("right"),
    leftOrder: at("left_order"),
    rightOrder: at("right_order"),
    clientLive: at("cli_live"),
    serverLive: at("srv_live"),
    clientNotify: at("cli_notify"),
    serverNotify: at("srv_notify"),
    grants: at("grants"),
    cons: within("cons"),
    prod: within("prod"),
  });
}

/** Returns the order of the protocol's page, which does not depend on the kernel's pages. */
export function pageOrder(): number {
  return stableAbi().load("io/ring.constants").XEN_PAGE_SHIFT;
}

/** Returns the number of a ring's own pages; 0 if it lies in the interface's page. */
export function ringPages(order: number): number {
  return order < pageOrder() ? 0 : 2 ** (order - pageOrder());
}

/** Returns the orders of the smallest rings that hold that many bytes. Throws a RangeError for more than a mebibyte. */
export function ordersFor(leftBytes: number, rightBytes: number): RingOrders {
  checkInteger("receiveBytes", leftBytes, 0, 2 ** LARGEST_ORDER);
  checkInteger("sendBytes", rightBytes, 0, 2 ** LARGEST_ORDER);
  const half = pageOrder() - 1;
  if (fits(leftBytes, half - 1) && fits(rightBytes, half)) return { left: half - 1, right: half };
  if (fits(leftBytes, half) && fits(rightBytes, half - 1)) return { left: half, right: half - 1 };
  const orderOf = (bytes: number) => Math.max(pageOrder(), Math.ceil(Math.log2(bytes)));
  // One of them may still lie in the interface's page.
  if (fits(leftBytes, half)) return { left: half, right: orderOf(rightBytes) };
  if (fits(rightBytes, half)) return { left: orderOf(leftBytes), right: half };
  return { left: orderOf(leftBytes), right: orderOf(rightBytes) };
}

/** Reads, once, the orders that a server has written. Throws a XenRingError for invalid orders. */
export function readOrders(page: SharedMemory): RingOrders {
  const { leftOrder, rightOrder } = vchanOffsets();
  const orders = { left: page.loadUint16(leftOrder), right: page.loadUint16(rightOrder) };
  const { left, right } = orders;
  const smallest = pageOrder() - 2;
  if (![left, right].every((order) => order >= smallest && order <= LARGEST_ORDER)) {
    throw ordersError(orders, `rings of 2^${smallest} to 2^${LARGEST_ORDER} bytes`);
  }
  if (left === right && ringPages(left) === 0) throw ordersError(orders, "rings in different places");
  return orders;
}

function ordersError({ left, right }: RingOrders, expected: string): XenRingError {
  return new XenRingError(
    `expected ${expected} from the server of the vchan, received 2^${left} and 2^${right} bytes`,
    {
      operation: "connect to a vchan",
    },
  );
}

/** Returns the layout of one ring: indices in the interface's page, bytes there or in pages of its own. */
export function ringLayout(
  page: SharedMemory,
  side: "left" | "right",
  order: number,
  pages: SharedMemory | null,
): ByteStreamLayout {
  const offsets = vchanOffsets();
  const indices = offsets[side];
  return {
    indices: page,
    producer: indices + offsets.prod,
    consumer: indices + offsets.cons,
    data: pages ?? page,
    offset: pages === null ? 2 ** order : 0,
    size: 2 ** order,
  };
}

function fits(bytes: number, order: number): boolean {
  return bytes <= 2 ** order;
}
