// The operations of the hypercall platform_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { XenpfSettime64 } from "../platform.ts";

export interface Operations {
  /** Sets Xen's wall clock at a system time: seconds and nanoseconds since 1970. */
  settime64: { argument: XenpfSettime64; direction: "in" };
}

const loadXenPlatformOp = () => require("../platform/XenPlatformOp.ts").XenPlatformOp;
const loadXenpfSettime64 = () => require("../../../4.14/x86_64/platform/XenpfSettime64.ts").XenpfSettime64;

export const family: OperationFamily<Operations> = {
  name: "platform_op",
  hypercall: 7,
  call: ["container"],
  container: {
    type: loadXenPlatformOp,
    size: 136,
    offsets: { cmd: 0, interface_version: 4, u: 8 },
    command: "cmd",
    version: { member: "interface_version", value: 50331649 },
    union: "u",
  },
  operations: {
    settime64: {
      command: 62,
      argument: { type: loadXenpfSettime64, size: 24, member: "u.settime64", offset: 8, direction: "in" },
    },
  },
};
