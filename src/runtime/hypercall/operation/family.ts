/** The operations of one hypercall family on one Xen, each made ready at first use. */

import { checkString } from "../../base/checks.ts";
import { type Abi, type Architecture, ARCHITECTURES, stableAbi, tablesOf } from "../../abi/index.ts";
import { type Release, releases } from "../../../generated/index.ts";
import { closedError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { loading } from "../../base/lazy.ts";
import { unknownWord } from "../../base/options.ts";
import { reasonOf } from "./failure.ts";
import type { CheckContext } from "./handles.ts";
import { Operation } from "./operation.ts";
import { FamilyContext } from "./slot.ts";
import { type OperationFamily, withoutPrototypes } from "../../struct/index.ts";

/** The tables of the running release, and what checks need: a `Connection` has them. */
export interface FamilySource {
  readonly abi: Abi;
  readonly knownAbi: Abi | undefined;
  checks(unsafe: boolean): CheckContext;
}

export class FamilyOperations implements Disposable {
  readonly name: string;
  readonly #connection: FamilySource;
  readonly #unsafe: boolean;
  readonly #operations: Map<string, Operation> = new Map();
  readonly #contexts: Map<Abi, FamilyContext> = new Map();
  #disposed = false;

  /** `unsafe` lets through what acts on the caller's own kernel, and addresses without an owner. */
  constructor(connection: FamilySource, name: string, unsafe: boolean) {
    this.name = name;
    this.#connection = connection;
    this.#unsafe = unsafe;
  }

  /**
   * Throws before any hypercall if the running release has no such operation, naming those that have it; a
   * ReferenceError after disposal.
   */
  operation(name: string): Operation {
    return this.#operations.get(name) ?? this.#make(name);
  }

  [Symbol.dispose](): void {
    this.#disposed = true;
    for (const operation of this.#operations.values()) operation[Symbol.dispose]();
    this.#operations.clear();
    for (const context of this.#contexts.values()) context[Symbol.dispose]();
  }

  #make(name: string): Operation {
    checkString("the name of an operation", name);
    if (this.#disposed) throw closedError();
    const abi = this.#abiFor(name);
    const operation = `${this.name} ${name}`;
    const table = familyOf(abi, this.name)?.operations;
    const found = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw missing(operation, this.name, name, abi);
    if (found.unsafe !== undefined && found.unsafe.member === undefined && !this.#unsafe) {
      throw new TypeError(`${operation} ${reasonOf(found.unsafe.why)}: it is in xen-ts/unsafe only`);
    }
    const made = loading(() => new Operation(this.#contextOf(abi), name, withoutPrototypes(found)));
    this.#operations.set(name, made);
    return made;
  }

  /** The running release's tables; if those are not known, any for what is the same in all. */
  #abiFor(name: string): Abi {
    const { knownAbi } = this.#connection;
    if (knownAbi !== undefined) return knownAbi;
    const family = familyOf(stableAbi(), this.name);
    const operation = family?.operations[name];
    const isStable = operation?.stable === true || (family?.unstable !== true && operation?.unstable !== true);
    return isStable ? stableAbi() : this.#connection.abi;
  }

  #contextOf(abi: Abi): FamilyContext {
    let context = this.#contexts.get(abi);
    const family = familyOf(abi, this.name);
    if (family === undefined) throw new RangeError(`Xen ${abi.release} has no ${this.name}`);
    if (context === undefined) {
      context = new FamilyContext(this.#connection.checks(this.#unsafe), family, abi.release);
      this.#contexts.set(abi, context);
    }
    return context;
  }
}

/** undefined if the release, or the architecture, has no such hypercall. */
function familyOf(abi: Abi, name: string): OperationFamily | undefined {
  const module = `operations/${name}`;
  if (!abi.has(module)) return undefined;
  const { family } = abi.loadAny(module) as { readonly family: OperationFamily };
  return withoutPrototypes(family, "operations");
}

function missing(operation: string, family: string, name: string, abi: Abi): Error {
  const { release, architecture } = abi;
  const having = releasesWith(family, name, architecture);
  if (having.length > 0) {
    return unsupported(
      operation,
      `Xen ${release} has no ${operation}: of the releases known, ${having.join(", ")} have it`,
    );
  }
  const other = ARCHITECTURES.find((one) => releasesWith(family, name, one).length > 0);
  if (other === undefined) {
    return unknownWord(`operation of ${family}`, name, Object.keys(familyOf(abi, family)?.operations ?? {}));
  }
  return unsupported(operation, `Xen has no ${operation} on ${architecture}, only on ${other}`);
}

function releasesWith(family: string, name: string, architecture: Architecture): Release[] {
  return releases.filter((one) => {
    const operations = familyOf(tablesOf(one, architecture), family)?.operations;
    return operations !== undefined && Object.hasOwn(operations, name);
  });
}

function unsupported(operation: string, message: string): XenUnsupportedOperationError {
  return new XenUnsupportedOperationError(message, { operation }, "ERR_NOT_IN_THIS_RELEASE");
}
