/**
 * Pages that Xen keeps for a domain, which its device model or toolstack may map: XENMEM_acquire_resource (memory.h).
 */

import { type Abi, type AbiTable, type Since, stableAbi } from "../../abi/index.ts";
import { integer } from "../../base/checks.ts";
import { checkChoice, readOptions, unknownWord } from "../../base/options.ts";

/** Pages that Xen keeps for a domain (XENMEM_resource_… in memory.h). */
export type Resource =
  | {
      /** The domain's grant table (XENMEM_resource_grant_table). */
      readonly type: "grant_table";
      /** Shared entries, by default, or the status frames of a table of version 2. */
      readonly id?: "shared" | "status";
    }
  | {
      /** The request pages of a device model (XENMEM_resource_ioreq_server). */
      readonly type: "ioreq_server";
      /** The ioreq server's id. */
      readonly id: number;
    }
  | {
      /**
       * The processor's trace of a vcpu (XENMEM_resource_vmtrace_buf): Xen 4.15 and later, for a domain created with a
       * `vmtrace_size`, on a processor that traces.
       */
      readonly type: "vmtrace_buf";
      /** The vcpu's number. */
      readonly id: number;
    };

const TYPES: readonly Resource["type"][] = ["grant_table", "ioreq_server", "vmtrace_buf"];

/** Returns the name and the numbers of a resource. Throws a TypeError or RangeError for any other value. */
export function resourceNumbers(resource: Resource): { name: string; type: number; id: number } {
  const { type, id } = readOptions("a resource", resource, ["type", "id"]);
  // The numbers are those of the newest tables: an older Xen refuses those it does not have.
  const constants = (stableAbi() as Abi<Since<AbiTable, "4.15">>).load("memory.constants");
  switch (type) {
    case "grant_table": {
      const ids = {
        shared: constants.XENMEM_resource_grant_table_id_shared,
        status: constants.XENMEM_resource_grant_table_id_status,
      };
      const name = id ?? "shared";
      checkChoice("a grant table's id", name, Object.keys(ids));
      return { name: type, type: constants.XENMEM_resource_grant_table, id: ids[name as keyof typeof ids] };
    }
    case "ioreq_server":
      return {
        name: type,
        type: constants.XENMEM_resource_ioreq_server,
        id: integer("the server's id", id as number, 0, 0xffff_ffff),
      };
    case "vmtrace_buf":
      return {
        name: type,
        type: constants.XENMEM_resource_vmtrace_buf,
        id: integer("vcpu", id as number, 0, 0xffff_ffff),
      };
    default:
      throw unknownWord("a resource's type", type, TYPES);
  }
}
