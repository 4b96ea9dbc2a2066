/** The nodes that a network's front end has published, and its rings: a guest may have written anything. */

import type { Domid } from "../../../abi/numbers.ts";
import { XenDeviceError } from "../../../base/errors/index.ts";
import type { AsyncEventChannel } from "../../event-channel/index.ts";
import { BackRing } from "../../ring/index.ts";
import type { XenbusNodes } from "../../xenbus/index.ts";
import type { DeviceParts } from "../attached-device.ts";
import type { FrameReceiver } from "./frame.ts";
import { netif } from "./netif.ts";
import type { NetworkCountersNow } from "./network-counters.ts";
import { ReceiveRing } from "./receive-ring.ts";
import { TransmitRing } from "./transmit-ring.ts";

/** The features of the front end. */
export interface FrontEndFeatures {
  /** True for frames of several pages. */
  readonly scatterGather: boolean;
  /** True for frames without a checksum, in IPv4 and in IPv6. */
  readonly blankIpv4: boolean;
  readonly blankIpv6: boolean;
  /** True for long frames of TCP that are still to be divided. */
  readonly undividedIpv4: boolean;
  readonly undividedIpv6: boolean;
}

export interface QueueParts {
  readonly parts: DeviceParts;
  readonly domid: Domid;
  readonly counters: NetworkCountersNow;
  readonly resources: DisposableStack;
  readonly receive: FrameReceiver["receive"];
  /** True if an earlier back end has served the rings. */
  readonly resumed: boolean;
}

export interface NetworkQueue {
  readonly transmit: TransmitRing;
  readonly receive: ReceiveRing;
}

/** Returns the features of the front end. Throws a XenDeviceError if it cannot be served. */
export function featuresOf(other: XenbusNodes): FrontEndFeatures {
  if (!other.flag("request-rx-copy"))
    throw wrong(other, "request-rx-copy", "expected 1, received none: frames are copied to the guest");
  return {
    scatterGather: other.flag("feature-sg"),
    blankIpv4: !other.flag("feature-no-csum-offload"),
    blankIpv6: other.flag("feature-ipv6-csum-offload"),
    undividedIpv4: other.flag("feature-gso-tcpv4"),
    undividedIpv6: other.flag("feature-gso-tcpv6"),
  };
}

/** Maps all queues, which the resources unmap. Rejects with a XenError if the guest's nodes or pages are wrong. */
export async function mapQueues(other: XenbusNodes, maximum: number, queueParts: QueueParts): Promise<NetworkQueue[]> {
  const count = other.tryNumber("multi-queue-num-queues", { maximum }) ?? 1;
  if (count === 0) throw wrong(other, "multi-queue-num-queues", "expected at least one queue, received 0");
  const queues: NetworkQueue[] = [];
  for (let index = 0; index < count; index++)
    queues.push(await mapQueue(count === 1 ? other : other.folder(`queue-${index}`), queueParts));
  return queues;
}

async function mapQueue(nodes: XenbusNodes, queueParts: QueueParts): Promise<NetworkQueue> {
  const { parts, domid, counters, resources, receive, resumed } = queueParts;
  const { grants, eventChannels } = parts;
  const { NetifTxSring, NetifRxSring } = netif();
  const map = async (name: string) => resources.use(await grants.map(domid, nodes.number(name), { writable: true }));
  const bind = (name: string): AsyncEventChannel =>
    resources.use(eventChannels.bindInterdomain(domid, nodes.number(name)));
  const [transmitPage, receivePage] = [await map("tx-ring-ref"), await map("rx-ring-ref")];
  const isSplit = nodes.has("event-channel-tx");
  const transmitChannel = bind(isSplit ? "event-channel-tx" : "event-channel");
  const receiveChannel = isSplit ? bind("event-channel-rx") : transmitChannel;
  const shared = { grants, domid, counters };
  const journal = resumed ? "resume" : "begin";
  if (resumed) for (const channel of new Set([transmitChannel, receiveChannel])) channel.notify();
  return {
    transmit: new TransmitRing({
      ...shared,
      ring: BackRing.attach(transmitPage, NetifTxSring, { journal }),
      channel: transmitChannel,
      receive,
    }),
    receive: new ReceiveRing({
      ...shared,
      ring: BackRing.attach(receivePage, NetifRxSring, { journal }),
      channel: receiveChannel,
    }),
  };
}

function wrong(other: XenbusNodes, name: string, message: string): XenDeviceError {
  const path = `${other.path}/${name}`;
  return new XenDeviceError(`${path}: ${message}`, { operation: "serve a network", path });
}
