/**
 * The domain that an operation acts on, in the safe API: it is never left out, and has no more than the 16 bits that
 * Xen looks at. It is not the caller's own unless the operation only reads, or its table allows that. Numbers of
 * further domains must be given too.
 */

import { DOMID_FIRST_RESERVED, DOMID_INVALID, DOMID_SELF } from "../../../generated/4.14/x86_64/xen.constants.ts";
import { memberAt, type MemberLocation, readMember, writeMember } from "../../abi/interpreter/index.ts";
import { XenError, XenPermissionError } from "../../base/errors/index.ts";
import type { OperationTable, StructType } from "../../struct/index.ts";
import { reasonOf } from "./failure.ts";
import type { CheckContext } from "./handles.ts";

const MOST = 0xffff;

/** A member of the argument that names a domain. */
interface Named {
  readonly path: string;
  readonly member: MemberLocation;
}

export class DomainRules {
  readonly #operation: string;
  readonly #checks: CheckContext;
  readonly #table: OperationTable;
  readonly #named: Named | undefined;
  readonly #peers: readonly Named[];
  /** True if the argument itself is a domain's number. */
  readonly #isNumber: boolean;
  /** True if the operation is harmless on the caller's own domain. */
  readonly #isHarmless: boolean;
  readonly #needs: OperationTable["needs"];
  /** The number of the caller's own domain, once it is known. */
  #own: number | undefined;

  /** `operation` is its name in messages. */
  constructor(operation: string, table: OperationTable, type: StructType | undefined, checks: CheckContext) {
    const { domain, peers = [] } = table.argument ?? {};
    const named = (path: string): Named[] => (type === undefined ? [] : [{ path, member: memberAt(type, path) }]);
    this.#operation = operation;
    this.#checks = checks;
    this.#table = table;
    this.#named = domain === undefined || domain === "" ? undefined : named(domain)[0];
    this.#peers = peers.flatMap(named);
    this.#isNumber = domain === "";
    this.#isHarmless = table.reads === true || table.self === true;
    this.#needs = table.needs;
  }

  /** Throws a TypeError, RangeError or XenError for a domain's number that stands behind the operation's name. */
  checkTarget(domid: number): void {
    if (!this.#checks.unsafe) this.#check("domid", domid);
  }

  /** Marks the members in a zeroed argument as not given. */
  mark(view: DataView, base: number): void {
    if (this.#checks.unsafe) return;
    if (this.#named !== undefined) writeMember(view, base, this.#named.member, DOMID_INVALID);
    for (const { member } of this.#peers) writeMember(view, base, member, DOMID_INVALID);
  }

  /** Throws a TypeError, RangeError or XenError for an argument whose domains the safe API refuses. */
  check(view: DataView, base: number): void {
    if (this.#checks.unsafe) return;
    if (this.#named !== undefined) this.#check(this.#named.path, this.#read(view, base, this.#named));
    if (this.#isNumber) this.#check("its argument", view.getUint16(base, true));
    for (const peer of this.#peers) this.#checkGiven(peer.path, this.#read(view, base, peer));
  }

  /** The number of the domain that a filled argument names; undefined if it names none. */
  domid(view: DataView, base: number): number | undefined {
    if (this.#isNumber) return view.getUint16(base, true);
    return this.#named && Number(readMember(view, base, this.#named.member));
  }

  #read(view: DataView, base: number, { member }: Named): number {
    return Number(readMember(view, base, member));
  }

  #checkGiven(path: string, domid: number): void {
    const operation = this.#operation;
    if (domid > MOST) {
      throw new RangeError(
        `${operation}: expected ${path} to be a domain's number, received ${domid}: Xen would cut it`,
      );
    }
    if (domid !== DOMID_INVALID || this.#table.invalid === true) return;
    throw new TypeError(`${operation}: expected ${path}, the number of a domain, received none, or DOMID_INVALID`);
  }

  #check(path: string, domid: number): void {
    this.#checkGiven(path, domid);
    if (!this.#isHarmless) this.#refuseOwn(domid);
    if (this.#needs !== undefined) for (const need of this.#needs) this.#checkNeed(need, domid);
  }

  #refuseOwn(domid: number): void {
    const operation = this.#operation;
    if (domid === DOMID_SELF) {
      throw new TypeError(`${operation}: DOMID_SELF would act on the kernel below this program; see xen-ts/unsafe`);
    }
    if (domid >= DOMID_FIRST_RESERVED) return;
    const own = (this.#own ??= this.#checks.ownDomid());
    if (own === undefined) {
      throw new XenError(
        `${operation}: domain ${domid} may be the one that this program runs in, whose number Xen does not tell: ` +
          "give the hypercall interface a domid",
        { operation },
        "ERR_OWN_DOMAIN_UNKNOWN",
      );
    }
    if (domid !== own) return;
    throw new XenPermissionError(
      `${operation}: domain ${domid} is the one that this program runs in: it would act on the kernel below; ` +
        "see xen-ts/unsafe",
      { operation },
      "ERR_OWN_DOMAIN",
    );
  }

  /** Asks anew each time: another domain may have got the number. */
  #checkNeed(need: NonNullable<OperationTable["needs"]>[number], domid: number): void {
    const value = this.#checks.asked(need, domid);
    const has = need.bits === undefined ? value !== need.not : (value & need.bits) === need.bits;
    if (!has) throw unsafeError(this.#operation, need.why);
  }
}

/** The error for an operation that only `xen-ts/unsafe` makes. */
export function unsafeError(operation: string, why: string): XenPermissionError {
  return new XenPermissionError(
    `${operation} ${reasonOf(why)}: it is in xen-ts/unsafe only`,
    { operation },
    "ERR_UNSAFE",
  );
}
