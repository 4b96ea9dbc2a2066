/** State of a virtual machine: that of its processors and devices of Xen's, and its parameters. */

import type { Domid } from "../../abi/numbers.ts";
import { bytesBetween, copyOf } from "../../base/bytes.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { x86Operations } from "../builder/index.ts";
import type { HvmParameters, OpaqueRecord } from "../saved-state/index.ts";
import type { X86Abi } from "./x86-abi.ts";

/** Reads the saved state of Xen's (`struct xen_domctl_hvmcontext`). */
export function readContext(connection: Connection, domid: Domid): OpaqueRecord {
  const { domctl } = x86Operations(connection);
  const { size } = domctl("gethvmcontext", domid, {});
  using buffer = connection.hypercall.allocateBytes(size);
  const saved = domctl("gethvmcontext", domid, { size, buffer: buffer.asHypercallPtr() });
  const contents = copyOf(bytesBetween(buffer.value, 0, Math.min(size, saved.size)));
  return { layer: "libxc", type: "HVM_CONTEXT", contents };
}

export function loadContext(connection: Connection, domid: Domid, contents: Uint8Array): void {
  using buffer = connection.hypercall.allocateBytes(contents.length);
  buffer.value.set(contents);
  const request = { size: contents.length, buffer: buffer.asHypercallPtr() };
  x86Operations(connection).domctl("sethvmcontext", domid, request);
}

/** Reads the parameters that a guest keeps when it moves. */
export function readParameters(connection: Connection, abi: X86Abi, domid: Domid): HvmParameters {
  const constants = abi.load("hvm/params.constants");
  const { hvmOp } = operationsOn(connection);
  const parameters = [
    constants.HVM_PARAM_STORE_PFN,
    constants.HVM_PARAM_IOREQ_PFN,
    constants.HVM_PARAM_BUFIOREQ_PFN,
    constants.HVM_PARAM_PAGING_RING_PFN,
    constants.HVM_PARAM_MONITOR_RING_PFN,
    constants.HVM_PARAM_SHARING_RING_PFN,
    constants.HVM_PARAM_VM86_TSS_SIZED,
    constants.HVM_PARAM_CONSOLE_PFN,
    constants.HVM_PARAM_ACPI_IOPORTS_LOCATION,
    constants.HVM_PARAM_VIRIDIAN,
    constants.HVM_PARAM_IDENT_PT,
    constants.HVM_PARAM_VM_GENERATION_ID_ADDR,
    constants.HVM_PARAM_IOREQ_SERVER_PFN,
    constants.HVM_PARAM_NR_IOREQ_SERVER_PAGES,
    constants.HVM_PARAM_X87_FIP_WIDTH,
    constants.HVM_PARAM_MCA_CAP,
  ]
    .map((index) => ({ index, value: hvmOp("get_param", { domid, index }).value }))
    .filter(({ value }) => value !== 0n);
  return { layer: "libxc", type: "HVM_PARAMS", parameters };
}
