/** The ports of one simulated domain, from its creation to its end. A later domain of that number has other ports. */

/** The other side of a port. */
export type Connection =
  | { readonly kind: "unbound"; readonly remote: number }
  | { readonly kind: "interdomain"; readonly remote: number; readonly remotePort: number }
  | { readonly kind: "virq"; readonly virq: number };

export class End {
  readonly port: number;
  connection: Connection;
  pending = false;
  masked = false;
  /** Called when the port fires; without it an event stays pending. */
  upcall: ((port: number) => void) | undefined;

  constructor(port: number, connection: Connection) {
    this.port = port;
    this.connection = connection;
  }

  /** Raises an event. Events that are not consumed yet coalesce. */
  raise(): void {
    this.pending = true;
    this.#deliver();
  }

  unmask(): void {
    this.masked = false;
    this.#deliver();
  }

  /** Delivers an event and masks the port, as Linux's driver does. */
  #deliver(): void {
    if (!this.pending || this.masked || this.upcall === undefined) return;
    this.pending = false;
    this.masked = true;
    this.upcall(this.port);
  }
}

export class DomainPorts {
  readonly ends: Map<number, End> = new Map();
  /** Called once the domain and its ports are gone. */
  readonly listeners: Set<() => void> = new Set();
  /** The number of ports that have ever been in use. */
  known = 0;
  #isGone = false;

  get isGone(): boolean {
    return this.#isGone;
  }

  /** Marks the domain as gone, and calls the listeners. */
  end(): void {
    this.#isGone = true;
    for (const listener of this.listeners) listener();
    this.listeners.clear();
  }
}
