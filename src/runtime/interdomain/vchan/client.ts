import { stableAbi } from "../../abi/index.ts";
import { domid, type Domid, type Gref, gref, port } from "../../abi/numbers.ts";
import { ENOENT, XenPeerGoneError, XenRingError, XenError } from "../../base/errors/index.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { checkPath } from "../xenstore/wire/path.ts";
import { ByteConsumer, ByteProducer } from "../ring/index.ts";
import type { SharedMemory } from "../shared-memory/index.ts";
import { EVENT_CHANNEL, RING_REFERENCE, type VchanEnd, type VchanParts } from "./end.ts";
import { pageOrder, readOrders, ringLayout, type RingOrders, ringPages, vchanOffsets } from "./layout.ts";

/** The server to which a client connects. */
export interface VchanConnectOptions extends SignalOptions {
  /** The domain that has made the vchan. */
  readonly server: Domid;
  /** The server's path in xenstore. It must be absolute unless it is below this domain's own node. */
  readonly path: string;
  /** True to wait for a server if none exists yet. By default that is an error. */
  readonly wait?: boolean | undefined;
}

export async function connectVchan(parts: VchanParts, options: VchanConnectOptions): Promise<VchanEnd> {
  const own = readOptions("Vchan.connect", options, ["server", "path", "wait", "signal"]);
  const { path, wait = false, signal } = own;
  const server = domid(own.server);
  checkPath(path);
  const operation = `connect to the vchan ${path}`;
  const { store, eventChannels, grants } = parts;
  if (wait) await store.waitFor(`${path}/${EVENT_CHANNEL}`, { signal });
  const numberAt = async <Result>(node: string, check: (value: number) => Result): Promise<Result> =>
    numberOf(await store.tryRead(node, { signal }), check, { node, operation });
  const ring = await numberAt(`${path}/${RING_REFERENCE}`, gref);
  const remotePort = await numberAt(`${path}/${EVENT_CHANNEL}`, port);
  const offsets = vchanOffsets();
  using resources = new DisposableStack();
  try {
    const channel = resources.use(eventChannels.bindInterdomain(server, remotePort));
    const map = async (refs: readonly Gref[], writable: boolean) =>
      refs.length === 0 ? null : resources.use(await grants.map(server, refs, { writable, signal }));
    const onUnmap = { clearByteAt: offsets.clientLive, notify: channel.port };
    const page = resources.use(await grants.map(server, ring, { writable: true, onUnmap, signal }));
    const orders = readOrders(page);
    if (page.loadUint8(offsets.serverLive) === 0) {
      throw new XenPeerGoneError("the server of the vchan is gone, and has left its nodes in xenstore", { operation });
    }
    const { leftGrants, rightGrants } = readGrants(page, orders);
    const left = await map(leftGrants, true);
    const right = await map(rightGrants, false);
    page.storeUint8(offsets.clientLive, 1);
    page.storeUint8(offsets.serverNotify, stableAbi().load("io/libxenvchan.constants").VCHAN_NOTIFY_WRITE);
    const rings = {
      input: new ByteConsumer(ringLayout(page, "right", orders.right, right)),
      output: new ByteProducer(ringLayout(page, "left", orders.left, left)),
    };
    return { role: "client", page, channel, rings, resources: resources.move() };
  } catch (error) {
    // Errors of a more specific class already describe the problem.
    if (!(error instanceof XenError) || error.constructor !== XenError || error.errno === undefined) throw error;
    throw new XenError(
      `cannot ${operation} of domain ${server}: ${error.code}. Its nodes in xenstore may be those of a server that is ` +
        "gone. Or another client has it, or it was made for another domain",
      { operation, errno: error.errno, cause: error },
    );
  }
}

/** Checks a number in a node that the server, in another domain, has written. */
function numberOf<Result>(
  value: string | null,
  check: (value: number) => Result,
  { node, operation }: { readonly node: string; readonly operation: string },
): Result {
  if (value === null) {
    throw new XenError(
      `${node} does not exist: no vchan was made there, or it is for another domain. { wait: true } waits for one`,
      { operation, errno: ENOENT },
    );
  }
  if (!/^\d{1,10}$/.test(value)) {
    throw new XenRingError(`expected ${node} to hold a number, received ${JSON.stringify(value)}`, { operation });
  }
  try {
    return check(Number(value));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new XenRingError(`${node}: ${why}`, { operation, cause });
  }
}

/** Reads, once, the grants of rings with pages of their own. Throws a XenRingError if the page has no room for them. */
function readGrants(page: SharedMemory, { left, right }: RingOrders): { leftGrants: Gref[]; rightGrants: Gref[] } {
  const { grants } = vchanOffsets();
  const [leftPages, rightPages] = [ringPages(left), ringPages(right)];
  const inPage = [left, right].filter((order) => ringPages(order) === 0).map((order) => 2 ** order);
  const room = Math.min(2 ** pageOrder(), ...inPage) - grants;
  if (4 * (leftPages + rightPages) > room) {
    throw new XenRingError(
      `expected no more grants from the server of the vchan than fit a page, received ${leftPages + rightPages}`,
      {
        operation: "connect to a vchan",
      },
    );
  }
  const list = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => gref(page.loadUint32(grants + 4 * (first + index))));
  return { leftGrants: list(0, leftPages), rightGrants: list(leftPages, rightPages) };
}
