/** Questions to the host before anything is made on it. */

import type { Domid } from "../../abi/numbers.ts";
import { ENOMEM, XenError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { operationsOn } from "../../hypercall/operation/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { BuilderParts } from "./builder-parts.ts";
import type { CheckedOptions } from "./guest-options.ts";
import { mebibytes, MIB, PAGE } from "./memory-map.ts";
import { tableMebibytes } from "./new-domain.ts";

type Signal = { readonly signal?: AbortSignal | undefined };

/** The domains of xenstored and of xenconsoled. */
export interface Servers {
  readonly xenstored: Domid;
  readonly xenconsoled: Domid;
}

/**
 * Throws a XenError if another domain has the name or the UUID: xl and xenstore find domains by them. A domain that was
 * destroyed while a program maps its memory, such as its console, stays as a dying one. It has its UUID, but no nodes.
 */
export async function checkFreeName(
  parts: BuilderParts,
  { name, uuid }: CheckedOptions,
  waiting: Signal,
): Promise<void> {
  const store = parts.store();
  await Promise.all(
    parts.list().map(async (domain) => {
      const home = `/local/domain/${domain.domid}`;
      const hasNodes = async (): Promise<boolean> => (await store.tryRead(`${home}/vm`, waiting)) !== null;
      if ((await store.tryRead(`${home}/name`, waiting)) === name) throw takenError("name", name, domain);
      if (domain.uuid === uuid && (domain.state !== "dying" || (await hasNodes())))
        throw takenError("uuid", uuid, domain);
    }),
  );
}

function takenError(what: string, value: string, { domid }: { readonly domid: Domid }): XenError {
  const given = what === "name" ? JSON.stringify(value) : value;
  return new XenError(`expected a ${what} that no domain has, received the ${what} ${given} of domain ${domid}`, {
    operation: "create a domain",
  });
}

/** Throws a XenError unless the host has the hardware and the memory. Returns true if its processors translate memory. */
export function checkHost(
  { connection }: BuilderParts,
  { kind, vcpus, memoryMiB }: CheckedOptions,
  pages: number,
): boolean {
  const { XEN_SYSCTL_PHYSCAP_hvm, XEN_SYSCTL_PHYSCAP_hap } = connection.abi.load("sysctl.constants");
  const host = operationsOn(connection).sysctl("physinfo");
  if (kind === "pvh" && (host.capabilities & XEN_SYSCTL_PHYSCAP_hvm) === 0)
    throw new XenUnsupportedOperationError(
      "expected a host with hardware virtualization for a guest of kind pvh: it has none, or its firmware has it switched off",
      { operation: "create a domain" },
    );
  const wanted = pages * PAGE + tableMebibytes(kind, vcpus, memoryMiB) * MIB;
  const free = (Number(host.free_pages) - Number(host.outstanding_pages)) * PAGE;
  if (wanted > free)
    throw new XenError(
      `expected memoryMiB for which Xen has room: the guest would take ${mebibytes(wanted)}, and ${mebibytes(free)} are free. ` +
        "Give dom0 less memory with `xl mem-set`, or end another domain",
      { operation: "create a domain", errno: ENOMEM },
    );
  return kind === "pvh" && (host.capabilities & XEN_SYSCTL_PHYSCAP_hap) !== 0;
}

export async function findServers(store: XenStore, waiting: Signal): Promise<Servers> {
  const [xenstored, xenconsoled] = await Promise.all(
    ["xenstored", "xenconsoled"].map(async (name) =>
      Number((await store.tryRead(`/tool/${name}/domid`, waiting)) ?? 0),
    ),
  );
  return { xenstored: xenstored ?? 0, xenconsoled: xenconsoled ?? 0 };
}
