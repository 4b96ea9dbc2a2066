/** The device below event channels: Linux's, or a simulation of it. */

/** Receives the events of a device. */
export interface EventSink {
  /** Reports ports that have fired. Each stays masked until it is unmasked. */
  fired(ports: readonly number[]): void;
  /** Reports that the device has dropped events. It reports no events until it is reset. */
  overflowed(): void;
  /** Reports that events may have been lost between one read loop and the next. */
  restarted(): void;
  /** Reports that no event can come any more. */
  failed(error: unknown): void;
}

/** One open device and its ports. Results are those of system calls: −errno on failure. */
export interface EventDevice extends Disposable {
  /** Returns a port, or −errno. */
  bindUnbound(remote: number): number;
  bindInterdomain(remote: number, remotePort: number): number;
  bindVirq(virq: number): number;
  unbind(port: number): number;
  notify(port: number): number;
  unmask(ports: readonly number[]): number;
  /** Drops events that have not been read. Ports that have fired stay masked. */
  reset(): number;
  /** Starts to report events to the sink, for the device's whole life. Called once, before the first wait. */
  start(sink: EventSink): void;
  /** Returns ports that have fired and have not been reported; or −errno. Absent if the device cannot be polled. */
  look?(): number[] | number;
  /** Looks for as long as a wait may block the thread. Absent if none may. */
  readonly blockingLook?: (() => number[] | number) | undefined;
  /** Decides if the device keeps the process alive. Initially it does not. */
  keepAlive(on: boolean): void;
}
