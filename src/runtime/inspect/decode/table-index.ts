/** The tables of one release, found by what a hypercall has in hand: its number, and C names of elements. */

import { loading } from "../../base/lazy.ts";
import { moduleNames, releases } from "../../../generated/index.ts";
import type { Abi } from "../../abi/index.ts";
import type { OperationFamily } from "../../struct/index.ts";
import type { StructType } from "../../struct/index.ts";

type Name = Parameters<Abi["load"]>[0];

const HYPERCALL = "__HYPERVISOR_";
const OPERATIONS = "operations/";

export class TableIndex {
  readonly abi: Abi;
  readonly #modules: readonly Name[];
  readonly #families: Map<number, OperationFamily | undefined> = new Map();
  readonly #names: Map<number, string> = new Map();
  readonly #records: Map<string, StructType> = new Map();
  #unread: Name[];
  #specialDomids: ReadonlySet<number> | undefined;

  constructor(abi: Abi) {
    this.abi = abi;
    // Of tables that are not the library's own, those modules that the newest release has too.
    const release = releases.find((known) => known === abi.release) ?? releases.at(-1) ?? releases[0];
    this.#modules = (loading(() => moduleNames(`${release}/${abi.architecture}`)) as Name[]).filter((name) =>
      abi.has(name),
    );
    this.#unread = this.#modules.filter((name) => !name.endsWith(".constants") && !name.startsWith(OPERATIONS));
    for (const [name, value] of Object.entries(abi.load("xen.constants"))) {
      if (!name.startsWith(HYPERCALL) || typeof value !== "number") continue;
      if (!this.#names.has(value)) this.#names.set(value, name.slice(HYPERCALL.length));
    }
  }

  /** A hypercall's name in the headers by its number; undefined if they have none. */
  hypercallName(op: number): string | undefined {
    return this.family(op)?.name ?? this.#names.get(op);
  }

  /** Returns the tables of a hypercall; undefined if it has none. */
  family(op: number): OperationFamily | undefined {
    if (this.#families.has(op)) return this.#families.get(op);
    const named = this.#load(`${OPERATIONS}${this.#names.get(op)}`);
    const family = named?.hypercall === op ? named : this.#search(op);
    this.#families.set(op, family);
    return family;
  }

  /** The class of a record by its C name, from whichever header has it; undefined for anything else. */
  record(cName: string): StructType | undefined {
    const known = this.#records.get(cName);
    if (known !== undefined || !/^(?:struct|union) /.test(cName)) return known;
    for (let name = this.#unread.shift(); name !== undefined; name = this.#unread.shift()) {
      for (const value of Object.values(this.abi.load(name))) {
        if (isRecord(value)) this.#records.set(value.cName, value);
      }
      const found = this.#records.get(cName);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Numbers from DOMID_FIRST_RESERVED on that mean something (xen.h). */
  get specialDomids(): ReadonlySet<number> {
    if (this.#specialDomids !== undefined) return this.#specialDomids;
    const { DOMID_MASK: _mask, DOMID_FIRST_RESERVED: first, ...constants } = this.abi.load("xen.constants");
    const special = Object.entries(constants).filter(([name]) => name.startsWith("DOMID_"));
    const numbers = special.flatMap(([, value]) => (typeof value === "number" && value >= first ? [value] : []));
    return (this.#specialDomids = new Set(numbers));
  }

  #search(op: number): OperationFamily | undefined {
    for (const name of this.#modules) {
      const family = name.startsWith(OPERATIONS) ? this.#load(name) : undefined;
      if (family?.hypercall === op) return family;
    }
    return undefined;
  }

  #load(name: string): OperationFamily | undefined {
    const module = this.#modules.find((candidate) => candidate === name);
    if (module === undefined) return undefined;
    const loaded: object = this.abi.load(module);
    return "family" in loaded ? (loaded.family as OperationFamily) : undefined;
  }
}

function isRecord(value: unknown): value is StructType {
  return typeof value === "function" && "cName" in value && typeof value.cName === "string" && "size" in value;
}
