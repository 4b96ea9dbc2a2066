/**
 * A Worker with its own device and its own Xen: it answers each message with its state and the value that it received.
 */

import { Device } from "../../../src/runtime/linux/device/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";

const device = new Device(["/dev/zero"]);
using simulated = new SimulatedXen({ domains: [{ name: "of the Worker" }] });
const xen = simulated.open();

export interface WorkerAnswer {
  readonly fd: number;
  readonly domains: number;
  /** Names of the methods that the received value has in this thread. */
  readonly methods: readonly string[];
  readonly received: unknown;
}

globalThis.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const methods = ["info", "list", "get", "close"].filter(
    (name) => typeof Reflect.get(Object(data), name) === "function",
  );
  const answer: WorkerAnswer = { fd: device.fd, domains: xen.domains.list().length, methods, received: data };
  postMessage(answer);
});
postMessage("ready");
await new Promise(() => {});
