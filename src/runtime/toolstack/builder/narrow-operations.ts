/** Operations that not every table has, once the caller has told the tables apart with `runsOn` or `atLeast`. */

import type { AbiTable, On, Since } from "../../abi/index.ts";
import { type Connection, type Operations, operationsOn } from "../../hypercall/operation/index.ts";

/** Returns the operations of x86. */
export function x86Operations(connection: Connection): Operations<On<AbiTable, "x86_64">> {
  return operationsOn<On<AbiTable, "x86_64">>(connection);
}

/** Returns the operations of 64-bit Arm. */
export function armOperations(connection: Connection): Operations<On<AbiTable, "arm64">> {
  return operationsOn<On<AbiTable, "arm64">>(connection);
}

/** Returns the operations of Xen 4.17 and later. */
export function operationsSince417(connection: Connection): Operations<Since<AbiTable, "4.17">> {
  return operationsOn<Since<AbiTable, "4.17">>(connection);
}

/** Returns the operations of 64-bit Arm before Xen 4.17. */
export function armOperationsBefore417(
  connection: Connection,
): Operations<Exclude<On<AbiTable, "arm64">, Since<AbiTable, "4.17">>> {
  return operationsOn<Exclude<On<AbiTable, "arm64">, Since<AbiTable, "4.17">>>(connection);
}
