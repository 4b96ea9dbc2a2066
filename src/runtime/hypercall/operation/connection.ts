/** The connection that the parts of a Xen object share: hypercall interface, tables, and operations made ready. */

import type { Abi } from "../../abi/index.ts";
import { describe, memberOf } from "../../base/checks.ts";
import { closedError, XenUnknownReleaseError } from "../../base/errors/errors.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import type { Struct } from "../../struct/index.ts";
import type { FamilyOperations } from "./family.ts";
import type { CheckContext, Question } from "./handles.ts";
import { loadOnce } from "../../base/lazy.ts";

/** Modules that are loaded at first use. */
const later = loadOnce({
  abi: () => require("../../abi/index.ts") as typeof import("../../abi/index.ts"),
  family: () => require("./family.ts") as typeof import("./family.ts"),
  interpreter: () => require("../../abi/interpreter/index.ts") as typeof import("../../abi/interpreter/index.ts"),
  ownDomid: () => require("./own-domid.ts") as typeof import("./own-domid.ts"),
});

export class Connection implements Disposable {
  readonly hypercall: XenHypercall;
  readonly #findAbi: () => Abi;
  readonly #families: Map<string, FamilyOperations> = new Map();
  #abi: Abi | undefined;
  #pageBytes: number | undefined;
  #ownDomid: Domid | undefined;
  #disposed = false;

  /** `findAbi` throws if the running release has no tables: only what needs them fails then. */
  constructor(hypercall: XenHypercall, findAbi: () => Abi) {
    this.hypercall = hypercall;
    this.#findAbi = findAbi;
  }

  /** The running release's tables. Throws a XenUnknownReleaseError if there are none. */
  get abi(): Abi {
    return (this.#abi ??= this.#findAbi());
  }

  /** The running release's tables; undefined if there are none. */
  get knownAbi(): Abi | undefined {
    try {
      return this.abi;
    } catch (error) {
      if (error instanceof XenUnknownReleaseError) return undefined;
      throw error;
    }
  }

  /** The running release's tables, or else the newest, which hold for whatever every release shares. */
  get stableAbi(): Abi {
    return this.knownAbi ?? later.abi().stableAbi();
  }

  /** Throws a ReferenceError after disposal. */
  checkOpen(): void {
    if (this.#disposed) throw closedError();
  }

  /** The operations of a family: those of the safe API, or all. Throws a ReferenceError after disposal. */
  family(name: string, unsafe: boolean = false): FamilyOperations {
    const key = unsafe ? `unsafe ${name}` : name;
    let family = this.#families.get(key);
    if (family !== undefined) return family;
    if (this.#disposed) throw closedError();
    this.#families.set(key, (family = this.#load(name, unsafe)));
    return family;
  }

  /** The number of the domain that this program runs in, learnt once; undefined if Xen does not tell. */
  ownDomid(): Domid | undefined {
    return (this.#ownDomid ??=
      memberOf(this.hypercall, "domid") ?? later.ownDomid().askOwnDomid(this.hypercall, this.stableAbi));
  }

  /** A number that an operation answers; about a domain, if it is on one. Throws a XenError if Xen refuses. */
  asked({ family, operation, member }: Question, domid?: Domid): number {
    const { readPath } = later.interpreter();
    const read = (record: Struct): number => Number(readPath(record, member));
    return this.family(family).operation(operation).ask(read, domid);
  }

  /** The context of the checks of a family's operations. */
  checks(unsafe: boolean): CheckContext {
    return {
      hypercall: this.hypercall,
      unsafe,
      pageBytes: () => (this.#pageBytes ??= this.#askPageBytes()),
      asked: (question, domid) => this.asked(question, domid),
      ownDomid: () => this.ownDomid(),
    };
  }

  [Symbol.dispose](): void {
    this.#disposed = true;
    for (const family of this.#families.values()) family[Symbol.dispose]();
  }

  /** Operations' own code is loaded when the first of them is made ready. */
  #load(name: string, unsafe: boolean): FamilyOperations {
    return new (later.family().FamilyOperations)(this, name, unsafe);
  }

  #askPageBytes(): number {
    return Number(this.family("xen_version").operation("pagesize").call());
  }
}

const connections = new WeakMap<object, Connection>();

/** Remembers what a public object stands on, for what is not in the safe API. */
export function connect(owner: object, connection: Connection): void {
  connections.set(owner, connection);
}

/** The connection of a public object. Throws a TypeError for anything but one of this library's. */
export function connectionOf(owner: object): Connection {
  const connection = connections.get(owner);
  if (connection === undefined) throw new TypeError(`expected a Xen, received ${describe(owner)}`);
  return connection;
}
