/** Linux's driver for event channels, /dev/xen/evtchn: each open descriptor has ports of its own. */

import {
  IOCTL_EVTCHN_BIND_INTERDOMAIN,
  IOCTL_EVTCHN_BIND_UNBOUND_PORT,
  IOCTL_EVTCHN_BIND_VIRQ,
  IOCTL_EVTCHN_NOTIFY,
  IOCTL_EVTCHN_RESET,
  IOCTL_EVTCHN_RESTRICT_DOMID,
  IOCTL_EVTCHN_UNBIND,
} from "../../../../generated/linux/evtchn.constants.ts";
import {
  IoctlEvtchnBindInterdomain,
  IoctlEvtchnBindUnboundPort,
  IoctlEvtchnBindVirq,
  IoctlEvtchnNotify,
  IoctlEvtchnRestrictDomid,
  IoctlEvtchnUnbind,
} from "../../../../generated/linux/evtchn.ts";
import { EAGAIN, EBADF, EINTR, systemError, type XenError } from "../../../base/errors/index.ts";
import { ArgumentPage, type Device } from "../../../linux/device/index.ts";
import {
  ioctl,
  ioctlAt,
  O_NONBLOCK,
  openFlags,
  poll,
  POLLFD_EVENTS,
  POLLIN,
  read,
  write,
} from "../../../linux/ffi/index.ts";
import type { EventDevice, EventSink } from "../device.ts";
import { EventReader } from "./reader.ts";
import { streamLoop } from "./stream-loop.ts";
import { workerLoop } from "./worker-loop.ts";

/** Offsets in the page: arguments at its beginning, then the memory for poll, write and read. */
const POLL_AT = 64;
const WRITE_AT = 1024;
const READ_AT = 2048;
const PORT_BYTES = Uint32Array.BYTES_PER_ELEMENT;
const WRITTEN_AT_ONCE = (READ_AT - WRITE_AT) / PORT_BYTES;
const READ_BYTES = 2048;
/** Milliseconds between two checks if a descriptor that was opened elsewhere is still open. */
const OPEN_CHECK_MS = 1000;

/** Properties of an open descriptor. */
export interface LinuxEvtchnOptions {
  /** True for a descriptor that was opened elsewhere. */
  readonly isAdopted?: boolean;
  /** Milliseconds that a look may wait. */
  readonly blockMs?: number;
}

export class LinuxEvtchn implements EventDevice {
  readonly #device: Device;
  readonly #page: ArgumentPage = new ArgumentPage();
  readonly #notify: IoctlEvtchnNotify;
  readonly #sendNotify: () => number;
  readonly #blocks: boolean;
  /** True if another part of the program, which may close the descriptor, knows its number. */
  readonly #isAdopted: boolean;
  readonly blockingLook: (() => number[] | number) | undefined;
  #reader: EventReader | undefined;
  #openCheck: NodeJS.Timeout | undefined;
  #keepAlive = false;

  /** Takes ownership of the device. */
  constructor(device: Device, { isAdopted = false, blockMs = 0 }: LinuxEvtchnOptions = {}) {
    const { fd } = device;
    this.#isAdopted = isAdopted;
    const { address, view } = this.#page;
    this.#device = device;
    this.#notify = new IoctlEvtchnNotify(view);
    this.#sendNotify = ioctlAt(fd, IOCTL_EVTCHN_NOTIFY, address);
    this.#blocks = (openFlags(fd) & O_NONBLOCK) === 0;
    view.setInt32(POLL_AT, fd, true);
    view.setInt16(POLL_AT + POLLFD_EVENTS, POLLIN, true);
    this.blockingLook = blockMs > 0 ? () => this.#look(blockMs) : undefined;
  }

  get fd(): number {
    return this.#device.fd;
  }

  /** True once a loop reads the descriptor. */
  get started(): boolean {
    return this.#reader !== undefined;
  }

