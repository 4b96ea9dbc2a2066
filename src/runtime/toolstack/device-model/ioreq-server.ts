/** A server at Xen for the accesses of one domain (an ioreq server), and its operations. */

import type { AbiTable, On } from "../../abi/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import { EINVAL, ENOSYS, EOPNOTSUPP, XenError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { RangeKind } from "./ranges.ts";

/** Bounds of a range in Xen's numbers, inclusive. */
export interface XenRange {
  readonly kind: RangeKind;
  readonly start: bigint;
  readonly end: bigint;
}

type X86 = On<AbiTable, "x86_64">;
type Arm = On<AbiTable, "arm64">;

export class IoreqServer {
  readonly domid: Domid;
  readonly id: number;
  readonly #connection: Connection;

  constructor(connection: Connection, domid: Domid, id: number) {
    this.#connection = connection;
    this.domid = domid;
    this.id = id;
  }

  /** True if Xen buffers requests for servers, which it does on x86 only. */
  static buffers(connection: Connection): boolean {
    return connection.stableAbi.runsOn("x86_64");
  }

  /** Makes one that is switched off. Throws a XenUnsupportedOperationError if this Xen, or this kind of domain, has none. */
  static create(connection: Connection, domid: Domid): IoreqServer {
    const { HVM_IOREQSRV_BUFIOREQ_ATOMIC, HVM_IOREQSRV_BUFIOREQ_OFF } =
      connection.stableAbi.load("hvm/hvm_op.constants");
    const handle_bufioreq = IoreqServer.buffers(connection) ? HVM_IOREQSRV_BUFIOREQ_ATOMIC : HVM_IOREQSRV_BUFIOREQ_OFF;
    try {
      const { id } = dmOp(connection)("create_ioreq_server", domid, { handle_bufioreq });
      return new IoreqServer(connection, domid, id);
    } catch (error) {
      throw explained(error, connection, domid);
    }
  }

  /** The port by which Xen tells of buffered requests. Throws a XenError if the server does not exist, or is another domain's. */
  bufferedPort(): number {
    const { XEN_DMOP_no_gfns: flags } = this.#connection.stableAbi.load("hvm/dm_op.constants");
    return this.#dmOp("get_ioreq_server_info", this.domid, { id: this.id, flags }).bufioreq_port;
  }

  map({ kind, start, end }: XenRange): void {
    this.#dmOp("map_io_range_to_ioreq_server", this.domid, { id: this.id, type: this.#typeOf(kind), start, end });
  }

  unmap({ kind, start, end }: XenRange): void {
    this.#dmOp("unmap_io_range_from_ioreq_server", this.domid, { id: this.id, type: this.#typeOf(kind), start, end });
  }

  /** Switches it on or off: only then Xen sends requests to it. */
  setEnabled(isEnabled: boolean): void {
    this.#dmOp("set_ioreq_server_state", this.domid, { id: this.id, enabled: isEnabled ? 1 : 0 });
  }

  destroy(): void {
    this.#dmOp("destroy_ioreq_server", this.domid, { id: this.id });
  }

  injectMsi(addr: bigint, data: number): void {
    operationsOn<X86>(this.#connection).dmOp("inject_msi", this.domid, { addr, data });
  }

  setIrqLevel(irq: number, level: 0 | 1): void {
    operationsOn<Exclude<Arm, "4.14/arm64">>(this.#connection).dmOp("set_irq_level", this.domid, { irq, level });
  }

  get #dmOp(): ReturnType<typeof dmOp> {
    return dmOp(this.#connection);
  }

  #typeOf(kind: RangeKind): number {
    const { XEN_DMOP_IO_RANGE_PORT, XEN_DMOP_IO_RANGE_MEMORY, XEN_DMOP_IO_RANGE_PCI } =
      this.#connection.stableAbi.load("hvm/dm_op.constants");
    return { port: XEN_DMOP_IO_RANGE_PORT, memory: XEN_DMOP_IO_RANGE_MEMORY, pci: XEN_DMOP_IO_RANGE_PCI }[kind];
  }
}

/** The operations, which Arm has from Xen 4.15 on. */
function dmOp(connection: Connection) {
  return operationsOn<X86>(connection).dmOp;
}

/** Adds the reason to a refusal to make a server. */
function explained(error: unknown, connection: Connection, domid: Domid): unknown {
  if (!(error instanceof XenError)) return error;
  const { errno, operation } = error;
  const options = { operation, cause: error, ...(errno === undefined ? {} : { errno }) };
  if (errno === ENOSYS || errno === EOPNOTSUPP || error instanceof XenUnsupportedOperationError) {
    const reason = connection.stableAbi.runsOn("arm64")
      ? "This Xen was built without device models for Arm (CONFIG_IOREQ_SERVER), as Debian's is"
      : "This Xen has no device models";
    return new XenUnsupportedOperationError(`${operation} failed: ${error.code}. ${reason}`, options);
  }
  if (errno === EINVAL) {
    return new XenUnsupportedOperationError(
      `${operation} failed: EINVAL. Only virtual machines (PVH, HVM) have device models, and domain ${domid} is none, or ` +
        "it is about to end",
      options,
    );
  }
  return error;
}
