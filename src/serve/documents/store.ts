/** The document about one node of xenstore. */

import { orNull, utf8 } from "../../overview/index.ts";
import { type XenStore, XenStoreNoSuchNodeError } from "../../runtime/interdomain/xenstore/index.ts";
import type { StoreChild, StoreDocument } from "../protocol/documents.ts";
import { inTime } from "./in-time.ts";

/** Children that are listed: a guest may have made thousands of nodes. */
const MOST_CHILDREN = 500;

/** Characters of a value that are shown. */
const LONGEST_VALUE = 4096;

/** Resolves with the document; null if the node does not exist. Throws a XenError or a TypeError for an invalid path. */
export async function storeDocument(store: XenStore, path: string): Promise<StoreDocument | null> {
  try {
    return await inTime(read(store, path));
  } catch (error) {
    if (error instanceof XenStoreNoSuchNodeError) return null;
    throw error;
  }
}

async function read(store: XenStore, path: string): Promise<StoreDocument> {
  const [bytes, permissions, names] = await Promise.all([
    store.readBytes(path),
    store.permissions(path),
    store.list(path),
  ]);
  const listed = names.toSorted(byNumberOrName).slice(0, MOST_CHILDREN);
  const children = await Promise.all(
    listed.map((name) => childOf(store, path === "/" ? `/${name}` : `${path}/${name}`, name)),
  );
  return {
    path,
    value: textOf(bytes),
    owner: permissions.owner,
    others: permissions.others,
    access: Object.fromEntries(permissions.domains.map(({ domid, access }) => [String(domid), access])),
    children: children.filter((child) => child !== null),
    more: names.length - listed.length,
  };
}

async function childOf(store: XenStore, path: string, name: string): Promise<StoreChild | null> {
  const [bytes, names] = await Promise.all([orNull(store.readBytes(path)), orNull(store.list(path))]);
  // It may have gone meanwhile.
  return bytes === null ? null : { name, value: textOf(bytes), children: names?.length ?? 0 };
}

function textOf(bytes: Uint8Array): string {
  return utf8(bytes.subarray(0, LONGEST_VALUE));
}

function byNumberOrName(a: string, b: string): number {
  const [one, other] = [Number(a), Number(b)];
  if (!Number.isNaN(one) && !Number.isNaN(other)) return one - other;
  return a < b ? -1 : Number(a > b);
}
