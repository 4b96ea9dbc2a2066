/** All domains of the machine. */

import { ESRCH, NoSuchDomainError } from "../errors/index.ts";
import { type Connection, KeptBuffer } from "../operation/index.ts";
import type { StructArray } from "../struct/index.ts";
import { domainDecoder, type DomainInfo, type DomainInfoRecord } from "./domain-info.ts";
import { domid as checkedDomid, type Domid } from "./domid.ts";

/** Records in one call: as many as fill the largest buffer that the memory pool keeps. */
const CHUNK = 128;

export class Domains implements Disposable {
  readonly #connection: Connection;
  readonly #records: KeptBuffer<StructArray<DomainInfoRecord>>;
  #decode: ((record: DomainInfoRecord) => DomainInfo) | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#records = new KeptBuffer(() =>
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
    const { DOMID_FIRST_RESERVED } = this.#connection.abi.load("xen.constants");
    for (let first = 0; first < DOMID_FIRST_RESERVED;) {
      const before = domains.length;
      this.#read(first, CHUNK, domains);
      const last = domains.at(-1);
      if (last === undefined || domains.length - before < CHUNK) break;
      first = last.domid + 1;
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

  #read(first: number, most: number, into: DomainInfo[]): void {
    const { abi, sysctl } = this.#connection;
    const decode = (this.#decode ??= domainDecoder(abi));
    this.#records.use((records) => {
      sysctl.run(
        "getdomaininfolist",
        ({ getdomaininfolist }) => {
          getdomaininfolist.first_domain = first;
          getdomaininfolist.max_domains = most;
          getdomaininfolist.buffer = records.asHypercallPtr();
        },
        ({ getdomaininfolist: { num_domains } }) => {
          records.update();
          for (let index = 0; index < num_domains; index++) into.push(decode(records.value.get(index)));
        },
      );
    });
  }
}
