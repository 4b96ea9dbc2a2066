/**
 * A guest's nodes in xenstore, as Xen's own toolstack writes them: the guest, its drivers, xenstored, xenconsoled and xl
 * all find each other by these. Lists of what is to be written, in order; `writeNodes` writes one.
 */

import { memberOf } from "../../base/checks.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { SignalOptions } from "../../base/options.ts";
import {
  type XenStore,
  XenStoreNoSuchNodeError,
  type XenStorePermissionsInput,
  type XenStoreTransaction,
} from "../../interdomain/xenstore/index.ts";
import { ownMark } from "../../base/owner-mark.ts";

/** A node that the builder makes in xenstore. */
export interface StoreNode {
  /** The node's absolute path. */
  readonly path: string;
  /** The value. A node without one is empty. */
  readonly value?: string | undefined;
  /** By default those of the node above. */
  readonly permissions?: XenStorePermissionsInput | undefined;
}

export interface DescribedGuest {
  readonly domid: Domid;
  readonly name: string;
  readonly uuid: string;
  /** The kind in xl's words. */
  readonly type: "pv" | "pvh";
  readonly memoryKiB: number;
  /** Vcpus that run from the start, and all that there are. */
  readonly vcpus: number;
  readonly maximumVcpus: number;
  /** Files that it is built from, and the words for its kernel: those that are known. */
  readonly image: { readonly kernel?: string; readonly ramdisk?: string; readonly cmdline?: string };
}

const TOOLSTACK: Domid = 0;
const CONSOLE_LIMIT_BYTES = 1 << 20;

/** Roots of a guest's nodes. */
export function treesOf({ domid, uuid }: Pick<DescribedGuest, "domid" | "uuid">): {
  readonly home: string;
  readonly vm: string;
  readonly libxl: string;
  readonly consoleBackend: string;
} {
  return {
    home: `/local/domain/${domid}`,
    vm: `/vm/${uuid}`,
    libxl: `/libxl/${domid}`,
    consoleBackend: `/local/domain/${TOOLSTACK}/backend/console/${domid}`,
  };
}

/** The node that says which program a guest belongs to. xl removes it with the others, and looks at none that it does not know. */
export function markOf(domid: Domid): string {
  return `/libxl/${domid}/xen-ts-owner`;
}

/** Removes the mark of a guest that is to outlive its program. */
export async function removeMark(store: XenStore, domid: Domid, options: SignalOptions): Promise<void> {
  try {
    await store.remove(markOf(domid), options);
  } catch (error) {
    // xl has destroyed the guest meanwhile.
    if (!(error instanceof XenStoreNoSuchNodeError)) throw error;
  }
}

/**
 * The nodes that stand before the guest is built. One whose permissions are those of the node above comes with the first node
 * below it: each request less makes the building shorter.
 */
export function guestNodes(guest: DescribedGuest): StoreNode[] {
  const { domid, name, uuid } = guest;
  const { home, vm, libxl } = treesOf(guest);
  const readable = readableBy(domid);
  const owned = { owner: domid, others: "none" } as const;
  const hidden = { owner: TOOLSTACK, others: "none" } as const;
  const below = (names: readonly string[], permissions: XenStorePermissionsInput): StoreNode[] =>
    names.map((node) => ({ path: `${home}/${node}`, permissions }));
  return [
    { path: home, permissions: readable },
    { path: vm, permissions: readable },
    { path: libxl, permissions: hidden },
    { path: `${libxl}/device` },
    { path: `${home}/vm`, value: vm },
    { path: `${home}/name`, value: name },
    ...below(["device/suspend/event-channel"], owned),
    ...below(
      ["shutdown", "feature-poweroff", "feature-reboot", "feature-suspend", "sysrq"].map((node) => `control/${node}`),
      owned,
    ),
    ...below(["data", "drivers", "feature", "attr", "error"], owned),
    { path: `${vm}/uuid`, value: uuid },
    { path: `${vm}/name`, value: name },
    { path: `${home}/control/platform-feature-multiprocessor-suspend`, value: "1" },
    { path: `${home}/control/platform-feature-xs_reset_watches`, value: "1" },
    { path: `${libxl}/type`, value: guest.type },
    { path: `${libxl}/dm-version`, value: "qemu_xen" },
    { path: markOf(domid), value: ownMark() },
    { path: `${home}/domid`, value: String(domid) },
    { path: `${home}/memory/static-max`, value: String(guest.memoryKiB) },
    { path: `${home}/memory/target`, value: String(guest.memoryKiB) },
    { path: `${home}/memory/videoram`, value: "0" },
    ...Array.from({ length: guest.maximumVcpus }, (_, vcpu) => ({
      path: `${home}/cpu/${vcpu}/availability`,
      value: vcpu < guest.vcpus ? "online" : "offline",
    })),
    ...imageNodes(guest),
    { path: `${vm}/start_time`, value: (Date.now() / 1000).toFixed(2) },
  ];
}

