/** The guest that is saved or migrated: what is known of it before anything is done. */

import type { Domid } from "../../abi/numbers.ts";
import { XenUnsupportedOperationError } from "../../base/errors/index.ts";
import type { SignalOptions } from "../../base/options.ts";
import { operationsOn } from "../../hypercall/operation/index.ts";
import { type BuilderParts, configurationOf, PAGE, readUserData, x86Operations } from "../builder/index.ts";
import { ownersOfFunctions } from "../host/index.ts";
import type { X86Abi } from "./x86-abi.ts";

/** A guest that can be saved. */
export interface GuestToMove {
  readonly domid: Domid;
  readonly uuid: string;
  readonly kind: "pv" | "pvh";
  /** Frame of a PV guest's shared information. */
  readonly sharedInfoFrame: bigint;
  readonly totalPages: number;
  readonly maximumVcpus: number;
}

const ADDRESS_BITS = 64;

/** Throws a XenError unless the domain is a guest without a device model. */
export function guestToMove(parts: BuilderParts, abi: X86Abi, domid: Domid, operation: string): GuestToMove {
  if (domid === 0) throw new RangeError(`expected a guest to move, received domain 0`);
  const { XEN_DOMINF_hvm_guest } = abi.load("domctl.constants");
  const { XEN_X86_EMU_LAPIC } = abi.load("arch-x86/xen.constants");
  const info = operationsOn(parts.connection).domctl("getdomaininfo", domid);
  const isVirtual = (info.flags & XEN_DOMINF_hvm_guest) !== 0;
  const { arch_config } = info;
  if (isVirtual && "emulation_flags" in arch_config && arch_config.emulation_flags !== XEN_X86_EMU_LAPIC)
    throw new XenUnsupportedOperationError(
      `expected a guest of kind pv or pvh, received domain ${domid}, which has a device model: its state is QEMU's`,
      { operation },
    );
  if (!isVirtual) checkWidth(parts, domid, operation);
  return {
    domid,
    uuid: parts.domain(domid).info().uuid,
    kind: isVirtual ? "pvh" : "pv",
    sharedInfoFrame: info.shared_info_frame,
    totalPages: Number(info.tot_pages),
    maximumVcpus: info.max_vcpu_id + 1,
  };
}

/** Throws a XenUnsupportedOperationError for a PV guest of 32 bits. */
function checkWidth({ connection }: BuilderParts, domid: Domid, operation: string): void {
  const { size } = x86Operations(connection).domctl("get_address_size", domid);
  if (size === ADDRESS_BITS) return;
  throw new XenUnsupportedOperationError(`expected a PV guest of 64 bits, received domain ${domid} of ${size}`, {
    operation,
  });
}

/** Throws a XenUnsupportedOperationError for a guest with PCI functions of the machine: their state stays there. */
async function checkFunctions(
  { connection, store }: BuilderParts,
  domid: Domid,
  { signal }: SignalOptions,
): Promise<void> {
  const owners = await ownersOfFunctions(connection, store(), signal);
  for (const [address, owner] of owners) {
    if (owner !== domid) continue;
    throw new XenUnsupportedOperationError(
      `expected a guest without PCI devices of the machine, received domain ${domid}, which has ${address}`,
      { operation: "save a domain" },
    );
  }
}

/** The configuration that libxl has of the guest, or one that tells the same of it. */
export async function configurationText(
  parts: BuilderParts,
  guest: GuestToMove,
  { signal }: SignalOptions,
): Promise<string> {
  const { store, userDataFolder } = parts;
  await checkFunctions(parts, guest.domid, { signal });
  const known = userDataFolder === undefined ? undefined : readUserData(userDataFolder, guest);
  if (known !== undefined) return known;
  const { domid, uuid, kind, maximumVcpus, totalPages } = guest;
  const home = `/local/domain/${domid}`;
  const read = (path: string): Promise<string | null> => store().tryRead(`${home}/${path}`, { signal });
  const [name, staticMax, ...available] = await Promise.all([
    read("name"),
    read("memory/static-max"),
    ...Array.from({ length: maximumVcpus }, (_, vcpu) => read(`cpu/${vcpu}/availability`)),
  ]);
  const running = available.filter((value) => value !== "offline").length;
  const memoryKiB = Number(staticMax ?? (totalPages * PAGE) / 1024);
  const described = {
    name: name ?? `domain-${domid}`,
    uuid,
    type: kind,
    vcpus: running,
    maximumVcpus,
    memoryKiB,
    image: {},
  };
  return configurationOf(described, false);
}
