/**
 * Linux's device, for a guest, whose xenstored runs in another domain. The kernel shares its own connection among all
 * programs, and keeps their watches and transactions apart.
 */

import { close, constants, openSync, writeSync } from "node:fs";
import { XsdSockmsg } from "../../../../generated/4.22/x86_64/io/xs_wire.ts";
import { checkFilePath } from "../../../base/checks.ts";
import { XENSTORE_PAYLOAD_MAX } from "../wire/constants.ts";
import { DeviceConnection, type DeviceFile } from "./device-connection.ts";
import type { XenStoreConnection, XenStoreReceiver, XenStoreTransport } from "./transport.ts";

/**
 * xenstore through Linux's device /dev/xen/xenbus, the kernel's own connection. Each opening belongs to the thread and the
 * process that made it: Linux keeps their requests apart.
 */
export class DeviceTransport implements XenStoreTransport {
  readonly name: string;
  /** The largest payload: Linux's buffer holds the header too. */
  readonly maximumPayloadBytes: number = XENSTORE_PAYLOAD_MAX - XsdSockmsg.size;
  readonly isShared = true;

  /** Throws a TypeError or RangeError unless it can be a path. Nothing is opened yet. */
  constructor(path: string) {
    checkFilePath(path);
    this.name = path;
  }

  async connect(receiver: XenStoreReceiver): Promise<XenStoreConnection> {
    if (typeof Bun === "undefined") throw new Error("reading it takes Bun");
    return new DeviceConnection(openDevice(this.name), receiver);
  }
}

function openDevice(path: string): DeviceFile {
  const fd = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const closeFile = (): void => close(fd, () => {});
  let reader: ReturnType<typeof readerOf>;
  try {
    reader = readerOf(fd);
  } catch (error) {
    closeFile();
    throw error;
  }
  return {
    write(request) {
      const written = writeSync(fd, request);
      if (written !== request.length) throw new Error(`${path} accepted only ${written} of ${request.length} bytes`);
    },
    read: () => reader.read(),
    // A pending read comes first: if its descriptor were closed, it would never settle.
    close: () => void reader.cancel().then(closeFile, closeFile),
  };
}

/** Makes a reader. Bun polls a non-blocking descriptor, so no thread waits. */
function readerOf(fd: number) {
  return Bun.file(fd).stream().getReader();
}
