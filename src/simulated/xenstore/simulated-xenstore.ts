/**
 * A xenstored in this process: it speaks the protocol over transports in memory, and answers as C's xenstored does, with
 * permissions for each domain, transactions that come into conflict, watches and quotas.
 */

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

export interface SimulatedXenStoreOptions {
  /** What ordinary domains may have at most; what is left out is as C's xenstored has it. */
  quotas?: Partial<SimulatedXenStoreQuotas>;
}

export interface SimulatedStoreDomain {
  /** "domain 5" for number 5 where absent. */
  name?: string;
  /** One made of its number where absent. */
  uuid?: string;
}

/**
 * @example
 * ```ts
 * const simulated = new SimulatedXenStore();
 * simulated.addDomain(5, { name: "web" });
 * using guest = simulated.open(5);
 * await guest.write("data/ready", "1");
 * using dom0 = simulated.open();
 * await dom0.read("/local/domain/5/data/ready"); // "1"
 * ```
 */
export class SimulatedXenStore {
  readonly #quotas: SimulatedXenStoreQuotas;
  readonly #clients: Set<Client> = new Set();
  #database: Database = new Database();
  #domains: KnownDomains;
  #running = true;

  /** Throws a TypeError or RangeError for quotas that there cannot be. */
  constructor({ quotas = {} }: SimulatedXenStoreOptions = {}) {
    this.#quotas = quotasOf(quotas);
    this.#domains = this.#start();
  }

  /** A new client of a domain's; it is the caller's to dispose of. */
  open(domid: number = 0): XenStore {
    return new XenStore({ transport: this.transport(domid) });
  }

  /** A domain's way here, for as many connections as are wanted. */
  transport(domid: number = 0): XenStoreTransport {
    checkDomid(domid);
    const name = `the simulated xenstored, as domain ${domid}`;
    return new MemoryTransport(name, (connection) => {
      if (!this.#running) throw new Error("it has ended");
      const owner = {
        answer: (client: Client, request: ClientRequest) => this.#answer(client, request),
        gone: (client: Client) => void this.#clients.delete(client),
      };
      const client = new Client(domid, connection, owner, this.#domains.targets);
      this.#clients.add(client);
      return client;
    });
  }

  /** What a toolstack does for a new domain: nodes that it can read, some that it can write, and an introduction. */
  addDomain(domid: number, { name = `domain ${domid}`, uuid = uuidOf(domid) }: SimulatedStoreDomain = {}): void {
    checkDomid(domid);
    for (const node of guestNodes(domid, name, uuid)) addNode(this.#database, node);
    this.#domains.introduce(domid);
  }

  /** Writes a value in dom0's place, at once; watches are told. Throws a TypeError for what is no absolute path. */
  put(path: string, value: string | Uint8Array): void {
    checkPath(path);
    if (!path.startsWith("/")) throw new TypeError(`the path ${path} does not begin with a slash`);
    const dom0 = new Client(0, NOBODY, { answer: () => [], gone: () => {} }, this.#domains.targets);
    const payload = Buffer.concat([Buffer.from(`${path}\0`), Buffer.from(value)]);
    this.#answer(dom0, { type: XS_WRITE, transaction: 0, payload });
  }

  /** What a toolstack does for a domain that has gone: its nodes are removed, and xenstored told. */
  removeDomain(domid: number): void {
    const vm = this.#database.get(`/local/domain/${domid}/vm`);
    if (vm !== undefined) this.#remove(Buffer.from(vm.value).toString());
    this.#remove(`/local/domain/${domid}`);
    this.#domains.release(domid);
  }

  /** Xen has said that a domain is no more: what belonged to it goes, and who watches is told. */
  domainEnded(domid: number): void {
    this.#domains.release(domid);
  }

  /** Xen has said that a domain has shut down: who watches is told. */
  domainStopped(domid: number): void {
    if (this.#domains.has(domid)) this.#tell([{ path: "@releaseDomain", exact: false, permissions: [] }]);
  }

  /** Ends it as if it had been killed: connections end, nobody can connect, and what was stored is gone. */
  end(): void {
    this.#running = false;
    for (const client of this.#clients) client.end();
  }

  /** A new one in its place, with what is there at first. */
  restart(): void {
    this.end();
    this.#database = new Database();
    this.#domains = this.#start();
    this.#running = true;
  }

  #start(): KnownDomains {
    for (const node of firstNodes) addNode(this.#database, node);
    return new KnownDomains(this.#quotas, {
      introduced: () => this.#tell([{ path: "@introduceDomain", exact: false, permissions: [] }]),
      released: (domid) => this.#released(domid),
    });
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
      isKnown: (domid) => domid !== undefined && this.#domains.has(domid),
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

  #tell(changes: readonly Change[]): void {
    for (const change of changes) {
      const special = this.#database.get(change.path)?.permissions;
      const heard =
        change.path.startsWith("@") && special !== undefined ? { ...change, permissions: [special] } : change;
      for (const client of this.#clients) {
        if (mayKnow(this.#database, client, heard)) client.fire(change.path, change.exact);
      }
    }
  }

  /** Its connections end, and what belonged to it goes. */
  #released(domid: number): void {
    for (const client of this.#clients) if (client.domid === domid) client.end();
    for (const path of this.#database.ownedBy(domid)) this.#remove(path);
    this.#tell([{ path: "@releaseDomain", exact: false, permissions: [] }]);
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
}

/** The connection of what is written in dom0's place: nothing is sent there. */
const NOBODY: XenStoreConnection = { send: () => {}, close: () => {} };

function uuidOf(domid: number): string {
  return `00000000-0000-0000-0000-${domid.toString(16).padStart(12, "0")}`;
}