  bindUnbound(remote: number): number {
    new IoctlEvtchnBindUnboundPort(this.#page.view).remote_domain = remote;
    return this.#ioctl(IOCTL_EVTCHN_BIND_UNBOUND_PORT);
  }

  bindInterdomain(remote: number, remotePort: number): number {
    const argument = new IoctlEvtchnBindInterdomain(this.#page.view);
    argument.remote_domain = remote;
    argument.remote_port = remotePort;
    return this.#ioctl(IOCTL_EVTCHN_BIND_INTERDOMAIN);
  }

  bindVirq(virq: number): number {
    new IoctlEvtchnBindVirq(this.#page.view).virq = virq;
    return this.#ioctl(IOCTL_EVTCHN_BIND_VIRQ);
  }

  unbind(port: number): number {
    new IoctlEvtchnUnbind(this.#page.view).port = port;
    return this.#ioctl(IOCTL_EVTCHN_UNBIND);
  }

  notify(port: number): number {
    this.#notify.port = port;
    return this.#sendNotify();
  }

  /** Writes the ports' numbers to the device, which unmasks them. */
  unmask(ports: readonly number[]): number {
    const { address, view } = this.#page;
    for (let first = 0; first < ports.length; first += WRITTEN_AT_ONCE) {
      const count = Math.min(WRITTEN_AT_ONCE, ports.length - first);
      for (let index = 0; index < count; index++) {
        view.setUint32(WRITE_AT + index * PORT_BYTES, ports[first + index] ?? 0, true);
      }
      const result = write(this.#device.fd, address + WRITE_AT, count * PORT_BYTES);
      if (result < 0) return result;
    }
    return 0;
  }

  reset(): number {
    return this.#ioctl(IOCTL_EVTCHN_RESET);
  }

  /** Restricts the descriptor permanently to that domain's ports. */
  restrict(domid: number): number {
    new IoctlEvtchnRestrictDomid(this.#page.view).domid = domid;
    return this.#ioctl(IOCTL_EVTCHN_RESTRICT_DOMID);
  }

  /** Returns ports that have fired, waiting up to that many milliseconds (−1: without end); or −errno. */
  read(timeoutMs: number): number[] | number {
    if (timeoutMs === 0 && !this.#blocks) return this.#readNow();
    const ready = poll(this.#page.address + POLL_AT, 1, timeoutMs);
    if (ready > 0) return this.#readNow();
    return ready === 0 || ready === -EINTR ? [] : ready;
  }

  #readNow(): number[] | number {
    const { address, view } = this.#page;
    const length = read(this.#device.fd, address + READ_AT, READ_BYTES);
    if (length < 0) return length === -EAGAIN || length === -EINTR ? [] : length;
    const ports: number[] = [];
    for (let offset = 0; offset < length; offset += PORT_BYTES) ports.push(view.getUint32(READ_AT + offset, true));
    return ports;
  }

  start(sink: EventSink): void {
    const { fd } = this.#device;
    if (!this.#device.isOpen) throw closedByOthers();
    this.#reader?.stop();
    const worker = workerLoop(fd, () => this.read(0));
    this.#reader = new EventReader(sink, this.#blocks ? [worker] : [streamLoop(fd), worker]);
    this.#reader.keepAlive(this.#keepAlive);
    if (this.#isAdopted) this.#openCheck ??= setInterval(() => this.#checkOpen(sink), OPEN_CHECK_MS).unref();
  }

  /** Checks if the descriptor was closed elsewhere: a read of it would then wait for ever. */
  #checkOpen(sink: EventSink): void {
    if (this.#device.isOpen) return;
    this.#stop();
    sink.failed(closedByOthers());
  }

  #stop(): void {
    clearInterval(this.#openCheck);
    this.#openCheck = undefined;
    this.#reader?.stop();
  }

  look(): number[] | number {
    return this.#look(0);
  }

  /** Finds nothing on a blocking descriptor, since a thread reads that one. */
  #look(timeoutMs: number): number[] | number {
    // Its number may belong to another file by now, which must not be read.
    if (this.#isAdopted && !this.#device.isOpen) return -EBADF;
    return this.#blocks ? [] : this.read(timeoutMs);
  }

  keepAlive(on: boolean): void {
    this.#keepAlive = on;
    this.#reader?.keepAlive(on);
  }

  [Symbol.dispose](): void {
    // Closing the descriptor during a stream's read would leave the stream waiting for ever.
    this.#stop();
    using stack = new DisposableStack();
    stack.use(this.#page);
    stack.use(this.#device);
  }

  #ioctl(request: number): number {
    return ioctl(this.#device.fd, request, this.#page.address);
  }
}

function closedByOthers(): XenError {
  return systemError("read event channels", -EBADF, "The descriptor was closed elsewhere");
}

/**
 * Returns −ENOTCONN for a descriptor of this driver, and another number for any other. Unbinds nothing, since no port
 * is 0.
 */
export function probe(fd: number): number {
  using page = new ArgumentPage();
  new IoctlEvtchnUnbind(page.view).port = 0;
  return ioctl(fd, IOCTL_EVTCHN_UNBIND, page.address);
}
