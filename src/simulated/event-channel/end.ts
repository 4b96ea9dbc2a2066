/** One port of a simulated domain. */

/** What the port is connected to. */
export type Connection =
  | { readonly kind: "unbound"; readonly remote: number }
  | { readonly kind: "interdomain"; readonly remote: number; readonly remotePort: number }
  | { readonly kind: "virq"; readonly virq: number };

export class End {
  readonly port: number;
  connection: Connection;
  pending = false;
  masked = false;
  /** Told when the port fires; without it a pending event stays. */
  upcall: ((port: number) => void) | undefined;

  constructor(port: number, connection: Connection) {
    this.port = port;
    this.connection = connection;
  }

  /** Several events that nobody has looked at are one. */
  raise(): void {
    this.pending = true;
    this.#deliver();
  }

  unmask(): void {
    this.masked = false;
    this.#deliver();
  }

  /** As Linux's driver does it: the port is masked from the event on. */
  #deliver(): void {
    if (!this.pending || this.masked || this.upcall === undefined) return;
    this.pending = false;
    this.masked = true;
    this.upcall(this.port);
  }
}
