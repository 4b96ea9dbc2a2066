/** A Worker that has something of each kind open, and closes none of it. */

import type { Port } from "../../../../src/index.ts";
import { IoctlThread } from "../../../../src/runtime/linux/ffi/ioctl-thread.ts";
import { ArgumentPage } from "../../../../src/runtime/linux/device/index.ts";
import { LockedPages, MappedBuffers } from "../../../../src/unsafe.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { SOCK_NONBLOCK, SocketDevice } from "../../interdomain/event-channel/socket-device.ts";

const kept: unknown[] = [];

const holds: Readonly<Record<string, () => void | Promise<void>>> = {
  "hypercall buffers": () => {
    const buffers = new MappedBuffers(new LockedPages());
    kept.push(buffers, buffers.allocateBytes(100_000), buffers.allocateBytes(8));
  },
  "shared and mapped memory": async () => {
    const simulated = new SimulatedXen({ domains: [{}] });
    const xen = simulated.open();
    const shared = xen.grants.share(1, { frames: 4, writable: true });
    const mapped = await simulated.memory.grants(1).map(0, shared.grefs);
    kept.push(simulated, xen, shared, mapped, shared.uint8, await xen.foreignMemory.map(1, [0, 1]));
  },
  "event channels": async () => {
    const channels = new SocketDevice(SOCK_NONBLOCK).open();
    const one = channels.adopt(1 as Port);
    await one.wait();
    void one.wait();
    kept.push(channels, one);
  },
  "a thread for calls": async () => {
    const thread = new IoctlThread();
    const page = new ArgumentPage();
    await thread.ioctl(0x7fff_0000, 1, page.address);
    kept.push(thread, page);
  },
};

globalThis.addEventListener("message", ({ data }: MessageEvent<string>) => {
  if (data === "exit") process.exit(0);
  void Promise.resolve(holds[data]?.()).then(() => postMessage("ready"));
});
