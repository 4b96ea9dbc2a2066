/** Binds a port of another domain, so that this process can signal on it. */

import { IOCTL_EVTCHN_BIND_INTERDOMAIN, IOCTL_EVTCHN_NOTIFY } from "../../../src/generated/linux/evtchn.constants.ts";
import { IoctlEvtchnBindInterdomain, IoctlEvtchnNotify } from "../../../src/generated/linux/evtchn.ts";
import * as libc from "../../../src/runtime/linux/ffi/index.ts";
import { PAGE } from "./kernel.ts";

export class EventPort implements Disposable {
  readonly #device: number;
  readonly #port: number;
  readonly #place: number;
  readonly #argument: DataView<ArrayBuffer>;
  #open = true;

  constructor(domid: number, remotePort: number) {
    this.#device = libc.open("/dev/xen/evtchn", libc.O_RDWR | libc.O_CLOEXEC);
    this.#place = libc.mmap(PAGE, libc.PROT_READ | libc.PROT_WRITE, libc.MAP_PRIVATE | libc.MAP_ANONYMOUS, -1);
    this.#argument = new DataView(libc.mappedBuffer(this.#place, PAGE));
    const bind = new IoctlEvtchnBindInterdomain(this.#argument);
    bind.remote_domain = domid;
    bind.remote_port = remotePort;
    this.#port = libc.ioctl(this.#device, IOCTL_EVTCHN_BIND_INTERDOMAIN, this.#place);
    if (this.#port < 0) {
      this[Symbol.dispose]();
      throw new Error(`binding port ${remotePort} of domain ${domid}: errno ${-this.#port}`);
    }
  }

  notify(): void {
    new IoctlEvtchnNotify(this.#argument).port = this.#port;
    const result = libc.ioctl(this.#device, IOCTL_EVTCHN_NOTIFY, this.#place);
    if (result < 0) throw new Error(`notifying port ${this.#port}: errno ${-result}`);
  }

  /** Closes the device, which unbinds the port. */
  [Symbol.dispose](): void {
    if (!this.#open) return;
    this.#open = false;
    this.#argument.buffer.transfer(0);
    libc.munmap(this.#place, PAGE);
    libc.close(this.#device);
  }
}
