/** A domain's devices as xenstore describes them: the front end in the guest, and the back end that serves it. */

import { utf8 } from "./utf8.ts";
import { XenError } from "../runtime/base/errors/index.ts";
import type { XenStore, XenStoreTree } from "../runtime/interdomain/xenstore/index.ts";
import type { Xen } from "../runtime/xen.ts";

export interface DeviceRow {
  readonly domid: number;
  readonly name: string | null;
  readonly kind: string;
  readonly id: string;
  /** Xenbus's state as text; null if the front end has none. */
  readonly frontState: string | null;
  readonly backDomid: number | null;
  readonly backState: string | null;
  /** Whom the device waits for; null if it works. */
  readonly waits: string | null;
  /** Its nature: a disk's file and mode, an interface's address and bridge. */
  readonly about: string;
}

type States = ReadonlyMap<string, string>;

/** Returns the names of Xenbus's states by their numbers as text. */
export function stateNames({ abi }: Xen): States {
  const constants = Object.entries(abi.load("io/xenbus.constants"));
  const states = constants.filter(([name]) => name.startsWith("XenbusState"));
  return new Map(states.map(([name, value]) => [String(value), name.replace("XenbusState", "")]));
}

/** Resolves with the devices of a domain. What the guest has written is looked at, and never trusted. */
export async function devicesOf(xen: Xen, domid: number, name: string | null): Promise<DeviceRow[]> {
  const { store } = xen;
  const states = stateNames(xen);
  const [fronts, backs] = await Promise.all([frontEnds(store, domid), backEnds(store, domid)]);
  const keys = new Set([...fronts.keys(), ...backs.keys()]);
  const rows = [...keys].map((key) => {
    const [kind = "", id = ""] = key.split("/");
    const front = fronts.get(key);
    const back = backs.get(key);
    const frontState = stateOf(front, states);
    const backState = stateOf(back?.tree, states);
    return {
      domid,
      name,
      kind,
      id,
      frontState,
      backDomid: back?.domid ?? null,
      backState,
      waits: kind === "console" ? null : waitsFor(frontState, backState, back?.tree),
      about: aboutOf(kind, front, back?.tree),
    };
  });
  return rows.toSorted((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind)) || Number(a.id) - Number(b.id));
}

async function frontEnds(store: XenStore, domid: number): Promise<Map<string, XenStoreTree>> {
  const home = `/local/domain/${domid}`;
  const [devices, console] = await Promise.all([
    treeIfThere(store, `${home}/device`),
    treeIfThere(store, `${home}/console`),
  ]);
  const found = new Map<string, XenStoreTree>();
  for (const kind of devices?.children ?? []) {
    for (const device of kind.children)
      if (device.child("backend") !== null) found.set(`${kind.name}/${device.name}`, device);
  }
  if (console !== null && console.child("ring-ref") !== null) found.set("console/0", console);
  return found;
}

interface BackEnd {
  readonly domid: number;
  readonly tree: XenStoreTree;
}

/** Finds back ends in every domain that has any, by their place alone. */
async function backEnds(store: XenStore, domid: number): Promise<Map<string, BackEnd>> {
  const found = new Map<string, BackEnd>();
  for (const server of await store.list("/local/domain")) {
    const root = `/local/domain/${server}/backend`;
    for (const kind of await listIfThere(store, root)) {
      const tree = await treeIfThere(store, `${root}/${kind}/${domid}`);
      for (const device of tree?.children ?? []) {
        found.set(keyOf(device, domid) ?? `${kind}/${device.name}`, { domid: Number(server), tree: device });
      }
    }
  }
  return found;
}

/**
 * Returns the kind and number of a back end's front end, as the toolstack has written them: the kinds of both folders may
 * differ, as "qdisk" and "vbd" of a disk that a program serves.
 */
function keyOf(back: XenStoreTree, domid: number): string | null {
  const path = textOf(back, "frontend") ?? "";
  const [, key] = new RegExp(`^/local/domain/${domid}/device/([\\w-]+/\\d+)$`).exec(path) ?? [];
  return key ?? null;
}

function stateOf(tree: XenStoreTree | undefined, states: States): string | null {
  const text = textOf(tree, "state");
  return text === null ? null : (states.get(text) ?? text);
}

function textOf(tree: XenStoreTree | undefined, name: string): string | null {
  const child = tree?.child(name);
  return child === null || child === undefined ? null : utf8(child.bytes);
}

/** Says whom a device waits for; null if it works. */
export function waitsFor(front: string | null, back: string | null, tree: XenStoreTree | undefined): string | null {
  if (front === "Connected" && back === "Connected") return null;
  if (tree === undefined) return "nobody: its back end is gone";
  if (textOf(tree, "hotplug-error") !== null)
    return `nobody: the hotplug script failed: ${textOf(tree, "hotplug-error")}`;
  if (front === null) return "nobody: its front end is gone";
  if (front === "Closed" || front === "Closing") {
    return back === "Closed" ? "the toolstack, to remove it" : "the back end, to close";
  }
  if (back === null || back === "Initialising" || back === "Unknown") return "the back end's driver";
  const wantsScript = textOf(tree, "script") !== null && textOf(tree, "hotplug-status") === null;
  if (back === "InitWait" && wantsScript) return "the back end's hotplug script";
  if (front === "Initialising" || front === "Unknown") return "the guest's driver";
  if (front === "Initialised" && back !== "Connected") return "the back end, to connect";
  if (back === "Connected") return "the guest, to connect";
  if (back === "Closing" || back === "Closed") return "the guest, to close";
  return "the back end, to connect";
}

function aboutOf(kind: string, front: XenStoreTree | undefined, back: XenStoreTree | undefined): string {
  const node = (name: string): string | null => textOf(back, name) ?? textOf(front, name);
  const named = (name: string, label: string = name): string | null => {
    const text = node(name);
    return text === null || text === "" ? null : `${label} ${text}`;
  };
  const parts: Readonly<Record<string, readonly (string | null)[]>> = {
    vbd: [node("dev"), node("params"), node("mode") === "r" ? "read-only" : null],
    vif: [node("mac"), named("bridge"), named("ip"), named("vifname")],
    console: [named("type"), named("tty")],
    "9pfs": [node("tag"), node("path")],
  };
  return (parts[kind] ?? [node("type")]).filter((part) => part !== null && part !== "").join(", ");
}

async function treeIfThere(store: XenStore, path: string): Promise<XenStoreTree | null> {
  try {
    return await store.tree(path);
  } catch (error) {
    if (error instanceof XenError && error.code === "ENOENT") return null;
    throw error;
  }
}

async function listIfThere(store: XenStore, path: string): Promise<readonly string[]> {
  try {
    return await store.list(path);
  } catch (error) {
    if (error instanceof XenError && error.code === "ENOENT") return [];
    throw error;
  }
}
