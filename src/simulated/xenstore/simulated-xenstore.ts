/**
 * A xenstored in this process. It speaks the protocol over transports in memory, and answers as C's xenstored does:
 * with permissions for each domain, conflicting transactions, watches and quotas.
 */

import type { Domid } from "../../runtime/abi/numbers.ts";
import { checkText, inspectAs, shown } from "../../runtime/base/checks.ts";
import { checkBytes, encodeText } from "../../runtime/base/bytes.ts";
import { readOptions } from "../../runtime/base/options.ts";
import {
  MemoryTransport,
  XenStore,
  type XenStoreConnection,
  type XenStoreTransport,
} from "../../runtime/interdomain/xenstore/index.ts";
import {
  XS_TRANSACTION_END,
  XS_TRANSACTION_START,
  XS_WRITE,
} from "../../runtime/interdomain/xenstore/wire/constants.ts";
import type { PayloadPart } from "../../runtime/interdomain/xenstore/wire/encoder.ts";
import { checkPath } from "../../runtime/interdomain/xenstore/wire/path.ts";
import { checkDomid } from "../../runtime/interdomain/xenstore/permissions.ts";
import { type Change, isPrivileged, mayKnow, Refusal } from "./access.ts";
import { Client, type ClientRequest } from "./client.ts";
import { endTransaction, startTransaction } from "./connection-requests.ts";
import type { Context } from "./context.ts";
import { Database } from "./database.ts";
import { KnownDomains } from "./domains.ts";
import { addNode, firstNodes, guestNodes } from "./first-nodes.ts";
import { removeNode } from "./node-requests.ts";
import { quotasOf, type SimulatedXenStoreQuotas } from "./quotas.ts";
import { domainRequests, plainRequests } from "./requests.ts";

/** The limits of a simulated xenstore. */
export interface SimulatedXenStoreOptions {
  /** Limits of ordinary domains; the others are the defaults of C's xenstored. */
  readonly quotas?: Partial<SimulatedXenStoreQuotas> | undefined;
}

/** A domain that a simulated xenstore knows. */
export interface SimulatedStoreDomain {
  /** By default "domain 5" for number 5. */
  readonly name?: string | undefined;
  /** By default a UUID made from its number. */
  readonly uuid?: string | undefined;
}

/**
 * A simulated xenstored, for clients of one thread: a Worker or another process cannot connect to it.
 *
 * @example
 * ```ts
 * using simulated = new SimulatedXenStore();
 * simulated.addDomain(5, { name: "web" });
 * using guest = simulated.open(5);
 * await guest.write("data/ready", "1");
 * using dom0 = simulated.open();
 * await dom0.read("/local/domain/5/data/ready"); // "1"
 * ```
 */
export class SimulatedXenStore implements Disposable {
  readonly #quotas: SimulatedXenStoreQuotas;
  readonly #clients: Set<Client> = new Set();
  #database: Database = new Database();
  #domains: KnownDomains;
  #running = true;
  #isClosed = false;

  /** Throws a TypeError or a RangeError for an unknown quota or limit. */
  constructor(options: SimulatedXenStoreOptions = {}) {
    const { quotas = {} } = readOptions("SimulatedXenStore", options, ["quotas"]);
    this.#quotas = quotasOf(quotas);
    this.#domains = this.#start();
  }

  /** True once it is closed for good. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Opens a client of a domain, which the caller closes. */
  open(domid: Domid = 0): XenStore {
    return new XenStore({ transport: this.transport(domid) });
  }

