/** What is below event channels: Linux's device, or a simulation of it. */

/** Told what happens to the ports of an `EventPorts`. */
export interface EventSink {
  /** These have fired. Each stays masked until it is unmasked. */
  fired(ports: readonly number[]): void;
  /** The device dropped events, and tells of none until it is reset. */
  overflowed(): void;
  /** Events may have been lost between one loop that reads them and the next. */
  restarted(): void;
  /** No event will come any more. */
  failed(error: unknown): void;
}

/** The ports of one open device. Results are those of system calls: −errno where something fails. */
export interface EventPorts extends Disposable {
  /** A port, or −errno. */
  bindUnbound(remote: number): number;
  bindInterdomain(remote: number, remotePort: number): number;
  bindVirq(virq: number): number;
  unbind(port: number): number;
  notify(port: number): number;
  unmask(ports: readonly number[]): number;
  /** Drops what has been reported and not been read. Ports that have fired stay masked. */
  reset(): number;
  /** Called once, before anybody waits: from then on the sink is told of events, for the object's whole life. */
  start(sink: EventSink): void;
  /**
   * Ports that have fired and have not been reported to the sink, without waiting; or −errno. Left out where there is
   * no way to look.
   */
  look?(): number[] | number;
  /** Whether that keeps the process alive. At the start it does not. */
  keepAlive(on: boolean): void;
}
