/** Consoles as a guest is given them. */

import { checkFunction, checkInteger, checkText } from "../../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../../base/options.ts";
import { Xenbus } from "../../xenbus/index.ts";
import { type AttachableDevice, type AttachedDevice, readGuest } from "../attached-device.ts";
import { ConsoleBackEnd } from "./console-back-end.ts";

/** A further console of a guest. */
export interface ConsoleDeviceOptions {
  /** The number of the console, from 1 (hvc1 in Linux), which is the default. */
  readonly id?: number | undefined;
  /** The name that the guest finds beside it, such as "log". */
  readonly label?: string | undefined;
  /** Called with the console of each guest that gets one, to read and write it. */
  readonly onOpen?: ((console: ConsoleBackEnd) => void) | undefined;
}

/** A console of one guest that this program serves. */
export interface ServedConsole extends AttachedDevice {
  /** The console, to read and write. */
  readonly backEnd: ConsoleBackEnd;
  /** Ends serving, and removes the console's nodes. Rejects with the signal's reason: serving ends, and the nodes stay. */
  close(options?: SignalOptions): Promise<void>;
}

/**
 * Consoles for guests, beside the first one. This thread of this program serves them, while it runs.
 *
 * @example
 * ```ts
 * const log = Console.serve({ label: "log", onOpen: (console) => void console.readable.pipeTo(sink) });
 * await using guest = await xen.domains.create({ name: "web", memoryMiB: 256, kernel, devices: [log] });
 * ```
 */
export class Console {
  private constructor() {}

  /** Returns a further console, which this program reads and writes. */
  static serve(options?: ConsoleDeviceOptions): AttachableDevice<ServedConsole> {
    const { id = 1, label, onOpen } = readOptions("Console.serve", options, ["id", "label", "onOpen"]);
    checkInteger("id", id, 1, 1023);
    if (onOpen !== undefined) checkFunction("onOpen", onOpen);
    if (label !== undefined) checkText("label", label);
    return {
      name: `console ${id}`,
      attach: async (guest) => {
        const { domid, store, eventChannels, grants, signal } = readGuest(guest);
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
          onOpen?.(backEnd);
          return {
            backEnd,
            ended: backEnd.ended,
            close: async (options) => {
              const read = readOptions("close", options, ["signal"]);
              await backEnd.close(read);
              await device.remove(read);
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
