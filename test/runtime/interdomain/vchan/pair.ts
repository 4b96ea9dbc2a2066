/** Both ends of a vchan in this process: one page, and an event channel without Xen. */

import { domid } from "../../../../src/runtime/abi/numbers.ts";
import { ByteConsumer, ByteProducer } from "../../../../src/runtime/interdomain/ring/index.ts";
import { type SharedMemory, sharedBuffer } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { EventSwitchboard, SimulatedEventChannels } from "../../../../src/simulated/event-channel/index.ts";
import { ringLayout, vchanOffsets } from "../../../../src/runtime/interdomain/vchan/layout.ts";
import { Vchan } from "../../../../src/runtime/interdomain/vchan/index.ts";

export interface VchanPair {
  readonly server: Vchan;
  readonly client: Vchan;
  /** The page with the interface. */
  readonly page: SharedMemory;
}

/** Makes rings of 1024 bytes from the client and 2048 bytes to it. */
export function vchanPair(): VchanPair {
  const buffer = new ArrayBuffer(4096);
  const page = sharedBuffer(buffer);
  const offsets = vchanOffsets();
  page.storeUint16(offsets.leftOrder, 10);
  page.storeUint16(offsets.rightOrder, 11);
  page.storeUint8(offsets.clientLive, 1);
  page.storeUint8(offsets.serverLive, 1);
  const switchboard = new EventSwitchboard();
  const serverChannel = new SimulatedEventChannels(switchboard, 1).bindUnbound(domid(2));
  const clientChannel = new SimulatedEventChannels(switchboard, 2).bindInterdomain(domid(1), serverChannel.port);
  const end = (role: "server" | "client", channel: typeof serverChannel): Vchan => {
    const page = sharedBuffer(buffer);
    const left = ringLayout(page, "left", 10, null);
    const right = ringLayout(page, "right", 11, null);
    const [input, output] = role === "server" ? [left, right] : [right, left];
    const resources = new DisposableStack();
    resources.use(channel);
    resources.use(page);
    const rings = { input: new ByteConsumer(input), output: new ByteProducer(output) };
    return new Vchan({ role, page, channel, rings, resources });
  };
  return { server: end("server", serverChannel), client: end("client", clientChannel), page };
}
