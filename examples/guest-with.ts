/** Builds a guest with one device, for the examples of devices that a program serves. */

import { existsSync } from "node:fs";
import type { Guest, Xen } from "xen-ts";
import type { AttachableDevice, AttachedDevice, XenbusDevice } from "xen-ts/devices";
import { tinyKernel } from "xen-ts/testing";

const BOOT_MS = 30_000;

/** A guest that runs, and its device. */
export interface GuestWith<Attached extends AttachedDevice> extends AsyncDisposable {
  readonly guest: Guest;
  readonly attached: Attached;
}

/** Builds and starts a guest of the kernel on the command line, or of a small one, which has no drivers. */
export async function guestWith<Attached extends AttachedDevice>(
  { xen, isSimulated }: { readonly xen: Xen; readonly isSimulated: boolean },
  name: string,
  device: AttachableDevice<Attached>,
): Promise<GuestWith<Attached>> {
  const [kernel = isSimulated ? tinyKernel() : ["/lab/guests/pvh", "/lab/guests/arm64"].find(existsSync), ramdisk] =
    process.argv.slice(2);
  if (kernel === undefined) throw new Error(`expected a kernel: bun ${process.argv[1]} KERNEL [RAMDISK]`);
  let attached: Attached | undefined;
  const guest = await xen.domains.create({
    name,
    memoryMiB: ramdisk === undefined ? 64 : 256,
    kernel,
    ...(ramdisk === undefined ? {} : { ramdisk }),
    commandLine: "console=hvc0",
    devices: [{ name: device.name, attach: async (to) => (attached = await device.attach(to)) }],
  });
  if (attached === undefined) throw new Error("the builder has not attached the device");
  guest.unpause();
  return { guest, attached, [Symbol.asyncDispose]: () => guest[Symbol.asyncDispose]() };
}

/** Waits for a guest that has a driver to connect, while it boots. Resolves with both ends' states as text. */
export async function statesOf(device: XenbusDevice): Promise<string> {
  const deadline = performance.now() + (process.argv.length > 3 ? BOOT_MS : 0);
  let info = await device.info();
  while (info.backEndState === "initialising" || (info.frontEndState !== "connected" && performance.now() < deadline)) {
    await Bun.sleep(100);
    info = await device.info();
  }
  return `front end ${info.frontEndState}, back end ${info.backEndState}`;
}
