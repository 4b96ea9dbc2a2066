/**
 * The terminal that the program which serves a console announces in xenstore.
 *
 * The path leads out of xenstore, to a device of this domain. So it is believed only if no guest can have written it: a
 * guest that names another terminal of dom0 would read what is typed there, and write to it. The nodes of a guest's
 * further consoles are its own, even those that QEMU writes for it: there the terminal must be QEMU's.
 */

import { statSync } from "node:fs";
import type { Domid } from "../../abi/numbers.ts";
import { EACCES, ENOENT, XenError, XenPermissionError } from "../../base/errors/index.ts";
import type { XenStore, XenStoreAccess, XenStorePermissions } from "../../interdomain/xenstore/index.ts";
import { servesTerminal } from "./terminal-server.ts";

const TERMINAL = /^\/dev\/(?:pts\/\d+|tty\w+)$/;
/**
 * Milliseconds to wait for a terminal: the program that serves a console announces one soon after the domain is made.
 */
const ANNOUNCED_MS = 5000;
const OPERATION = "open a console";

/** Resolves with the path of the terminal of a console, the node of which is given. */
export async function announcedTerminal(
  store: XenStore,
  domid: Domid,
  console: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const node = `${console}/tty`;
  await untilAnnounced(store, domid, console, signal);
  const own = Number((await store.tryRead("domid", { signal })) ?? 0);
  // Of one moment: the permissions are those under which the path was written.
  const [path, permissions] = await store.transaction(
    async (transaction) => [await transaction.read(node), await transaction.permissions(node)] as const,
    { signal },
  );
  // Opening another device has effects.
  if (!TERMINAL.test(path) || statSync(path, { throwIfNoEntry: false })?.isCharacterDevice() !== true) {
    throw new XenError(
      `${node}: expected a terminal of this domain, received ${JSON.stringify(path)}. The program that wrote it may ` +
        "run in another domain, or have ended: make sure that xenconsoled runs here",
      { operation: OPERATION, errno: ENOENT },
    );
  }
  const writer = writersOf(permissions).find((each) => each !== 0 && each !== own);
  if (writer === undefined || servesTerminal(path, domid)) return path;
  throw new XenPermissionError(
    `${node}: expected a path that only domain ${own} can write, or a terminal of domain ${domid}'s QEMU, received ` +
      `${path}. ${writer === "any" ? "Any domain" : `Domain ${writer}`} may have written this, to reach another terminal ` +
      "of this domain. Find the console's terminal without xenstore, and open it as a file",
    { operation: OPERATION, errno: EACCES },
  );
}

async function untilAnnounced(
  store: XenStore,
  domid: Domid,
  console: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const node = `${console}/tty`;
  // If no toolstack has described the console, none will be announced.
  if (!(await store.exists(console, { signal }))) throw notAnnounced(domid, node);
  const patience = AbortSignal.timeout(ANNOUNCED_MS);
  const either = signal === undefined ? patience : AbortSignal.any([signal, patience]);
  try {
    await store.waitFor(node, { until: isNamed, signal: either });
  } catch (error) {
    if (!patience.aborted || signal?.aborted === true) throw error;
    throw notAnnounced(domid, node, error);
  }
}

function isNamed(value: string | null): value is string {
  return value !== null && value !== "";
}

/** Lists the domains that can write a node. */
function writersOf({ owner, others, domains }: XenStorePermissions): readonly (Domid | "any")[] {
  const named = domains.filter(({ access }) => isForWriting(access)).map(({ domid }) => domid);
  return [owner, ...named, ...(isForWriting(others) ? (["any"] as const) : [])];
}

function isForWriting(access: XenStoreAccess): boolean {
  return access === "write" || access === "read-write";
}

function notAnnounced(domid: Domid, node: string, cause?: unknown): XenError {
  return new XenError(
    `${node} does not exist: no program offers a terminal for that console of domain ${domid}. Either the domain has no ` +
      "such console, or xenconsoled does not run, or another program here serves the ring itself",
    { operation: OPERATION, errno: ENOENT, cause },
  );
}
