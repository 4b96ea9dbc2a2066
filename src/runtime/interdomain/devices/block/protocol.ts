/** The records of a disk's ring (io/blkif.h). Those of a 32-bit x86 guest are laid out differently. */

import { stableAbi } from "../../../abi/index.ts";
import { XenDeviceError } from "../../../base/errors/index.ts";
import { type AbiModule, loadModule } from "../../../../generated/index.ts";

/** The modules with the records: the 32-bit guest's have the fields of the others, at other offsets. */
export type Blkif = AbiModule<"io/blkif", "4.22/x86_64">;

/** Returns the records that a front end uses, by its node `protocol`; null stands for the back end's own. */
export function recordsOf(protocol: string | null, path: string): Blkif {
  const { XEN_IO_PROTO_ABI_X86_32, XEN_IO_PROTO_ABI_X86_64, XEN_IO_PROTO_ABI_ARM } =
    stableAbi().load("io/protocols.constants");
  switch (protocol) {
    case null:
    case XEN_IO_PROTO_ABI_X86_64:
    case XEN_IO_PROTO_ABI_ARM:
      return nativeRecords();
    case XEN_IO_PROTO_ABI_X86_32:
      return loadModule("4.22/x86_32", "io/blkif") as unknown as Blkif;
    default:
      throw new XenDeviceError(
        `${path}/protocol: expected ${XEN_IO_PROTO_ABI_X86_64}, ${XEN_IO_PROTO_ABI_X86_32} or ` +
          `${XEN_IO_PROTO_ABI_ARM}, received ${JSON.stringify(protocol.slice(0, 40))}`,
        { operation: "serve a disk", path: `${path}/protocol` },
      );
  }
}

function nativeRecords(): Blkif {
  // Laid out alike by every release and every 64-bit architecture, and for 32-bit Arm.
  return loadModule("4.22/x86_64", "io/blkif");
}
