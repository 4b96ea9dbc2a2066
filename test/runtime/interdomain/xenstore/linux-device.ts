/**
 * A stand-in for Linux's /dev/xen/xenbus that behaves as drivers/xen/xenbus (seen with Linux 6.1): one buffer for a
 * request, watches within `write`, refused ones as a failure of `write`. Behind it is a simulated xenstored.
 */

import { constants } from "node:os";
import * as wire from "../../../../src/runtime/interdomain/xenstore/wire/constants.ts";
import { MessageDecoder } from "../../../../src/runtime/interdomain/xenstore/wire/decoder.ts";
import { encodeMessage, MessageEncoder } from "../../../../src/runtime/interdomain/xenstore/wire/encoder.ts";
import {
  DeviceConnection,
  type DeviceFile,
} from "../../../../src/runtime/interdomain/xenstore/transport/device-connection.ts";
import type { XenStoreConnection, XenStoreTransport } from "../../../../src/xenstore.ts";

export interface LinuxDeviceOptions {
  /** The most bytes that a read returns; by default all available bytes. */
  readonly pieces?: number;
  /** The number of watches that the domain may have. */
  readonly watches?: number;
}

const BUFFER = wire.XENSTORE_PAYLOAD_MAX;
const HEADER = 16;
/** The longest path that C's xenstored accepts. */
const LONGEST_PATH = wire.XENSTORE_REL_PATH_MAX;

export class LinuxDevice implements XenStoreTransport {
  readonly name = "a device in memory";
  readonly isShared = true;
  readonly maximumPayloadBytes: number = BUFFER - HEADER;
  /** The types of the requests that the kernel has received. */
  readonly written: number[] = [];
  /** The number of open files. */
  open = 0;
  connections = 0;
  /** True once a program has been blocked within `write`: without a xenstored, for ever. */
  isHeld = false;
  /** The errors of the next writes. */
  readonly failures: string[] = [];
  readonly pieces: number;
  readonly watchQuota: number;
  #runs = true;
  readonly #waiting: (() => void)[] = [];
  readonly #transport: XenStoreTransport;

  constructor(transport: XenStoreTransport, options: LinuxDeviceOptions = {}) {
    this.#transport = transport;
    this.pieces = options.pieces ?? Number.POSITIVE_INFINITY;
    this.watchQuota = options.watches ?? Number.POSITIVE_INFINITY;
  }

  /** Ends xenstored: requests wait for the next one. */
  endXenstored(): void {
    this.#runs = false;
  }

  startXenstored(): void {
    this.#runs = true;
    for (const go of this.#waiting.splice(0)) go();
  }

  get runs(): boolean {
    return this.#runs;
  }

  /** Passes a request on, once a xenstored runs. */
  pass(go: () => void): void {
    if (this.#runs) go();
    else this.#waiting.push(go);
  }

  async connect(receiver: Parameters<XenStoreTransport["connect"]>[0]): Promise<XenStoreConnection> {
    this.open++;
    this.connections++;
    const file = new OpenedFile(this);
    file.link(await this.#transport.connect(file));
    return new DeviceConnection(file, receiver);
  }
}

class OpenedFile implements DeviceFile {
  readonly #device: LinuxDevice;
  readonly #watches = new Set<string>();
  #connection: XenStoreConnection | undefined;
  #bytes: Uint8Array[] = [];
  #reader: (() => void) | undefined;
  #unanswered = false;
  #closed = false;
  readonly #decoder = new MessageDecoder(({ type, req_id, tx_id }, payload) => {
    if (type !== wire.XS_WATCH_EVENT) this.#unanswered = false;
    const encoder = new MessageEncoder();
    // Linux leaves bytes of its stack in the numbers of an event.
    encoder.add(type, type === wire.XS_WATCH_EVENT ? 0xdead_beef : req_id, tx_id, [payload]);
    this.#push(encoder.take().slice());
  });

  constructor(device: LinuxDevice) {
    this.#device = device;
  }

  link(connection: XenStoreConnection): void {
    this.#connection = connection;
  }

  write(request: Uint8Array): void {
    if (this.#closed) throw failed("EBADF");
    const failure = this.#device.failures.shift();
    if (failure !== undefined) throw failed(failure);
    if (request.length > BUFFER) throw failed("EINVAL");
    if (this.#unanswered) throw new Error("a request has been overwritten by the next one");
    const view = new DataView(request.buffer, request.byteOffset, request.length);
    const type = view.getUint32(0, true);
    this.#device.written.push(type);
    if (type === wire.XS_WATCH || type === wire.XS_UNWATCH) this.#watch(type, request, view.getUint32(4, true));
    else {
      const copy = request.slice();
      this.#unanswered = true;
      this.#device.pass(() => this.#connection?.send(copy));
    }
  }

  async read(): Promise<{ value?: Uint8Array; done: boolean }> {
    while (this.#bytes.length === 0) {
      if (this.#closed) return { done: true };
      await new Promise<void>((resolve) => (this.#reader = resolve));
    }
    const all = Buffer.concat(this.#bytes);
    const length = Math.min(all.length, this.#device.pieces);
    this.#bytes = length < all.length ? [all.subarray(length)] : [];
    return { value: new Uint8Array(all.subarray(0, length)), done: false };
  }

  close(): void {
    if (this.#closed) throw new Error("closed twice");
    this.#closed = true;
    this.#device.open--;
    this.#connection?.close();
    this.#reader?.();
  }

  received(bytes: Uint8Array): void {
    this.#decoder.push(bytes);
  }

  /** Does nothing: Linux does not report that xenstored has ended. */
  closed(): void {}

  /** Waits for xenstored, without a way to interrupt the wait. */
  #watch(type: number, request: Uint8Array, id: number): void {
    if (!this.#device.runs) {
      this.#device.isHeld = true;
      throw new Error("the program is held");
    }
    const key = Buffer.from(request.subarray(HEADER)).toString("latin1");
    const [path = ""] = key.split("\0");
    if (type === wire.XS_UNWATCH) {
      // It is answered by OK even for an unknown watch.
      if (!this.#watches.delete(key)) {
        this.#push(encodeMessage(type, id, 0, ["OK\0"]));
        return;
      }
    } else {
      if (path.length > LONGEST_PATH) throw failed("EINVAL");
      if (this.#watches.size >= this.#device.watchQuota) throw failed("E2BIG");
      this.#watches.add(key);
    }
    this.#unanswered = true;
    this.#connection?.send(request.slice());
  }

  #push(bytes: Uint8Array): void {
    this.#bytes.push(bytes);
    this.#reader?.();
  }
}

function failed(code: string): Error {
  const number = (constants.errno as Record<string, number>)[code] ?? 0;
  return Object.assign(new Error(`${code}: write`), { code, errno: -number, syscall: "write" });
}
