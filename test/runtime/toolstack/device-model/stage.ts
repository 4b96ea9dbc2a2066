/** A simulated guest with a device model, and what its devices were asked. */

import type { DeviceModel, EmulatedDevice, Xen } from "../../../../src/index.ts";
import { type SimulatedGuest, SimulatedXen, type SimulatedXenOptions } from "../../../../src/testing.ts";

export const GUEST = 1;

export interface Stage extends Disposable {
  readonly simulated: SimulatedXen;
  readonly xen: Xen;
  readonly guest: SimulatedGuest;
}

export function stage(options: SimulatedXenOptions = {}): Stage {
  const machine = { architecture: "x86_64", domains: [{ name: "guest", vcpus: 2 }], ...options } as const;
  const simulated = new SimulatedXen(machine);
  const xen = simulated.open();
  const end = (): void => {
    xen.close();
    simulated.close();
  };
  return { simulated, xen, guest: simulated.guest(GUEST), [Symbol.dispose]: end };
}

/** Calls an action while the model is served; then ends serving. */
export async function served<Result>(model: DeviceModel, action: () => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const serving = model.serve({ signal: stop.signal }).catch((error: unknown) => {
    if (error !== stop.signal.reason) throw error;
  });
  try {
    return await action();
  } finally {
    stop.abort();
    await serving;
  }
}

/** A device of bytes, which notes each access. */
export function recorder(): { device: EmulatedDevice; log: string[]; bytes: Uint8Array } {
  const log: string[] = [];
  const bytes = new Uint8Array(64);
  const view = new DataView(bytes.buffer);
  const device: EmulatedDevice = {
    read(offset, size) {
      log.push(`read ${offset}:${size}`);
      return size === 1
        ? view.getUint8(offset)
        : size === 2
          ? view.getUint16(offset, true)
          : view.getUint32(offset, true);
    },
    write(offset, size, value) {
      log.push(`write ${offset}:${size} ${value.toString(16)}`);
      for (let index = 0; index < size; index++) view.setUint8(offset + index, (value / 2 ** (index * 8)) & 0xff);
    },
  };
  return { device, log, bytes };
}