  /** Returns a domain's transport, for any number of connections. */
  transport(domid: Domid = 0): XenStoreTransport {
    this.#checkOpen();
    checkDomid(domid);
    const name = `the simulated xenstored, as domain ${domid}`;
    return new MemoryTransport(name, (connection) => {
      if (!this.#running) throw new Error("the simulated xenstored has ended");
      const owner = {
        answer: (client: Client, request: ClientRequest) => this.#answer(client, request),
        gone: (client: Client) => void this.#clients.delete(client),
      };
      const client = new Client(domid, connection, owner, this.#domains.targets);
      this.#clients.add(client);
      return client;
    });
  }

  /** Adds a domain as a toolstack does: its nodes, and its introduction. */
  addDomain(domid: Domid, options: SimulatedStoreDomain = {}): void {
    this.#checkOpen();
    checkDomid(domid);
    const own = readOptions("addDomain", options, ["name", "uuid"]);
    const { name = `domain ${domid}`, uuid = uuidOf(domid) } = own;
    checkText("name", name);
    checkText("uuid", uuid);
    for (const node of guestNodes(domid, name, uuid)) addNode(this.#database, node);
    this.#domains.introduce(domid);
  }

  /**
   * Writes a value in dom0's place, at once, and fires watches. Throws a TypeError unless the path is absolute, a
   * ReferenceError if xenstored has ended.
   */
  put(path: string, value: string | Uint8Array): void {
    this.#checkOpen();
    if (!this.#running) throw new ReferenceError("the simulated xenstored has ended: restart() starts a new one");
    checkPath(path);
    if (!path.startsWith("/"))
      throw new TypeError(`expected an absolute path such as "/local/domain/5/name", received ${shown(path)}`);
    const dom0 = new Client(0, NO_CONNECTION, { answer: () => [], gone: () => {} }, this.#domains.targets);
    const bytes = typeof value === "string" ? encodeText("value", value) : checkBytes(value);
    const payload = Buffer.concat([Buffer.from(`${path}\0`), bytes]);
    this.#answer(dom0, { type: XS_WRITE, transaction: 0, payload });
  }

  /** Removes a domain as a toolstack does: its nodes, and its introduction. */
  removeDomain(domid: Domid): void {
    checkDomid(domid);
    const vm = this.#database.get(`/local/domain/${domid}/vm`);
    if (vm !== undefined) this.#remove(Buffer.from(vm.value).toString());
    this.#remove(`/local/domain/${domid}`);
    this.#domains.ended(domid);
  }

  /** Adds a domain that exists and has not been introduced: it can own nodes. */
  domainMade(domid: Domid): void {
    checkDomid(domid);
    this.#domains.made(domid);
  }

  /** Ends a domain as Xen reports it: its own nodes go, and watches fire. */
  domainEnded(domid: Domid): void {
    checkDomid(domid);
    this.#domains.ended(domid);
  }

  /** Fires watches of `@releaseDomain` for a domain that has shut down. */
  domainStopped(domid: Domid): void {
    checkDomid(domid);
    if (this.#domains.has(domid)) this.#tellOf("@releaseDomain", domid);
  }

  /** Ends xenstored as if its process were killed: connections end, new ones are refused, and its nodes are lost. */
  end(): void {
    this.#running = false;
    for (const client of this.#clients) client.end();
  }

  /** Starts a new xenstored in its place, with the first nodes. */
  restart(): void {
    this.#checkOpen();
    this.end();
    this.#database = new Database();
    // It asks Xen which domains there are.
    this.#domains = this.#start(this.#domains.existing);
    this.#running = true;
  }

  /** Ends it for good, with its connections. Use afterwards throws a ReferenceError; closing twice does nothing. */
  close(): void {
    this.#isClosed = true;
    this.end();
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new ReferenceError("the simulated xenstored is closed: make a new SimulatedXenStore");
  }

  #start(existing?: ReadonlySet<number>): KnownDomains {
    for (const node of firstNodes) addNode(this.#database, node);
    const listener = {
      introduced: (domid: number) => this.#tellOf("@introduceDomain", domid),
      released: (domid: number) => this.#released(domid),
    };
    return new KnownDomains(this.#quotas, listener, existing);
  }

  #answer(client: Client, { type, transaction, payload }: ClientRequest): readonly PayloadPart[] {
    const open = client.transactions.get(transaction);
    if (transaction !== 0 && open === undefined) throw new Refusal("ENOENT");
    const nodes = open?.view ?? this.#database;
    const changes = open?.changes ?? [];
    const context: Context = {
      client,
      nodes,
      transaction,
      payload,
      quotas: this.#domains.quotasOf(client.domid),
      change: (path, exact = false, before) => {
        const now = nodes.get(path)?.permissions ?? [];
        changes.push({ path, exact, permissions: before === undefined ? [now] : [before, now] });
      },
      exists: (domid) => domid !== undefined && this.#domains.existing.has(domid),
      checkNodeQuota: (count) => {
        if (isPrivileged(client)) return;
        const owned = this.#database.ownedBy(client.domid).length + (open?.view.growth(client.domid) ?? 0);
        if (owned + count > context.quotas.nodes) throw new Refusal("ENOSPC");
      },
    };
    const answer = this.#carryOut(type, context);
    if (open === undefined) this.#tell(changes);
    return answer;
  }

  #carryOut(type: number, context: Context): readonly PayloadPart[] {
    if (type === XS_TRANSACTION_START) return startTransaction(context, this.#database);
    if (type === XS_TRANSACTION_END) return endTransaction(context, (changes) => this.#tell(changes));
    const plain = plainRequests.get(type);
    if (plain !== undefined) return plain(context);
    const domain = domainRequests.get(type);
    if (domain === undefined) throw new Refusal("ENOSYS");
    return domain(context, this.#domains);
  }

  /** Fires watches of a special name, and those of that name for the domain. */
  #tellOf(special: string, domid: number): void {
    this.#tell([special, `${special}/${domid}`].map((path) => ({ path, exact: true, permissions: [] })));
  }

  #tell(changes: readonly Change[]): void {
    for (const change of changes) {
      const special = this.#database.get(change.path.replace(/^(@.*)\/.*/, "$1"))?.permissions;
      const heard =
        change.path.startsWith("@") && special !== undefined ? { ...change, permissions: [special] } : change;
      for (const client of this.#clients) {
        if (mayKnow(this.#database, client, heard)) client.fire(change.path, change.exact);
      }
    }
  }

  /** Ends a domain's connections, and removes its nodes. */
  #released(domid: number): void {
    for (const client of this.#clients) if (client.domid === domid) client.end();
    for (const path of this.#database.ownedBy(domid)) this.#remove(path);
    this.#tellOf("@releaseDomain", domid);
  }

  #remove(path: string): void {
    const node = this.#database.get(path);
    if (node === undefined) return;
    const changes: Change[] = [{ path, exact: false, permissions: [node.permissions] }];
    removeNode(this.#database, path, (below) => {
      changes.push({ path: below, exact: true, permissions: [this.#database.get(below)?.permissions ?? []] });
    });
    this.#tell(changes);
  }

  static {
    inspectAs(this, () => "SimulatedXenStore");
  }
}

/** A connection without a peer, for requests in dom0's place. */
const NO_CONNECTION: XenStoreConnection = { send: () => {}, close: () => {} };

function uuidOf(domid: number): string {
  return `00000000-0000-0000-0000-${domid.toString(16).padStart(12, "0")}`;
}
