/** The errors of operations: Xen's number, the operation, and what to do. */

import {
  EACCES,
  EFAULT,
  errnoName,
  hypercallError,
  XenInterfaceVersionError,
  type XenError,
} from "../../base/errors/index.ts";
import type { ContainerTable, OperationTable } from "../../struct/index.ts";

export interface Failed {
  /** "domctl max_mem". */
  readonly operation: string;
  readonly table: OperationTable;
  readonly container: ContainerTable | undefined;
  /** Whose tables were used. */
  readonly release: string;
  readonly domid: number | undefined;
}

/** The error for a negative result. */
export function operationError(result: number, { operation, table, container, release, domid }: Failed): XenError {
  const cause = hypercallError(result, {
    operation,
    readOnly: table.reads === true || (result === -EFAULT && table.argument === undefined),
    ...(domid === undefined ? {} : { domid }),
  });
  const version = container?.version;
  if (cause.errno !== EACCES || version === undefined || table.stable === true) return cause;
  return new XenInterfaceVersionError(
    `${operation} failed: ${errnoName(EACCES)}. Xen refused interface version 0x${version.value.toString(16)}, that of ` +
      `Xen ${release}: the running hypervisor was built with another one, or its security policy denies this`,
    { operation, errno: EACCES, cause },
  );
}
