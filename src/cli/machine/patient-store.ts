/**
 * xenstore for a command, which must not wait for ever. Linux's device is there without a xenstored, and takes requests
 * that no one answers: it must answer one before others are made.
 */

import {
  DeviceTransport,
  SocketTransport,
  XenStore,
  type XenStoreConnection,
  type XenStoreReceiver,
  type XenStoreTransport,
} from "../../xenstore.ts";

/** Milliseconds that a xenstored may take for its first answer: less than the patience for names. */
const PATIENCE_MS = 1500;

/** Milliseconds after which a silent xenstored is asked again. */
const SILENCE_MS = 30_000;

/** Makes a client that connects at its first request. */
export function openStore(): XenStore {
  const { XENSTORED_PATH, XENSTORED_RUNDIR } = process.env;
  if ((XENSTORED_PATH ?? XENSTORED_RUNDIR) !== undefined) return new XenStore();
  const sockets = ["/run/xenstored/socket", "/var/run/xenstored/socket"].map((path) => new SocketTransport(path));
  return new XenStore({ transport: [...sockets, new PatientTransport(new DeviceTransport("/dev/xen/xenbus"))] });
}

/** A transport whose xenstored must answer one request soon. */
export class PatientTransport implements XenStoreTransport {
  readonly name: string;
  readonly isShared: boolean | undefined;
  readonly maximumPayloadBytes: number | undefined;
  readonly #inner: XenStoreTransport;
  readonly #patienceMs: number;
  #silentUntil = 0;

  constructor(inner: XenStoreTransport, patienceMs: number = PATIENCE_MS) {
    this.name = inner.name;
    this.isShared = inner.isShared;
    this.maximumPayloadBytes = inner.maximumPayloadBytes;
    this.#inner = inner;
    this.#patienceMs = patienceMs;
  }

  async connect(receiver: XenStoreReceiver): Promise<XenStoreConnection> {
    if (performance.now() < this.#silentUntil) throw silence();
    const probe = new XenStore({ transport: this.#inner });
    try {
      await probe.tryRead("domid", { signal: AbortSignal.timeout(this.#patienceMs) });
    } catch (error) {
      if ((error as Error).name !== "TimeoutError") throw error;
      this.#silentUntil = performance.now() + SILENCE_MS;
      throw silence();
    } finally {
      probe.close();
    }
    return this.#inner.connect(receiver);
  }
}

function silence(): Error {
  return Object.assign(new Error("xenstored does not answer"), { code: "no answer" });
}
