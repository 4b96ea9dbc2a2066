/** The null hypercall, xen_version: the minimal cost of any operation. */

import { dlopen, type Pointer } from "bun:ffi";
import { PrivcmdHypercall as Block } from "../../src/generated/linux/privcmd.ts";
import { IOCTL_PRIVCMD_HYPERCALL } from "../../src/generated/linux/privcmd.constants.ts";
import { Xen } from "../../src/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import type { Findings } from "./findings.ts";
import { here, Peer } from "./peer.ts";
import { compare } from "./rounds.ts";

export async function hypercall(): Promise<Findings> {
  using hypercall = new PrivcmdHypercall();
  using xen = Xen.open({ hypercall });
  const { __HYPERVISOR_xen_version } = xen.abi.load("xen.constants");
  const { XENVER_version } = xen.abi.load("version.constants");
  using peer = new Peer("hypercall");

  const typed = here('versionOp("version")', (count) => {
    let result = 0;
    for (let done = 0; done < count; done++) result = xen.versionOp("version");
    return result;
  });
  const numbered = here("hypercall2", (count) => {
    let result = 0;
    for (let done = 0; done < count; done++) {
      result = hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0);
    }
    return result;
  });

  const { symbols } = dlopen("libc.so.6", { ioctl: { args: ["i32", "i32", "ptr"], returns: "i32" } });
  using memory = hypercall.allocateBytes(Block.size);
  const block = new Block(new DataView(memory.value.buffer, memory.value.byteOffset, Block.size));
  block.op_number = __HYPERVISOR_xen_version;
  const address = memory.asHypercallPtr().address as Pointer;
  const { fd } = hypercall;
  const bare = here("bare ioctl", (count) => {
    let result = 0;
    for (let done = 0; done < count; done++) result = symbols.ioctl(fd, IOCTL_PRIVCMD_HYPERCALL, address);
    return result;
  });

  return {
    comparisons: [
      await compare("null hypercall, typed", typed, bare, 1.05),
      await compare("null hypercall, by number", numbered, bare, null),
      await compare("null hypercall, bare", bare, peer.work("libxencall"), 1.12),
      await compare("null hypercall, typed", typed, peer.work("libxencall"), null),
    ],
    figures: [],
  };
}
