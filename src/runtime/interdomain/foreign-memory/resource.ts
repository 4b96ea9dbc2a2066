/**
 * Pages that Xen keeps for a domain, which its device model or toolstack may map: XENMEM_acquire_resource (memory.h).
 */

import { type Abi, type AbiTable, type Since, stableAbi } from "../../abi/index.ts";
import { checkInteger, describe } from "../../base/checks.ts";

export type Resource =
  /** The grant table: shared entries, by default, or the status frames of a table of version 2. */
  | { readonly type: "grant_table"; readonly id?: "shared" | "status" }
  /** The request pages of a device model, by the server's id. */
  | { readonly type: "ioreq_server"; readonly id: number }
  /**
   * The processor's trace of a vcpu, by the vcpu's number: Xen 4.15 and later, for a domain created with a
   * `vmtrace_size`, on a processor that traces.
   */
  | { readonly type: "vmtrace_buf"; readonly id: number };

/** Returns the numbers of a resource. Throws a TypeError or RangeError for any other value. */
export function resourceNumbers(resource: Resource): { type: number; id: number } {
  // The numbers are those of the newest tables: an older Xen refuses those it does not have.
  const constants = (stableAbi() as Abi<Since<AbiTable, "4.15">>).load("memory.constants");
  switch (resource?.type) {
    case "grant_table": {
      const { id = "shared" } = resource;
      const ids = {
        shared: constants.XENMEM_resource_grant_table_id_shared,
        status: constants.XENMEM_resource_grant_table_id_status,
      };
      if (!Object.hasOwn(ids, id))
        throw new TypeError(`expected a grant table's id to be "shared" or "status", received "${id}"`);
      return { type: constants.XENMEM_resource_grant_table, id: ids[id] };
    }
    case "ioreq_server":
      checkInteger("server's id", resource.id, 0, 0xffff_ffff);
      return { type: constants.XENMEM_resource_ioreq_server, id: resource.id };
    case "vmtrace_buf":
      checkInteger("vcpu", resource.id, 0, 0xffff_ffff);
      return { type: constants.XENMEM_resource_vmtrace_buf, id: resource.id };
    default:
      throw new TypeError(
        'expected a resource\'s type to be "grant_table", "ioreq_server" or "vmtrace_buf", ' +
          `received ${describeType(resource)}`,
      );
  }
}

function describeType(resource: { readonly type?: unknown } | null | undefined): string {
  const type = resource?.type;
  return typeof type === "string" ? `"${type}"` : describe(type);
}
