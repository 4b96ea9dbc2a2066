/** Ends a domain, and removes what toolstacks keep of it in xenstore. */

import type { XenStore, XenStoreTransaction } from "../runtime/interdomain/xenstore/index.ts";
import type { Xen } from "../runtime/xen.ts";
import { orNull } from "./or-null.ts";

/** Xenbus's states of a back end, as text in its node. */
interface BackEndStates {
  readonly closing: string;
  readonly closed: string;
}

/** Seconds that a back end may take to let go, and milliseconds between two looks. */
const PATIENCE_SECONDS = 2;
const LOOK_MS = 50;

/** A domain by its number; another one may get that later. */
interface EndedDomain {
  readonly domid: number;
  readonly uuid: string;
}

/** Destroys a domain; then lets its back ends close, and removes its nodes. Without xenstored only the first is done. */
export async function destroyDomain(
  xen: Xen,
  domain: EndedDomain,
  hasStore: boolean,
  signal: AbortSignal,
): Promise<void> {
  await xen.domains.get(domain.domid).destroy({ signal });
  if (hasStore) await endBackEnds(xen, domain, signal);
}

/** Lets the back ends of a domain that has gone close, and removes its nodes. */
export async function endBackEnds(xen: Xen, { domid, uuid }: EndedDomain, signal: AbortSignal): Promise<void> {
  const { XenbusStateClosing, XenbusStateClosed } = xen.abi.load("io/xenbus.constants");
  const states = { closing: String(XenbusStateClosing), closed: String(XenbusStateClosed) };
  const backEnds = await backEndsOf(xen.store, domid);
  await Promise.all(backEnds.map((path) => closeBackEnd(xen.store, path, states, signal)));
  await xen.store.transaction(async (t) => {
    const home = `/local/domain/${domid}`;
    const vm = `/vm/${uuid}`;
    // Another domain may have the number by now.
    const belongsTo = await t.tryRead(`${home}/vm`);
    if (belongsTo !== null && belongsTo !== vm) return;
    for (const path of [home, vm, `/libxl/${domid}`, ...backEnds]) await removeIfThere(t, path);
    await forgetFunctions(t, domid);
  });
}

/** Lists the domain's directories among dom0's back ends: only dom0 writes there. */
async function backEndsOf(store: XenStore, domid: number): Promise<string[]> {
  const found: string[] = [];
  const root = "/local/domain/0/backend";
  if (!(await store.exists(root))) return found;
  for (const kind of await store.list(root)) {
    if (await store.exists(`${root}/${kind}/${domid}`)) found.push(`${root}/${kind}/${domid}`);
  }
  return found;
}

/** Asks the back ends of one kind to close, as libxl does, and waits a moment until they have. */
async function closeBackEnd(
  store: XenStore,
  path: string,
  { closing, closed }: BackEndStates,
  signal: AbortSignal,
): Promise<void> {
  const end = performance.now() + PATIENCE_SECONDS * 1000;
  for (const device of await listed(store, path)) {
    const state = `${path}/${device}/state`;
    if (path.includes("/console/") || (await orNull(store.tryRead(state))) === null) continue;
    await orNull(store.write(`${path}/${device}/online`, "0"));
    if ((await orNull(store.tryRead(state))) !== closed) await orNull(store.write(state, closing));
    while (performance.now() < end && !signal.aborted) {
      const now = await orNull(store.tryRead(state));
      if (now === null || now === closed) break;
      await Bun.sleep(LOOK_MS);
    }
  }
}

async function listed(store: XenStore, path: string): Promise<readonly string[]> {
  return (await orNull(store.list(path))) ?? [];
}

/** Removes the notes that PCI functions are the domain's: xl would give them to no other. */
async function forgetFunctions(t: XenStoreTransaction, domid: number): Promise<void> {
  const folder = "/libxl/pci";
  if (!(await t.exists(folder))) return;
  for (const name of await t.list(folder)) {
    const node = `${folder}/${name}/domid`;
    if ((await t.tryRead(node)) === String(domid)) await t.remove(node);
  }
}

async function removeIfThere(t: XenStoreTransaction, path: string): Promise<void> {
  if (await t.exists(path)) await t.remove(path);
}
