/** The rings that a share's front end has published, mapped. */

import { stableAbi } from "../../../abi/index.ts";
import type { Domid } from "../../../abi/numbers.ts";
import { XenDeviceError } from "../../../base/errors/index.ts";
import type { AsyncEventChannel } from "../../event-channel/index.ts";
import { type BytePipe, fieldOf, flexRing } from "../../ring/index.ts";
import type { XenbusNodes } from "../../xenbus/index.ts";
import type { DeviceParts } from "../attached-device.ts";

/** Pairs of rings that a guest is offered; Linux wants two at least. */
export const MOST_RINGS = 4;
/** log2 of the pages of a pair of rings at most: 2 MiB, as Linux takes. */
export const RING_ORDER = 9;

export interface MappedRing {
  readonly pipe: BytePipe;
  readonly channel: AsyncEventChannel;
}

/** Maps all rings, which the resources unmap. Rejects with a XenError if the guest's nodes or pages are wrong. */
export async function mapRings(
  parts: DeviceParts,
  domid: Domid,
  other: XenbusNodes,
  resources: DisposableStack,
): Promise<MappedRing[]> {
  const version = other.text("version");
  if (version !== "1") throw wrong(other, "version", `expected "1", received ${JSON.stringify(version.slice(0, 20))}`);
  const count = other.number("num-rings", { maximum: MOST_RINGS });
  if (count === 0) throw wrong(other, "num-rings", "expected at least one pair of rings, received 0");
  const rings: MappedRing[] = [];
  for (let index = 0; index < count; index++) rings.push(await mapRing(parts, domid, other, index, resources));
  return rings;
}

async function mapRing(
  { grants, eventChannels }: DeviceParts,
  domid: Domid,
  other: XenbusNodes,
  index: number,
  resources: DisposableStack,
): Promise<MappedRing> {
  const { Xen9pfsDataIntf } = stableAbi().load("io/9pfs");
  const page = resources.use(await grants.map(domid, other.number(`ring-ref${index}`), { writable: true }));
  const order = page.loadUint32(fieldOf(Xen9pfsDataIntf, "ring_order").offset);
  if (order < 1 || order > RING_ORDER)
    throw wrong(other, `ring-ref${index}`, `expected rings of order 1 to ${RING_ORDER}, received ${order}`);
  const { offset } = fieldOf(Xen9pfsDataIntf, "ref");
  const references = Array.from({ length: 1 << order }, (_, at) => page.loadUint32(offset + 4 * at));
  const data = resources.use(await grants.map(domid, references, { writable: true }));
  const channel = resources.use(eventChannels.bindInterdomain(domid, other.number(`event-channel-${index}`)));
  return { pipe: flexRing(page, data, Xen9pfsDataIntf, "back"), channel };
}

function wrong(other: XenbusNodes, name: string, message: string): XenDeviceError {
  const path = `${other.path}/${name}`;
  return new XenDeviceError(`${path}: ${message}`, { operation: "serve a share", path });
}