/** Returns the nodes about the image of a PV guest. Xen's toolstack writes none for guests of another kind. */
function imageNodes(guest: DescribedGuest): StoreNode[] {
  if (guest.type !== "pv") return [];
  return valuesBelow(`${treesOf(guest).vm}/image`, { ostype: "linux", ...guest.image });
}

/** The guest's connection to xenstored. */
export function storeRingNodes(domid: Domid, ring: { readonly frame: number; readonly port: number }): StoreNode[] {
  const store = `/local/domain/${domid}/store`;
  return [
    { path: `${store}/port`, value: String(ring.port) },
    { path: `${store}/ring-ref`, value: String(ring.frame) },
  ];
}

/** The guest's first console, for xenconsoled to serve and for xl to find. */
export function consoleNodes(
  guest: Pick<DescribedGuest, "domid" | "uuid">,
  ring: { readonly frame: number; readonly port: number },
): StoreNode[] {
  const { domid } = guest;
  const { home, libxl, consoleBackend } = treesOf(guest);
  const console = `${home}/console`;
  const backend = `${consoleBackend}/0`;
  const permissions = readableBy(domid);
  const device = { "frontend-id": domid, online: 1, state: 1, protocol: "vt100" };
  return [
    { path: backend, permissions },
    ...valuesBelow(backend, { frontend: console, ...device }),
    ...valuesBelow(console, {
      backend,
      limit: CONSOLE_LIMIT_BYTES,
      type: "xenconsoled",
      output: "pty",
      tty: "",
      port: ring.port,
      "ring-ref": ring.frame,
    }),
    {
      path: `${console}/backend-id`,
      value: String(TOOLSTACK),
      permissions: { owner: domid, others: "none", domains: [{ domid: TOOLSTACK, access: "read" }] },
    },
    ...valuesBelow(`${libxl}/device/console/0`, { frontend: console, backend, ...device }),
  ];
}

/** A connection, or a transaction of it. */
type Writer = Pick<XenStoreTransaction, "create" | "exists" | "remove" | "setPermissions" | "write">;

/** Sends all requests together: xenstored carries them out in order, and a round trip for each would take far longer. */
export async function writeNodes(store: Writer, nodes: readonly StoreNode[]): Promise<void> {
  await Promise.all(
    nodes.flatMap((node) => {
      const { path } = node;
      const [value, permissions] = [memberOf(node, "value"), memberOf(node, "permissions")];
      return [
        value === undefined ? store.create(path) : store.write(path, value),
        ...(permissions === undefined ? [] : [store.setPermissions(path, permissions)]),
      ];
    }),
  );
}

/** Removes trees: those that are there, since one that is missing would end the transaction. */
export async function removeTrees(transaction: Writer, roots: readonly string[]): Promise<void> {
  await Promise.all((await presentTrees(transaction, roots)).map((root) => transaction.remove(root)));
}

/** Resolves with those of the trees that are there. */
export async function presentTrees(store: Writer, roots: readonly string[]): Promise<readonly string[]> {
  const present = await Promise.all(roots.map((root) => store.exists(root)));
  return roots.filter((_, i) => present[i]);
}

function readableBy(domid: Domid): XenStorePermissionsInput {
  return { owner: TOOLSTACK, others: "none", domains: [{ domid, access: "read" }] };
}

function valuesBelow(path: string, values: Readonly<Record<string, string | number>>): StoreNode[] {
  return Object.entries(values).map(([name, value]) => ({ path: `${path}/${name}`, value: String(value) }));
}
