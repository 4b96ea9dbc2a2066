import { stableAbi } from "../../abi/index.ts";
import { domid, type Domid } from "../../abi/numbers.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { checkPath } from "../xenstore/wire/path.ts";
import { ByteConsumer, ByteProducer } from "../ring/index.ts";
import { EVENT_CHANNEL, RING_REFERENCE, type VchanEnd, type VchanParts } from "./end.ts";
import { ServerNodes } from "./server-nodes.ts";
import { ordersFor, ringLayout, ringPages, vchanOffsets } from "./layout.ts";

/** The client that a server waits for, and the rings that it makes. */
export interface VchanListenOptions extends SignalOptions {
  /** The only domain that may connect. */
  readonly client: Domid;
  /** The path in xenstore, for the client: "/local/domain/0/data/greeter", or relative to this domain's own node. */
  readonly path: string;
  /** The minimal size of the ring from the client; 65,536 by default, at most 1,048,576. */
  readonly receiveBytes?: number | undefined;
  /** The minimal size of the ring to the client; 65,536 by default, at most 1,048,576. */
  readonly sendBytes?: number | undefined;
  /** Aborts: nodes that are already published are withdrawn. */
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_BYTES = 65536;
/** The value of cli_live until a client comes. */
const NOT_YET = 2;

export async function listenVchan(parts: VchanParts, options: VchanListenOptions): Promise<VchanEnd> {
  const own = readOptions("Vchan.listen", options, ["client", "path", "receiveBytes", "sendBytes", "signal"]);
  const { path, receiveBytes = DEFAULT_BYTES, sendBytes = DEFAULT_BYTES, signal } = own;
  const client = domid(own.client);
  checkPath(path);
  const orders = ordersFor(receiveBytes, sendBytes);
  const { store, eventChannels, grants } = parts;
  const offsets = vchanOffsets();
  using resources = new DisposableStack();
  const channel = resources.use(eventChannels.bindUnbound(client));
  const page = resources.use(
    grants.share(client, { writable: true, onUnmap: { clearByteAt: offsets.serverLive, notify: channel.port } }),
  );
  const share = (frames: number, writable: boolean) =>
    frames === 0 ? null : resources.use(grants.share(client, { frames, writable }));
  const left = share(ringPages(orders.left), true);
  // Only this end writes it.
  const right = share(ringPages(orders.right), false);
  page.storeUint16(offsets.leftOrder, orders.left);
  page.storeUint16(offsets.rightOrder, orders.right);
  for (const [index, gref] of [...(left?.grefs ?? []), ...(right?.grefs ?? [])].entries()) {
    page.storeUint32(offsets.grants + 4 * index, gref);
  }
  page.storeUint8(offsets.clientLive, NOT_YET);
  page.storeUint8(offsets.serverLive, 1);
  page.storeUint8(offsets.clientNotify, stableAbi().load("io/libxenvchan.constants").VCHAN_NOTIFY_WRITE);
  const rings = {
    input: new ByteConsumer(ringLayout(page, "left", orders.left, left)),
    output: new ByteProducer(ringLayout(page, "right", orders.right, right)),
  };
  const nodes = new ServerNodes(
    store,
    path,
    new Map([
      [RING_REFERENCE, String(page.gref)],
      [EVENT_CHANNEL, String(channel.port)],
    ]),
  );
  const withdraw = (signal?: AbortSignal | undefined): Promise<void> => nodes.withdraw(signal);
  try {
    await nodes.publish(client, signal);
  } catch (error) {
    // The first error matters, and an aborted program must not wait for a xenstored that does not answer.
    const withdrawn = withdraw().catch(() => {});
    if (signal?.aborted !== true) await withdrawn;
    throw error;
  }
  return { role: "server", page, channel, rings, resources: resources.move(), withdraw };
}
