/** All domains of the machine. */

import type { AbiModule } from "../../generated/index.ts";
import type { AbiTable } from "../abi/index.ts";
import { ESRCH, NoSuchDomainError } from "../errors/index.ts";
import type { XenOwnedBuffer } from "../hypercall/index.ts";
import { type Connection, Kept, type Operation } from "../operation/index.ts";
import type { StructArray } from "../struct/index.ts";
import { domainDecoder, type DomainInfo, type DomainInfoRecord } from "./domain-info.ts";
import { domid as checkedDomid, type Domid } from "./domid.ts";

/** Records in one call: as many as fill the largest buffer that the memory pool keeps. */
const CHUNK = 128;

type Request = InstanceType<AbiModule<"sysctl", AbiTable>["XenSysctlGetdomaininfolist"]>;

export class Domains implements Disposable {
  readonly #connection: Connection;
  readonly #records: Kept<XenOwnedBuffer<StructArray<DomainInfoRecord>>>;
  #list: Operation | undefined;
  #decode: ((record: DomainInfoRecord) => DomainInfo) | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#records = new Kept(() =>
      connection.hypercall.allocateArray(connection.abi.load("domctl").XenDomctlGetdomaininfo, CHUNK),
    );
  }

  /**
   * Every domain that this one may see, in the order of their numbers. With more than 128 it takes several calls,
   * between which domains may come and go. Throws a PermissionError unless this domain may control the host, an
   * UnknownXenReleaseError or InterfaceVersionError where this library does not know the running Xen's sysctl.h.
   */
  list(): DomainInfo[] {
    const domains: DomainInfo[] = [];
    let count = this.#read(0, CHUNK, domains);
    while (count === CHUNK) {
      const next = (domains.at(-1)?.domid ?? 0) + 1;
      const { DOMID_FIRST_RESERVED } = this.#connection.abi.load("xen.constants");
      count = next < DOMID_FIRST_RESERVED ? this.#read(next, CHUNK, domains) : 0;
    }
    return domains;
  }

  /** One domain. Throws a NoSuchDomainError where none has that number, and as `list` does. */
  get(domid: Domid): DomainInfo {
    const found: DomainInfo[] = [];
    this.#read(checkedDomid(domid), 1, found);
    const [info] = found;
    // Xen gives the first domain from this number on.
    if (info?.domid === domid) return info;
    throw new NoSuchDomainError(`there is no domain ${domid}`, {
      operation: "sysctl getdomaininfolist",
      errno: ESRCH,
      domid,
    });
  }

  /** Frees the memory that is kept between calls. */
  [Symbol.dispose](): void {
    this.#records[Symbol.dispose]();
  }

  /** Gives how many there were. */
  #read(first: number, most: number, into: DomainInfo[]): number {
    const { abi } = this.#connection;
    const list = (this.#list ??= this.#connection.family("sysctl").operation("getdomaininfolist"));
    const decode = (this.#decode ??= domainDecoder(abi));
    const records = this.#records.lend();
    try {
      return list.callInPlace(
        (request: Request) => {
          request.first_domain = first;
          request.max_domains = most;
          request.buffer = records.asHypercallPtr();
        },
        ({ num_domains }) => {
          const { value } = records;
          for (let index = 0; index < num_domains; index++) into.push(decode(value.get(index)));
          return num_domains;
        },
      );
    } finally {
      this.#records.giveBack(records);
    }
  }
}
