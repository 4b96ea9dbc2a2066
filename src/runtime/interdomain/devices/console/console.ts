/** Consoles as a guest is given them. */

import { checkInteger } from "../../../base/checks.ts";
import { readOptions } from "../../../base/options.ts";
import { Xenbus } from "../../xenbus/index.ts";
import type { AttachableDevice, ServedDevice } from "../served-device.ts";
import { ConsoleBackEnd } from "./console-back-end.ts";

/** A further console of a guest. */
export interface ConsoleDeviceOptions {
  /** The number of the console, from 1 (hvc1 in Linux), which is the default. */
  readonly id?: number | undefined;
  /** The name that the guest finds beside it, such as "log". */
  readonly label?: string | undefined;
  /** Called with the console of each guest that gets one, to read and write it. */
  readonly opened?: ((console: ConsoleBackEnd) => void) | undefined;
}

/** A console of one guest that this program serves. */
export interface ServedConsole extends ServedDevice {
  readonly backEnd: ConsoleBackEnd;
}

/**
 * Consoles for guests, beside the first one.
 *
 * @example
 * ```ts
 * const log = Console.serve({ label: "log", opened: (console) => void console.readable.pipeTo(sink) });
 * await using guest = await xen.domains.create({ name: "web", memoryMiB: 256, kernel, devices: [log] });
 * ```
 */
export class Console {
  private constructor() {}

  /** A further console, which this program reads and writes. */
  static serve(options?: ConsoleDeviceOptions): AttachableDevice<ServedConsole> {
    const { id = 1, label, opened } = readOptions("Console.serve", options, ["id", "label", "opened"]);
    checkInteger("id", id, 1, 1023);
    if (opened !== undefined && typeof opened !== "function") throw new TypeError("expected opened to be a function");
    return {
      name: `console ${id}`,
      attach: async ({ domid, store, eventChannels, grants, signal }) => {
        const name = label === undefined ? {} : { name: label };
        const device = await Xenbus.plug(
          { store },
          {
            kind: "console",
            id,
            frontEnd: domid,
            frontEndNodes: { type: "ioemu", output: "xen-ts", tty: "", protocol: "vt100", ...name },
            backEndNodes: { protocol: "vt100", ...name },
            signal,
          },
        );
        try {
          const parts = { store, eventChannels: eventChannels(), grants: grants() };
          const backEnd = await ConsoleBackEnd.open(parts, { frontEnd: domid, id, signal });
          opened?.(backEnd);
          return {
            backEnd,
            ended: backEnd.ended,
            close: async () => {
              await backEnd.close();
              await device.remove();
            },
          };
        } catch (error) {
          await device.remove();
          throw error;
        }
      },
    };
  }
}
