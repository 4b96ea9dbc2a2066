/** The tables of x86: Xen on Arm keeps no state of a guest that could be saved. */

import type { Abi, AbiTable, On } from "../../abi/index.ts";
import { XenUnsupportedOperationError } from "../../base/errors/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";

export type X86Abi = Abi<On<AbiTable, "x86_64">>;

/** Returns the tables. Throws a XenUnsupportedOperationError on Arm. */
export function x86Abi({ abi }: Connection, operation: string): X86Abi {
  if (abi.runsOn("x86_64")) return abi;
  throw new XenUnsupportedOperationError(
    `${operation}: expected an x86 host, received ${abi.architecture}: Xen does not save the state of an Arm guest`,
    { operation },
  );
}
