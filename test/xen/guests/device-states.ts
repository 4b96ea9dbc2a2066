/** The state of a guest's devices, for a guest that hangs: both ends' states, the rings' indices, and Xen's ports. */

import { gref, type Guest, type Xen, type XenStoreTree } from "../../../src/index.ts";

/** The places of the indices in a ring's first page, in bytes: of a share they lie in two lines of the cache. */
const INDICES = [0, 4, 8, 12];
const INDICES_OF_SHARE = [0, 4, 64, 68];
/** The names of nodes with the first page of a ring. */
const RING = /^(?:tx-|rx-)?ring-ref0?$/;

/** Resolves with a line for each device of the guest, and with Xen's own list of ports if `ports` is true. */
export async function deviceStates(xen: Xen, guest: Guest, ports: boolean): Promise<string> {
  const front = await xen.store.tree(`/local/domain/${guest.domid}/device`).catch(() => null);
  const lines: string[] = [];
  for (const kind of front?.children ?? []) {
    for (const device of kind.children) lines.push(await deviceState(xen, guest, device));
  }
  if (ports) lines.push(await portsByXen());
  return lines.join("\n");
}

async function deviceState(xen: Xen, { domid }: Guest, device: XenStoreTree): Promise<string> {
  const backEnd = device.child("backend")?.value ?? "";
  const back = await xen.store.tryRead(`${backEnd}/state`).catch(() => null);
  const rings: string[] = [];
  for (const node of nodesBelow(device)) {
    if (!RING.test(node.name)) continue;
    const name = node.path.slice(device.path.length + 1);
    try {
      using page = await xen.grants.map(domid, gref(Number(node.value)));
      const places = device.path.includes("/9pfs/") ? INDICES_OF_SHARE : INDICES;
      const words = places.map((offset) => page.loadUint32(offset));
      rings.push(`${name} [${words.join(" ")}]`);
    } catch (error) {
      rings.push(`${name}: ${String(error)}`);
    }
  }
  const state = device.child("state")?.value ?? null;
  return `${device.path}: front end ${state}, back end ${back} at ${backEnd}; ${rings.join(", ")}`;
}

function nodesBelow(tree: XenStoreTree): XenStoreTree[] {
  return tree.children.flatMap((child) => [child, ...nodesBelow(child)]);
}

async function portsByXen(): Promise<string> {
  const shell = Bun.spawn(["sh", "-c", "xl debug-keys e && xl dmesg | tail -n 120"], {
    stdout: "pipe",
    stderr: "pipe",
  });
  return new Response(shell.stdout).text();
}
